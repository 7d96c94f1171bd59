/** The skills that a job description asks for, by rules that can be looked at, each with the sentence that it comes from. Pure. */
import type { JobSkill } from "#contract/api/skill.ts";
import type { Language } from "#contract/language.ts";
import { everydaySkills } from "./everyday-skills.ts";
import { languagesIn } from "./languages.ts";
import type { Part, Statement } from "./parts.ts";
import { withoutPhysical } from "./physical.ts";
import { qualificationIn } from "./qualifications.ts";
import { shortName } from "./short-name.ts";
import { terms } from "./terms.ts";

const most = 20;

const asks =
  /^(?:you|du|sie)\b(?! (?:will |werden |wirst )?(?:get|receive|join|erhalten|bekommen|bekommst|erhältst))|\b(?:you(?:'d|'ll| will| would)? (?:have|bring|need|are|can|know|enjoy|should|must|be)|must (?:have|be|hold)|(?:is|are) (?:required|essential|a must|needed)|require[sd]?|essential|experience (?:with|in|of|as|using|working)|knowledge of|familiar(?:ity)? with|proficien\w+|ability to|able to|skilled in|background in|sie (?:haben|bringen|verfügen|sind|können)|du (?:hast|bringst|bist|kannst|verfügst)|wir erwarten|vorausgesetzt|setzen wir voraus|kenntnisse|erfahrung (?:in|mit|im|als)|voraussetzung|erforderlich|sicherer umgang)\b/iu;
const welcome =
  /\b(?:nice to have|a plus|bonus|desirable|preferred|preferably|ideally|advantage(?:ous)?|would be (?:great|good|nice)|not essential|von vorteil|wünschenswert|idealerweise|gern gesehen|wären? (?:schön|gut|toll|hilfreich|super)|kein muss|pluspunkt)\b/iu;

const leadingWish = /^(?:ideally|preferably|idealerweise)\b/iu;

/** Words that no description is without tell nothing where nothing is asked for. */
const weight: Record<Part, number> = { wanted: 0, welcome: 1, other: 2, tasks: 3, offer: 9, about: 9 };

export function skillsOf(statements: readonly Statement[], language: Language): JobSkill[] {
  const found: (JobSkill & { rank: number })[] = [];
  for (const { text, part } of statements) {
    if (part === "offer" || part === "about") continue;
    const isItem = part === "wanted" || part === "welcome";
    const wanted = isItem || (part === "other" && asks.test(text));
    const sentence = text.slice(0, 500);
    for (const given of clausesOf(text, isItem, language)) {
      const clause = withoutPhysical(given);
      const isAfterthought = given !== text && leadingWish.test(given);
      const importance = part === "welcome" || welcome.test(clause) ? "nice" : "must";
      const rank = weight[part] + (importance === "nice" ? 1 : 0);
      for (const skill of named(clause, language, wanted, isItem && !isAfterthought && clause === given))
        found.push({ ...skill, importance, sentence, rank });
    }
  }
  return first(found);
}

/**
 * "…; Welsh is a plus" says so of Welsh alone, "…, ideally software" of software, "German, Turkish a plus" of Turkish, and a
 * line of many commas is a list.
 */
function clausesOf(text: string, isItem: boolean, language: Language): string[] {
  const parts = text.split(
    isItem && text.split(",").length > 4 ? /[,;]\s+/u : /;|,\s+(?=(?:ideally|preferably|idealerweise)\b)/iu,
  );
  return parts.flatMap((part) => {
    const pieces = part.split(/,\s+/u);
    return pieces.length > 1 && pieces.every((piece) => languagesIn(piece, language, true).length > 0)
      ? pieces
      : [part];
  });
}

function named(text: string, language: Language, wanted: boolean, isItem: boolean): Pick<JobSkill, "name" | "kind">[] {
  const known = terms
    .filter((term) => term.found.test(text))
    .map((term) => ({ name: term.names[language], kind: term.kind }));
  const spoken = languagesIn(text, language, wanted).map((name) => ({ name, kind: "language" as const }));
  if (!wanted) return [...known, ...spoken];
  const qualification = known.length > 0 ? null : qualificationIn(text, language);
  // "Mentorship qualification" is a paper, and asks nobody to have led people.
  if (qualification !== null) return [{ name: qualification, kind: "domain" }, ...spoken];
  const everyday = everydaySkills
    .filter((skill) => skill.found.test(text))
    .map(({ names }) => ({ name: names[language], kind: "interpersonal" as const }));
  if (known.length + everyday.length + spoken.length > 0) return [...known, ...spoken, ...everyday];
  // Of a sentence in a paragraph, no few words are the name of what it asks for.
  const name = isItem ? shortName(text) : null;
  return name === null ? [] : [{ name, kind: "other" }];
}

/** Each name once, what is asked for most plainly first. */
function first(found: readonly (JobSkill & { rank: number })[]): JobSkill[] {
  const seen = new Set<string>();
  return found
    .toSorted((a, b) => a.rank - b.rank)
    .filter(({ name }) => {
      const key = name.toLowerCase();
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, most)
    .map(({ rank: _, ...skill }) => skill);
}
