/** Holds the demonstration's interview to its end, through the same calls that a candidate's browser makes. */
import type { Ask } from "#contract/events.ts";
import type { RecruiterView } from "#contract/views.ts";
import { consentVersion } from "#contract/languages/consent-version.ts";
import { getInterview, type InterviewStub } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { sha256 } from "#worker/platform/ids.ts";
import type { Context } from "#worker/services/context.ts";
import { otherwise, preparedAnswers } from "./answers.ts";

// The plan has six questions with a probe each at most; more turns than this would be a fault.
const mostTurns = 40;
const waitMs = 50;
/** A minute: a model on a machine of one's own may use up all the time that a turn has. */
const mostWaits = 1_200;

export function answerTo(ask: Ask, turnsOnQuestion: number): string {
  const prepared = preparedAnswers[ask.question];
  if (prepared === undefined || ask.kind === "confirm_end") return otherwise;
  if (ask.kind === "probe" && ask.probe !== null) return prepared.probes[ask.probe] ?? prepared.more;
  return turnsOnQuestion === 0 ? prepared.first : prepared.more;
}

/** Every input has an id of its own, so going on after a break repeats nothing. */
export async function play(ctx: Pick<Context, "env">, id: string): Promise<void> {
  const interview = getInterview(ctx.env, id);
  const before = unwrap(await interview.recruiterView());
  if (before.status === "waiting") {
    const hash = await sha256(`demo ${consentVersion}`);
    unwrap(await interview.consent(`consent:${consentVersion}`, { version: consentVersion, language: "en", hash }));
    unwrap(await interview.fromCandidate({ id: "demo-start", type: "start", channel: "text" }));
  }
  if (before.status === "paused")
    unwrap(await interview.fromCandidate({ id: `demo-resume-${before.seq}`, type: "resume" }));
  const turns = new Map<string, number>();
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const view = await settled(interview);
    if (view.ended !== null) return;
    if (view.ask === null) throw new Error("the demo interview asks nothing");
    const count = turns.get(view.ask.question) ?? 0;
    turns.set(view.ask.question, count + 1);
    unwrap(
      await interview.fromCandidate({
        id: `demo-${view.ask.id}`,
        type: "answer",
        to: view.ask.id,
        text: answerTo(view.ask, count),
        heard: null,
      }),
    );
  }
  throw new Error("the demo interview does not end");
}

/** The view once the interviewer has finished its turn. */
async function settled(interview: InterviewStub): Promise<RecruiterView> {
  for (let wait = 0; wait < mostWaits; wait += 1) {
    const view = unwrap(await interview.recruiterView());
    if (view.ended !== null || (view.status === "live" && view.phase === "listening")) return view;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
  throw new Error("the demo interview does not go on");
}
