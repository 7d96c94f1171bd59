import { describe, expect, it } from "vitest";
import { stemEnglish } from "./english.ts";
import { stemGerman } from "./german.ts";

/** Each line holds forms of one word. */
const english = [
  "measure measured measures measuring measurement",
  "test tested testing tests",
  "plan plans planned planning",
  "stop stopped stopping stops",
  "try tries tried trying",
  "carry carried carries",
  "decide decided deciding decides",
  "investigate investigated investigation investigating",
  "document documented documentation documents",
  "prepare prepared preparation",
  "organise organize organised organized organisation organization",
  "analyse analyze analysed analyzed analysis analyses analyzing",
  "prioritise prioritize prioritized",
  "behaviour behavior behaviours",
  "colour color colours",
  "centre center centers",
  "call called calls calling",
  "miss missed misses",
  "fix fixed fixes",
  "process processes processed",
  "agree agreed agreement agrees",
  "find found finds finding",
  "think thought thinking",
  "build built building",
  "lead led leading leads",
  "write wrote written writing",
  "speak spoke spoken",
  "choose chose chosen choosing",
  "careful carefully",
  "travel travelled traveled travelling",
  "customer customers",
  "story stories",
  "use used using uses",
];
const german = [
  "messen gemessen misst maß",
  "prüfen geprüft prüfte pruefen prüft",
  "testen getestet testete",
  "fragen gefragt fragte frage",
  "nachfragen nachgefragt nachzufragen nachfragte",
  "finden gefunden fand fanden",
  "herausfinden herausgefunden",
  "sprechen gesprochen sprach spricht",
  "absprechen abgesprochen",
  "entscheiden entschieden entschied",
  "schreiben geschrieben schrieb",
  "aufschreiben aufgeschrieben",
  "nehmen genommen nahm nimmt",
  "übernehmen übernommen übernahm uebernommen",
  "helfen geholfen half hilft",
  "Kunde Kunden",
  "Lösung Lösungen Loesung",
  "vergleichen verglichen",
  "verstehen verstanden verstand",
  "organisieren organisiert organisierte",
  "dokumentieren dokumentiert",
  "größer groesser",
  "vorschlagen vorgeschlagen",
  "anrufen angerufen",
  "ruhig ruhige ruhigen",
];
const apart: readonly [string, string, "en" | "de"][] = [
  ["plan", "plant", "en"],
  ["test", "text", "en"],
  ["customer", "custom", "en"],
  ["communicate", "community", "en"],
  ["general", "generate", "en"],
  ["team", "tea", "en"],
  ["messen", "essen", "de"],
  ["Kunde", "Kinder", "de"],
  ["fragen", "tragen", "de"],
  ["Team", "Tee", "de"],
];

const failing = (lines: readonly string[], stem: (word: string) => string) =>
  lines
    .filter((line) => new Set(line.toLowerCase().split(" ").map(stem)).size > 1)
    .map((line) =>
      line
        .toLowerCase()
        .split(" ")
        .map((word) => `${word}→${stem(word)}`)
        .join(" "),
    );

describe("stems", () => {
  it("bring the forms of English words together", () => expect(failing(english, stemEnglish)).toEqual([]));
  it("bring the forms of German words together", () => expect(failing(german, stemGerman)).toEqual([]));
  it.each(apart)("%s is not %s", (a, b, language) => {
    const stem = language === "en" ? stemEnglish : stemGerman;
    expect(stem(a.toLowerCase())).not.toBe(stem(b.toLowerCase()));
  });
});
