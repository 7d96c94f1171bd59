/** A short name for what one item of a list asks for. Pure. */

const before: readonly RegExp[] = [
  /^(?:and|or|und|oder|sowie)\s+/iu,
  /^(?:you(?:'ll| will)?|we expect you to|the successful candidate (?:will|must)|applicants (?:must|should)|candidates (?:must|should))\s+(?:will |must |should )?(?:have|bring|need|are|be|can|know|hold|possess|enjoy)\s+/iu,
  /^(?:du|sie)\s+(?:hast|bringst|bist|kannst|haben|bringen|sind|können|verfügst|verfügen)(?: über)?\s+/iu,
  /^(?:(?:at least|minimum(?: of)?|min\.?|mindestens|über)\s+)?(?:\d+\+?|one|two|three|four|five|zwei|drei|vier|fünf)\s*(?:-|–|to|bis)?\s*\d*\+?\s*(?:years?|yrs|jahre?n?)(?:'|’)?(?:\s+(?:of|in))?\s*/iu,
  /^(?:(?:an?|the|some|very|strong|solid|good|excellent|proven|demonstrable|deep|sound|basic|first|previous|prior|some|extensive|relevant|practical|hands[- ]on|genuine|real|eine?n?|gute|sehr gute|fundierte|erste|mehrjährige|einschlägige|praktische|ausgeprägte|hohe|hohes|sichere[rn]?|souveräner|freude an|spaß an)\s+)+/iu,
  /^(?:proven |good )?(?:track )?record (?:of|in)\s+/iu,
  /^(?:(?:working |professional )?(?:experience|knowledge|understanding|command|skills?|background|interest|familiarity|proficiency)\s+(?:with|in|of|as|using|on|building|designing|running|writing|working (?:in|with|as))(?: an?| the)?|(?:berufs)?erfahrung(?:en)? (?:in der|im|in|mit|als)(?: einer?m?)?|kenntnisse (?:in der|im|in|von|der)|umgang mit|interesse (?:an|für)|ability to|able to|willing(?:ness)? to|passion for|bereitschaft zu[rm]?|fähigkeit,?)\s+/iu,
];
const after =
  /\s+(?:is|are|would be|wäre|ist|sind|would|as well|preferred|required|desirable|erforderlich|wünschenswert|von vorteil|von Vorteil|(?<!(?:arbeit|umgang|kontakt) )mit|erwünscht|essential)\b.*$/iu;
/** Not what somebody can do: degrees, what they may expect, what must be sent. */
const noSkill =
  /(?<![\p{L}])(?:degree|bachelor|master's|diploma|gcse|a-levels?|abitur|realschul\w*|hauptschul\w*|schulabschluss|studium|abgeschlossene\w*|berufsausbildung|right to work|salary|gehalt|holiday|urlaub|bonus|earnings?|parking|parkplatz|shifts?:|wages?|pay|pension|company car|firmenwagen|cv|lebenslauf|applications?|bewerb\w*|apply|necessary|not? (?:need|required?|experience)|or similar|oder vergleichbar\w*|join us|years old|https?:)(?![\p{L}])/iu;

/** Null where the item names nothing that can be put into a few words. */
export function shortName(item: string): string | null {
  if (noSkill.test(item)) return null;
  let plain = item.trim();
  for (let round = 0; round < 3; round += 1) for (const start of before) plain = plain.replace(start, "");
  plain = plain
    .replace(/\s*[([].*$/u, "")
    .split(/[,;:–.!?]|\s-\s|\s(?:and|und|sowie|so that|because|damit|weil|who|which|die Sie|the)\s/u, 1)
    .join("")
    .replace(after, "")
    .replace(/^(?:with|for|at|to|in|der|die|das|dem|den|im|mit)\s+/iu, "")
    .replace(/\s+(?:on|in|with|of|for|to|at|von|in|mit|für|zu)$/iu, "")
    .trim();
  const words = plain.split(/\s+/);
  if (plain.endsWith("-") || plain.length < 3 || words.length > 7 || plain.length > 60 || !/\p{L}{3}/u.test(plain))
    return null;
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
}
