/** Splits text into sentences with their places, so that what is quoted is what stands there. */

/** UTF-16 offsets into a text, `to` exclusive. */
export type Span = { from: number; to: number };

const end = /[.!?…。！？؟]+["'”’“»«)\]]*(?=\s|$)|\n+/gu;
/** A full stop after these ends no sentence; so does one after a single letter ("z. B."). */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|z\.b|d\.h|etc|vs|approx|dr|mr|mrs|ms|prof|bzw|ca|usw|evtl|ggf|inkl|nr|str|sog|vgl|\p{L})$/iu;
/** "am 3. Mai": a short number with a stop, before what is counted or dated by it. */
const ordinal = /(?:^|\D)\d{1,2}$/;
const counted =
  /^\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Quartal|Semester|Klasse|Platz|Stock|Tag|Woche|Monat|Jahr|Lehrjahr)/u;

/** Sentences of a text in order, trimmed, none of them empty. Numbers like 3.5 and common abbreviations do not split. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    const span = trimmed(text, from, to);
    if (span !== null) found.push(span);
    from = to;
  };
  for (const match of text.matchAll(end)) {
    if (match[0] !== "." || !goesOn(text, from, match.index)) add(match.index + match[0].length);
  }
  add(text.length);
  return found;
}

function goesOn(text: string, from: number, stop: number): boolean {
  const before = text.slice(Math.max(from, stop - 12), stop);
  const after = text.slice(stop + 1, stop + 16);
  if (!/\S/.test(after)) return false;
  return ordinal.test(before) ? counted.test(after) : abbreviation.test(before);
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let stop = to;
  while (start < stop && /\s/.test(text.charAt(start))) start += 1;
  while (stop > start && /\s/.test(text.charAt(stop - 1))) stop -= 1;
  return start < stop ? { from: start, to: stop } : null;
}
