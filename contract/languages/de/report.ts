import type { RatedName, ReportPhrases } from "#contract/languages/report.ts";

const figure = (value: number) => value.toFixed(1).replace(".", ",");
const percent = (share: number) => `${Math.round(share * 100)} %`;
const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;
const and = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} und ${parts.at(-1) ?? ""}`;
const named = (all: readonly RatedName[]) => and(all.map(({ name, rating }) => `${name} (${figure(rating)})`));
const list = (parts: readonly string[]) => parts.map((part) => `„${part.replace(/\.$/u, "")}“`).join(", ");

export const report: ReportPhrases = {
  rationale: ({ rating, anchor, supports, challenges, judges, spread }) =>
    [
      `${figure(rating)} liegt am nächsten bei Stufe ${anchor} von 5.`,
      `Die Bewertung stützt sich auf ${count(supports + challenges, "Zitat", "Zitate")}: ${supports} dafür, ${challenges} dagegen.`,
      ...(spread === null
        ? []
        : [
            spread.min === spread.max
              ? `Alle ${judges} Bewertungen lauten ${spread.min}.`
              : `${judges} Bewertungen reichen von ${spread.min} bis ${spread.max}.`,
          ]),
    ].join(" "),
  abstained: {
    not_asked: "Nicht bewertet: Keine der Fragen dazu wurde gestellt.",
    no_answer: "Nicht bewertet: Die Fragen dazu wurden gestellt, aber es gibt keine verwertbare Antwort.",
    too_little_evidence:
      "Nicht bewertet: Von dem, worauf die Fragen achten, war in den Antworten zu wenig zu erkennen. Das ist keine schlechte Bewertung; lesen Sie die Antworten, und fragen Sie im nächsten Gespräch danach.",
    judges_failed:
      "Nicht bewertet: Die Auswertung dieser Kompetenz ist fehlgeschlagen. Starten Sie die Auswertung noch einmal.",
    transcript_unusable: "Nicht bewertet: Vom Interview war zu wenig verwertbar.",
  },
  unsupported: "Diese Einzelbewertung wurde nicht verwendet, weil sich dafür kein Zitat in den Antworten finden ließ.",

  summary: {
    strong: (all) => `Hoch bewertet: ${named(all)}.`,
    middle: (all) => `In der Mitte der Skala: ${named(all)}.`,
    weak: (all) => `Niedrig bewertet: ${named(all)}.`,
  },
  strength: ({ name, rating, shown, found, of }) =>
    found === 0
      ? `${name}, ${figure(rating)} von 5: siehe die Zitate.`
      : `${name}, ${figure(rating)} von 5. Die Antworten zeigen ${found} von ${of} gesuchten Punkten${found > shown.length ? ", darunter" : ""}: ${list(shown)}.`,
  weakness: ({ name, rating, shown, found, of }) => {
    if (of === 0) return `${name}, ${figure(rating)} von 5: siehe die Zitate.`;
    if (found === 0)
      return `${name}, ${figure(rating)} von 5. Von ${of} gesuchten Punkten war keiner deutlich zu erkennen.`;
    return `${name}, ${figure(rating)} von 5. Von ${of} gesuchten Punkten ${found === 1 ? "war" : "waren"} ${found} zu erkennen${found > shown.length ? ", darunter" : ""}: ${list(shown)}.`;
  },
  improvement: ({ name, missing }) =>
    `${name}: In den Antworten nicht zu erkennen und eine Nachfrage wert: ${list(missing)}.`,
  nextLevel: ({ name, level, anchor }) => `${name}: Die nächste Stufe, ${level} von 5, wäre: ${anchor}`,

  note: {
    practiceEstimate: "Übungsschätzung nach Wortregeln, ohne Sprachmodell: Sie darf nichts entscheiden.",
    scored: ({ rated, all, share }) =>
      `${all === 1 ? "Aus der einzigen Kompetenz des Plans" : `Gewichtetes Mittel aus ${rated === all ? `allen ${all}` : `${rated} von ${all}`} Kompetenzen`}${share < 1 ? ` (${percent(share)} des Gewichts)` : ""}; 0 heißt, dass alle mit 1 bewertet sind, 100, dass alle mit 5 bewertet sind.`,
    interval: "Die Spanne zeigt, wo der Wert mit anderen Bewertenden vermutlich läge (95 %).",
    intervalOfRules: "Die Spanne zeigt nur, wie weit die Regeln auseinanderliegen, nicht, wie sicher der Wert ist.",
    oneJudge: "Jede Kompetenz wurde nur einmal bewertet, daher gibt es keine Spanne.",
    agreement: {
      strong: "Die Einzelbewertungen stimmen gut überein.",
      moderate: "Die Einzelbewertungen stimmen teilweise überein.",
      weak: "Die Einzelbewertungen stimmen wenig überein: Lesen Sie die Zitate, bevor Sie sich auf den Wert verlassen.",
    },
    noWeights: "Es gibt keinen Gesamtwert, weil keine Kompetenz des Plans ein Gewicht hat.",
    nothingRated: "Es gibt keinen Gesamtwert, weil keine Kompetenz bewertet werden konnte.",
    tooLittleRated: ({ share, least }) =>
      `Es gibt keinen Gesamtwert: Bewertet werden konnten Kompetenzen mit ${percent(share)} des Gewichts, nötig sind mindestens ${percent(least)}.`,
    blocked: {
      nothing_said: "Es gibt keinen Wert, weil keine Antwort gegeben wurde.",
      too_few_words: "Es gibt keinen Wert, weil alle Antworten zusammen zu kurz sind, um danach zu urteilen.",
      unintelligible: "Es gibt keinen Wert, weil zu viele Antworten nicht zu verstehen waren.",
    },
  },

  leftOut: {
    empty: "Die Antwort war leer.",
    noise: "Die Antwort enthält keine verständlichen Wörter.",
    low_confidence: "Die Aufnahme ließ sich nicht verlässlich in Text umwandeln.",
  },

  flags: {
    instruction:
      "Diese Antwort enthält Text, der sich an die Auswertung richtet. Er wurde als Inhalt behandelt und hat keine Regel geändert; lesen Sie die Antwort selbst.",
    leftOut: ({ reason }) =>
      reason === "noise"
        ? "Diese Antwort blieb außer Betracht, weil sie keine verständlichen Wörter enthält."
        : "Diese Antwort blieb außer Betracht, weil sie sich nicht verlässlich in Text umwandeln ließ. Hören Sie die Aufnahme an.",
    littleMaterial: ({ words }) =>
      `Der ganze Bericht stützt sich auf ${count(words, "Wort", "Wörter")}. Nehmen Sie ihn als ersten Eindruck.`,
    endedBy: {
      candidate: "Das Interview wurde von der befragten Person vor der letzten Frage beendet.",
      recruiter: "Das Interview wurde vom Recruiting-Team vor der letzten Frage beendet.",
      time: "Die Zeit war vor der letzten Frage um.",
      system: "Das Interview endete aus einem technischen Grund vor der letzten Frage.",
    },
    notCovered: ({ question, why }) => {
      const reason = {
        time: "die Zeit vorher um war",
        ended: "das Interview vorher endete",
        declined: "sie nicht beantwortet werden wollte",
      }[why];
      return `Nicht behandelt, weil ${reason}: „${question}“`;
    },
    pausedLong: ({ hours }) =>
      `Das Interview war insgesamt etwa ${count(hours, "Stunde", "Stunden")} unterbrochen. Die Auswertung hat das nicht gesehen.`,
  },

  limits: {
    practiceEstimate:
      "Kein Sprachmodell hat die Antworten gelesen. Wortregeln haben nach dem gesucht, was der Plan nennt; sie können gute Überlegungen nicht von den passenden Wörtern unterscheiden und übersehen vielleicht, was in anderen gesagt ist. Nutzen Sie den Bericht zum Üben oder um sich im Transkript zurechtzufinden.",
    wordsOnly:
      "Bewertet ist nur, was gesagt wurde, nicht wie: Sprachfehler, Akzent, Tempo, Pausen und Füllwörter zählen nicht. Ob das Gesagte stimmt, wurde nicht geprüft.",
    notRated: ({ names, why }) => {
      const reason = {
        not_asked: "wurde nicht gefragt",
        no_answer: "liegt keine verwertbare Antwort vor",
        too_little_evidence: "war in den Antworten zu wenig zu erkennen",
        judges_failed: "ist die Auswertung fehlgeschlagen",
      }[why];
      return `Zu ${and(names.map((name) => `„${name}“`))} ${reason}; der Bericht sagt darüber nichts.`;
    },
    fewerJudges: ({ name, used, planned }) =>
      `„${name}“ beruht auf ${used} von ${planned} Einzelbewertungen; die übrigen sind fehlgeschlagen oder fanden zu wenig.`,
    quotesDropped: ({ count: dropped }) =>
      dropped === 1
        ? "1 Zitat ließ sich in den Antworten nicht finden und wurde verworfen."
        : `${dropped} Zitate ließen sich in den Antworten nicht finden und wurden verworfen.`,
    answersLeftOut: ({ count: left }) =>
      left === 1
        ? "1 Antwort blieb außer Betracht, weil sie nicht zu verstehen war."
        : `${left} Antworten blieben außer Betracht, weil sie nicht zu verstehen waren.`,
    negated: ({ count: quotes }) =>
      quotes === 1
        ? "1 Zitat steht neben einem Wort wie „nicht“ oder „nie“ und ist mit ihm gezeigt: Lesen Sie es im Zusammenhang."
        : `${quotes} Zitate stehen neben einem Wort wie „nicht“ oder „nie“ und sind mit ihm gezeigt: Lesen Sie sie im Zusammenhang.`,
    identity: ({ count: removed }) =>
      `Vor der Bewertung ${removed === 1 ? "wurde 1 Stelle mit Namen, Adresse oder Nummer" : `wurden ${removed} Stellen mit Namen, Adressen oder Nummern`} aus den Antworten entfernt. Hinweise wie Arbeitgeber, Schulen und Pronomen blieben stehen.`,
    identityNone:
      "Der Name lag der Auswertung nicht vor. Hinweise in den Antworten wie Arbeitgeber, Schulen und Pronomen wurden nicht entfernt.",
    instructions: "Einige Antworten enthalten Text, der sich an die Auswertung richtet; sie sind markiert.",
    spoken:
      "Gesprochene Antworten wurden maschinell in Text umgewandelt. Wo es auf ein Wort ankommt, hören Sie die Aufnahme an.",
    interviewedByRules: ({ count: replies, all }) =>
      `${replies} von ${count(all, "Reaktion", "Reaktionen")} der Interview-KI ${replies === 1 ? "wurde" : "wurden"} nach Regeln gewählt, weil kein Sprachmodell rechtzeitig geantwortet hat: Nachfragen waren dort einfacher.`,
    judgedByRules:
      "Für die Auswertung war kein Sprachmodell erreichbar, deshalb haben Wortregeln sie übernommen. Starten Sie sie erneut, damit ein Modell die Antworten liest.",
  },
};
