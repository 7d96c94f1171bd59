/** What candidates say in the bench of pauses, and where they fall silent. Invented; written without looking at what the agent knows of endings. */
import type { Language } from "#contract/language.ts";

/**
 * Where somebody falls silent before they go on: in the middle of a sentence, after a sound or words of thinking, after a clause that could
 * have been all, or between two sentences. `finished`: they do not go on.
 */
export type Kind = "unfinished" | "hesitation" | "clause" | "sentence" | "finished";
export type Answer = {
  language: Language;
  kind: Kind;
  before: string;
  /** Behind the pause; null for a finished answer. */ after: string | null;
};

const answer =
  (language: Language, kind: Kind) =>
  ([before, after]: readonly [string, string?]): Answer => ({
    language,
    kind,
    before,
    after: after ?? null,
  });

export const answers: readonly Answer[] = [
  ...(
    [
      ["I was responsible for the", "payment service, and we handled two million orders a month."],
      ["We decided to move all of it to", "a smaller database, because nobody needed the old one."],
      ["My biggest problem back then was", "that nobody in the team had ever worked with the machine."],
      ["The customer called me every", "morning, and I told her honestly where we stood."],
      ["So I asked my manager whether", "we could do it one week later."],
      ["After about three", "weeks the error came back, and we looked at the logs again."],
      ["I would have liked more", "time for the tests, but the date was fixed."],
      ["We measured the temperature in both", "rooms and wrote it into the plan."],
      ["What I learned from it is that people", "want to hear bad news early."],
      ["He had promised the delivery for Monday, and", "on Friday he told us that it would take ten days."],
      ["The first thing I would do is call", "the family and ask how the night was."],
      ["It was not easy, because our supplier", "had closed, and we had to find another one."],
    ] as const
  ).map(answer("en", "unfinished")),
  ...(
    [
      ["Well, um,", "I think that I would talk to both of them first."],
      ["We used, uh, a kind of, um,", "shared calendar for all the wards."],
      ["Let me think.", "It was in the spring of last year, when we opened the second shop."],
      ["That's a good question. Give me a second.", "I would say that it was the trust of the team."],
      ["I started with, hmm,", "the oldest invoices, and then I worked my way up."],
      ["How should I put this?", "My colleague and I did not agree on the colours."],
      ["There were about, uh,", "forty people in that department."],
    ] as const
  ).map(answer("en", "hesitation")),
  ...(
    [
      ["We had a budget of two thousand euros", "and we spent less than half of it."],
      ["I wrote the first version myself", "and then two colleagues took it over."],
      ["The night shift was short of people", "so I stayed until ten and helped with dinner."],
      ["First we talked to the patients", "then we changed the form."],
      ["I like to work with children", "but I also need an hour of quiet in a day."],
    ] as const
  ).map(answer("en", "clause")),
  ...(
    [
      ["I led the project for two years.", "Before that I had been in support."],
      ["We lost that customer in the end.", "Looking back, I should have called him earlier."],
      ["There was a conflict between two nurses.", "I talked to each of them alone, and then we sat down together."],
      ["I have used both of these tools.", "The first one is quicker, and the second one is easier to explain."],
      ["My training took three years.", "In the last one I worked in the kitchen of a hotel."],
    ] as const
  ).map(answer("en", "sentence")),
  ...(
    [
      ["Yes, I do."],
      ["About five years."],
      ["I would tell her the truth and offer to do it again at no cost."],
      ["I check every delivery against the list, and I sign it only when all of it is there."],
      ["We cut the time for a build from twenty minutes to four, which made everybody happier."],
      ["No, I have never worked abroad, but I would like to."],
      ["I measured first. It turned out that the disk was full."],
      ["Mostly on my own, and once a week together with the other two."],
    ] as const
  ).map(answer("en", "finished")),
  ...(
    [
      ["Ich war verantwortlich für die", "Abrechnung von etwa dreißig Filialen."],
      ["Wir haben dann beschlossen, dass", "wir die alte Anlage noch ein Jahr behalten."],
      ["Am Anfang hatte ich mit der", "neuen Software große Schwierigkeiten."],
      ["Meine Chefin wollte jeden", "Montag einen Bericht von mir haben."],
      ["Die Bewohnerin hat in der Nacht", "dreimal geklingelt, und ich war allein auf der Station."],
      ["Ich habe zuerst die Leitung geprüft und", "danach den Schalter ausgetauscht."],
      ["Daraus habe ich gelernt, dass man Fehler", "sofort ansprechen muss."],
    ] as const
  ).map(answer("de", "unfinished")),
  ...(
    [
      ["Ja, ähm,", "das war in meinem zweiten Lehrjahr."],
      ["Da muss ich kurz überlegen.", "Ich glaube, es waren acht Leute im Team."],
      ["Wir hatten, äh, so eine, ähm,", "gemeinsame Liste für alle Termine."],
      ["Gute Frage. Einen Moment.", "Am meisten hat mir die Arbeit mit den Kindern gefallen."],
    ] as const
  ).map(answer("de", "hesitation")),
  ...(
    [
      ["Ich habe den Kunden sofort angerufen", "und ihm einen neuen Termin angeboten."],
      ["Wir waren damals nur zu dritt", "deshalb hat jeder alles gemacht."],
      ["Der Umbau hat vier Monate gedauert", "aber danach lief die Küche besser als vorher."],
    ] as const
  ).map(answer("de", "clause")),
  ...(
    [
      ["Ich habe drei Jahre im Lager gearbeitet.", "Danach bin ich in den Einkauf gewechselt."],
      ["Das hat nicht gut funktioniert.", "Heute würde ich vorher mit allen Beteiligten sprechen."],
      ["Ich arbeite gern im Team.", "Manchmal brauche ich aber auch Ruhe, um etwas fertig zu machen."],
    ] as const
  ).map(answer("de", "sentence")),
  ...(
    [
      ["Seit ungefähr vier Jahren."],
      ["Nein, das habe ich noch nie gemacht."],
      ["Ich würde den Fehler melden und dann zusammen mit der Kollegin nach der Ursache suchen."],
      ["Wir haben die Wartezeit von drei Wochen auf vier Tage gesenkt."],
      ["Ja, gern. Ich kann ab dem ersten März anfangen."],
      ["Am liebsten arbeite ich am Vormittag, weil ich mich da gut konzentrieren kann."],
    ] as const
  ).map(answer("de", "finished")),
];
