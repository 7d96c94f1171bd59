import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { consentAsString } from "#contract/languages/consent.ts";
import { consentVersionOf } from "#contract/languages/consent-version.ts";
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
    for (const answers of [null, { by: null }, { by: "Cloudflare" }])
      for (const [conversation, camera] of [
        [false, false],
        [true, false],
        [true, true],
      ] as const) {
        const [en, de] = [
          { consent: english, spoken: englishSpoken },
          { consent: german, spoken: germanSpoken },
        ].map(({ consent, spoken }) => {
          const given = { answers, conversation, camera, purpose, organisation: facts.organisation };
          const speech = answers === null && !conversation ? null : spoken(given);
          const text = consent[purpose]({ ...facts, speech });
          const said = (speech?.points ?? []).map((point) => point.text);
          expect(said.length).toBe((answers === null ? 0 : 1) + (conversation ? 1 : 0) + (camera ? 1 : 0));
          for (const fact of [...Object.values(facts), answers?.by ?? "", ...said])
            expect(consentAsString(text)).toContain(fact);
          // What becomes of a CV is said where it is said what is kept, and who may read it.
          expect(text.points.filter((point) => /\bCV\b|Lebenslauf/u.test(point.text))).toHaveLength(2);
          return text.points.length;
        });
        expect(de).toBe(en);
      }
});

test("a consent text that was agreed to stays word for word what it was", () => {
  const facts = { organisation: "Northwind Rail", position: "Guard", contact: "people@example.com" };
  const versions = [
    { speech: null, voice: false, camera: false },
    { speech: { by: null }, voice: false, camera: false },
    { speech: { by: null }, voice: true, camera: false },
    { speech: { by: null }, voice: true, camera: true },
  ];
  const hashes = versions.map((offered) => [
    consentVersionOf(offered),
    ...[
      { consent: english, spoken: englishSpoken },
      { consent: german, spoken: germanSpoken },
    ].flatMap(({ consent, spoken }) =>
      (["assessment", "practice"] as const).map((purpose) => {
        const given = {
          answers: offered.speech,
          conversation: offered.voice,
          camera: offered.camera,
          purpose,
          organisation: facts.organisation,
        };
        const text = consent[purpose]({ ...facts, speech: offered.speech === null ? null : spoken(given) });
        return createHash("sha256").update(consentAsString(text)).digest("hex").slice(0, 16);
      }),
    ),
  ]);
  expect(hashes).toEqual([
    ["2026-11-25.cv", "53651956dfcbdc79", "62169c9c67041854", "7f4cca9f182adb59", "7d76a935ed3357c8"],
    ["2026-11-25.cv-spoken", "baa412133b6e9f31", "b396606e7c1fac1d", "2fa3d67475aca615", "8012fa087d0ba84b"],
    ["2026-11-25.cv-conversation", "ca6812d8729ac894", "edf45866cc6bf128", "a00a5e6011513aad", "4bfd1e277db74a4c"],
    ["2026-11-25.cv-video", "6f1970332d08a0e7", "5cae3f6eb56fc3f7", "d695a080a80a348b", "ae5b403a7237e955"],
  ]);
});
