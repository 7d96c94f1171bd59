/** The one alarm: the nearest of all deadlines that follow from the state. */
import type { Plan } from "#contract/plan.ts";
import type { Live, Ms, State } from "./state.ts";
import { totalMs } from "./time-budget.ts";

export function wakeAt(plan: Plan, state: State): Ms | null {
  switch (state.status) {
    case "waiting":
      return state.expiresAt;
    case "paused":
      return state.until;
    case "live": {
      const due = Object.values(deadlines(plan, state)).filter((at) => at !== null);
      return Math.min(...due);
    }
    case "none":
    case "ended":
      return null;
    default:
      return state satisfies never;
  }
}

/** When what is due in a live interview; null: not at all. */
export type Deadlines = { closes: Ms; lost: Ms | null; reply: Ms | null; hardEnd: Ms | null; silence: Ms | null };

export function deadlines(plan: Plan, live: Live): Deadlines {
  const { base, run, phase } = live;
  const { settings } = plan;
  const away = run.candidatePresent === false && run.lostAt !== null;
  return {
    closes: (base.startedAt ?? base.lastAt) + settings.openForMs,
    lost: away && run.lostAt !== null ? run.lostAt + settings.lostGraceMs : null,
    reply: phase.at === "listening" ? null : phase.deadline,
    hardEnd:
      run.runningSince === null
        ? null
        : run.runningSince + Math.max(0, totalMs(plan, base) + settings.overtimeMs - run.spentMs),
    silence: away ? null : silenceDue(plan, live),
  };
}

function silenceDue(plan: Plan, live: Live): Ms | null {
  const { phase, run } = live;
  if (phase.at !== "listening") return null;
  const silence = run.channel === "voice" ? plan.settings.voiceSilence : plan.settings.textSilence;
  const from = Math.max(phase.since, phase.holdUntil ?? 0);
  return from + [silence.firstMs, silence.secondMs, silence.pauseMs][phase.silences]!;
}
