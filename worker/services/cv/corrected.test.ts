import { expect, test } from "vitest";
import { correctPassages } from "./corrected.ts";
import type { StoredFact } from "./stored.ts";

const passage = (text: string, more: { id?: string; page?: number } = {}) => ({
  id: more.id ?? "p",
  page: more.page ?? 1,
  text,
  vector: "AAAA",
});
const fact = (more: Partial<StoredFact> & Pick<StoredFact, "kind" | "read" | "lines">): StoredFact => ({
  id: "f1",
  page: 1,
  ...more,
});
const textsOf = (passages: readonly { text: string }[]) => passages.map((entry) => entry.text);

test("what nobody has corrected stays, vectors and all", () => {
  const passages = [passage("Skills: Go, Rust")];
  expect(correctPassages(passages, [fact({ kind: "skill", read: "Go", lines: ["Skills: Go, Rust"] })])).toEqual(
    passages,
  );
});

test("several things that were read from one line are corrected in it, one by one", () => {
  const line = "Skills: Go, Rust, Kafka";
  const skill = (read: string, text: string | null) =>
    fact({ kind: "skill", read, lines: [line], correction: { text } });
  const read = (...facts: StoredFact[]) => textsOf(correctPassages([passage(`${line}\nLeft alone`)], facts));
  expect(read(skill("Go", null))).toEqual(["Skills: Rust, Kafka\nLeft alone"]);
  expect(read(skill("Go", null), skill("Kafka", null))).toEqual(["Skills: Rust\nLeft alone"]);
  expect(read(skill("Rust", "C++ & $1"), skill("Kafka", null))).toEqual(["Skills: Go, C++ & $1\nLeft alone"]);
});

test("what was read from several lines is said once, and gone from wherever they overlap", () => {
  const lines = ["2019 – 2023", "Platform Engineer, Brightwater"];
  const role = (text: string | null) => fact({ kind: "role", read: "…", lines, correction: { text } });
  const passages = [
    passage("Platform Engineer, Brightwater\n2019 – 2023\nRan Kafka.", { id: "a" }),
    passage("2019 – 2023\nRan Kafka. And more.", { id: "b" }),
    passage("2019 – 2023", { id: "c", page: 2 }),
  ];
  expect(correctPassages(passages, [role("Lead, 2020 – 2023")])).toEqual([
    { ...passages[0], text: "Lead, 2020 – 2023\nRan Kafka.", vector: null },
    { ...passages[1], text: "Lead, 2020 – 2023\nRan Kafka. And more.", vector: null },
    passages[2],
  ]);
  expect(textsOf(correctPassages(passages, [role(null)]))).toEqual([
    "Ran Kafka.",
    "Ran Kafka. And more.",
    "2019 – 2023",
  ]);
});

test("a long line that lies in parts in the passages goes with all of them; what is left empty is no passage", () => {
  const parts = ["Studied the history of Roman law in Leipzig.", "Wrote a thesis on leases of land in the provinces."];
  const study = fact({ kind: "education", read: "…", lines: [parts.join(" ")], correction: { text: null } });
  expect(
    correctPassages([passage(parts[0] ?? ""), passage(`${parts[1]}\nMSc`)], [study]).map(({ text }) => text),
  ).toEqual(["MSc"]);
});
