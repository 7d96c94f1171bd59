/** What was understood of a CV, for its owner to look over: by a model where one is set up, else by rules. */
import type { Chunk } from "#worker/documents/chunks.ts";
import { cvFacts } from "#worker/documents/cv-facts.ts";
import type { Page } from "#worker/documents/document.ts";
import { spentOn } from "#worker/platform/models/model-error.ts";
import type { ChatModel } from "#worker/platform/models/port.ts";
import type { Spent } from "#worker/platform/models/spent.ts";
import { cvFacts as cvFactsPrompt, type CvFactsOutput } from "#worker/prompts/cv-facts.ts";
import { promptName } from "#worker/prompts/prompt.ts";
import type { StoredFact } from "./stored.ts";

type Fact = Omit<StoredFact, "id">;
/** `spent` also where a model has failed that is known to have cost something. */
export type Understood = { facts: StoredFact[]; readBy: string; spent: Spent | null };

const wholeMs = 45_000;
const mostTokens = 4_000;
/** More than any CV of thirty pages has to say. */
const mostFacts = 150;
const longestFact = 400;

/** Throws nothing of a model's: where it fails, rules have read it. */
export async function understand(
  pages: readonly Page[],
  chunks: readonly Chunk[],
  model: ChatModel | null,
): Promise<Understood> {
  let spent: Spent | null = null;
  const byModel =
    model === null
      ? null
      : await askModel(pages, model, (cost) => (spent = cost)).catch((error: unknown) => {
          spent = spentOn(error);
          return null;
        });
  if (model !== null && byModel !== null)
    return { facts: numbered(byModel), readBy: `${model.id} ${promptName(cvFactsPrompt)}`, spent };
  return { facts: numbered(byRules(pages, chunks)), readBy: "rules", spent };
}

function numbered(facts: readonly Fact[]): StoredFact[] {
  return facts
    .slice(0, mostFacts)
    .map((fact, index) => ({ ...fact, read: fact.read.slice(0, longestFact), id: `f${index + 1}` }));
}

async function askModel(pages: readonly Page[], model: ChatModel, cost: (spent: Spent) => void): Promise<Fact[]> {
  const { value, spent } = await model.object(
    { ...cvFactsPrompt.render({ pages }), maxOutputTokens: mostTokens, temperature: 0 },
    { name: "cv_facts", shape: cvFactsPrompt.output },
    { signal: AbortSignal.timeout(wholeMs), firstMs: wholeMs, totalMs: wholeMs },
  );
  cost(spent);
  return factsInText(value, pages);
}

/** What a model claims and the text does not hold is no fact: it is left out. */
export function factsInText(given: CvFactsOutput, pages: readonly Page[]): Fact[] {
  const find = finder(pages);
  const dated = ({ kind, parts, page }: { kind: Fact["kind"]; parts: readonly (string | null)[]; page: number }) => {
    const [head, ...others] = parts;
    const at = find(head ?? "", page);
    if (head == null || at === null) return [];
    const known = others.filter((part): part is string => part !== null && find(part, at.page)?.page === at.page);
    const lines = [at.line, ...known.flatMap((part) => find(part, at.page)?.line ?? [])];
    return [{ kind, read: [head, ...known].join(" · "), page: at.page, lines: [...new Set(lines)] }];
  };
  const named = (kind: Fact["kind"], names: readonly string[]) =>
    names.flatMap((name) => {
      const at = find(name, 1);
      return at === null ? [] : [{ kind, read: name, page: at.page, lines: [at.line] }];
    });
  return [
    ...given.roles.flatMap((role) =>
      dated({ kind: "role", parts: [role.title, role.organisation, role.period], page: role.page }),
    ),
    ...given.education.flatMap((entry) =>
      dated({ kind: "education", parts: [entry.title, entry.place, entry.period], page: entry.page }),
    ),
    ...named("skill", given.skills),
    ...named("language", given.languages),
  ];
}

/** The line that holds some words, on the page where they should be or else on another one. */
function finder(pages: readonly Page[]): (words: string, page: number) => { page: number; line: string } | null {
  const lines = pages.flatMap(({ number, text }) =>
    text.split("\n").map((line) => ({ page: number, line: line.trim(), plain: plain(line) })),
  );
  return (words, page) => {
    const wanted = plain(words);
    if (wanted === "") return null;
    const found = lines.filter((entry) => entry.plain.includes(wanted));
    return found.find((entry) => entry.page === page) ?? found[0] ?? null;
  };
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
}

function byRules(pages: readonly Page[], chunks: readonly Chunk[]): Fact[] {
  const { roles, education, skills, languages } = cvFacts(pages, chunks);
  return [
    ...roles.map(({ title, employer, span, source: { page, line } }): Fact => {
      const years = [span.from, span.to === "now" ? "" : span.to].filter((year) => year !== null).join(" – ");
      const said = [title, employer, years.trim()].filter((part) => part !== null && part !== "").join(" · ");
      return { kind: "role", read: said, page, lines: [line, ...beside(pages, page, line, [title, employer])] };
    }),
    ...education.map(({ text, source }): Fact => ({
      kind: "education",
      read: text,
      page: source.page,
      lines: [source.line],
    })),
    ...skills.map(({ name, source }): Fact => ({ kind: "skill", read: name, page: source.page, lines: [source.line] })),
    ...languages.map(({ name, level, source }): Fact => ({
      kind: "language",
      read: spoken(source.line, name, level),
      page: source.page,
      lines: [source.line],
    })),
  ];
}

/** Title and employer may stand above or below the line with the years. */
function beside(pages: readonly Page[], number: number, line: string, parts: readonly (string | null)[]): string[] {
  const lines = (pages.find((page) => page.number === number)?.text ?? "").split("\n").map((one) => one.trim());
  const at = lines.indexOf(line);
  return [lines[at - 1], lines[at + 1]].flatMap((other) =>
    at >= 0 && parts.some((part) => part !== null && other?.includes(part) === true) ? (other ?? []) : [],
  );
}

/** As the line has it, "German (B2)", so that it can be corrected there. */
function spoken(line: string, name: string, level: string | null): string {
  const from = line.indexOf(name);
  const at = level === null ? -1 : line.indexOf(level, from);
  if (level === null || from < 0 || at < 0) return name;
  const to = at + level.length;
  return line.slice(from, line.charAt(to) === ")" ? to + 1 : to);
}
