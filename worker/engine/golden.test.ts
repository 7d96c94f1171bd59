/** Logs of every engine version that has been released fold to the states that they folded to then. */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { event } from "#contract/events.ts";
import { encodeState, fold, planOf } from "./fold.ts";

const root = fileURLToPath(new URL("./golden/", import.meta.url).href);
const logs = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));

test.each(logs)("S0.7 golden log %s", (name) => {
  const golden = JSON.parse(readFileSync(`${root}${name}`, "utf8")) as { events: unknown[]; state: string };
  const events = golden.events.map((entry) => event.parse(entry));
  const [opened] = events;
  if (opened === undefined) throw new Error("an empty log");
  expect(encodeState(fold(planOf(opened), events))).toBe(golden.state);
});

test("there are golden logs", () => {
  expect(logs.length).toBeGreaterThanOrEqual(4);
});
