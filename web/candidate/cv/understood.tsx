import type { Cv, CvFact } from "#contract/api/cv.ts";
import { useCvText } from "./cv-text.ts";
import { FactRow } from "./fact-row.tsx";

const kinds = ["role", "education", "skill", "language"] as const satisfies readonly CvFact["kind"][];

type Props = { cv: Cv; busy: boolean; onChange: (fact: CvFact, text: string | null) => void };

/** What was read, by kind, and what was left out and why. */
export function Understood({ cv, busy, onChange }: Props) {
  const text = useCvText();
  const { dropped, picturePages } = cv;
  return (
    <>
      <section className="grid gap-3">
        <h3 className="font-semibold">{text.understood.title}</h3>
        <p className="text-ink-soft">{cv.facts.length === 0 ? text.understood.nothing : text.understood.lead}</p>
        {kinds.map((kind) => {
          const facts = cv.facts.filter((fact) => fact.kind === kind);
          return (
            facts.length > 0 && (
              <section key={kind}>
                <h4 className="text-small font-semibold text-ink-soft">{text.groups[kind]}</h4>
                <ul className="divide-y divide-line">
                  {facts.map((fact) => (
                    <FactRow key={fact.id} fact={fact} busy={busy} onChange={(words) => onChange(fact, words)} />
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </section>
      {dropped.length + picturePages.length > 0 && (
        <section className="grid gap-2">
          <h3 className="font-semibold">{text.leftOut.title}</h3>
          {dropped.length > 0 && <p className="text-ink-soft">{text.leftOut.lead}</p>}
          <ul className="list-disc ps-5">
            {dropped.map(({ page, why }) => (
              <li key={`${page} ${why}`}>{text.leftOut.entry(page, text.leftOut.why[why])}</li>
            ))}
            {picturePages.length > 0 && <li>{text.leftOut.pictures(picturePages.join(", "))}</li>}
          </ul>
        </section>
      )}
    </>
  );
}
