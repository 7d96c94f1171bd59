import { useEffect, useRef, useState } from "react";
import type { Recorder } from "./speaking-recorder.ts";
import { useSpeakingText } from "./speaking-text.ts";

/** Under this all the while, nobody has spoken into this microphone. */
const heardFrom = 0.25;
const quietAfterMs = 4_000;

/** How loud it is, for the eye; and in words when nothing is to be heard at all. */
export function SpeakingLevel({ recorder }: { recorder: Recorder }) {
  const text = useSpeakingText();
  const bar = useRef<HTMLDivElement>(null);
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    let heard = false;
    let frame = 0;
    const draw = () => {
      const level = recorder.level();
      heard ||= level > heardFrom;
      bar.current?.style.setProperty("width", `${Math.round(level * 100)}%`);
      setQuiet(!heard && Date.now() - recorder.since > quietAfterMs);
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [recorder]);
  return (
    <>
      <div aria-hidden="true" title={text.level} className="h-2 overflow-hidden rounded-full bg-sunken">
        <div ref={bar} className="h-full w-0 rounded-full bg-brand" />
      </div>
      <output className={quiet ? "text-small font-medium text-danger" : "sr-only"}>{quiet ? text.quiet : ""}</output>
    </>
  );
}
