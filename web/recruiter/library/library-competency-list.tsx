import { Link } from "@tanstack/react-router";
import type { LibraryCompetency } from "#contract/library.ts";
import { Card } from "#web/components/card.tsx";
import { familyWords } from "./library-words.ts";

export function LibraryCompetencyList({ competencies }: { competencies: readonly LibraryCompetency[] }) {
  const families = [...new Set(competencies.map((entry) => entry.family))];
  return (
    <section className="grid gap-6" aria-labelledby="library-competencies">
      <h2 id="library-competencies" className="font-serif text-title font-semibold">
        Competencies
      </h2>
      {families.map((family) => (
        <div key={family} className="grid gap-3">
          <h3 className="font-medium text-ink-soft">{familyWords[family]}</h3>
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {competencies
              .filter((entry) => entry.family === family)
              .map((entry) => (
                <li key={entry.id}>
                  <Card className="relative grid h-full content-start gap-2 p-4! hover:border-line-strong">
                    <h4 className="font-medium">
                      <Link
                        to="/library/competencies/$id"
                        params={{ id: entry.id }}
                        className="text-ink underline-offset-4 after:absolute after:inset-0 hover:underline"
                      >
                        {entry.name}
                      </Link>
                    </h4>
                    <p className="text-small text-ink-soft">{entry.definition}</p>
                    <p className="mt-auto pt-1 text-small text-ink-soft">{entry.questions.length} questions</p>
                  </Card>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
