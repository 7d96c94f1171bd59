import { expect, test } from "vitest";
import type { CandidateInput } from "#contract/live/candidate.ts";
import { cupboardOf, openKept } from "./kept.ts";

const input = (id: string): CandidateInput => ({ id, type: "answer", to: "a0", text: id, heard: null });
const blocked = {
  get localStorage(): Storage {
    throw new Error("SecurityError");
  },
};

test("what is kept is listed in the order in which it came, apart for each interview, and only while it can be read", () => {
  const { cupboard, lasting } = cupboardOf(blocked);
  expect(lasting).toBe(false);
  let clock = 0;
  const one = openKept(cupboard, lasting, "int_one", () => clock++);
  const other = openKept(cupboard, lasting, "int_other", () => clock++);
  for (const id of ["c", "a", "b"]) one.inputs.put(input(id));
  other.inputs.put(input("x"));
  cupboard.setItem("viva:int_one:input:broken", "{");
  cupboard.setItem("viva:int_one:input:foreign", '{"at":1,"input":{"type":"delete_everything"}}');
  one.inputs.remove("a");
  one.draft.write("half a thought");
  expect(one.inputs.list().map((kept) => kept.id)).toEqual(["c", "b"]);
  expect(one.draft.read()).toBe("half a thought");
  one.clear();
  expect([one.inputs.list(), one.draft.read(), cupboard.length]).toEqual([[], "", 1]);
  expect(other.inputs.list()).toEqual([input("x")]);
});

test("a full cupboard does not stop the page", () => {
  const { cupboard } = cupboardOf(blocked);
  const full = {
    ...cupboard,
    length: 0,
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  };
  expect(() => openKept(full, true, "int_one", () => 0).draft.write("words")).not.toThrow();
});
