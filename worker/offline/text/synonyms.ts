/**
 * Words that mean the same in stories about work, one group per line. Only such as hold in both directions: a group that
 * is too wide finds what was not said. The first word of a group stands for all of them.
 */
import type { Language } from "#contract/language.ts";

const groups: Record<Language, string> = {
  en: `batch portion slice chunk
    colleague coworker teammate workmate
    customer client
    doctor physician
    boss supervisor
    mistake error slip
    bug glitch defect
    outage downtime
    fix repair mend
    start begin
    choose pick select
    difficult tough tricky
    fast quick
    reduce decrease lower shrink lessen
    suggest propose
    argument quarrel dispute
    satisfied pleased glad
    angry furious
    help assist
    rota roster
    relatives family
    buy purchase
    undo revert
    apologise apologize
    confused puzzled
    urgent pressing
    spreadsheet excel
    tired exhausted
    stubborn obstinate
    complain moan grumble
    notice spot
    frequent often
    answer reply`,
  de: `kollege kollegin mitarbeiter mitarbeiterin
    arzt ärztin doktor doktorin oberarzt oberärztin assistenzarzt assistenzärztin stationsarzt stationsärztin
    chef chefin vorgesetzter vorgesetzte
    kunde kundin
    patient patientin
    angehörige verwandte
    fehler panne
    anfangen beginnen
    auswählen aussuchen
    schwierig knifflig
    verringern verkleinern reduzieren senken
    vorschlagen anregen
    streit auseinandersetzung
    zufrieden glücklich
    wütend zornig verärgert
    unterstützen helfen
    dienstplan schichtplan
    kaufen besorgen
    reparieren beheben
    bemerken auffallen
    akte kurve
    tablette medikament pille arzneimittel
    sorge befürchtung
    schnell rasch zügig
    besprechen bereden
    eilig dringend
    notieren aufschreiben vermerken`,
};

/** Each word beside the one that stands for it. */
export function synonymsOf(language: Language): [word: string, standsFor: string][] {
  return groups[language].split("\n").flatMap((line) => {
    const [first = "", ...others] = line.trim().split(" ");
    return others.map((word): [string, string] => [word, first]);
  });
}
