/** The one alarm: the nearest of all deadlines that follow from the state. */
import type { Plan } from "#contract/plan.ts";
import type { Live, Ms, State } from "./state.ts";
import { totalMs } from "./time-budget.ts";
import { isSpoken, needsAgent, speakingTakes } from "./voice.ts";

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
export type Deadlines = {
  closes: Ms;
  lost: Ms | null;
  reply: Ms | null;
  hardEnd: Ms | null;
  agent: Ms | null;
  silence: Ms | null;
};

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
    agent: needsAgent(live) ? (run.dispatch?.deadline ?? null) : null,
    silence: away ? null : silenceDue(plan, live),
  };
}

function silenceDue(plan: Plan, live: Live): Ms | null {
  const { phase, run } = live;
  // Nobody is silent towards an agent that is not there: another one comes, or the interview turns to text.
  if (phase.at !== "listening" || (isSpoken(run) && run.agent?.present !== true)) return null;
  const silence = run.channel === "voice" ? plan.settings.voiceSilence : plan.settings.textSilence;
  const said =
    isSpoken(run) && run.owed !== undefined && run.owed.cut === undefined ? speakingTakes(run.owed.chars) : 0;
  const from = Math.max(phase.since + said, phase.holdUntil ?? 0);
  return from + [silence.firstMs, silence.secondMs, silence.pauseMs][phase.silences]!;
}
