/** Reads a plan from text and says what is wrong with it in sentences. */
import { plainMessage } from "#web/components/plain-message.ts";
import { type Plan, plan as planSchema } from "#contract/plan.ts";

const mostShown = 8;

export function readPlanJson(text: string): { ok: true; plan: Plan } | { ok: false; problems: string[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: ["The text is not JSON. Export the plan again, and take the whole file."] };
  }
  const parsed = planSchema.safeParse(value);
  if (parsed.success) return { ok: true, plan: parsed.data };
  const problems = parsed.error.issues.map(
    (issue) => `${issue.path.length === 0 ? "The plan" : issue.path.join(" › ")}: ${plainMessage(issue.message)}`,
  );
  return {
    ok: false,
    problems:
      problems.length > mostShown
        ? [...problems.slice(0, mostShown), `and ${problems.length - mostShown} more`]
        : problems,
  };
}
