/** What candidates ask about, by the words they use. */
import type { Language } from "#contract/language.ts";
import { stemsOf, type Passage } from "./text/passage.ts";

/** Words that belong together: who asks for the salary is answered by a sentence on pay. */
export const topics: Record<Language, readonly ReadonlySet<string>[]> = {
  en: [
    "salary pay paid compensation wage money bonus earn package remuneration",
    "remote remotely home hybrid office onsite site location city place travel relocate commute",
    "hours hour schedule shift shifts overtime part-time full-time weekend flexible week",
    "team colleagues people group size report reports manager lead boss",
    "start begin date earliest join joining",
    "technology technologies stack tools language framework software system systems",
    "training develop development learn career promotion grow growth mentor mentoring budget course courses",
    "process next step steps hear decision reply feedback stage stages interview",
    "holiday holidays vacation leave",
    "onboarding induction introduction first weeks months",
    "tasks task responsibilities responsibility day duties typical daily everyday",
    "product products customer customers client clients service",
    "benefits benefit pension insurance perks",
    "contract permanent temporary probation notice fixed-term",
  ].map((words) => stemsOf(words, "en")),
  de: [
    "gehalt bezahlung vergütung lohn geld bonus verdienen verdienst tarif",
    "homeoffice remote zuhause hybrid büro standort ort reisen dienstreise mobil",
    "arbeitszeit arbeitszeiten schicht schichten stunden überstunden teilzeit vollzeit wochenende gleitzeit dienstplan",
    "team kollegen kolleginnen leute gruppe größe vorgesetzte leitung chef chefin",
    "start beginn anfangen beginnen eintritt datum",
    "technik technologie technologien werkzeuge sprache framework software system systeme",
    "weiterbildung fortbildung schulung entwicklung lernen karriere aufstieg budget kurse",
    "prozess nächster schritt schritte rückmeldung entscheidung bescheid ablauf gespräch",
    "urlaub urlaubstage ferien frei",
    "einarbeitung einführung ersten wochen monate",
    "aufgaben aufgabe tätigkeit tätigkeiten alltag tag verantwortung",
    "produkt produkte kunden kunde kundinnen",
    "leistungen zusatzleistungen rente versicherung vorteile",
    "vertrag unbefristet befristet probezeit kündigungsfrist",
  ].map((words) => stemsOf(words, "de")),
};

/** Is one of the words a topic that candidates ask about? */
export function namesTopic(said: Passage): boolean {
  return said.words.some((word) => topics[said.language].some((topic) => topic.has(word.stem)));
}
