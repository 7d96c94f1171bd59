/** Headings of CVs, in English and German, and whatever else stands where a heading stands. */

export type Section = "roles" | "education" | "skills" | "languages" | "other";

/** Compared in lower case, without a colon and without numbers before them. */
const headings: Readonly<Record<Section, string>> = {
  roles:
    "experience|work experience|professional experience|employment|employment history|work history|career|career history|professional background|relevant experience|berufserfahrung|beruflicher werdegang|berufspraxis|berufliche erfahrung|beruflicher hintergrund|praxiserfahrung|praktische erfahrung|werdegang|berufliche stationen|berufstätigkeit|praktika|internships",
  education:
    "education|academic background|education and training|training|studies|qualifications|academic qualifications|ausbildung|bildung|bildungsweg|schulbildung|studium|schule und studium|ausbildung und studium|studium und ausbildung|akademischer werdegang|akademische ausbildung|aus- und weiterbildung|hochschulbildung|schulische ausbildung|weiterbildung|weiterbildungen|fortbildungen|certifications|certificates|courses|zertifikate",
  skills:
    "skills|technical skills|key skills|core skills|core competencies|skills and tools|tools|technologies|tech stack|technology|expertise|competencies|software|it skills|computer skills|kenntnisse|fähigkeiten|kompetenzen|edv-kenntnisse|edv|it-kenntnisse|fachkenntnisse|kenntnisse und fähigkeiten|besondere kenntnisse|technische kenntnisse|qualifikationen|technologien|werkzeuge|skills & tools|software und tools",
  languages: "languages|language skills|sprachen|sprachkenntnisse|fremdsprachen",
  other:
    "profile|summary|about me|about|objective|personal statement|contact|contact details|personal details|personal information|interests|hobbies|hobbies and interests|volunteering|references|publications|projects|awards|achievements|profil|kurzprofil|über mich|kontakt|kontaktdaten|persönliche daten|persönliches|angaben zur person|interessen|hobbys|hobbies und interessen|ehrenamt|ehrenamtliches engagement|engagement|referenzen|veröffentlichungen|publikationen|projekte|auszeichnungen|sonstiges",
};

const known = new Map(
  Object.entries(headings).flatMap(([section, words]) =>
    // The keys of `headings` are all sections there are.
    words.split("|").map((word) => [word, section as Section] as const),
  ),
);

const bare = (line: string) =>
  line
    .replace(/^(?:#{1,6}|[\p{Nd}.]{1,4}|[IVX]{1,4}\.)\s+/u, "")
    .replace(/[\s:*_–—-]+$|^[*_]+/g, "")
    .trim()
    .toLowerCase();

/** The section that a line begins by its words, or null. */
export function sectionOf(line: string): Section | null {
  return known.get(bare(line)) ?? null;
}

const longest = 60;

/** A known heading, one of Markdown, or a short line in capitals with nothing before it. */
export function isHeading(line: string, before: string | undefined): boolean {
  const text = line.trim();
  if (text.length === 0 || text.length > longest) return false;
  if (sectionOf(text) !== null || /^#{1,6}\s/.test(text)) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (
    (before === undefined || before.trim() === "") &&
    letters >= 4 &&
    !/\p{Ll}|[.!?,;]$|\p{Nd}{2}/u.test(text) &&
    /\p{Lu}/u.test(text)
  );
}

export function headingText(line: string): string {
  return line
    .replace(/^#{1,6}\s+/, "")
    .replace(/[:\s]+$/, "")
    .trim();
}
