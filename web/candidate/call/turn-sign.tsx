import { useEffect, useRef } from "react";
import { classNames } from "#web/components/class-names.ts";
import { Icon } from "#web/components/icon.tsx";
import { Spinner } from "#web/components/spinner.tsx";
import type { Call } from "./call.ts";
import type { Turn } from "./call-state.ts";
import { drawings } from "./drawings.ts";

const looks: Record<Turn, string> = {
  interviewer: "bg-brand text-on-brand",
  candidate: "bg-accent-soft text-accent",
  candidates_turn: "bg-brand-soft text-brand",
  thinking: "bg-sunken text-ink-soft",
  connecting: "bg-sunken text-ink-soft",
  reconnecting: "bg-warn-soft text-warn",
  muted: "bg-danger-soft text-danger",
};

/** Whose turn it is, for the eye: the words stand beside it. It grows with whoever speaks, where movement is wanted. */
export function TurnSign({ call, turn }: { call: Call; turn: Turn }) {
  const halo = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (still || (turn !== "interviewer" && turn !== "candidate")) return;
    let frame = 0;
    const draw = () => {
      const { own, other } = call.levels();
      halo.current?.style.setProperty("scale", String(1 + 0.35 * (turn === "interviewer" ? other : own)));
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [call, turn]);
  const waits = turn === "thinking" || turn === "connecting" || turn === "reconnecting";
  return (
    <span aria-hidden="true" className="relative grid size-11 shrink-0 place-items-center">
      <span ref={halo} className={classNames("absolute inset-1 rounded-full opacity-40", looks[turn])} />
      <span className={classNames("relative grid size-9 place-items-center rounded-full", looks[turn])}>
        {waits ? (
          <Spinner className="size-4" />
        ) : (
          <Icon
            name={turn === "interviewer" ? drawings.sound : turn === "muted" ? drawings.muted : drawings.microphone}
            className="size-4.5"
          />
        )}
      </span>
    </span>
  );
}
