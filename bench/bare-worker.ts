/**
 * The Worker for bare workerd, where D1, R2 and queues do not exist. The interview's object and the HTTP side of the live
 * link are the real ones, with everything that they do for a turn: origin, the candidate's pass, limits, headers, log.
 * Interviews are opened directly, and three bindings are stand-ins in memory: D1 (asked per candidate whether the link still
 * stands, twice a minute), the queue (told when an interview begins and ends) and R2 (written at the end).
 */
import { consentVersion } from "#contract/languages/consent-version.ts";
import { createApp } from "#worker/app.ts";
import type { State } from "#worker/engine/state.ts";
import { settingsOf } from "#worker/env.ts";
import { getInterview } from "#worker/interview/client.ts";
import { InterviewDO as RealInterviewDO } from "#worker/interview/interview-do.ts";
import type { Interviewer } from "#worker/interview/interviewer.ts";
import { offlineInterviewer } from "#worker/interview/offline-interviewer.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { newId, newInterviewId } from "#worker/platform/ids.ts";
import { encodeVector } from "#worker/platform/vector-text.ts";
import { ngramMeasure, ngramVector } from "#worker/search/ngram-vector.ts";
import { issuePass, passCookieName } from "#worker/services/auth/candidate-pass.ts";
import { instantInterviewer } from "./instant-interviewer.ts";
import { benchPlan, cvPassages } from "./material.ts";

type BareEnv = Env & { INTERVIEWER?: string };

const rows = { bind: () => rows, raw: async () => [["stands"]], all: async () => ({ results: [] }) };

const known = new WeakMap<BareEnv, BareEnv>();

/** Only what a turn touches: anything else would throw, and the bench with it. The same object for the same environment, as on the platform. */
function withStandIns(env: BareEnv): BareEnv {
  const before = known.get(env);
  if (before !== undefined) return before;
  const whole = {
    ...env,
    // The bindings' types have many more methods than the paths that the bench takes.
    DB: { prepare: () => rows } as unknown as D1Database,
    QUEUE: { send: async () => undefined } as unknown as Env["QUEUE"],
    FILES: { put: async () => ({}) } as unknown as R2Bucket,
  };
  known.set(env, whole);
  return whole;
}

export class InterviewDO extends RealInterviewDO {
  constructor(context: DurableObjectState, env: BareEnv) {
    super(context, withStandIns(env));
  }

  protected override interviewer(state: State): Interviewer {
    const { INTERVIEWER } = this.env as BareEnv;
    if (INTERVIEWER === "model") return super.interviewer(state);
    return INTERVIEWER === "instant" ? instantInterviewer : offlineInterviewer;
  }
}

const app = createApp();
const dayMs = 24 * 3_600_000;

async function open(env: BareEnv, questions: number, withCv: boolean): Promise<Response> {
  const interviewId = newInterviewId("gl");
  const now = Date.now();
  const stub = getInterview(env, interviewId);
  unwrap(
    await stub.open({
      interviewId,
      planVersionId: newId("pv"),
      plan: benchPlan(questions),
      folder: "org/bench",
      expiresAt: now + dayMs,
      extraMs: 0,
    }),
  );
  unwrap(await stub.consent("consent", { version: consentVersion, language: "en", hash: "0".repeat(64) }));
  if (withCv) {
    const passages = cvPassages.map((text, index) => ({
      id: `cv_${index + 1}`,
      page: 1 + Math.floor(index / 5),
      text,
      vector: encodeVector(ngramVector(text)),
    }));
    unwrap(await stub.setCv("cv", { cv: "cv_bench", measure: ngramMeasure, passages }));
  }
  unwrap(await stub.fromCandidate({ id: "start", type: "start", channel: "text" }));
  const pass = await issuePass(settingsOf(env), now, { interviewId, invitationId: newId("inv") });
  return Response.json({
    id: interviewId,
    cookie: `${passCookieName(interviewId)}=${pass}`,
    objectId: env.INTERVIEWS.idFromName(interviewId).toString(),
  });
}

export default {
  async fetch(request, env, execution) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/bench/ready") return new Response("ready");
    if (pathname === "/bench/open")
      return open(env, Number(searchParams.get("questions")), searchParams.get("cv") === "true");
    if (pathname === "/bench/transcript") {
      const { lines } = unwrap(await getInterview(env, searchParams.get("interview") ?? "").transcript());
      return Response.json(lines);
    }
    return app.fetch(request, withStandIns(env), execution);
  },
} satisfies ExportedHandler<BareEnv>;
