/** What speaking with the interviewer shows, once it has come. Typing is there before it, and where it does not come. */
import type { CandidateView } from "#contract/candidate-view.ts";
import { Alert } from "#web/components/alert.tsx";
import { Button } from "#web/components/button.tsx";
import { Spinner } from "#web/components/spinner.tsx";
import type { Call } from "./call/call.ts";
import { useText } from "./texts.ts";
import type { Talk } from "./use-talk.ts";

type Ways = { talk: Talk; onType: () => void };

function NotYet({ talk, onType }: Ways) {
  const text = useText();
  if (!talk.failed)
    return (
      <div className="flex flex-wrap items-center gap-4">
        <Spinner label={text.loading} />
        <Button icon="keyboard" onClick={onType}>
          {text.ways.typeInstead}
        </Button>
      </div>
    );
  return (
    <Alert
      kind="warning"
      urgent
      actions={
        <>
          <Button size="small" icon="again" onClick={talk.load}>
            {text.tryAgain}
          </Button>
          <Button size="small" icon="keyboard" onClick={onType}>
            {text.ways.typeInstead}
          </Button>
        </>
      }
    >
      {text.ways.failed}
    </Alert>
  );
}

export function LaterCallReady({
  talk,
  busy,
  onBegin,
  onType,
}: Ways & { busy: boolean; onBegin: (call: Call) => void }) {
  if (talk.loaded === null) return <NotYet talk={talk} onType={onType} />;
  const { part, text, call } = talk.loaded;
  return (
    <part.CallTextContext value={text}>
      <part.CallReady call={call} busy={busy} onBegin={() => onBegin(call)} onType={onType} />
    </part.CallTextContext>
  );
}

export function LaterCall({ talk, view, onJoin, onType }: Ways & { view: CandidateView; onJoin: () => void }) {
  if (talk.loaded === null)
    return (
      <div className="mx-auto w-full max-w-2xl py-2">
        <NotYet talk={talk} onType={onType} />
      </div>
    );
  const { part, text, call } = talk.loaded;
  return (
    <part.CallTextContext value={text}>
      <part.CallPanel call={call} view={view} onJoin={onJoin} onType={onType} />
    </part.CallTextContext>
  );
}

/** While one types: why speaking ended or did not begin, and the way back to it. */
export function TalkNotice({ talk, onJoin }: { talk: Talk; onJoin: () => void }) {
  if (talk.loaded === null) return null;
  const { part, text, call } = talk.loaded;
  return (
    <part.CallTextContext value={text}>
      <part.CallNotice call={call} onRetry={onJoin} onType={call.seen} types />
    </part.CallTextContext>
  );
}
