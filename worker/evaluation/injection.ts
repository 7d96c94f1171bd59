/**
 * Finds text in an answer that speaks to the evaluator instead of the interviewer. It only flags: what keeps such text
 * from steering is that no judge is believed without a quote, and that numbers are combined by code.
 */

export type Instruction = { rule: string; from: number; to: number };

// What the text tells its reader to do must stand where a command stands; "my manager ignored all previous instructions" is a story.
const command = String.raw`(?:^|[.!?;:,"'\]>*#–—-]\s*|\b(?:please|now|must|should|will|and|then|so|bitte|jetzt|und|dann)\s+)`;
const order = String.raw`(?:instructions?|rules?|prompts?|guidelines?|directions?|criteria|anchors?)`;
const anordnung = String.raw`(?:anweisung(?:en)?|regeln?|vorgaben?|instruktion(?:en)?|kriterien|prompts?)`;
const reader = String.raw`(?:evaluator|judge|grader|assessor|reviewer|scorer|llm|language model|assistant|chatgpt|claude|gemini)`;

const rules: readonly { rule: string; pattern: RegExp }[] = [
  {
    rule: "ignore",
    pattern: new RegExp(
      `${command}(?:ignore|disregard|forget|override|bypass)\\s+(?:\\w+\\s+){0,5}?(?:previous|prior|above|earlier|preceding|system|all|any|your|these|those)\\s+(?:\\w+\\s+){0,3}?${order}`,
      "giu",
    ),
  },
  {
    rule: "ignore",
    pattern: new RegExp(
      `(?:^|[.!?;:,"'\\]>*#–—-]\\s*|\\b(?:bitte|jetzt|und|dann)\\s+)(?:ignorier(?:e|en sie)?|vergiss|vergessen sie|missachte(?:n sie)?|überschreib(?:e|en sie)?)\\s+(?:\\S+\\s+){0,5}?${anordnung}`,
      "giu",
    ),
  },
  {
    rule: "rate_me",
    pattern: new RegExp(
      `${command}(?:rate|score|grade|give|award|assign|mark)\\s+(?:me|this|the candidate|this candidate|this answer|my answers?|everything|all (?:competencies|answers))\\b[^.!?\\n]{0,40}?(?:\\b[1-5]\\b|\\b(?:five|ten|100|10|full|maximum|max|highest|top|perfect|best)\\b)`,
      "giu",
    ),
  },
  {
    rule: "rate_me",
    pattern:
      /(?:^|[.!?;:,"'\]>*#–—-]\s*|\b(?:bitte|jetzt|und|dann)\s+)(?:bewerte(?:n sie)?|gib|geben sie|vergib|vergeben sie|benote(?:n sie)?)\s+(?:mich|mir|diesen kandidaten|diese kandidatin|diesem kandidaten|diese antwort|dieser antwort|alle antworten|alles)[^.!?\n]{0,40}?(?:\b(?:[1-5]|10|100|fünf|zehn)\b|höchst|volle|maximal|best)/giu,
  },
  {
    rule: "recommend_me",
    pattern: new RegExp(
      `${command}(?:mark|recommend|rank|classify|treat)\\s+(?:me|this candidate|the candidate)\\s+(?:\\w+\\s+){0,3}?(?:as|for|first|above|to)\\s+(?:\\w+\\s+){0,3}?(?:hire|hired|hiring|advance|top|best|qualified|exceptional|outstanding|strong|pass|passed)`,
      "giu",
    ),
  },
  {
    rule: "to_the_evaluator",
    pattern: new RegExp(
      `(?:^|[.!?\\n]\\s*|["'\\[(*#<]\\s*)(?:(?:note|message|instructions?|attention|important)\\s*(?::|to|for)\\s*(?:the\\s+|all\\s+)?(?:ai\\s+)?${reader}s?|(?:dear|hey|hello)\\s+(?:ai\\s+)?${reader}s?|(?:hinweis|nachricht|anweisung|achtung)\\s*(?::|an|für)\\s*(?:den|die|das|alle)?\\s*(?:ki|bewerter|gutachter|prüfer|sprachmodell|evaluator))`,
      "giu",
    ),
  },
  {
    rule: "role_line",
    pattern:
      /(?:^|\n)[ \t]{0,8}[[<*#]{0,4}[ \t]{0,4}(?:system|assistant|developer|evaluator|interviewer|recruiter)(?:[ \t]{1,4}(?:message|prompt|note))?[\]>* \t]{0,4}:[ \t]{0,8}\S/giu,
  },
  {
    rule: "role_line",
    pattern: /<\|?\/?(?:im_start|im_end|system|endoftext|instructions?)\|?>|\[\/?INST\]|<<\/?SYS>>/giu,
  },
  {
    rule: "forged_result",
    pattern:
      /["'“”„]?\b(?:rating|score|overall|judgement|judgment|abstained|rationale|recommendation)\b["'“”]\s*:\s*(?:["'“]|\d|\[|\{|null|true)/giu,
  },
  {
    rule: "new_role",
    pattern: new RegExp(
      `${command}(?:you are now|from now on,?\\s+you (?:are|will|must)|act as (?:an?|the) |pretend (?:that\\s+)?you are|du bist (?:jetzt|nun|ab jetzt)|sie sind (?:jetzt|nun) (?:ein|eine|der|die))\\s*(?:\\w+\\s+){0,4}?(?:${reader}|generous|lenient|bot|ai\\b|ki\\b|model|modell|bewerter|großzügig|recruiter|hiring)`,
      "giu",
    ),
  },
  {
    rule: "prompt",
    pattern: new RegExp(
      `${command}(?:reveal|print|repeat|show|output|zeige?|nenne?)\\s+(?:me\\s+|mir\\s+)?(?:your|the|deinen?|den)\\s+(?:system\\s*-?\\s*|hidden\\s+|initial\\s+)prompt`,
      "giu",
    ),
  },
];

/** Places in the text as given. Invisible characters inside words and full-width letters do not hide anything. */
export function findInstructions(text: string): Instruction[] {
  // Same length as the text, unit by unit, so that places stay true.
  const plain = Array.from(text, (letter) => {
    const folded = letter.normalize("NFKC");
    return folded.length === letter.length ? folded : letter;
  }).join("");
  const visible: number[] = [];
  let shown = "";
  for (let index = 0; index < plain.length; index += 1) {
    const letter = plain.charAt(index);
    if (/[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/u.test(letter)) continue;
    // One space for many keeps the search linear; a line break among them counts.
    if (/\s/u.test(letter) && /\s/u.test(shown.at(-1) ?? "")) {
      if (letter === "\n") shown = `${shown.slice(0, -1)}\n`;
      continue;
    }
    visible.push(index);
    shown += letter;
  }
  return rules
    .flatMap(({ rule, pattern }) =>
      Array.from(shown.matchAll(pattern), (match) => ({
        rule,
        from: visible[match.index] ?? 0,
        to: (visible[match.index + match[0].length - 1] ?? 0) + 1,
      })),
    )
    .toSorted((a, b) => a.from - b.from);
}
