/** Words that carry no content of their own. What is left of an answer without them is what it says. */
import type { Language } from "#contract/language.ts";

const english = `a about above actually after again all also although always am an and any anyway are aren't as at be because
 been before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during
 each either else even ever every few for from further get got had hadn't has hasn't have haven't having he he's her here hers
 herself him himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself just kind let lot lots many may
 maybe me might mine more most much must my myself no nor not now of off on once one ones only or other others ought our ours
 ourselves out over own perhaps please quite rather really s same shall she should shouldn't since so some something sort still
 such t than that that's the their theirs them themselves then there there's these they they're this those though through to too
 under until up upon us very via was wasn't we we'd we'll we're we've well were weren't what what's when where whether which
 while who whom why will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself
 thing things stuff bit know mean etc im ive dont didnt cant wont isnt doesnt id ill`;

const germanWords = `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim
 bin bis bisschen bist bitte da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus darf
 darin darüber darum das dass davon davor dazu dein deine dem den denen denn dennoch der deren des deshalb dessen dich die dies
 diese diesem diesen dieser dieses dir doch dort du durch durfte ein eine einem einen einer eines einfach einige einigen einmal
 er erst es etwa etwas euch euer für ganz gar gegen gerade gern gerne gewesen gibt hab habe haben hat hatte hatten hätte hätten
 her hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in ins irgendwie ist ja je jede jedem jeden
 jeder jedes jetzt kann kein keine keinem keinen keiner könnte können konnte konnten mag mal man manche mehr mein meine meinem
 meinen meiner meines mich mir mit möchte mögen muss musste müssen nach nachdem nein nicht nichts nie noch nun nur ob oder ohne
 sehr sei seid sein seine seinem seinen seiner seines seit selbst sich sie sind so sogar solche soll sollen sollte sollten
 sondern sonst soweit über um und uns unser unsere unserem unseren unserer unter viel viele vielen vielleicht vom von vor wann
 war waren warum was weg weil weiter welche welchem welchen welcher welches wenig wenn wer werde werden wie wieder will wir wird
 wo wollen wollte worden wurde wurden würde würden zu zum zur zwar zwischen sache sachen ding dinge usw bzw`;

/** Sounds and words that fill a pause. They never count for or against anybody. */
const fillers: Record<Language, string> = {
  en: "um umm uh uhm er erm hm hmm mm mhm ah oh like basically literally okay ok yeah yep anyway well",
  de: "äh ähm ehm hm hmm mhm öhm tja halt eben quasi sozusagen okay ok naja na joa genau eigentlich",
};

const split = (words: string) => words.split(/\s+/).filter((word) => word !== "");
const stop: Record<Language, ReadonlySet<string>> = {
  en: new Set([...split(english), ...split(fillers.en)]),
  de: new Set([...split(germanWords), ...split(fillers.de)]),
};

/** Is this lower-case word one without content of its own? */
export function isStopWord(word: string, language: Language): boolean {
  return stop[language].has(word);
}
