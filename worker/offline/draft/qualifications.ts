/** Trainings and papers that a job description asks for: to be had or not, and no way of working to be asked about. Pure. */
import type { Language } from "#contract/language.ts";

const job = "(\\p{Lu}[\\p{L}/*:-]+(?: \\p{Lu}[\\p{L}/*:-]+)?)";
const forms: Record<Language, readonly RegExp[]> = {
  en: [
    /(?<!\p{L})((?:\p{L}[\p{L}-]* ){0,2}?(?:qualifications?|certificat(?:e|ion)s?|diploma|apprenticeship|training))(?= (?:is |are |would be |will be )?(?:and|or|desirable|essential|required|preferred|a plus|an advantage|completed|welcome)\b|[,.;]|$)/u,
    /(?<!\p{L})((?:NVQ|BTEC|City (?:and|&) Guilds|HND|HNC)(?: (?:[Ll]evel )?\d)?(?: in [\p{L} ]{3,40})?)/u,
    /(?<!\p{L})(?:[Ff]ully |[Nn]ewly )?[Qq]ualified (?:as an? )?((?!and\b|or\b)\p{L}+)(?=[,.;]|$| (?:with|or|and)\b)/u,
  ],
  de: [
    new RegExp(`(?<!\\p{L})[Aa]usbildung (?:als|zum|zur) ${job}`, "u"),
    /(?<!\p{L})[Aa]usbildung ((?:in der|im|in) (?:\p{L}+en )?\p{Lu}\p{L}+)/u,
    /(?<!\p{L})((?:[Ff]achweiterbildung|[Ww]eiterbildung|[Zz]ertifi(?:kat|zierung)|[Zz]usatzqualifikation|[Qq]ualifikation) (?:zum|zur|als|in der|im|in|für) (?:\p{L}+en )?\p{Lu}[\p{L}/-]+)/u,
    new RegExp(`(?<!\\p{L})((?:[Ss]taatlich\\p{L}* )?[Aa]nerkennung als ${job})`, "u"),
    /(?<!\p{L})(Praxisanleit\p{L}+|Wundexpert\p{L}+|Meisterbrief|Ausbildereignung\p{L}*)/u,
  ],
};

const vague =
  /^(?:any |relevant |equivalent |similar |comparable |or |further |additional |full |own |professional |appropriate |formal |recognised |some |good |on the job )*(?:qualifications?|training|certificat\w+|diploma|apprenticeship)$/iu;
/** Given by whoever offers the job. */
const given =
  /\b(?:training|qualification|apprenticeship)s? (?:is|are|will be) (?:given|provided|offered|paid)|\b(?:we|you(?:'ll| will)) (?:get|receive|provide|offer|pay)\b/iu;

/** Null where the text asks for none. `Ausbildung als …` where German says what somebody was trained as. */
export function qualificationIn(text: string, language: Language): string | null {
  if (given.test(text)) return null;
  for (const [index, form] of forms[language].entries()) {
    const found = form
      .exec(text)?.[1]
      ?.replace(/^(?:an?|the|and|or|of|with|your|valid|completed|desirable) /iu, "")
      .trim();
    if (found === undefined || vague.test(found)) continue;
    const whole = language === "de" && index < 2 ? `Ausbildung ${index === 0 ? "als " : ""}${found}` : found;
    const named = language === "en" && index === 2 ? `Qualified ${found}` : whole;
    return `${named.charAt(0).toUpperCase()}${named.slice(1)}`;
  }
  return null;
}
