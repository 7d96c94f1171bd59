/** Wishes for strength, stamina or steadiness of the body: what no talk can show, and no skill. Pure. */

const patterns = [
  // "Able to lift up to 20 kg", "carrying heavy loads"
  /(?<!\p{L})(?:(?:be )?(?:able|willing|happy|comfortable)(?: and \p{L}+)? (?:to|with) |ability to )?(?:(?:lift|carry|push|pull|move|handle)(?:ing)?)(?:(?:,| and| or|\/| &)? ?(?:lift|carry|push|pull|move)(?:ing)?)* [^.;,\n]{0,40}?(?:\d+ ?(?:kg|kilos?|kilograms?|lbs?|pounds)|heavy (?:loads?|objects?|items?|boxes|weights?|goods))(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:be )?(?:able|willing|happy|comfortable) (?:to|with) |ability to )?(?:heavy lifting|stand(?:ing)?(?:,? (?:and|or) walk(?:ing)?)?|walk(?:ing)?(?:,? (?:and|or) stand(?:ing)?)?|work(?:ing)? on (?:your|their) feet|(?:be |being )?on (?:your|their) feet)(?= (?:for|all|most|the whole|during|throughout|long)\b)[^.;,\n]*/giu,
  /(?<!\p{L})heavy lifting(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:be |good |level of )*physical(?:ly)? (?:fit(?:ness)?|strong|strength|stamina|robust|resilient|able|capable|demanding(?: work)?)|(?:good )?(?:eyesight|colou?r vision)|(?:ok(?:ay)?|comfortable|happy) (?:with|at|working at) heights?|head for heights)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:du|sie) (?:kannst|können) )?(?:(?:gegenstände|lasten|pakete|gewichte|kisten) )?(?:(?:von )?(?:bis (?:zu )?|mind(?:\.|estens) )?\d+ ?(?:kg|kilo(?:gramm)?)(?!\p{L})(?: (?:schwere \p{L}+|zu|heben|tragen|und|bewegen))*|schwere[rns]? (?:lasten|pakete|gegenstände) (?:zu )?(?:heben|tragen)|heben schwerer \p{L}+)/giu,
  /(?<!\p{L})(?:(?:gute |hohe )?körperlich\p{L}* (?:belastbar\p{L}*|belastung\p{L}*|fit\p{L}*|leistungsfähig\p{L}*|robust\p{L}*|einsatzfähig\p{L}*|kräftig|anstrengend\p{L}*(?: arbeit)?)|schwindelfrei\p{L}*|höhentauglich\p{L}*)(?!\p{L})/giu,
];

/** The words that wish for it, each once; none where there is no such wish. */
export function physicalWishes(text: string): string[] {
  const found = patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), ([words]) => words.trim()));
  return found.filter((words, index) => !found.some((other, at) => at !== index && other.includes(words)));
}

/** What a text asks for beside it. */
export function withoutPhysical(text: string): string {
  return patterns.reduce((rest, pattern) => rest.replaceAll(pattern, " "), text);
}
