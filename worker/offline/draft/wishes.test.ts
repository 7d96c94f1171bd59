import { describe, expect, it } from "vitest";
import { languagesIn } from "./languages.ts";
import { physicalWishes, withoutPhysical } from "./physical.ts";
import { isInHome, isOwnWork, levelOfJob } from "./position-of.ts";
import { qualificationIn } from "./qualifications.ts";
import { skillsOf } from "./skills.ts";

describe("languages", () => {
  it.each([
    ["Welsh is a plus", "en", ["Welsh"]],
    ["Polish or Romanian would be good", "en", ["Polish", "Romanian"]],
    ["Good maths and English", "en", ["English"]],
    ["Fluent in Brazilian Portuguese", "en", ["Portuguese"]],
    ["British Sign Language", "en", ["British Sign Language"]],
    ["Arabischkenntnisse von Vorteil", "de", ["Arabisch"]],
    ["Deutsch auf Niveau B1, gern auch Türkisch", "de", ["Deutsch", "Türkisch"]],
    ["Knowledge of French cuisine and Italian wines", "en", []],
    ["Experience with German customers and UK tax law", "en", []],
    ["Polish the floors each evening", "en", []],
    ["polish, sand and paint", "en", []],
  ] as const)("%s", (text, language, names) => expect(languagesIn(text, language, true)).toEqual(names));

  it("are found in a sentence that asks for nothing only where it speaks of a language", () => {
    expect(languagesIn("The Welsh coast is near.", "en", false)).toEqual([]);
    expect(languagesIn("Most callers speak Welsh.", "en", false)).toEqual(["Welsh"]);
  });
});

describe("wishes of the body", () => {
  it.each([
    "Able to lift up to 20 kg",
    "Lifting and carrying heavy loads",
    "Standing and walking for most of the shift",
    "Physically fit",
    "Du kannst bis zu 20 kg heben",
    "Körperliche Belastbarkeit",
    "Schwindelfreiheit",
  ])("%s", (text) => {
    expect(physicalWishes(text)).toHaveLength(1);
    expect(skillsOf([{ text, part: "wanted" }], /[äöü]|kannst|frei/u.test(text) ? "de" : "en")).toEqual([]);
  });

  it.each([
    "You lift the quality of our reports",
    "Push code to production",
    "Manual handling training",
    "Belastbarkeit auch an vollen Tagen",
    "Stand in for the shift leader",
    "Move 20 services to the cloud",
  ])("%s is none", (text) => expect(physicalWishes(text)).toEqual([]));

  it("end with their line", () => {
    expect(physicalWishes("On your feet all day\nNo experience needed")).toEqual(["On your feet all day"]);
  });

  it("take nothing away from what stands beside them", () => {
    expect(withoutPhysical("Physically fit and reliable")).toContain("reliable");
    const skills = skillsOf([{ text: "Körperlich belastbar, pünktlich und zuverlässig", part: "wanted" }], "de");
    expect(skills.map(({ name }) => name)).toEqual(["Zuverlässigkeit"]);
  });
});

describe("qualifications", () => {
  it.each([
    ["Mentorship qualification", "en", "Mentorship qualification"],
    ["Manual handling training desirable", "en", "Manual handling training"],
    ["NVQ Level 3 in plumbing", "en", "NVQ Level 3 in plumbing"],
    ["Fully qualified electrician", "en", "Qualified electrician"],
    ["Praxisanleitung von Vorteil", "de", "Praxisanleitung"],
    ["Abgeschlossene Ausbildung als Köchin oder Koch", "de", "Ausbildung als Köchin"],
    ["Staatliche Anerkennung als Erzieherin oder Erzieher", "de", "Staatliche Anerkennung als Erzieherin"],
    ["Full training is given", "en", null],
    ["Relevant qualification", "en", null],
    ["Lead a team of nurses", "en", null],
  ] as const)("%s", (text, language, name) => expect(qualificationIn(text, language)).toBe(name));
});

describe("what sort of work it is", () => {
  it.each([
    ["Warehouse Picker", true],
    ["Forklift driver", true],
    ["Lagermitarbeiter", true],
    ["Küchenhelferin", true],
    ["Warehouse manager", false],
    ["Lead picker", false],
    ["Schichtleitung Lager", false],
    ["Data Analyst", false],
  ])("%s", (position, own) => {
    expect(isOwnWork(position, "")).toBe(own);
    if (own) expect(levelOfJob(position, "3 years of experience")).toBe("entry");
  });

  it("a finished training makes nobody a beginner, and one that begins does", () => {
    expect(levelOfJob("Koch", "Koch\nAbgeschlossene Ausbildung als Koch")).toBe("mid");
    expect(levelOfJob("Koch", "Koch\nAbgeschlossene Berufsausbildung zum Koch")).toBe("mid");
    expect(levelOfJob("Koch", "Koch\nDu beginnst im Herbst eine Ausbildung zum Koch")).toBe("entry");
  });

  it("a name of a skill is whole, or there is none", () => {
    const names = (text: string) => skillsOf([{ text, part: "wanted" }], "de").map(({ name }) => name);
    expect(names("Freude an der Arbeit mit Kindern")).toEqual(["Arbeit mit Kindern"]);
    expect(names("Bereitschaft zu Schicht- und Wochenendarbeit")).toEqual(["Schichtdienst"]);
    expect(names("Bereitschaft zu Wochenend- und Feiertagsarbeit")).toEqual([]);
  });

  it("a home is one where people live, and no hospital is meant", () => {
    expect(isInHome("Our care home has 40 residents.")).toBe(true);
    expect(isInHome("Grundpflege unserer Bewohnerinnen")).toBe(true);
    expect(isInHome("An acute ward for residents of the city")).toBe(false);
    expect(isInHome("Wir entwickeln Software in Kassel.")).toBe(false);
  });

  it("maths is a skill, and punctuality is reliability", () => {
    const names = (text: string, language: "en" | "de") =>
      skillsOf([{ text, part: "wanted" }], language).map(({ name }) => name);
    expect(names("GCSEs in maths and English", "en")).toEqual(["Maths", "English"]);
    expect(names("Gute Noten in Mathe", "de")).toEqual(["Mathematik"]);
    expect(names("Being on time, every day", "en")).toEqual(["Reliability"]);
    expect(names("Bachelor's degree in mathematics", "en")).toEqual([]);
  });
});
