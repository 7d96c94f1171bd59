import { useCallback, useEffect, useRef, useState } from "react";
import type { Door } from "#contract/api/candidate.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import { Alert } from "#web/components/alert.tsx";
import { Button } from "#web/components/button.tsx";
import { Icon } from "#web/components/icon.tsx";
import { AnswerBox } from "./answer-box.tsx";
import { ConnectionNotice } from "./connection-notice.tsx";
import { Conversation } from "./conversation.tsx";
import { EndDialog } from "./end-dialog.tsx";
import { Mark } from "./frame.tsx";
import { HelpButtons } from "./help-buttons.tsx";
import { LaterCall, TalkNotice } from "./later-call.tsx";
import { LaterSpeaking } from "./later-speaking.tsx";
import { PausedPanel } from "./paused-panel.tsx";
import { ProblemPage } from "./problem-page.tsx";
import { QuestionPanel } from "./question-panel.tsx";
import { ReadyPage } from "./ready-page.tsx";
import { refusalWords } from "./refusal-words.ts";
import { useText } from "./texts.ts";
import { ThanksPage } from "./thanks-page.tsx";
import { isSending, type RoomHandle, useRoom } from "./use-room.ts";
import { type Talk, useTalk } from "./use-talk.ts";
import { useVisibleHeight } from "./use-visible-height.ts";

type Props = {
  id: string;
  door: Door;
  /** The interview as it was when the page was loaded; the live link's views take over from it. */
  first: CandidateView;
  go: (path: string) => void;
};

export function Room({ id, door, first, go }: Props) {
  const room = useRoom(id);
  const view = room.state.view ?? first;
  const { connection, lines } = room.state;
  // Where it is spoken already, nobody has to ask for what speaking needs.
  const talk = useTalk(id, view, lines, view.channel === "voice" && view.ended === null);
  if (view.ended !== null) {
    const recordPath = `/interview/${id}/record`;
    const last = lines.findLast((line) => line.by === "interviewer");
    // Words of farewell end the interview in the same instant; whoever ended it by the button has heard none.
    const closing = last !== undefined && "text" in last && last.at === view.ended.at ? last.text : null;
    // What came with the last answer was never seen in the room.
    const feedback = lines
      .slice(lines.findLastIndex((line) => line.by === "candidate") + 1)
      .find((line) => line.by === "feedback");
    return (
      <ThanksPage
        door={door}
        ended={view.ended}
        feedback={feedback !== undefined && "text" in feedback ? feedback.text : null}
        unsent={unsentWords(room)}
        closing={closing}
        recordPath={recordPath}
        onRecord={() => go(recordPath)}
      />
    );
  }
  if (connection === "refused") return <ProblemPage problem="closed_out" />;
  if (connection === "withdrawn") return <ProblemPage problem="withdrawn" />;
  if (connection === "outdated") return <ProblemPage problem="outdated" />;
  if (view.status === "created" || view.status === "waiting")
    return <ReadyPage id={id} door={door} room={room} talk={talk} />;
  return <OpenRoom door={door} room={room} view={view} talk={talk} />;
}

function unsentWords({ state }: RoomHandle): string {
  const waiting = state.sent.flatMap(({ input, saved }) => (input.type === "answer" && !saved ? [input.text] : []));
  return [...waiting, state.draft].filter((text) => text.trim() !== "").join("\n\n");
}

type OpenProps = { door: Door; room: RoomHandle; view: CandidateView; talk: Talk };

function OpenRoom({ door, room, view, talk }: OpenProps) {
  const text = useText();
  const { state } = room;
  /** By voice, or on the way there. */
  const speaks = view.channel === "voice" || talk.on;
  const type = () => {
    talk.leave();
    if (view.channel === "voice") room.send({ type: "channel", channel: "text" });
  };
  const [ending, setEnding] = useState(false);
  /** Hidden: there is a recording to come back to. */
  const [speaking, setSpeaking] = useState<"shown" | "hidden" | null>(null);
  const onType = useCallback((holds: boolean) => setSpeaking(holds ? "hidden" : null), []);
  const onSpeak = door.speech === null ? null : () => setSpeaking("shown");
  const frame = useRef<HTMLDivElement>(null);
  useVisibleHeight(frame);
  const title = text.room.title(door.position);
  useEffect(() => {
    document.title = `${title} · Viva`;
  }, [title]);
  const pausing = isSending(state, "pause");
  return (
    <div
      ref={frame}
      className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_auto_minmax(0,1fr)_auto] lg:grid-cols-[minmax(20rem,34%)_minmax(0,1fr)] lg:grid-rows-[auto_minmax(0,1fr)_auto]"
    >
      <header className="flex items-center gap-2 border-b border-line px-3 py-1.5 sm:px-5 lg:col-span-2">
        <Mark />
        <h1 className="min-w-0 flex-1 truncate ps-1 text-small font-medium text-ink-soft sm:text-body">
          <span className="sr-only">{title}</span>
          <span aria-hidden="true">{door.organisation}</span>
        </h1>
        {view.status === "live" && (
          <Button size="small" look="quiet" icon="pause" busy={pausing} onClick={() => room.send({ type: "pause" })}>
            {text.room.pause}
          </Button>
        )}
        <Button size="small" look="quiet" icon="stop" onClick={() => setEnding(true)}>
          {text.room.end}
        </Button>
      </header>
      <main className="contents">
        <QuestionPanel view={view} />
        <Conversation state={state} view={view} talk={speaks ? talk : null} />
        <div className="grid gap-2 border-t border-line bg-paper px-3 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] sm:px-5 lg:col-start-2">
          <ConnectionNotice connection={state.connection} onRetry={room.hurry} />
          {state.refusal !== null && (
            <Alert kind="warning" urgent className="mx-auto w-full max-w-2xl">
              <div className="flex items-start justify-between gap-2">
                {refusalWords(text, state.refusal)}
                <button
                  type="button"
                  aria-label={text.refused.dismiss}
                  title={text.refused.dismiss}
                  onClick={room.dismiss}
                  className="-me-2 grid size-8 shrink-0 place-items-center rounded-full hover:bg-paper"
                >
                  <Icon name="close" className="size-4.5" />
                </button>
              </div>
            </Alert>
          )}
          {view.status === "paused" ? (
            <PausedPanel
              room={room}
              view={view}
              onResume={() => {
                room.send({ type: "resume" });
                if (view.channel === "voice") talk.join();
              }}
              onType={view.channel === "voice" ? type : null}
            />
          ) : (
            <>
              <div className={speaking === "shown" ? "max-sm:hidden" : "contents"}>
                <HelpButtons room={room} view={view} />
              </div>
              {speaks ? (
                <LaterCall talk={talk} view={view} onJoin={talk.join} onType={type} />
              ) : (
                <>
                  <TalkNotice talk={talk} onJoin={talk.join} />
                  {speaking !== "shown" && (
                    <AnswerBox room={room} view={view} onSpeak={onSpeak} onTalk={door.voice ? talk.join : null} />
                  )}
                </>
              )}
            </>
          )}
          {speaking !== null && (
            <LaterSpeaking
              interview={view.interviewId}
              view={view}
              hidden={speaking === "hidden" || view.status === "paused"}
              onDone={(spoken) => {
                setSpeaking(null);
                if (!spoken.counted) room.understood(spoken);
              }}
              onType={onType}
            />
          )}
        </div>
      </main>
      <EndDialog
        open={ending}
        hasUnsent={state.draft.trim() !== ""}
        canPause={view.status === "live"}
        onClose={() => setEnding(false)}
        onPause={() => {
          setEnding(false);
          room.send({ type: "pause" });
        }}
        onEnd={() => {
          setEnding(false);
          room.send({ type: "end" });
        }}
      />
    </div>
  );
}
