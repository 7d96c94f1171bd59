/** Sentences that no interviewer says, in English and German: what was decided, how somebody did, what would be a good answer. Pure. */

/** Whatever it says, for or against. */
const decided: readonly RegExp[] = [
  /\byou(?:'ve| have)? (?:already )?(?:got|passed|failed|landed|secured|earned) (?:the|this) (?:job|role|position|interview)\b/iu,
  /\b(?:we|they|I)(?:'ll|'d|'re going to| will| would| are going to)(?: not| \p{L}+ly)* (?:hire|reject|shortlist|recommend) you\b/iu,
  /\b(?:we|they|I)(?:'ll|'d|'re going to| will| would| are going to)(?: not| \p{L}+ly)* (?:offer you (?:the|an?|this) (?:job|role|position|contract|post)|invite you (?:back )?(?:for|to) (?:\p{L}+ ){0,3}(?:round|interview|conversation|meeting|day))\b/iu,
  /\byour (?:chances|odds|prospects) (?:are|look|seem)\b/iu,
  /\byou(?:'ll| will)(?: \p{L}+ly)? (?:get|receive|be offered) (?:an offer|the job|the position|the role|this job)\b/iu,
  /\byou(?:'re| are) (?:doing (?:\p{L}+ )?(?:well|great|fine|badly|poorly)|hired|(?:an? |the )?(?:perfect|great|ideal|strong|good) (?:fit|candidate|match))\b/iu,
  /\b(?:candidate|applicant|application)(?: is| has been)? (?:now |hereby )?(?:approved|accepted)\b|\byou(?:'re| are|'ve been| have been) (?:now |hereby )?(?:approved|accepted|rejected|shortlisted)\b/iu,
  /(?<!\p{L})Sie sind (?:hiermit )?(?:eingestellt|angenommen|abgelehnt|dabei)(?!\p{L})/iu,
  /(?<!\p{L})Sie haben (?:die|diese) Stelle(?!\p{L})/iu,
  /(?<!\p{L})(?:wir|ich) (?:werden?|würden?) Sie (?:\p{L}+ ){0,4}(?:einstellen|nehmen|(?:weiter)?empfehlen|ablehnen|zu[mr]? (?:\p{L}+ ){0,3}Gespräch einladen)(?!\p{L})/iu,
  /(?<!\p{L})Ihre Chancen (?:sind|stehen|sehen)(?!\p{L})/iu,
  /(?<!\p{L})Sie (?:machen das (?:\p{L}+ )?(?:gut|toll|super|schlecht)|sind (?:genau )?(?:der|die|eine?) (?:perfekte|ideale|richtige)[rn]? (?:Person|Besetzung|Bewerber|Bewerberin|Kandidat|Kandidatin))(?!\p{L})/iu,
];

/** To say that one cannot tell is a good answer. */
const rated: readonly RegExp[] = [
  /\byour (?:score|rating|grade)\b(?! (?:system|model|of|method|scheme|function|card|for (?:suppliers|customers)))/iu,
  /\bpoints? (?:for|on) (?:this|that|your) answer\b|\b(?:scor|rat)ed (?:you|this answer|that answer)\b/iu,
  /\bI(?:'d| would| will|'ll)? (?:give|rate|score) (?:you|it|this|that)\b.*\b(?:out of|points?|stars?|marks?)\b/iu,
  /(?<!\p{L})Ihre (?:Bewertung|Punktzahl|Note)(?!\p{L}| (?:der|des|von))/iu,
  /(?<!\p{L})gebe ich Ihnen (?:\p{L}+ ){0,4}(?:Punkte?n?|Sterne?n?)(?!\p{L})/iu,
];

const taught: readonly RegExp[] = [
  /\ban? (?:good|strong|great|complete|better|perfect|ideal|full) answer (?:would|should|could|is|has|names|includes|contains|holds|mentions|covers)\b/iu,
  /\b(?:the|my) (?:rubric|scoring guide|rating scale)\b/iu,
  /\b(?:I am|I'm|we are|we're) (?:looking|listening|checking) for (?:whether|if|how you|you to|the)\b/iu,
  /\bto (?:score|do) (?:well|high|higher|better)\b.*\byou\b/iu,
  /\byou (?:could|should|might want to|may want to)(?: also)? (?:mention|add|include|bring up)\b(?![^?]*\?)/iu,
  /\b(?:my|the) (?:instructions|system prompt|guidelines) (?:say|tell|are|state|require|allow)/iu,
  /(?<!\p{L})(?:eine|die) (?:gute|starke|vollständige|bessere|ideale|perfekte) Antwort (?:wäre|würde|enthält|nennt|hätte|sollte|ist|umfasst)(?!\p{L})/iu,
  /(?<!\p{L})ich (?:achte|höre|schaue|warte) (?:\p{L}+ )?dar(?:auf|an), (?:ob|dass|wie) Sie(?!\p{L})|(?<!\p{L})Bewertungs(?:raster|skala)(?!\p{L})/iu,
  /(?<!\p{L})Sie (?:könnten|sollten) (?:\p{L}+ ){0,3}(?:erwähnen|nennen|ergänzen|hinzufügen|ansprechen)(?!\p{L})(?![^?]*\?)/iu,
  /(?<!\p{L})(?:laut|nach) meinen (?:Anweisungen|Vorgaben)(?!\p{L})|(?<!\p{L})meine (?:Anweisungen|Vorgaben) (?:sagen|lauten|sind|erlauben)(?!\p{L})/iu,
];

const declining =
  /\b(?:can't|cannot|can not|couldn't|don't|do not|doesn't|does not|am not|'m not|no|not|nothing|none|never)\b|(?<!\p{L})(?:nicht|nichts|keine?[nmrs]?|nie)(?!\p{L})/iu;
const clauses = /[;–—]|(?<!\p{L})(?:but|however|still|aber|jedoch|allerdings)(?!\p{L})/iu;

const saysOneOf = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text));
const unlessDeclined = (patterns: readonly RegExp[], text: string) =>
  plain(text)
    .split(clauses)
    .some((clause) => saysOneOf(patterns, clause) && !declining.test(clause));
const plain = (text: string) => text.replaceAll("’", "'");

/** Anything on the decision, or on how the candidate does. */
export function promises(text: string): boolean {
  return saysOneOf(decided, plain(text)) || unlessDeclined(rated, text);
}

/** What to say, or by what it is judged. */
export function teaches(text: string): boolean {
  return unlessDeclined(taught, text);
}
