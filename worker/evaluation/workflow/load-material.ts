/** Fetches what one evaluation works on and checks that it is what was sealed. */
import type { Band } from "#contract/report.ts";
import { sealedTranscript } from "#contract/sealed.ts";
import { connect } from "#worker/db/client.ts";
import { type Material, prepareMaterial } from "#worker/evaluation/material.ts";
import { r2Files } from "#worker/platform/files.ts";
import { sha256 } from "#worker/platform/ids.ts";
import { log } from "#worker/platform/logger.ts";
import { beginEvaluation } from "#worker/services/evaluations/begin.ts";

type EvaluationEnv = Pick<Env, "DB" | "FILES">;

export type Loaded =
  | {
      ok: true;
      material: Material;
      hash: string;
      bands: readonly Band[];
      judges: readonly string[] | null;
      traceContent: boolean;
    }
  | { ok: false; reason: "missing" | "changed" };

/** Also marks the evaluation as running. Throws NOT_FOUND when the interview is gone. */
export async function loadMaterial(
  env: EvaluationEnv,
  interviewId: string,
  version: number,
  now: number,
): Promise<Loaded> {
  const { sealed, candidateName, bands, judges, traceContent } = await beginEvaluation(
    { db: connect(env.DB), now, log },
    interviewId,
    version,
  );
  const file = await r2Files(env.FILES).get(sealed.key);
  if (file === null) return { ok: false, reason: "missing" };
  if ((await sha256(file)) !== sealed.hash) return { ok: false, reason: "changed" };
  return {
    ok: true,
    material: prepareMaterial(sealedTranscript.parse(JSON.parse(file)), [candidateName]),
    hash: sealed.hash,
    bands,
    judges,
    traceContent,
  };
}
