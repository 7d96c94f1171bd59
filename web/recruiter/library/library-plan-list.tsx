import { Link } from "@tanstack/react-router";
import type * as z from "zod";
import type { getLibrary } from "#contract/api/plans.ts";
import { Badge } from "#web/components/badge.tsx";
import { Card } from "#web/components/card.tsx";
import { durationWords } from "#web/components/time-words.ts";
import { levelWords } from "#web/recruiter/words.ts";
import { fieldWords } from "./library-words.ts";

type Plans = z.infer<typeof getLibrary.response>["plans"];

/** Ready plans under their fields; the levels of one position stand beside each other. */
export function LibraryPlanList({ plans }: { plans: Plans }) {
  const fields = [...new Set(plans.map((plan) => plan.field))];
  return (
    <section className="grid gap-6" aria-labelledby="library-plans">
      <h2 id="library-plans" className="font-serif text-title font-semibold">
        Ready plans
      </h2>
      {fields.map((field) => (
        <div key={field} className="grid gap-3">
          <h3 className="font-medium text-ink-soft">{fieldWords[field]}</h3>
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {plans
              .filter((plan) => plan.field === field)
              .map((plan) => (
                <li key={plan.id}>
                  <Card className="relative grid h-full content-start gap-2 p-4! hover:border-line-strong">
                    <h4 className="font-medium">
                      <Link
                        to="/library/plans/$id"
                        params={{ id: plan.id }}
                        className="text-ink underline-offset-4 after:absolute after:inset-0 hover:underline"
                      >
                        {plan.title}
                      </Link>
                    </h4>
                    <p className="text-small text-ink-soft">{plan.summary}</p>
                    <p className="mt-auto flex flex-wrap items-center gap-2 pt-1 text-small text-ink-soft">
                      <Badge tone="brand">{levelWords[plan.level]}</Badge>
                      {plan.language === "de" && <Badge>German</Badge>}
                      <span>
                        {plan.questions} questions, {durationWords(plan.durationMs)}
                      </span>
                    </p>
                  </Card>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
