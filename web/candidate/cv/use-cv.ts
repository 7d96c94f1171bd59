import { useState } from "react";
import { correctCv, type CvAnswer, getCv, giveCv, maxCvBytes, removeCv } from "#contract/api/cv.ts";
import { ApiError, call } from "#web/api.ts";
import { upload } from "#web/upload.ts";

/** What is going on, and what went wrong last. */
type Doing = { type: "nothing" } | { type: "sending"; part: number } | { type: "saving" };
export type Trouble = { type: "too_large" } | { type: "failed"; message: string | null } | { type: "not_saved" };

/** Codes whose sentence comes in the language of the interview: what is wrong with the file itself. */
const ofFile: ReadonlySet<ApiError["code"]> = new Set([
  "DOCUMENT_ENCRYPTED",
  "DOCUMENT_UNREADABLE",
  "DOCUMENT_EMPTY",
  "DOCUMENT_TOO_LONG",
  "DOCUMENT_TOO_COMPLEX",
  "UNSUPPORTED_MEDIA",
]);

export const loadCv = (id: string, signal: AbortSignal) => call(getCv, { query: { interview: id }, signal });

export function useCv(interview: string, first: CvAnswer) {
  const [answer, setAnswer] = useState(first);
  const [doing, setDoing] = useState<Doing>({ type: "nothing" });
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [told, setTold] = useState<"done" | "removed" | null>(null);
  const query = { interview };
  const attempt = async (begin: Doing, run: () => Promise<void>, otherwise: (error: unknown) => Trouble) => {
    setDoing(begin);
    setTrouble(null);
    setTold(null);
    try {
      await run();
    } catch (error) {
      setTrouble(otherwise(error));
    }
    setDoing({ type: "nothing" });
  };
  const give = (file: File, searchable: boolean) => {
    if (file.size > maxCvBytes) return setTrouble({ type: "too_large" });
    const onProgress = (part: number) => setDoing({ type: "sending", part });
    const run = async () => {
      setAnswer(await upload(giveCv, { query: { ...query, searchable }, file, onProgress }));
      setTold("done");
    };
    void attempt({ type: "sending", part: 0 }, run, (error) => ({
      type: "failed",
      message: error instanceof ApiError && ofFile.has(error.code) ? error.message : null,
    }));
  };
  const save = (run: () => Promise<void>) => void attempt({ type: "saving" }, run, () => ({ type: "not_saved" }));
  return {
    ...answer,
    doing,
    trouble,
    told,
    give,
    correct: (id: string, text: string | null) =>
      save(async () => setAnswer(await call(correctCv, { query, body: { facts: [{ id, text }] } }))),
    /** The box is ticked at once, and unticked again where that could not be saved. */
    letBeFound: (searchable: boolean) => {
      const { cv } = answer;
      if (cv === null) return;
      setAnswer({ ...answer, cv: { ...cv, searchable } });
      save(async () => {
        try {
          setAnswer(await call(correctCv, { query, body: { searchable } }));
        } catch (error) {
          setAnswer(answer);
          throw error;
        }
      });
    },
    remove: () =>
      save(async () => {
        await call(removeCv, { query });
        setAnswer({ ...answer, cv: null });
        setTold("removed");
      }),
  };
}
