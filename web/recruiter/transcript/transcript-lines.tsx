import type { TranscriptLine } from "#contract/transcript-line.ts";
import { classNames } from "#web/components/class-names.ts";
import { HearButton } from "#web/recruiter/listening/hear-button.tsx";
import { LineTime } from "#web/recruiter/listening/line-time.tsx";
import { cutAtSpans, type Span } from "./highlight.ts";
import { remarkOf } from "./line-words.ts";
import type { LineGroup } from "./transcript-groups.ts";

type Props = {
  groups: readonly LineGroup[];
  candidate: string;
  startedAt: number | null;
  /** Quotes by the line that holds them. */
  spans?: ReadonlyMap<string, readonly Span[]>;
  /** The quote that is looked at. */
  current?: string | null;
  /** Line that stands out, where there is no quote to show. */
  marked?: string | null;
  /** Line that is heard. */
  playing?: string | null;
};

function Words({ text, spans, current }: { text: string; spans: readonly Span[]; current: string | null }) {
  return cutAtSpans(text, spans).map((piece, index) =>
    piece.ids.length === 0 ? (
      <span key={index}>{piece.text}</span>
    ) : (
      <mark
        key={index}
        data-current={current !== null && piece.ids.includes(current) ? "" : undefined}
        className={classNames(
          "rounded-xs px-0.5 text-ink",
          current !== null && piece.ids.includes(current) ? "bg-warn-soft outline-2 outline-warn" : "bg-brand-soft",
        )}
      >
        {piece.text}
      </mark>
    ),
  );
}

function Line({
  line,
  speaker,
  startedAt,
  spans,
  current,
  marked,
  playing,
}: {
  line: TranscriptLine;
  speaker: string;
  startedAt: number | null;
  spans: readonly Span[];
  current: string | null;
  marked: boolean;
  playing: boolean;
}) {
  const remark = remarkOf(line);
  if (remark !== null)
    return (
      <li id={`line-${line.id}`} className="text-center text-small text-ink-soft">
        {remark}
      </li>
    );
  return (
    <li
      id={`line-${line.id}`}
      className={classNames(
        "scroll-mt-24 break-inside-avoid",
        line.by === "candidate" ? "ms-4 rounded-control bg-sunken px-4 py-3 sm:ms-10" : "me-4 sm:me-10",
        marked && "outline-3 outline-warn",
        playing && "border-s-4 border-brand ps-3",
      )}
      aria-current={playing ? "time" : undefined}
    >
      <p className="flex flex-wrap gap-x-3 text-small text-ink-soft">
        <bdi className="font-medium">{speaker}</bdi>
        {startedAt !== null && line.at >= startedAt && <LineTime line={line.id} sinceStart={line.at - startedAt} />}
        {line.confidence !== null && line.confidence < 0.7 && <span>heard with doubt</span>}
      </p>
      <p dir="auto" className={classNames("whitespace-pre-wrap", line.by === "interviewer" && "font-serif text-lead")}>
        <Words text={line.text} spans={spans} current={current} />
      </p>
      {line.audio !== null && (
        <div className="mt-2 text-small empty:hidden">
          <HearButton line={line.id} />
        </div>
      )}
    </li>
  );
}

/** The talk, question by question. */
export function TranscriptLines({
  groups,
  candidate,
  startedAt,
  spans,
  current = null,
  marked = null,
  playing = null,
}: Props) {
  const names = { interviewer: "Interviewer", candidate, recruiter: "Recruiter", system: "" };
  return (
    <div className="grid gap-8">
      {groups.map((group) => (
        <section
          key={group.key}
          className="grid gap-4"
          aria-label={group.question === null ? "Beginning" : `Question: ${group.question.text}`}
        >
          <ol className="grid gap-4">
            {group.lines.map((line) => (
              <Line
                key={line.id + line.kind}
                line={line}
                speaker={names[line.by]}
                startedAt={startedAt}
                spans={spans?.get(line.id) ?? []}
                current={current}
                marked={line.id === marked}
                playing={line.id === playing}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
