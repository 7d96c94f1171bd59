import type { Door } from "#contract/api/candidate.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import { Alert } from "#web/components/alert.tsx";
import { buttonClass } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { Icon } from "#web/components/icon.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Contact } from "./contact.tsx";
import { Frame } from "./frame.tsx";
import { useText } from "./texts.ts";
import { useArrival } from "./use-arrival.ts";

type Props = {
  door: Door;
  ended: NonNullable<CandidateView["ended"]>;
  /** Words in the answer box that never became part of the interview. */
  unsent: string;
  /** The closing words, where they were said. */
  closing: string | null;
  /** On the last answer; in practice only. */
  feedback: string | null;
  onRecord: () => void;
  recordPath: string;
};

export function ThanksPage({ door, ended, unsent, closing, feedback, onRecord, recordPath }: Props) {
  const text = useText();
  const title = useArrival();
  const isPractice = door.purpose === "practice";
  return (
    <Frame over={door.organisation}>
      <div className="grid gap-7">
        <span className="grid size-16 place-items-center rounded-full bg-brand-soft text-brand">
          <Icon name={ended.outcome === "completed" ? "check" : "info"} className="size-8" />
        </span>
        <PageTitle ref={title} lead={text.thanks.text[ended.outcome]}>
          {text.thanks.title[ended.outcome]}
        </PageTitle>
        {closing !== null && (
          <blockquote className="border-s-4 border-brand ps-4 font-serif text-lead">{closing}</blockquote>
        )}
        {feedback !== null && (
          <Alert kind="success" icon="leaf" title={text.notes.feedback}>
            <p dir="auto">{feedback}</p>
          </Alert>
        )}
        {isPractice ? (
          <p>{text.thanks.practiceText}</p>
        ) : (
          ended.outcome !== "cancelled" && <p>{text.thanks.next(door.organisation)}</p>
        )}
        {unsent.trim() !== "" && (
          <Alert kind="warning" title={text.thanks.unsent}>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard */}
            <p className="max-h-60 overflow-auto whitespace-pre-wrap select-all" tabIndex={0} dir="auto">
              {unsent}
            </p>
          </Alert>
        )}
        <Card className="grid justify-items-start gap-4">
          <a
            href={recordPath}
            className={buttonClass("primary")}
            onClick={(event) => {
              event.preventDefault();
              onRecord();
            }}
          >
            <Icon name="list" />
            {text.thanks.record}
          </a>
          <p className="text-ink-soft">
            <Contact sentence={text.thanks.contact} contact={door.contact} />
          </p>
        </Card>
      </div>
    </Frame>
  );
}
