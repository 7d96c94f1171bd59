import { expect, it } from "vitest";
import { endingOf, isOnlyFillers } from "./ending.ts";

it.each([
  ["I led the migration and it went well.", "finished"],
  ["I led the migration and it went well", "finished"],
  ["Is that what you mean?", "finished"],
  ["We moved to Kafka. Then the team", "open"],
  ["First, I looked at the logs", "open"],
  ["I would say um", "hesitating"],
  ["Um.", "hesitating"],
  ["Let me think.", "hesitating"],
  ["Hmm, that's a good question.", "hesitating"],
  ["Let me think about that for a moment", "hesitating"],
  ["We did this because", "hesitating"],
  ["It was my idea and", "hesitating"],
  ["And the most important thing was the...", "hesitating"],
  ["I talked to the customer,", "hesitating"],
  ["", "hesitating"],
  ["No, I would not.", "finished"],
  ["yes", "finished"],
  ["Sorry, I have to stop you there for a moment.", "finished"],
  ["It was a success, I guess.", "finished"],
  ["We had, you know", "hesitating"],
  ["I was responsible for the.", "open"],
  ["That is what I was looking for.", "finished"],
  ["Sure. One moment, please.", "hesitating"],
] as const)("in English %j is %s", (text, ending) => {
  expect(endingOf(text, "en")).toBe(ending);
});

it.each([
  ["Ich habe das Projekt geleitet.", "finished"],
  ["Ich habe das Projekt geleitet", "finished"],
  ["Wir haben umgestellt. Danach hat das Team", "open"],
  ["Das war, ähm", "hesitating"],
  ["Lassen Sie mich kurz nachdenken.", "hesitating"],
  ["Da muss ich überlegen", "hesitating"],
  ["Einen Moment bitte", "hesitating"],
  ["Ich habe gekündigt, weil", "hesitating"],
  ["Wir arbeiteten mit der", "hesitating"],
  ["Ja.", "finished"],
  ["Das dauerte nur einen Augenblick.", "finished"],
  ["Gute Frage.", "hesitating"],
  ["Ich war mir nicht sicher, dass.", "open"],
  ["Ja, das glaube ich.", "finished"],
  ["Ja, also, einen Moment bitte.", "hesitating"],
] as const)("in German %j is %s", (text, ending) => {
  expect(endingOf(text, "de")).toBe(ending);
});

it("takes a missing mark for the middle of a sentence where marks have been written before", () => {
  expect(endingOf("We had a budget of two thousand euros", "en")).toBe("finished");
  expect(endingOf("We had a budget of two thousand euros", "en", true)).toBe("open");
  expect(endingOf("Yes.", "en", true)).toBe("finished");
});

it("knows what is only a sound of thinking", () => {
  expect(isOnlyFillers("Um, uh...", "en")).toBe(true);
  expect(isOnlyFillers("Ähm. Hm.", "de")).toBe(true);
  expect(isOnlyFillers("Um, no.", "en")).toBe(false);
});
