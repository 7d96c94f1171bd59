import { useEffect, useRef } from "react";
import type { Call } from "./call.ts";
import { useCallText } from "./call-text.ts";

/** How loud the candidate is, for the eye. */
export function LevelBar({ call }: { call: Call }) {
  const text = useCallText();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      bar.current?.style.setProperty("width", `${Math.round(call.levels().own * 100)}%`);
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [call]);
  return (
    <div aria-hidden="true" title={text.level} className="h-2 w-full overflow-hidden rounded-full bg-sunken">
      <div ref={bar} className="h-full w-0 rounded-full bg-brand" />
    </div>
  );
}
