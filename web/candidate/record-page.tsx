import { type ReactNode, useCallback } from "react";
import { type Door, getRecord } from "#contract/api/candidate.ts";
import type { CandidateText } from "#contract/languages/candidate.ts";
import type { TranscriptLine } from "#contract/transcript-line.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import { call } from "#web/api.ts";
import { Alert } from "#web/components/alert.tsx";
import { Button, buttonClass } from "#web/components/button.tsx";
import { Icon } from "#web/components/icon.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Contact } from "./contact.tsx";
import { Loading } from "./loading.tsx";
import { Frame } from "./frame.tsx";
import { LaterCv } from "./later-cv.tsx";
import { InLanguage } from "./in-language.tsx";
import { isNoteLine, noteOfLine, noteWords } from "./note.ts";
import { ProblemPage, problemOf } from "./problem-page.tsx";
import { dateAndTime, timeOfDay, useText } from "./texts.ts";
import { useArrival } from "./use-arrival.ts";
import { useLoad } from "./use-load.ts";

type RecordLine = Pick<TranscriptLine, "id" | "at" | "by" | "text" | "kind">;

/** What has been kept of one's own interview. */
export function RecordPage({ id, go }: { id: string; go: (path: string) => void }) {
  const load = useCallback((signal: AbortSignal) => call(getRecord, { query: { interview: id }, signal }), [id]);
  const [loaded, again] = useLoad(load);
  if (loaded.state === "loading") {
    return <Loading />;
  }
  if (loaded.state === "failed")
    return <ProblemPage problem={problemOf(loaded.error.code)} requestId={loaded.error.requestId} onRetry={again} />;
  return (
    <InLanguage language={loaded.value.view.language}>
      <Record {...loaded.value} id={id} go={go} />
    </InLanguage>
  );
}

function statusOf(view: CandidateView): keyof CandidateText["record"]["statuses"] {
  if (view.status === "created" || view.status === "waiting") return "not_started";
  return view.status === "live" ? "running" : view.status;
}

type RecordProps = {
  door: Door;
  view: CandidateView;
  lines: RecordLine[];
  feedback: { line: string; text: string }[];
  id: string;
  go: (path: string) => void;
};

function Record({ door, view, lines, feedback, id, go }: RecordProps) {
  const text = useText();
  const title = useArrival();
  const interviewPath = `/interview/${id}`;
  return (
    <Frame over={door.organisation}>
      <div className="grid gap-8">
        <PageTitle ref={title} lead={text.record.lead}>
          {text.record.title}
        </PageTitle>
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 rounded-card border border-line bg-surface p-5">
          <Fact name={text.record.name}>{door.candidate}</Fact>
          <Fact name={text.record.position}>{door.position}</Fact>
          <Fact name={text.record.organisation}>{door.organisation}</Fact>
          <Fact name={text.record.status}>{text.record.statuses[statusOf(view)]}</Fact>
          {view.ended !== null && <Fact name={text.record.ended}>{dateAndTime(view.ended.at, view.language)}</Fact>}
        </dl>
        <section className="grid gap-5">
          <h2 className="font-serif text-title font-semibold">{text.record.conversation}</h2>
          {lines.length === 0 && <p className="text-ink-soft">{text.record.empty}</p>}
          <ol className="grid gap-5">
            {lines.map((line, index) => (
              <Said
                key={line.id}
                line={line}
                view={view}
                before={lines[index - 1]}
                feedback={feedback.find((entry) => entry.line === line.id)?.text ?? null}
              />
            ))}
          </ol>
        </section>
        {view.ended !== null && <LaterCv id={id} door={door} isOver />}
        <div className="flex flex-wrap gap-3 print:hidden">
          {view.ended === null && (
            <a
              href={interviewPath}
              className={buttonClass("primary")}
              onClick={(event) => {
                event.preventDefault();
                go(interviewPath);
              }}
            >
              {text.record.back}
            </a>
          )}
          <Button icon="print" onClick={() => window.print()}>
            {text.record.print}
          </Button>
        </div>
        <p className="text-ink-soft">
          <Contact sentence={text.record.mistakes} contact={door.contact} />
        </p>
      </div>
    </Frame>
  );
}

const edges: Record<RecordLine["by"], string> = {
  interviewer: "border-brand",
  candidate: "border-line",
  recruiter: "border-accent",
  system: "border-line",
};

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0 font-medium">{children}</dd>
    </>
  );
}

/** The day is said where it changes, and only the hour where it does not. */
function Said({
  line,
  view,
  before,
  feedback,
}: {
  line: RecordLine;
  view: CandidateView;
  before: RecordLine | undefined;
  feedback: string | null;
}) {
  const text = useText();
  const sameDay = before !== undefined && new Date(before.at).toDateString() === new Date(line.at).toDateString();
  const when = (
    <time dateTime={new Date(line.at).toISOString()}>
      {sameDay ? timeOfDay(line.at, view.language) : dateAndTime(line.at, view.language)}
    </time>
  );
  if (isNoteLine(line)) {
    const note = noteOfLine(line);
    if (note === null) return null;
    return (
      <li className="flex flex-wrap items-center gap-x-2 text-small text-ink-soft">
        <Icon name="info" className="size-4" />
        {noteWords(text, note)} · {when}
      </li>
    );
  }
  const name =
    line.by === "interviewer" ? text.room.interviewer : line.by === "candidate" ? text.room.you : text.room.team;
  return (
    <li className={`break-inside-avoid border-s-4 ps-4 ${edges[line.by]}`}>
      <p className="text-small text-ink-soft">
        <strong className="font-semibold text-ink">{name}</strong> · {when}
      </p>
      <p
        dir="auto"
        className={line.by === "interviewer" ? "font-serif text-lead whitespace-pre-wrap" : "whitespace-pre-wrap"}
      >
        {line.text}
      </p>
      {feedback !== null && (
        <Alert kind="success" icon="leaf" title={text.notes.feedback}>
          <p dir="auto">{feedback}</p>
        </Alert>
      )}
    </li>
  );
}
