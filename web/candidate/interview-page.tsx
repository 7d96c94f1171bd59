import { useCallback, useState } from "react";
import { getCandidateInterview } from "#contract/api/candidate.ts";
import { call } from "#web/api.ts";
import { ConsentPage } from "./consent-page.tsx";
import { Loading } from "./loading.tsx";
import { InLanguage } from "./in-language.tsx";
import { ProblemPage, problemOf } from "./problem-page.tsx";
import { Room } from "./room.tsx";
import { useLoad } from "./use-load.ts";

/** The interview from consent to thanks, at one address: reloading always leads to where one was. */
export function InterviewPage({ id, go }: { id: string; go: (path: string) => void }) {
  const load = useCallback(
    (signal: AbortSignal) => call(getCandidateInterview, { query: { interview: id }, signal }),
    [id],
  );
  const [loaded, again] = useLoad(load);
  const [agreed, setAgreed] = useState(false);
  if (loaded.state === "loading") {
    return <Loading />;
  }
  if (loaded.state === "failed")
    return <ProblemPage problem={problemOf(loaded.error.code)} requestId={loaded.error.requestId} onRetry={again} />;
  const { door, view } = loaded.value;
  return (
    <InLanguage language={view.language}>
      {view.consented || agreed || view.ended !== null ? (
        <Room id={id} door={door} first={view} go={go} />
      ) : (
        <ConsentPage id={id} door={door} onAgreed={() => setAgreed(true)} />
      )}
    </InLanguage>
  );
}
