/** A finished interview's log, held against what its candidate has sent and was told. */
import { expect } from "vitest";
import type { Event } from "#contract/events.ts";
import { planOf } from "#worker/engine/fold.ts";
import { redactForCandidate } from "#worker/engine/redact.ts";
import type { TestCandidate } from "./candidate.ts";

/**
 * Nothing that was acknowledged is missing, nothing is there twice, one greeting, one reply and one move to each answer, no
 * question asked again, and the candidate was told exactly what the log says.
 */
export function checkLog(candidate: TestCandidate, log: readonly Event[]): void {
  const of = <T extends Event["type"]>(type: T) =>
    log.filter((event): event is Extract<Event, { type: T }> => event.type === type);
  const where = `interview ${candidate.id}`;
  expect(
    log.map((event) => event.seq),
    where,
  ).toEqual(log.map((_, index) => index + 1));
  expect(of("started"), where).toHaveLength(1);

  const answered = of("answered").map(({ part }) => [part.id, part.text]);
  expect(new Set(answered.map(([id]) => id)).size, `${where}: an answer is there twice`).toBe(answered.length);
  for (const [id, text] of answered) expect(candidate.sent.get(id ?? ""), where).toBe(text);
  const others = [...of("started"), ...of("paused"), ...of("resumed")]
    .map(({ cause }) => cause)
    .filter((cause) => candidate.sent.has(cause));
  const kept = new Set([...answered.map(([id]) => id), ...others]);
  for (const id of candidate.accepted)
    expect(kept.has(id), `${where}: ${id} was acknowledged and is not there`).toBe(true);
  // Each was sent until it was acknowledged, so nothing that was said is missing either.
  expect(kept.size, where).toBe(candidate.sent.size);

  const turns = of("answered").map(({ turn }) => turn);
  expect(new Set(turns).size, `${where}: a turn with two answers`).toBe(turns.length);
  expect(
    of("replied").map(({ turn }) => turn),
    `${where}: one reply to each`,
  ).toEqual(turns);
  expect(
    of("move_chosen").map(({ turn }) => turn),
    `${where}: one move for each`,
  ).toEqual(turns);
  const asked = of("move_chosen").flatMap(({ next }) => (next?.kind === "question" ? [next.question] : []));
  expect(new Set(asked).size, `${where}: a question asked again`).toBe(asked.length);
  expect(of("ended"), where).toMatchObject([{ outcome: "completed", by: "plan" }]);

  expect(candidate.errors, where).toEqual([]);
  const opened = of("opened")[0];
  if (opened === undefined) throw new Error(`${where} was never opened`);
  const told = redactForCandidate(planOf(opened), null, log).filter(({ type }) => type !== "consented");
  const heard = candidate.events.filter(({ type }) => type !== "consented");
  // Over HTTP, what happened while nobody listened is looked up and not told event by event.
  if (candidate.options.over === "socket") expect(heard, `${where}: what the candidate was told`).toEqual(told);
  else for (const event of heard) expect(told, where).toContainEqual(event);
}
