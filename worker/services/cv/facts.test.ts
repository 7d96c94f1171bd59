import { expect, test } from "vitest";
import { factsInText } from "./facts.ts";

const pages = [
  { number: 1, text: "Ada Quill\nPlatform  Engineer, Brightwater\n2019 – 2023\nSkills: Kafka, Go" },
  { number: 2, text: "MSc Physics, Leipzig, 2014" },
];
const none = { roles: [], education: [], skills: [], languages: [] };
const role = { title: "Platform Engineer", organisation: "Brightwater", period: "2019 – 2023", did: null, page: 1 };

test("what a model understood is kept with the lines that it stands on", () => {
  const education = [{ title: "MSc Physics", place: "Leipzig", period: "2014", page: 2 }];
  expect(factsInText({ ...none, roles: [role], education, skills: ["kafka"] }, pages)).toEqual([
    {
      kind: "role",
      read: "Platform Engineer · Brightwater · 2019 – 2023",
      page: 1,
      lines: ["Platform  Engineer, Brightwater", "2019 – 2023"],
    },
    { kind: "education", read: "MSc Physics · Leipzig · 2014", page: 2, lines: ["MSc Physics, Leipzig, 2014"] },
    { kind: "skill", read: "kafka", page: 1, lines: ["Skills: Kafka, Go"] },
  ]);
});

test("what the text does not hold is dropped: whole facts, and parts of them", () => {
  const invented = [
    { ...role, title: "Head of Engineering" },
    { ...role, organisation: "Google", period: "2010 – 2023" },
  ];
  expect(factsInText({ ...none, roles: invented, skills: ["Rust", "  "], languages: ["French"] }, pages)).toEqual([
    { kind: "role", read: "Platform Engineer", page: 1, lines: ["Platform  Engineer, Brightwater"] },
  ]);
});

test("a page that a model got wrong is put right", () => {
  expect(factsInText({ ...none, roles: [{ ...role, page: 2 }] }, pages)[0]).toMatchObject({ page: 1 });
});
