/** A job description line by line, each with the part that it stands in: what is asked for, what is to be done, what is offered. Pure. */
import { sentences } from "#worker/offline/text/sentences.ts";

export type Part = "wanted" | "welcome" | "tasks" | "offer" | "about" | "other";

/** `text` is a sentence or an item of a list, word for word without its bullet. */
export type Statement = { text: string; part: Part };

const headings: readonly (readonly [Part, RegExp])[] = [
  [
    "welcome",
    /^(?:nice[- ]to[- ]haves?|desirables?|preferred(?: qualifications| skills| experience)?|bonus(?: points| skills)?|it would be (?:great|nice|a plus)|good to have|a plus|pluses|not essential.*|wünschenswert|von vorteil|das wäre schön|idealerweise|pluspunkte|gern gesehen)\b/u,
  ],
  [
    "offer",
    /^(?:what you(?:'ll| will)? learn|das lernst du|was du lernst|(?:what )?we offer|(?:our |your )?benefits|perks|what(?:'s| is) in it for you|what you(?:'ll| will)? get|why (?:join|work|us)|our offer|compensation|salary|pay(?: and| &|:)|what we can offer|das bieten wir|(?:was )?wir bieten|unser angebot|unsere (?:leistungen|benefits)|ihre vorteile|deine vorteile|darauf kannst du dich freuen|darauf können sie sich freuen|freuen sie sich|freu dich|vergütung|was dich erwartet: benefits)\b/u,
  ],
  [
    "about",
    /^(?:about (?:us|the company|the team|our|[a-z]+ (?:gmbh|ltd|inc))|who we are|our (?:company|story|mission|culture|values|commitment)|the company|how to apply|application|apply|contact|equal opportunit\w*|diversity|über uns|wer wir sind|das sind wir|unternehmen|das unternehmen|ihre bewerbung|deine bewerbung|bewerbung|kontakt|ansprechpartner\w*|interessiert|interesse geweckt|jetzt bewerben)\b/u,
  ],
  [
    "tasks",
    /^(?:(?:key |main |your |the )?(?:responsibilities|duties|tasks)|(?:the |your |about the )?(?:role|job)(?: description| purpose| summary)?$|what you(?:'ll| will)(?: be)? do(?:ing)?|what you do|in this role|day[- ]to[- ]day|your (?:day|mission|work|impact|job)|a typical day|you will|what to expect|(?:ihre |deine |die )?(?:aufgaben|tätigkeiten|tätigkeit|mission)|aufgabengebiet|das (?:machst du|erwartet (?:dich|sie))|was (?:dich|sie) erwartet|was du (?:machst|tust)|(?:ihr|dein) (?:arbeitsalltag|alltag|job)|darum geht)\b/u,
  ],
  [
    "wanted",
    /^(?:(?:key |minimum |basic |job |essential )?(?:requirements?|qualifications|skills|criteria|competenc\w+)|essentials?|what (?:you(?:'ll| will)?(?: need to)? bring|you(?:'ll| will)? need|we(?:'re| are)? (?:look|expect|need|ask|want)\w*)|what you have|you (?:must |should |will |need to |ideally )?(?:have|be|bring|need)|you are|your (?:profile|skills|background|experience|qualifications)|(?:the )?person specification|about you|who you are|who we(?:'re| are) looking for|the ideal candidate|must[- ]haves?|skills and experience|experience|(?:ihr|dein|das) profil|profil|anforderungen|anforderungsprofil|voraussetzungen|qualifikation\w*|(?:was|das) (?:du|sie) (?:mitbring\w*|brauchst|brauchen)|das bring(?:st du|en sie) mit|du bringst mit|sie bringen mit|damit (?:überzeugen|punkten|begeistern)|was wir (?:uns wünschen|erwarten|suchen)|wir (?:erwarten|wünschen uns|suchen jemanden)|sie verfügen über|das zeichnet (?:dich|sie) aus|passt (?:du|zu))\b/u,
  ],
];

const offers =
  /^(?:we (?:offer|pay|provide)|(?:you do not need (?:any )?|no )(?:\p{L}+ )?experience\b|(?:full )?training (?:is|will be)\b|wir (?:bieten|zahlen)|es erwartet (?:sie|dich)|wage|salary|pay|gehalt)\b/iu;
const bullet = /^\s*(?:[-–—*•·▪●○◦‣✓✔➤►»]|\d{1,2}[.)])\s+/u;

/** Statements in order, none of them empty, and none of them a heading. */
export function statementsOf(description: string): Statement[] {
  const statements: Statement[] = [];
  let part: Part = "other";
  let afterList = false;
  let blank = false;
  for (const raw of description.split("\n")) {
    const isItem = bullet.test(raw);
    const line = raw.replace(bullet, "").trim();
    if (line === "") {
      blank = true;
      continue;
    }
    const heading = isItem ? null : headingOf(line);
    // A paragraph of its own behind a list no longer belongs to what stands above the list.
    if (heading === null && blank && afterList && !isItem) part = "other";
    blank = false;
    afterList = isItem;
    if (heading !== null) {
      part = heading.part;
      if (heading.rest === "") continue;
    } else if (!isItem && looksLikeHeading(line)) {
      part = "other";
      continue;
    }
    const text = heading?.rest ?? line;
    for (const { from, to } of sentences(text)) {
      const sentence = text.slice(from, to);
      statements.push({ text: sentence, part: offers.test(sentence) ? "offer" : part });
    }
  }
  return statements;
}

/** "Requirements: Java, SQL" is a heading and what stands below it at once. */
function headingOf(line: string): { part: Part; rest: string } | null {
  const colon = line.indexOf(":");
  const title = (colon < 0 ? line : line.slice(0, colon)).trim();
  if (title.split(/\s+/).length > 9 || /[.!]$/.test(title)) return null;
  const plain = title
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[#*_\s]+|[#*_:?\s]+$/gu, "");
  const found = headings.find(([, known]) => known.test(plain));
  if (found === undefined) return null;
  const rest = colon < 0 ? "" : line.slice(colon + 1).trim();
  // "You have a degree" is a sentence, and "You have" a heading.
  if (colon < 0 && !isTitle(line) && plain.split(" ").length > 5) return null;
  return { part: found[0], rest: rest.replace(/^[*_\s]+/u, "") };
}

const isTitle = (line: string) => /^[#*]|[:?]\**$/u.test(line) || !/[.,;]/.test(line);

function looksLikeHeading(line: string): boolean {
  return line.split(/\s+/).length <= 6 && /^[#*_]|:\**$/u.test(line);
}
