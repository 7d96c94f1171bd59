import { useId } from "react";
import { Badge } from "#web/components/badge.tsx";
import { Card } from "#web/components/card.tsx";
import { fewTurns, type LatencyGroup, type LatencyRow, secondsWords, waitIn } from "./latency-groups.ts";
import { LatencyAxis, LatencyLine } from "./latency-line.tsx";

const stages: Record<LatencyRow["stage"], { label: string; hint: string }> = {
  transcript: { label: "Answer written down", hint: "by speech recognition" },
  accepted: { label: "Answer taken", hint: "stored, so that it cannot be lost" },
  words: { label: "First words chosen", hint: "by the interviewer" },
  synthesis: { label: "Speech asked for", hint: "from whoever makes the voice" },
  sent: { label: "First sound sent", hint: "into the room" },
  heard: { label: "First sound heard", hint: "in the candidate’s browser" },
};

const modes: Record<string, string> = {
  cascade: "Recognition, interviewer and voice, one after the other",
  realtime: "One model that hears and speaks",
};

function Stage({ row, marks }: { row: LatencyRow; marks: readonly number[] }) {
  const { label, hint } = stages[row.stage];
  const few = row.count < fewTurns;
  return (
    <li className="grid gap-x-6 gap-y-1 py-2 sm:grid-cols-[13rem_minmax(0,1fr)_10rem] sm:items-center">
      <p>
        <span className="font-medium">{label}</span> <span className="block text-small text-ink-soft">{hint}</span>
      </p>
      <div className="max-sm:order-last">
        <LatencyLine p50={row.p50} p95={row.p95} marks={marks} few={few} />
      </div>
      <p className="text-small tabular-nums sm:text-end">
        half within <strong className="font-semibold">{secondsWords(row.p50)}</strong>
        <span className="text-ink-soft">
          , <span className="whitespace-nowrap">95 % within {secondsWords(row.p95)}</span>
        </span>
      </p>
    </li>
  );
}

/** What was measured with the same providers in the same region. `marks` are those of all cards, so that they can be compared. */
export function LatencyCard({ group, marks }: { group: LatencyGroup; marks: readonly number[] }) {
  const id = useId();
  const wait = waitIn(group);
  const makers = [group.stt, group.tts].filter((name) => name !== null);
  return (
    <section aria-labelledby={id}>
      <Card className="grid gap-4">
        <div className="grid gap-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h2 id={id} className="font-serif text-title font-semibold wrap-anywhere">
              {makers.length === 0 ? "Providers not told" : [...new Set(makers)].join(", then ")}
            </h2>
            {group.region !== null && <Badge>{group.region}</Badge>}
          </div>
          <p className="text-small text-ink-soft">
            {modes[group.mode] ?? "Told by candidates’ pages alone"}; {group.turns}{" "}
            {group.turns === 1 ? "turn" : "turns"}
          </p>
        </div>
        {wait !== null && (
          <p className="text-lead">
            {wait.stage === "heard" ? "Candidates heard the interviewer" : "The interviewer’s voice left"} within{" "}
            <strong className="font-semibold">{secondsWords(wait.p50)}</strong> in half of the turns, and within{" "}
            <strong className="font-semibold">{secondsWords(wait.p95)}</strong> in 95 % of them.
          </p>
        )}
        <div>
          <ul className="divide-y divide-line">
            {group.rows.map((row) => (
              <Stage key={row.stage} row={row} marks={marks} />
            ))}
          </ul>
          <div className="sm:grid sm:grid-cols-[13rem_minmax(0,1fr)_10rem] sm:gap-x-6">
            <div className="sm:col-start-2">
              <LatencyAxis marks={marks} />
            </div>
          </div>
        </div>
        {group.turns < fewTurns && (
          <p className="text-small text-ink-soft">
            So few turns say little about the slow ones: with fewer than {fewTurns}, one or two of them make the 95 %.
          </p>
        )}
      </Card>
    </section>
  );
}
