/** What a job description calls the position, and for whom it is. Pure. */
import type { Level } from "#contract/plan.ts";

const markers = /\s*[([]\s*(?:[mwfdxi]|all genders?|alle geschlechter|gn|divers)(?:\s*[/|,*]\s*[\p{L}*]+)*\s*[)\]]/giu;
const label = /^(?:job title|position|role|title|vacancy|stelle|stellenbezeichnung|stellenangebot|job)\s*:\s*/iu;
const lead =
  /^(?:we(?:'re| are) (?:hiring|looking for)(?: an?)?|now hiring|hiring|join us as(?: an?)?|wir suchen(?: (?:eine?n?|dich als))?|gesucht|zum nächstmöglichen zeitpunkt)\s*:?\s+/iu;
const said = [
  /\b(?:looking for|seeking|hiring|in search of|join (?:us|our team) as|to join .{0,40}? as|recruiting)\s+(?:an?|our(?: next| first)?|the)\s+([^.,;:\n]{3,80})/iu,
  /\b(?:suchen|sucht)\s+(?:wir\s+)?(?:[^.\n]{0,60}?\s)?(?:eine?n?(?:\/n|\(n\)|:n)?|dich als|sie als|ab sofort)\s+([^.,;:\n]{3,80})/iu,
  /\bas an?\s+([A-Z][^.,;:\n]{3,60}?)\s+(?:you|at|in|with)\b/u,
  /\bals\s+([\p{Lu}][^.,;:\n]{3,60}?)\s+(?:arbeit\w*|sind|bist|unterstütz\w*|in|bei)\b/u,
];
const behind =
  /\s+(?:to join|to help|to lead|to work|to support|to build|who|which|that|for our|for the|with at least|with \d|based in|at our|in our|for \d|für (?:unser|den standort|die station)\w*|zur (?:verstärkung|unterstützung)|mit (?:sitz|schwerpunkt)|in (?:vollzeit|teilzeit)|der|die|das)\b.*$/iu;
const notTitle =
  /^(?:about|über|who|what|our|the company|welcome|home|jobs?|careers?|karriere|stellenangebote?|unser|wir|we|are|do|location|department)\b/iu;

/** Null where it is not named. */
export function positionOf(description: string): string | null {
  const lines = description.split("\n").map((line) => line.replace(/^[#*_\s]+|[*_\s]+$/gu, "").trim());
  const labelled = lines.find((line) => label.test(line) && line.length < 120);
  if (labelled !== undefined) return tidy(labelled.replace(label, ""));
  const marked = lines.find(
    (line) => line.search(markers) >= 0 && line.replaceAll(markers, "").split(/\s+/).length <= 10,
  );
  if (marked !== undefined) return tidy(marked.replace(lead, ""));
  const first = lines.find((line) => line !== "");
  if (first !== undefined) {
    const named = first
      .replace(/[!\s]+$/u, "")
      .replace(lead, "")
      .replace(/\s+(?:needed|wanted|required|gesucht)$/iu, "");
    const short = named.split(/\s+/).length <= 9 && !/[.!?:]$/u.test(named);
    if (short && (named !== first || !notTitle.test(named))) return tidy(named);
  }
  const flat = description.replaceAll(/\s+/gu, " ").replaceAll(markers, "");
  for (const pattern of said) {
    const found = pattern.exec(flat)?.[1];
    if (found !== undefined) return tidy(found);
  }
  return null;
}

function tidy(text: string): string | null {
  const plain = text
    .replaceAll(markers, "")
    .replace(/\s+[–—|-]\s+.*$/u, "")
    .replace(behind, "")
    .replace(/(?:\s+(?:needed|wanted|required|gesucht))?[!\s]*$/iu, "")
    .replace(/^(?:an?|the|eine?n?|dich als|sie als)\s+/iu, "")
    .replace(
      /^(?:motivated|passionate|talented|experienced|engaged|friendly|engagierten?|motivierten?|erfahrenen?)\s+/iu,
      "",
    )
    .replaceAll(/\s+/gu, " ")
    .trim()
    .slice(0, 120);
  if (plain.length < 3) return null;
  const quiet = plain.length > 5 && plain === plain.toUpperCase() ? calm(plain) : plain;
  return `${quiet.charAt(0).toUpperCase()}${quiet.slice(1)}`;
}

/** Of what is shouted. Words of up to three letters stay, being mostly short for something: "HGV". */
function calm(shouted: string): string {
  return shouted.replaceAll(/\p{L}{4,}/gu, (word) => `${word.charAt(0)}${word.slice(1).toLowerCase()}`);
}

const senior =
  /\b(?:senior|principal|staff engineer|head of|director|leitende[rn]?|leiter(?:in)?|leitung|schichtleitung|expert|experte|expertin)\b/iu;
const entry =
  /\b(?:junior|entry[- ]level|graduate|apprentice|apprenticeship|trainee|intern|school leavers?|werkstudent\w*|azubi\w*|auszubildende\w*|(?<!abgeschlossene[nr]? (?:berufs)?)ausbildung (?:zum|zur|als)|ausbildungsplatz|berufseinst\w+|praktik\w+|quereinsteiger\w*)\b/iu;
/** Work that is learned on the spot, whatever the years, and planned by others. */
const helping =
  /\b(?:operatives?|helpers?|labourers?|pickers?|packers?|cleaners?|porters?|(?:kitchen|warehouse|shop|stock) (?:assistant|hand|worker)s?|(?:fork-?lift|delivery|van|lorry|hgv) (?:driver|operator)s?|stockers?|shelf[- ]stackers?|\p{L}*helfer(?:in)?|(?:küchen|haushalts|reinigungs|verkaufs|spül)hilfe|lagermitarbeiter\p{L}*|lagerist(?:in)?|kommissionierer(?:in)?|(?:stapler|liefer|lkw-?|kraft)fahrer(?:in)?|produktionsmitarbeiter\p{L}*|versandmitarbeiter\p{L}*|aushilfe|reinigungskraft|packer(?:in)?)(?![\p{L}])/iu;
/** Whoever has this in their title plans for others after all. */
const steering =
  /\b(?:lead|leader|supervisor|manager|coordinator|planner|head|chief|\p{L}*leit(?:er|erin|ung)|disponent\p{L}*|koordinat\p{L}*|meister\p{L}*)(?![\p{L}])/iu;
const without =
  /\b(?:no (?:previous |prior )?experience (?:is )?(?:needed|necessary|required)|full training (?:is )?(?:given|provided)|auch ohne (?:berufs)?erfahrung|(?:berufs)?erfahrung (?:ist )?nicht (?:erforderlich|nötig))\b/iu;
const years =
  /(\d{1,2})\s*(?:\+|plus|or more)?\s*(?:(?:-|–|to|bis)\s*\d{1,2}\s*)?(?:\+\s*)?(?:years?|yrs|jahre?n?)\b[^.\n]{0,60}?(?:experience|erfahrung|praxis)|(?:experience|erfahrung)[^.\n]{0,40}?(\d{1,2})\s*(?:\+|plus)?\s*(?:years?|jahre?n?)/giu;

/** By the title, then by the years that are asked for; experienced where nothing is said. */
export function levelOfJob(position: string | null, description: string): Level {
  const title = position ?? description.split("\n", 1)[0] ?? "";
  if (entry.test(title) || isOwnWork(title, "")) return "entry";
  if (senior.test(title)) return "senior";
  const asked = [...description.matchAll(years)].map((found) => Number(found[1] ?? found[2]));
  if (asked.length > 0) {
    const most = Math.max(...asked.filter((count) => count <= 20), 0);
    return most < 2 ? "entry" : most < 7 ? "mid" : "senior";
  }
  return without.test(description) || entry.test(description.slice(0, 400)) ? "entry" : "mid";
}

/** Whether the work is carried out with one's own hands, as others plan it. */
export function isOwnWork(position: string | null, description: string): boolean {
  const title = position ?? description.split("\n", 1)[0] ?? "";
  return helping.test(title) && !steering.test(title);
}

const home =
  /(?<![\p{L}])(?:nursing homes?|care homes?|residential (?:care|home)|(?:our|\d+|with|of|and) residents|pflegeheim\p{L}*|alten(?:pflege)?heim\p{L}*|senioren(?:heim|residenz|zentrum|wohn)\p{L}*|wohnbereich\p{L}*|bewohner\p{L}*)(?![\p{L}])/iu;
const hospital =
  /(?<![\p{L}])(?:hospitals?|nhs trust|wards?|acute (?:care|medical|unit)|theatres?|krankenh[aä]us\p{L}*|klinik\p{L}*|klinikum|station(?:en|är\p{L}*)?|intensiv\p{L}*|op-\p{L}+)(?![\p{L}])/iu;

/** Whether people are cared for in a home, and not in a hospital. */
export function isInHome(description: string): boolean {
  return home.test(description) && !hospital.test(description);
}
