import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { consentAsString } from "#contract/languages/consent.ts";
import { consentVersion } from "#contract/languages/consent-version.ts";
import { consent as german } from "#contract/languages/de/consent.ts";
import { consent as english } from "#contract/languages/en/consent.ts";
import { speakingConsent as germanSpoken } from "#contract/languages/de/speaking-consent.ts";
import { speakingConsent as englishSpoken } from "#contract/languages/en/speaking-consent.ts";
import { endsLink, fateOf } from "./input-fate.ts";
import { placeOf } from "./place.ts";
import { reconnectDelay } from "./reconnect-delay.ts";
import { sha256 } from "./sha-256.ts";
import { languageOf } from "./texts.ts";
import { timeLeft } from "./time-left.ts";

const minutes = (count: number) => count * 60_000;

test.each([
  ["/i/abc", { page: "door", token: "abc" }],
  ["/i/a%20b/", { page: "door", token: "a b" }],
  ["/i/100%", { page: "door", token: "100%" }],
  ["/interview/int_gl_1", { page: "interview", id: "int_gl_1" }],
  ["/interview/int_gl_1/record", { page: "record", id: "int_gl_1" }],
  ["/interview/int_gl_1/other", { page: "nowhere" }],
  ["/interview/a/record/more", { page: "nowhere" }],
  ["/", { page: "nowhere" }],
])("the address %s leads to its page", (path, place) => {
  expect(placeOf(path)).toEqual(place);
});

test.each([
  [0, { type: "about", minutes: 45 }],
  [minutes(22), { type: "about", minutes: 25 }],
  [minutes(33) + 10_000, { type: "about", minutes: 12 }],
  [minutes(41.5), { type: "few" }],
  [minutes(44.5), { type: "almost" }],
  [minutes(60), { type: "almost" }],
])("after %d ms of 45 minutes, time is told without a tick", (spentMs, words) => {
  expect(timeLeft({ spentMs, totalMs: minutes(45), at: 0, running: false }, minutes(100))).toEqual(words);
});

test("time runs only while the conversation does, and never backwards on a device whose clock is behind", () => {
  const time = { spentMs: 0, totalMs: minutes(20), at: minutes(10), running: true };
  expect(timeLeft(time, minutes(15))).toEqual({ type: "about", minutes: 15 });
  expect(timeLeft(time, 0)).toEqual({ type: "about", minutes: 20 });
  expect(timeLeft({ ...time, running: false }, minutes(15))).toEqual({ type: "about", minutes: 20 });
  expect(timeLeft(null, 0)).toBeNull();
});

test("tries to connect soon, then patiently, never in step with all others", () => {
  expect(reconnectDelay(0, 0, 0)).toBeLessThan(100);
  for (let attempt = 0; attempt < 40; attempt++) expect(reconnectDelay(attempt, 60_000, 1)).toBeLessThanOrEqual(900);
  expect(reconnectDelay(30, 3_600_000, 1)).toBe(15_000);
  expect(reconnectDelay(30, 3_600_000, 0)).toBe(7_500);
});

test("passing failures are tried again, a fault of the service only so often, and everything else goes back", () => {
  expect([fateOf("RATE_LIMITED", 50), fateOf("UNAVAILABLE", 50), fateOf("INTERNAL", 1)]).toEqual([
    "again",
    "again",
    "again",
  ]);
  expect([fateOf("INTERNAL", 4), fateOf("ASK_PAST", 1), fateOf("INTERVIEW_OVER", 1)]).toEqual([
    "returned",
    "returned",
    "returned",
  ]);
  expect([endsLink("NOT_SIGNED_IN"), endsLink("UPGRADE_REQUIRED"), endsLink("OFFLINE")]).toEqual([
    "refused",
    "outdated",
    null,
  ]);
});

test("the browser's first language that is spoken here is taken", () => {
  expect([
    languageOf(["fr-FR", "de-CH", "en"]),
    languageOf(["en-US", "de"]),
    languageOf([]),
    languageOf(["ar"]),
  ]).toEqual(["de", "en", "en", "en"]);
});

test.each([0, 3, 55, 56, 63, 64, 65, 1_000])(
  "the hash of %d characters is the same with and without the browser's help",
  async (length) => {
    const text = "aü€😀".repeat(length).slice(0, length);
    const wanted = createHash("sha256").update(text).digest("hex");
    await expect(sha256(text, null)).resolves.toBe(wanted);
    await expect(sha256(text)).resolves.toBe(wanted);
  },
);

test("each language's consent names the same things, and whoever is asked for it", () => {
  const facts = { organisation: "Northwind Rail", position: "Guard", contact: "people@example.com" };
  for (const purpose of ["assessment", "practice"] as const)
    for (const by of [undefined, null, "Cloudflare"]) {
      const [en, de] = [
        { consent: english, spoken: englishSpoken },
        { consent: german, spoken: germanSpoken },
      ].map(({ consent, spoken }) => {
        const speech = by === undefined ? null : spoken({ by, purpose, organisation: facts.organisation });
        const text = consent[purpose]({ ...facts, speech });
        for (const fact of [...Object.values(facts), by ?? "", speech?.point.text ?? ""])
          expect(consentAsString(text)).toContain(fact);
        // What becomes of a CV is said where it is said what is kept, and who may read it.
        expect(text.points.filter((point) => /\bCV\b|Lebenslauf/u.test(point.text))).toHaveLength(2);
        return text.points.length;
      });
      expect(de).toBe(en);
    }
});

test("a consent text that was agreed to stays word for word what it was", () => {
  const facts = { organisation: "Northwind Rail", position: "Guard", contact: "people@example.com", speech: null };
  const hashes = [english, german].flatMap((texts) =>
    (["assessment", "practice"] as const).map((kind) =>
      createHash("sha256")
        .update(consentAsString(texts[kind](facts)))
        .digest("hex")
        .slice(0, 16),
    ),
  );
  expect(hashes, consentVersion).toEqual([
    "53651956dfcbdc79",
    "62169c9c67041854",
    "7f4cca9f182adb59",
    "7d76a935ed3357c8",
  ]);
});
