import { describe, expect, it } from "vitest";
import { draftWish } from "#contract/api/draft.ts";
import { plan } from "#contract/plan.ts";
import { asksOwnWork, isOfDesk, isOfHospital } from "#library/from-job/own-work.ts";
import { languageOf } from "#worker/offline/draft/language-of.ts";
import { jobDescriptions } from "#worker/offline/draft/testing/job-descriptions.ts";
import { draftFromLibrary } from "./draft.ts";

const wish = draftWish.parse({});
const draftOf = (name: keyof typeof jobDescriptions, more: Partial<typeof wish> = {}) =>
  draftFromLibrary(jobDescriptions[name], { ...wish, ...more });
const asked = ({ plan: made }: ReturnType<typeof draftOf>) =>
  made.stages.flatMap(({ questions }) => questions).filter(({ competency }) => competency !== null);

describe("a draft by rules, of ten job descriptions (S2.8, S4.1)", () => {
  it.each([
    ["backend", "Senior Backend Engineer", "senior", "en", "service-design", "Kafka"],
    ["data", "Data Analyst, Growth", "mid", "en", "data-judgement", "A/B testing"],
    ["nursing", "Registered Nurse", "mid", "en", "clinical-judgement", "Medication administration"],
    ["sales", "Account Executive", "mid", "en", "needs-discovery", "Negotiation"],
    ["support", "Customer Support Advisor", "entry", "en", "issue-resolution", "Zendesk"],
    ["warehouse", "Warehouse Operative", "entry", "en", "quality-focus", "Forklift licence"],
    ["management", "Head of Operations", "senior", "en", "operational-control", "Budget responsibility"],
    ["apprentice", "Apprentice Electrician (Level 3)", "entry", "en", "drive-to-learn", "Willingness to learn"],
    ["pflege", "Pflegefachkraft", "mid", "de", "klinische-einschaetzung", "Wundversorgung"],
    ["entwicklung", "Softwareentwickler/in Java", "mid", "de", "softwareentwurf", "Automatisierte Tests"],
    ["odd", "Beekeeper", "mid", "en", "customer-focus", "Beekeeping"],
  ] as const)("%s: %s", (name, position, level, language, first, skill) => {
    const draft = draftOf(name);
    expect(draft).toMatchObject({ position, level, language, findings: [], worded: [], by: { kind: "rules" } });
    expect(draft.competencies[0]?.id).toBe(first);
    expect(draft.skills.map((entry) => entry.name)).toContain(skill);
    expect(asked(draft)).toHaveLength(6);
    for (const { sentence } of draft.skills) expect(jobDescriptions[name]).toContain(sentence);
    for (const question of asked(draft)) {
      expect(question.lookFor.length).toBeGreaterThan(1);
      expect(question.probes.length).toBeGreaterThan(0);
    }
    expect(plan.parse(draft.plan)).toEqual(draft.plan);
    expect(draftOf(name)).toEqual(draft);
  });

  it("takes neither pay nor perks nor what is taught for skills", () => {
    const names = Object.keys(jobDescriptions)
      // The keys are those of the record.
      .flatMap((name) => draftOf(name as keyof typeof jobDescriptions).skills.map((skill) => skill.name));
    expect(names.join("\n")).not.toMatch(
      /holiday|urlaub|pension|£|salary|parking|four-day|degree|company car|drawings/iu,
    );
  });

  it("reads what is wanted and what is welcome", () => {
    const sales = draftOf("sales").skills;
    expect(sales.find(({ name }) => name === "B2B sales")?.importance).toBe("must");
    expect(sales.map(({ name }) => name)).toContain("Prospecting and cold calling");
    expect(sales.map(({ name }) => name)).not.toContain("Telephone support");
    const { skills } = draftOf("backend");
    expect(skills.find(({ name }) => name === "Kafka")?.importance).toBe("must");
    expect(skills.find(({ name }) => name === "Terraform")?.importance).toBe("nice");
  });

  it("says which skills a competency was chosen for", () => {
    const { competencies } = draftOf("nursing");
    expect(competencies.find(({ id }) => id === "planning-and-prioritising")?.skills).toContain("Calm under pressure");
  });

  it("keeps to the number, kind, difficulty, level and language that are wished for", () => {
    for (const questions of [1, 3, 9, 12]) expect(asked(draftOf("sales", { questions }))).toHaveLength(questions);
    const situations = draftOf("support", { style: "situational", questions: 4 });
    expect(asked(situations).map(({ style }) => style)).toEqual(Array(4).fill("situational"));
    const hard = draftOf("backend", { difficulty: "hard", questions: 4 });
    expect(asked(hard).filter(({ difficulty }) => difficulty === "hard").length).toBeGreaterThanOrEqual(3);
    expect(draftOf("sales", { level: "senior" }).plan.level).toBe("senior");
    expect(draftOf("backend", { language: "de" }).plan.stages[0]?.title).toBe("Begrüßung");
    expect(draftOf("odd", { position: "Bee warden" }).plan.position).toBe("Bee warden");
  });

  it("asks about more than one competency, and each question once", () => {
    for (const name of Object.keys(jobDescriptions)) {
      // The keys are those of the record.
      const draft = draftOf(name as keyof typeof jobDescriptions, { questions: 12 });
      expect(draft.competencies.length).toBeGreaterThanOrEqual(2);
      const texts = asked(draft).map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it("puts the cases of no other trade, and of no school leaver, to somebody", () => {
    const texts = (description: string) => asked(draftFromLibrary(description, wish)).map(({ id }) => id);
    const bookkeeper = texts(
      "Buchhalter (m/w/d)\n\nDein Profil:\n- Sorgfältige Arbeitsweise und Verschwiegenheit\n- Sicherer Umgang mit Excel\n- Freude am Kontakt mit Menschen\n- Du führst die Bücher unserer Mandanten in DATEV",
    );
    expect(bookkeeper.join()).not.toMatch(/logistik-|software-(?!schlechter)|vertrieb-(?!abgelehnt)/u);
    expect(bookkeeper).toHaveLength(6);
    const teacher = texts(
      "Primary school teacher\n\nYou plan and teach lessons for 28 children, work with parents and the teaching assistant, and keep records of how the children get on.",
    );
    expect(teacher.join()).not.toMatch(/first-/u);
  });

  it("reads lists on one line, item by item, and no offer as a skill", () => {
    const { position, skills } = draftFromLibrary(
      "Lagermitarbeiter gesucht! (m/w/d)\n\nAnforderungen: Staplerschein von Vorteil, Pünktlichkeit, Teamfähigkeit, Schichtbereitschaft, gute Deutschkenntnisse\nWir bieten Ihnen 14,50 € pro Stunde und unbefristete Verträge.",
      wish,
    );
    expect(position).toBe("Lagermitarbeiter");
    expect(Object.fromEntries(skills.map(({ name, importance }) => [name, importance]))).toEqual({
      Zuverlässigkeit: "must",
      Teamarbeit: "must",
      Schichtdienst: "must",
      Deutsch: "must",
      Staplerschein: "nice",
    });
  });

  it("asks somebody who carries out work about their own work, and not how an operation was steered", () => {
    const draft = draftFromLibrary(
      "Warehouse Picker\n\nWhat you'll do:\n- Pick and pack orders with a handheld scanner\n- Load and unload lorries\n- Follow health and safety rules\n\nWhat you need:\n- Punctual\n- Able to lift up to 20 kg\n- Team player\n- Welsh is a plus",
      wish,
    );
    const ids = asked(draft).map(({ id }) => id);
    expect(ids).toHaveLength(6);
    expect(ids.filter((id) => !asksOwnWork(id) || isOfDesk(id))).toEqual([]);
    const competencies = draft.competencies.map(({ id }) => id);
    expect(competencies).toEqual(expect.arrayContaining(["dependability", "quality-focus", "collaboration"]));
    expect(draft.competencies.find(({ id }) => id === "quality-focus")?.skills).toContain("Health and safety");
    expect(ids.join()).not.toMatch(/ig-/u);
    expect(draft.skills.map(({ name }) => name).join()).not.toMatch(/lift|kg/iu);
    expect(draft.notes.join("\n")).toContain("“Able to lift up to 20 kg” asks something of the body");
    expect(draft.skills.find(({ name }) => name === "Welsh")).toMatchObject({ kind: "language", importance: "nice" });
    // Whoever coordinates a warehouse is asked how they did.
    const coordinator = asked(draftOf("warehouse", { position: "Warehouse shift coordinator", level: "mid" }));
    expect(coordinator.map(({ id }) => id).join()).toContain("operations-");
  });

  it("asks whoever leads a team how they lead, and whoever cares for people how they care", () => {
    const ids = (text: string) => draftFromLibrary(text, wish).competencies.map(({ id }) => id);
    expect(
      ids(
        "Warehouse Team Leader\n\nYou lead a shift of 14 pickers and packers, plan the rota, and see to it that lorries leave on time.\n\nYou have\n- Forklift licence\n- Calm when it gets busy",
      ),
    ).toContain("leading-people");
    const care = draftFromLibrary(
      "Care Assistant\n\nOur care home looks after 32 residents. You will help residents to wash, dress and eat, and write notes.\n\nWhat we ask\n- Kindness and patience\n- Team player",
      wish,
    );
    expect(care.competencies[0]?.id).toBe("person-centred-care");
    expect(care.notes.join("\n")).toContain("residents");
  });

  it("takes a paper for a qualification and not for a way of working", () => {
    const nursing = draftOf("nursing");
    expect(nursing.skills.map(({ name }) => name)).toContain("Mentorship qualification");
    expect(nursing.skills.map(({ name }) => name)).not.toContain("Leading people");
    expect(nursing.competencies.map(({ id }) => id)).not.toContain("leading-people");
    expect(draftOf("pflege").skills[0]).toMatchObject({ name: "Ausbildung in der Pflege", kind: "domain" });
  });

  it("asks nobody in a home about cases of a hospital", () => {
    const home = (text: string) => asked(draftFromLibrary(text, { ...wish, questions: 12 })).map(({ id }) => id);
    const german = home(
      "Pflegefachkraft (m/w/d)\n\nAufgaben:\n- Pflege unserer Bewohnerinnen und Bewohner\n- Medikamente richten\n- Gespräche mit Angehörigen",
    );
    expect(german.length).toBeGreaterThan(5);
    const english = home(
      "Nurse in our nursing home\n\nYou will care for 40 residents, give medicines, look after wounds and talk with their families.",
    );
    expect([...german, ...english].filter(isOfHospital)).toEqual([]);
    expect(asked(draftOf("nursing", { level: "entry", questions: 12 })).map(({ id }) => id)).toContain(
      "nurse-post-op-evening",
    );
  });

  it("says what should be known of a draft in the language of its interview", () => {
    for (const name of ["pflege", "entwicklung"] as const)
      for (const note of draftOf(name, { style: "knowledge", questions: 15 }).notes)
        expect(languageOf(note)).toBe("de");
    for (const note of draftOf("odd", { style: "knowledge", questions: 15 }).notes) expect(languageOf(note)).toBe("en");
  });

  it("says so where it could not do what was asked", () => {
    const knowledge = draftOf("sales", { style: "knowledge" });
    expect(knowledge.notes.join(" ")).toMatch(/knowledge/u);
    expect(draftOf("odd").notes.join(" ")).toContain("no questions of its own for this position");
    expect(draftOf("odd").notes.join(" ")).toContain("No model was asked");
    const few = draftOf("pflege", { questions: 15, level: "entry" });
    if (asked(few).length < 15) expect(few.notes.join(" ")).toMatch(/gewünscht waren 15/u);
  });

  it("points out wishes that nobody may decide by, and makes no skills of them", () => {
    const draft = draftFromLibrary(
      `Receptionist\n\nRequirements:\n- Native speaker of English\n- Aged 25 to 35\n- Unmarried\n- Experience with Excel\n- Friendly on the telephone\nYou will greet guests and answer the telephone in our hotel.`,
      wish,
    );
    expect(draft.skills.map(({ name }) => name).join()).not.toMatch(/native|aged|married/iu);
    for (const ground of ["origin", "age", "family"]) expect(draft.notes.join("\n")).toContain(`touches on ${ground}`);
    expect(draftOf("entwicklung").notes.join("\n")).toContain("berührt das Alter");
    expect(draftOf("backend").notes.join("\n")).not.toContain("touches on");
  });
});

describe("a description that no draft is made from", () => {
  it.each([
    ["three words", "Backend engineer wanted", "INVALID", "too little"],
    ["nothing", "", "INVALID", "too little"],
    ["200 KB", "We need a careful baker. ".repeat(8_000), "TOO_LARGE", "at most 40,000"],
    [
      "another language",
      "Cherchons un boulanger pour notre boutique au centre ville, avec expérience des pains au levain et bonne humeur le matin, salaire selon convention, logement possible sur place.",
      "INVALID",
      "neither English nor German",
    ],
  ])("is one of %s", (_, text, code, words) => {
    expect(() => draftFromLibrary(text, wish)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(words) }),
    );
  });

  it("is not one in another language where the language of the interview is said", () => {
    const draft = draftFromLibrary(
      "Cherchons un boulanger pour notre boutique au centre ville, avec expérience des pains au levain et bonne humeur le matin.",
      { ...wish, language: "en" },
    );
    expect(draft.notes.join(" ")).toContain("No skills were recognised");
    expect(asked(draft)).toHaveLength(6);
  });

  it("takes no long time at its longest", () => {
    const from = performance.now();
    draftFromLibrary("You have experience with SQL and lead a team of people under pressure; ".repeat(560), wish);
    draftFromLibrary(`a ${"(".repeat(39_000)}`.padEnd(39_500, " word"), { ...wish, language: "en" });
    expect(performance.now() - from).toBeLessThan(8_000);
  });
});
