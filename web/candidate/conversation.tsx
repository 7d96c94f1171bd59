import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { CandidateText } from "#contract/languages/candidate.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import { Button } from "#web/components/button.tsx";
import { Icon, type IconName } from "#web/components/icon.tsx";
import { Spinner } from "#web/components/spinner.tsx";
import { LaterMeasures } from "./later-speaking.tsx";
import { noteWords } from "./note.ts";
import type { Line, RoomState } from "./room-state.ts";
import { useText } from "./texts.ts";
import type { Talk } from "./use-talk.ts";

/** This close to its end, the conversation follows what is said; further up, somebody is reading. */
const nearEndPx = 120;
const edgePx = 16;

type Props = {
  state: RoomState;
  view: CandidateView;
  /** Null where it is not spoken. */
  talk: Talk | null;
};

export function Conversation({ state, view, talk }: Props) {
  const practises = view.purpose === "practice";
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const [follows, setFollows] = useState(true);
  const own = state.sent.filter((entry) => entry.input.type === "answer");
  const understood = talk?.loaded == null || talk.state === null ? "" : talk.loaded.part.understood(talk.state);
  const size = `${understood.length} ${state.lines.length} ${own.length} ${state.streaming?.text.length ?? 0} ${view.phase}`;
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!follows || element === null || list.current === null) return;
    const toEnd = () => {
      element.scrollTop = newestPlace(element, list.current);
    };
    toEnd();
    // A keyboard that opens, an answer box that grows or a phone that is turned must not hide the newest words.
    const observer = new ResizeObserver(toEnd);
    observer.observe(element);
    observer.observe(list.current);
    return () => observer.disconnect();
  }, [size, follows]);
  const lastOwn = state.lines.findLast((line) => line.by === "candidate")?.key;
  // Who speaks, and that the interviewer thinks, a talk shows by itself.
  const waits = talk === null && view.status === "live" && view.phase !== "listening" && state.streaming === null;
  return (
    <div className="relative min-h-0 lg:col-start-2">
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard */}
      <div
        ref={box}
        role="log"
        aria-live="off"
        aria-label={text.room.regions.conversation}
        tabIndex={0}
        onScroll={({ currentTarget: element }) =>
          setFollows(newestPlace(element, list.current) - element.scrollTop < nearEndPx)
        }
        className="relative h-full overflow-y-auto overscroll-contain px-4 sm:px-6"
      >
        <ol ref={list} className="mx-auto grid max-w-2xl gap-5 py-5">
          {state.lines.map((line) => (
            <Fragment key={line.key}>
              <Said line={line} saved={line.key === lastOwn} />
              {practises && line.by === "candidate" && line.spoken === true && (
                <li>
                  <LaterMeasures interview={view.interviewId} answer={line.key} language={view.language} />
                </li>
              )}
            </Fragment>
          ))}
          {own.map(
            ({ input, saved }) =>
              input.type === "answer" && (
                <Own key={input.id} text={input.text} status={statusOf(text, state, saved)} pending={!saved} />
              ),
          )}
          {understood !== "" && <Own text={understood} status={talk?.loaded?.text.understood ?? null} pending />}
          {state.streaming !== null && (
            <li aria-hidden="true">
              <Interviewer>
                {state.streaming.from > 0 && "… "}
                {state.streaming.text}
                <span className="ms-0.5 inline-block h-[1em] w-0.5 animate-pulse bg-brand align-text-bottom" />
              </Interviewer>
            </li>
          )}
          {waits && (
            <li className="flex items-center gap-2 text-small text-ink-soft">
              <Spinner className="size-4" />
              {view.phase === "choosing" ? text.room.reading : text.room.writing}
            </li>
          )}
        </ol>
      </div>
      {!follows && (
        <Button
          size="small"
          className="absolute inset-x-0 bottom-3 mx-auto w-max shadow-raised"
          onClick={() => setFollows(true)}
        >
          {text.room.jumpToNewest}
        </Button>
      )}
      <p aria-live="polite" className="sr-only">
        {/* Nothing is read out over the voice that says the same. */}
        {state.announced
          .filter((line) => talk === null || isUnspoken(line))
          .map((line) => (
            <span key={line.key}>{spoken(text, line)} </span>
          ))}
      </p>
    </div>
  );
}

const isUnspoken = ({ by }: Line) => by === "note" || by === "feedback";

/** Where to scroll for the newest words: to the end, but of words that are longer than the place for them to their beginning. */
function newestPlace(box: HTMLElement, list: HTMLElement | null): number {
  const end = box.scrollHeight - box.clientHeight;
  const last = list?.lastElementChild;
  return last instanceof HTMLElement ? Math.min(end, last.offsetTop - edgePx) : end;
}

function spoken(text: CandidateText, line: Line): string {
  switch (line.by) {
    case "note":
      return noteWords(text, line.note);
    case "team":
      return `${text.room.team}: ${line.text}`;
    case "feedback":
      return `${text.notes.feedback}: ${line.text}`;
    default:
      return `${text.room.newWords} ${line.text}`;
  }
}

function statusOf(text: CandidateText, state: RoomState, saved: boolean): string {
  if (saved) return text.room.saved;
  return state.connection === "live" ? text.room.sending : text.room.waitingToSend;
}

function Said({ line, saved }: { line: Line; saved: boolean }) {
  const text = useText();
  switch (line.by) {
    case "interviewer":
      return (
        <li>
          <Interviewer>{line.text}</Interviewer>
        </li>
      );
    case "candidate":
      return <Own text={line.text} status={saved ? text.room.saved : null} pending={false} />;
    case "team":
      return (
        <Boxed icon="people" name={text.room.team} look="bg-accent-soft [&_svg]:text-accent">
          {line.text}
        </Boxed>
      );
    case "feedback":
      return (
        <Boxed icon="leaf" name={text.notes.feedback} look="bg-ok-soft [&_svg]:text-ok">
          {line.text}
        </Boxed>
      );
    case "note":
      return <li className="text-center text-small text-ink-soft">{noteWords(text, line.note)}</li>;
  }
}

function Interviewer({ children }: { children: ReactNode }) {
  const text = useText();
  return (
    <div className="grid max-w-[92%] gap-1 border-s-[3px] border-brand ps-4">
      <p className="text-small font-medium text-brand">{text.room.interviewer}</p>
      <p dir="auto" className="font-serif text-lead whitespace-pre-wrap">
        {children}
      </p>
    </div>
  );
}

/** One's own words, with the truth about where they are. */
function Own({ text: words, status, pending }: { text: string; status: string | null; pending: boolean }) {
  const text = useText();
  return (
    <li className="grid justify-items-end gap-1">
      <span className="sr-only">{text.room.you}</span>
      <p
        dir="auto"
        className="max-w-[92%] min-w-0 rounded-card rounded-ee-sm border border-line bg-surface px-4 py-3 whitespace-pre-wrap sm:max-w-[85%]"
      >
        {words}
      </p>
      {status !== null && (
        <p className="flex items-center gap-1 text-small text-ink-soft">
          {!pending && <Icon name="check" className="size-4 text-ok" />}
          {status}
        </p>
      )}
    </li>
  );
}

function Boxed({ icon, name, look, children }: { icon: IconName; name: string; look: string; children: string }) {
  return (
    <li className={`grid grid-cols-[auto_1fr] gap-x-3 rounded-card px-4 py-3 ${look}`}>
      <Icon name={icon} className="mt-0.5" />
      <div className="min-w-0">
        <p className="text-small font-semibold">{name}</p>
        <p dir="auto" className="whitespace-pre-wrap">
          {children}
        </p>
      </div>
    </li>
  );
}
