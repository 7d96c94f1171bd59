/**
 * What we read in a CV, by rules that can be looked at, for its owner to correct: roles, education, skills and languages. English and
 * German headings are known; where there is none of them, nothing is claimed. Pure.
 */
import type { Chunk } from "./chunks.ts";
import type { Page } from "./document.ts";
import { educationIn } from "./facts/education.ts";
import { languagesIn } from "./facts/languages.ts";
import { rolesIn } from "./facts/roles.ts";
import { skillsIn } from "./facts/skills.ts";
import type { CvLine } from "./facts/lines.ts";
import type { Span } from "./facts/years.ts";
import { isHeading, type Section, sectionOf } from "./sections.ts";

/** Where a fact was read: the passage, by its id, and the line in it. */
export type Source = { passage: string; page: number; line: string };
export type Role = { title: string | null; employer: string | null; span: Span; source: Source };
export type Education = { text: string; span: Span | null; source: Source };
export type Skill = { name: string; source: Source };
export type Spoken = { name: string; level: string | null; source: Source };
export type CvFacts = { roles: Role[]; education: Education[]; skills: Skill[]; languages: Spoken[] };

/** `chunks` are those of the same pages. */
export function cvFacts(pages: readonly Page[], chunks: readonly Chunk[]): CvFacts {
  const lines = sectioned(pages);
  const within = (section: Section) => lines.filter((line) => line.section === section);
  const sourceOf = ({ page, text }: CvLine): Source => ({ page, line: text, passage: passageOf(chunks, page, text) });
  const languages = [...languagesIn(within("languages"), "any"), ...languagesIn(within("skills"), "named")];
  return {
    roles: rolesIn(within("roles")).map(({ line, ...role }) => ({ ...role, source: sourceOf(line) })),
    education: educationIn(within("education")).map(({ line, ...one }) => ({ ...one, source: sourceOf(line) })),
    skills: skillsIn(within("skills")).map(({ line, name }) => ({ name, source: sourceOf(line) })),
    languages: languages.map(({ line, ...one }) => ({ ...one, source: sourceOf(line) })),
  };
}

function sectioned(pages: readonly Page[]): CvLine[] {
  let section: Section = "other";
  return pages.flatMap(({ number, text }) => {
    const lines = text.split("\n");
    return lines.flatMap((line, index) => {
      const begins = sectionOf(line);
      if (begins !== null || isHeading(line, lines[index - 1])) {
        section = begins ?? "other";
        return [];
      }
      return line.trim() === ""
        ? []
        : [{ page: number, text: line.trim(), section, paragraph: lines[index - 1]?.trim() === "" }];
    });
  });
}

/** A line that was cut is looked up by its beginning. */
function passageOf(chunks: readonly Chunk[], page: number, line: string): string {
  const here = chunks.filter((chunk) => chunk.page === page);
  const found =
    here.find((chunk) => chunk.text.includes(line)) ?? here.find((chunk) => chunk.text.includes(line.slice(0, 60)));
  return (found ?? here[0])?.id ?? "";
}
