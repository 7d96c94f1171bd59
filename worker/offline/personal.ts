/**
 * A follow-up that takes up a candidate's CV, without a model: one line of it in quotes, and a question for their own part.
 * Pure. Where no line plainly bears on the question there is none: a forced link is worse.
 */
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import type { Language } from "#contract/language.ts";
import type { Plan, Question } from "#contract/plan.ts";
import { passage } from "./text/passage.ts";
import { sentences } from "./text/sentences.ts";

export type Asked = {
  plan: Plan;
  question: Question;
  /** Best first. */
  cv: readonly { text: string }[];
  /** May a line be said at all? What law protects stands in CVs, too. */
  maySay: (line: string) => boolean;
};

/** Words that a line has to share with the question, beside those that any question and any CV has. */
const leastShared = 2;
const shortestLine = 24;
const longestLine = 110;
/** Somebody's address is no matter for a talk. */
const contact = /@|https?:|www\.|\+?\d[\d\s/()-]{6,}\d/iu;

const anywhere: Record<Language, string> = {
  en: "time work working worked job role tell describe example experience experienced situation thing way part last recent year month day good new used different",
  de: "Zeit Arbeit arbeiten gearbeitet Stelle Rolle erzählen beschreiben Beispiel Erfahrung Situation Sache Weise Teil letzte Jahr Monat Tag gut neu verschieden",
};

/** The words to say, or null. The same CV and question give the same words. */
export function personalProbe({ plan, question, cv, maySay }: Asked): string | null {
  const { language } = plan;
  const competency = plan.competencies.find((entry) => entry.id === question.competency);
  const common = stemsOf(anywhere[language], language);
  const about = [...stemsOf(`${question.text} ${competency?.name ?? ""}`, language)].filter(
    (stem) => !common.has(stem),
  );
  let best: { line: string; shared: number } | null = null;
  for (const line of cv.flatMap((entry) => linesOf(entry.text))) {
    const stems = stemsOf(line, language);
    const shared = about.filter((stem) => stems.has(stem)).length;
    if (shared >= leastShared && shared > (best?.shared ?? 0) && maySay(line)) best = { line, shared };
  }
  if (best === null) return null;
  const words = interviewerPhrases(language).personal;
  return words[best.line.length % words.length]?.replace("{line}", () => best.line) ?? null;
}

/** Has what the probe takes up been told already? Then it would ask for what was just said. */
export function isTold(probe: string, answers: string, language: Language): boolean {
  const line = /[“„]([^“”„]+)[”“]/u.exec(probe)?.[1] ?? "";
  const stems = [...stemsOf(line, language)];
  const said = stemsOf(answers, language);
  return stems.filter((stem) => said.has(stem)).length * 2 > stems.length;
}

function stemsOf(text: string, language: Language): Set<string> {
  return new Set(passage(text, language).words.flatMap((word) => (word.content ? [word.stem] : [])));
}

/** What can be quoted: a line, or a sentence of a long one, without bullet and full stop. */
function linesOf(text: string): string[] {
  return text
    .split("\n")
    .flatMap((line) =>
      line.length <= longestLine ? [line] : sentences(line).map(({ from, to }) => line.slice(from, to)),
    )
    .map((line) =>
      line
        .replace(/^[\s•·▪●‣*–—-]+/u, "")
        .replace(/[\s.;,]+$/u, "")
        .replaceAll(/[“”„"]/gu, "'")
        .replaceAll(/\s+/gu, " "),
    )
    .filter((line) => line.length >= shortestLine && line.length <= longestLine && !contact.test(line));
}
