/** Questions that can be answered with yes or no. */
import type { Languages } from "./languages.ts";

const leadIn =
  /^(?:(?:and|so|but|or|now|then|well|okay|also|finally|overall|please|honestly|tell me(?=,))[,:]? +|(?:if|when|while|after|before|in|at|on|during|as|for|with|given|looking)\b(?! (?:what|which|whom|whose|did|do|does|would|will|have|has|is|are|was|were|should|can|could)\b)[^,?]*, *)*/iu;
const auxiliary =
  /^(?:do|does|did|are|is|was|were|am|have|has|had|can|could|will|would|should|shall|may|might|must)(?:n't)? (?=\p{L})/iu;
/** A question without its verb ("Any experience with…?"), and a statement with a question mark. */
const clipped =
  /^(?:(?:any|ever|ready to|happy to|willing to|able to|comfortable with|okay with|fine with)\b|(?:so )?you(?:'re|'ve| (?:can|have|are|were|know|like|do|did|would|will|enjoy))\b)/iu;
/** "Was" also begins German questions, which are open; where the language is not sure, it counts with an English subject only. */
const surelyEnglish =
  /^(?!was )|^was (?:the|an?|it|that|this|there|these|those|he|she|they|i|you|your|his|her|their|our|my|any\p{L}*|every\p{L}*|some\p{L}*|no|nobody)\b/iu;
const request =
  /^(?:can|could|would|will|may|might) (?:you|i|we) (?:(?:please|kindly|maybe|perhaps|briefly|just|also) )*(?:mind |ask you to |ask (?=what|how|why|which)|tell (?!me (?:if|whether))|describ|explain|walk|talk|take|show|giv|shar|outlin|name|think of|recall|elaborat|expand|summari|go into|help me|sketch|list|introduc|illustrat|say (?:more|something|what|how|why|a (?:few|little)))/iu;
/** "No" is a welcome answer to these. */
const invitation =
  /^(?:is there (?:anything|something)|do you have any (?:other |further |more )?questions|(?:are you|shall we|may we) )(?=.*\b(?:add|ask|know|questions?|ready|begin|start)\b)/iu;
const openClause =
  /(?:[,;:–—-]|\b(?:and|or|so)\b) *(?:(?:and|then|if so,?) )*(?:in |to |at |from )?(?:what|how|why|which)\b/iu;
const opening =
  /^(?:(?:and|so|but|then|if so|please)[,:]? +)*(?:(?:\p{L}+ )?(?:what|how|why|which|who|whom|whose|where|when)\b|(?:tell|describe|explain|walk|talk|give|share|outline|show|think of|take|choose|name)\b)/iu;

const germanVerbFirst =
  /^(?:(?:und|aber|also|dann|nun),? )?(?!(?:wenn|falls|als|nachdem|bevor|während|dass|ob|weil|obwohl|sobald|was|wie|wo\p{L}*|wer|wen|wem|wann|warum|weshalb|wieso|inwie\p{L}+|welche\p{L}*|stellen|nehmen wir|angenommen)(?!\p{L}))(?:\p{L}+ (?:Sie|du|ihr|Ihnen|dir)(?!\p{L})|(?:ist|sind|war|waren|hat|hatte|hatten|haben|gibt|gab|wird|wurde|kann|können|könnte|soll|sollte|darf|muss) )/iu;
const germanRequest =
  /^(?:können|könnten|würden|möchten|wollen|kannst|könntest|magst|mögen|darf|dürfte) (?:sie|du|ich).*(?:erzähl|beschreib|schilder|erläuter|erklär|nenn|berichte|vorstell|ausführ|mehr (?:dazu|darüber)|sagen, (?:was|wie|warum|wel))/iu;
const germanInvitation =
  /^(?:gibt es|haben sie|hast du) (?=.*(?:frage|wissen|hinzufüg|ergänz|ansprechen|loswerden|bereit))/iu;
const germanOpenClause =
  /(?:[,;:–—-]|(?<!\p{L})(?:und|oder)(?!\p{L})) *(?:(?:und|dann|wenn ja,?) )*(?:was|wie|warum|weshalb|wieso|welche[nrms]?|wo\p{L}+)(?!\p{L})/iu;
const germanOpening =
  /^(?:(?:und|dann|wenn ja|bitte)[,:]? +)*(?:(?:\p{L}+ )?(?:was|wie|warum|weshalb|wieso|wer|wen|wem|wo\p{L}*|wann|inwie\p{L}+|welche\p{L}*)(?!\p{L})|(?:erzähl|beschreib|schilder|erläuter|erklär|nenn|berichte|denk|nehmen sie)\p{L}*)/iu;

const germanClipped =
  /^(?:schon (?:ein)?mal|jemals|erfahrung(?:en)? (?:mit|in)|lust auf|bereit (?:zu|für)|(?:also,? )?(?:sie|du) (?:haben|hast|sind|bist|können|kannst|kennen|kennst|mögen|arbeiten|wollen|würden))(?!\p{L})/iu;
const germanLeadIn = /^(?:wenn|falls|als|sobald|nachdem|während)(?!\p{L})[^,?:]*, *(?:dann )?/iu;

export function isClosed(sentences: readonly string[], { english, german }: Languages): boolean {
  return sentences.some((sentence, index) => {
    if (/[.!]$/u.test(sentence)) return false;
    const later = sentences.slice(index + 1);
    const bare = sentence.replace(leadIn, "");
    const inEnglish =
      english &&
      ((auxiliary.test(bare) && (!german || surelyEnglish.test(bare))) || (bare.endsWith("?") && clipped.test(bare))) &&
      !request.test(bare) &&
      !invitation.test(bare) &&
      !openClause.test(bare) &&
      !later.some((next) => opening.test(next));
    const inGerman =
      german &&
      (germanVerbFirst.test(sentence.replace(germanLeadIn, "")) ||
        (sentence.endsWith("?") && germanClipped.test(sentence))) &&
      !germanRequest.test(sentence) &&
      !germanInvitation.test(sentence) &&
      !germanOpenClause.test(sentence) &&
      !later.some((next) => germanOpening.test(next));
    return inEnglish || inGerman;
  });
}
