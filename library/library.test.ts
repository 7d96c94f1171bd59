import { describe, expect, it } from "vitest";
import { libraryCompetency } from "#contract/library.ts";
import { level } from "#contract/plan.ts";
import { competencies as inputs } from "./competencies.ts";
import { lintPlan, lintQuestion } from "./lint.ts";

const competencies = inputs.map((input) => libraryCompetency.parse(input));
const questions = competencies.flatMap((competency) => competency.questions);
const points = questions.flatMap((question) =>
  question.lookFor.map((point) => ({ ...point, at: `${question.id}/${point.id}` })),
);

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

/** Words that say nothing about an answer, because nearly all answers have them. */
const stopWords = new Set(
  `a about after again all almost already also always am an and any are as at be because been before being both but by
  came can case come could day did didn do does doing done each else either even ever every everybody everyone everything
  few find first for found from get give gave go going good got had has have he her him his how however i if in into is it
  its just know known last least less let like made make many may me maybe might more most much must my need never new no
  not nothing now of off often on once one only or other others our out over own part people perhaps really right said same
  say saw see she should since so some somebody someone something still such take team than that the their them then there
  these they thing things this those through time times to together too took two until up us use used uses using very want
  wanted was way we week weeks well went were what when where whether which while who whom whose why will with within
  without work worked working works would year years yes yet you your`.split(/\s+/u),
);

describe("competencies", () => {
  it("are the eighteen that plans refer to", () => {
    expect(competencies.map((competency) => competency.id)).toEqual([
      "problem-solving",
      "analytical-thinking",
      "decision-making",
      "learning-agility",
      "communication",
      "collaboration",
      "customer-focus",
      "conflict-resolution",
      "leading-people",
      "influencing",
      "ownership",
      "planning-and-prioritising",
      "quality-focus",
      "adaptability",
      "technical-depth",
      "creative-thinking",
      "integrity",
      "resilience",
    ]);
  });

  it.each(competencies)(
    "$id has five different anchors, and nothing of them is shared with another competency",
    (competency) => {
      const all = competencies.flatMap((entry) => entry.anchors);
      expect(new Set(competency.anchors).size).toBe(5);
      for (const anchor of competency.anchors) expect(all.filter((other) => other === anchor)).toHaveLength(1);
    },
  );

  it.each(competencies)("$id has at least three questions for each level and one about a situation", (competency) => {
    for (const wanted of level.options) {
      const fitting = competency.questions.filter((question) => question.levels.includes(wanted));
      expect(fitting.length, wanted).toBeGreaterThanOrEqual(3);
      expect(
        fitting.some((question) => question.style === "behavioural"),
        wanted,
      ).toBe(true);
    }
    expect(competency.questions.some((question) => question.style === "situational")).toBe(true);
    expect(competency.questions.every((question) => question.competency === competency.id)).toBe(true);
  });
});

describe("questions", () => {
  it("have ids and words that occur only once in the library", () => {
    expect(repeated(questions.map((question) => question.id))).toEqual([]);
    expect(repeated(questions.map((question) => question.text))).toEqual([]);
    expect(repeated(questions.map((question) => question.clarification ?? ""))).toEqual([]);
  });

  it.each(questions)("$id can be asked, clarified and probed", (question) => {
    expect(question.kind).toBe("must_ask");
    expect(question.clarification).not.toBeNull();
    expect(question.lookFor.length).toBeGreaterThanOrEqual(3);
    expect(question.lookFor.length).toBeLessThanOrEqual(4);
    expect(question.probes.length).toBeGreaterThanOrEqual(2);
    expect(question.budgetMs).toBeGreaterThanOrEqual(150_000);
    expect(question.budgetMs).toBeLessThanOrEqual(240_000);
    const ids = question.lookFor.map((point) => point.id);
    expect(repeated(ids)).toEqual([]);
    expect(repeated(question.probes.map((probe) => probe.id))).toEqual([]);
    expect(question.probes.map((probe) => probe.id)).not.toContain("own");
    for (const probe of question.probes) {
      if (probe.for !== null) expect(ids).toContain(probe.for);
      expect(probe.text).not.toBe(question.text);
    }
    // Each point can be drawn out by a probe.
    for (const id of ids) expect(question.probes.map((probe) => probe.for)).toContain(id);
  });

  it("pass their own lint, with their clarifications and probes", () => {
    const findings = lintPlan({ stages: [{ questions }] }).map(({ path, rule, message }) => ({
      question: questions[Number(path[3])]?.id,
      path: path.slice(4).join("."),
      rule,
      message,
    }));
    expect(findings).toEqual([]);
  });
});

describe("cues", () => {
  it.each(points)("of $at are lower-case, different and tell something", ({ cues }) => {
    expect(cues.length).toBeGreaterThanOrEqual(6);
    expect(repeated(cues)).toEqual([]);
    for (const cue of cues) {
      expect(cue).toBe(cue.toLowerCase().trim());
      expect(stopWords.has(cue), cue).toBe(false);
    }
  });

  it("are not words of the question, which any answer may take up", () => {
    const taken = questions.flatMap((question) => {
      const words = new Set(question.text.toLowerCase().match(/[\p{L}']+/gu));
      return question.lookFor.flatMap((point) =>
        point.cues.filter((cue) => words.has(cue)).map((cue) => `${question.id}: ${cue}`),
      );
    });
    expect(taken).toEqual([]);
  });

  it("tell the points of one question apart", () => {
    const shared = questions.flatMap((question) =>
      repeated(question.lookFor.flatMap((point) => point.cues)).map((cue) => `${question.id}: ${cue}`),
    );
    expect(shared).toEqual([]);
  });
});

describe("lint", () => {
  const rules = (text: string) => [...new Set(lintQuestion(text).map((finding) => finding.rule))];

  it.each([
    ["Do you like working in a team?"],
    ["Did you finish on time?"],
    ["Are you a good listener?"],
    ["Is it important to you to be on time?"],
    ["Have you ever led a project?"],
    ["Can you use a spreadsheet?"],
    ["Would you say that you are organised?"],
    ["Do you know how to use Excel?"],
    ["Could you tell me whether you have managed a budget?"],
    ["In your last job, did you talk to customers?"],
    ["Tell me about your last project. Was it a success?"],
    ["And do you prefer to work alone?"],
    ["Do you enjoy pressure"],
    ["Arbeiten Sie gern im Team?"],
    ["Haben Sie schon einmal ein Projekt geleitet?"],
    ["Sind Sie belastbar?"],
    ["Können Sie mit Kritik umgehen?"],
    ["Ist Ihnen Pünktlichkeit wichtig?"],
  ])("finds the closed question %j", (text) => {
    expect(rules(text)).toContain("closed");
  });

  it.each([
    ["Don't you think that teamwork matters?"],
    ["Wouldn't you agree that customers come first?"],
    ["Would you agree that quality matters most?"],
    ["How did you, surely after some thought, decide?"],
    ["I assume you have worked under pressure; how did you cope?"],
    ["I'm sure you enjoyed that project. What did you learn?"],
    ["You like to learn new things, right?"],
    ["That was a difficult week, wasn't it?"],
    ["How would you, as we all know one should, put the customer first?"],
    ["Finden Sie nicht auch, dass Pünktlichkeit wichtig ist?"],
    ["Sie arbeiten gern mit Menschen, oder?"],
    ["Das war sicher schwierig, nicht wahr?"],
    ["Ich nehme an, dass Sie Erfahrung haben. Wie sind Sie vorgegangen?"],
    ["Sie haben doch schon im Vertrieb gearbeitet. Was war Ihr größter Erfolg?"],
  ])("finds the leading question %j", (text) => {
    expect(rules(text)).toContain("leading");
  });

  it.each([
    ["What did you do? What was the result?"],
    ["What happened, why did it happen, and how did you react?"],
    ["Tell me what you did, how you did it and why you did it."],
    ["What are your strengths and weaknesses?"],
    ["How would you plan and/or delegate the work?"],
    ["Was haben Sie getan? Wie ging es aus?"],
    ["Was ist passiert, warum ist es passiert und wie haben Sie reagiert?"],
    ["Welche Stärken und Schwächen haben Sie?"],
  ])("finds the double-barrelled question %j", (text) => {
    expect(rules(text)).toContain("double-barrelled");
  });

  it.each([
    ["What is your age?", "age"],
    ["How old are you?", "age"],
    ["In what year were you born?", "age"],
    ["What year did you graduate?", "age"],
    ["When do you plan to retire?", "age"],
    ["How do you feel about working in a team of digital natives?", "age"],
    ["How do you balance your family and your career?", "family"],
    ["Are you married?", "family"],
    ["Do you have children?", "family"],
    ["What is your marital status?", "family"],
    ["When are you planning to have kids?", "family"],
    ["Who looks after your children while you work?", "family"],
    ["How would your husband feel about the travel?", "family"],
    ["Are you pregnant?", "family"],
    ["What does your father do?", "family"],
    ["As a mother, how would you manage the shifts?", "family"],
    ["How is your health?", "health"],
    ["Tell me about your mental health.", "health"],
    ["Do you have any disabilities?", "health"],
    ["Do you have a medical condition?", "health"],
    ["How many sick days did you take last year?", "health"],
    ["Have you ever been diagnosed with depression?", "health"],
    ["Tell me about a time when you were ill and had to work.", "health"],
    ["What is your religion?", "religion"],
    ["Are you religious?", "religion"],
    ["How does your faith influence your work?", "religion"],
    ["Which church do you belong to?", "religion"],
    ["Where are you originally from?", "origin"],
    ["What is your nationality?", "origin"],
    ["Where does your accent come from?", "origin"],
    ["What is your native language?", "origin"],
    ["Are you a native English speaker?", "origin"],
    ["Where do your parents come from?", "family"],
    ["When did you graduate?", "age"],
    ["How would you feel about reporting to someone younger than you?", "age"],
    ["Which religious holidays do you observe?", "religion"],
    ["What kind of accent is that?", "origin"],
    ["How do you feel about the current government?", "political"],
    ["What are your political views?", "political"],
    ["Which party did you vote for?", "political"],
    ["Are you a member of a trade union?", "union"],
    ["What is your sexual orientation?", "gender"],
    ["As a woman, how do you lead a team of engineers?", "gender"],
    ["What was the reason for your discharge from the army?", "military"],
    ["Do you have a criminal record?", "criminal"],
    ["Have you ever been arrested?", "criminal"],
    ["What is your current salary?", "pay"],
    ["How much do you earn at the moment?", "pay"],
    ["Wie alt sind Sie?", "age"],
    ["Wann sind Sie geboren?", "age"],
    ["Sind Sie verheiratet?", "family"],
    ["Haben Sie Kinder?", "family"],
    ["Wie bringen Sie Ihre Familie und den Beruf unter einen Hut?", "family"],
    ["Wie sieht Ihre Familienplanung aus?", "family"],
    ["Wie steht es um Ihre Gesundheit?", "health"],
    ["Haben Sie eine Behinderung?", "health"],
    ["Möchten Sie in den nächsten Jahren Kinder bekommen?", "family"],
    ["Wie oft waren Sie im letzten Jahr krank?", "health"],
    ["Welche Religion haben Sie?", "religion"],
    ["Woher kommen Sie ursprünglich?", "origin"],
    ["Was ist Ihre Muttersprache?", "origin"],
    ["Welche Partei wählen Sie?", "political"],
    ["Sind Sie Mitglied in einer Gewerkschaft?", "union"],
    ["Wie leben Sie Ihre sexuelle Orientierung am Arbeitsplatz?", "gender"],
    ["Haben Sie Ihren Wehrdienst geleistet?", "military"],
    ["Sind Sie vorbestraft?", "criminal"],
    ["Wie hoch war Ihr letztes Gehalt?", "pay"],
  ])("finds the protected ground in %j", (text, ground) => {
    const found = lintQuestion(text).filter((finding) => finding.rule === "protected");
    expect(found.map((finding) => finding.message).join(" ")).toContain(ground);
  });

  it("finds what is too long to be spoken", () => {
    const sentence = "Tell me about a project in which you had to work with several teams. ";
    expect(rules(sentence.repeat(4))).toEqual([]);
    expect(rules(sentence.repeat(5))).toEqual(["too-long"]);
  });

  it.each([
    // open, in many forms
    ["Tell me about a time when you changed your mind."],
    ["Could you tell me about a project you are proud of?"],
    ["Can you walk me through your last release?"],
    ["Would you mind describing how you handled it?"],
    ["Have you ever had to calm an angry customer? Tell me about it."],
    ["Did you reach the goal, and how did you know?"],
    ["Is there anything you would like to ask me?"],
    ["What did you do, and how did it turn out?"],
    ["What did the others expect of you when you joined?"],
    ["What didn't you expect?"],
    ["How would you decide what to keep and what to drop?"],
    ["A customer asks: is this safe for me? How would you answer?"],
    ["A customer says “Where are you from?” to a colleague. What would you do?"],
    ["What if the supplier failed? How would you go on?"],
    ["Imagine it must be done by Friday. Where would you start?"],
    // words that only look protected
    ["How would you remove a single point of failure?"],
    ["When would you choose a native app over a web app?"],
    ["How do you plan the retirement of a system that many teams use?"],
    ["What have you learned about working in healthcare?"],
    ["How does a parent component pass data to its child component?"],
    ["How does your parent company influence your roadmap?"],
    ["How did you track down your race condition?"],
    ["What did your health checks tell you?"],
    ["How do you make health and safety part of your routine?"],
    ["How would you calm a child who misses home?"],
    ["How would you speak with the parents of a pupil who struggles?"],
    ["How would you plan cover for a colleague on parental leave?"],
    ["How would you make a form usable for people with a disability?"],
    ["How would you look after a pregnant patient on your ward?"],
    ["What is the average age of the systems you looked after?"],
    ["How old are the machines you worked with?"],
    ["How would you negotiate with a trade union about new shifts?"],
    ["How do you model a union type in your language?"],
    ["How would you prepare the discharge of a patient?"],
    ["What salary would you expect for this role?"],
    ["How did you pay back your technical debt?"],
    ["How did you keep your faith in the project?"],
    ["How do you diagnose an engine that stalls?"],
    ["How did you deal with political pressure inside the project?"],
    ["How do you alter a table that is in use?"],
    ["What kind of tasks do you find kinder to beginners?"],
    ["How do you keep your brother teams informed?"],
    ["How would you explain your age-based pricing to a customer?"],
    ["How would you support a party of twelve guests?"],
    ["How did you check your diagnosis of the fault?"],
    ["How do you act on your convictions?"],
    ["How far would you agree with this statement?"],
    ["Which terms would you agree with a supplier?"],
    ["In which cases, do you think, is it right to wait?"],
    // German
    ["Was haben Sie nicht erwartet?"],
    ["Warum ist es nicht gelungen?"],
    ["Für Sie persönlich: Was war der größte Erfolg?"],
    ["Sie sind sicher, dass der Fehler woanders liegt. Was tun Sie?"],
    ["Wie planen Sie die Vertretung für eine Kollegin in Elternzeit?"],
    ["Erzählen Sie mir von einem Projekt, das Sie geleitet haben."],
    ["Wie sind Sie vorgegangen, und was kam dabei heraus?"],
    ["Können Sie mir beschreiben, wie Sie vorgegangen sind?"],
    ["Stellen Sie sich vor, Sie sind allein an der Kasse. Wie gehen Sie vor?"],
    ["Wenn Sie an Ihr letztes Projekt denken: Was würden Sie heute anders machen?"],
    ["Haben Sie noch Fragen an uns?"],
    ["Wie gehen Sie auf Angehörige und ihre Familien zu?"],
    ["Wie würden Sie eine Gruppe von zwanzig Kindern beruhigen?"],
    ["Wie beobachten Sie den Gesundheitszustand eines Patienten?"],
    ["Welche Gehaltsvorstellung haben Sie?"],
    ["Woher kommen Ihre besten Ideen?"],
    ["Was macht für Sie das Alter einer Maschine aus?"],
    ["Welche Elternklasse würden Sie hier verwenden?"],
  ])("has nothing against %j", (text) => {
    expect(lintQuestion(text)).toEqual([]);
  });

  it("says where in a plan it found something, and lets openers and closings be closed", () => {
    const findings = lintPlan({
      stages: [
        { questions: [{ text: "Shall we go on to the first part?", style: "opener" }] },
        {
          questions: [
            {
              text: "What did you build?",
              clarification: "Did you build something?",
              probes: [{ text: "Why?" }, { text: "How old are you?" }],
            },
          ],
        },
      ],
    });
    expect(findings.map(({ path, rule }) => [path.join("."), rule])).toEqual([
      ["stages.1.questions.0.clarification", "closed"],
      ["stages.1.questions.0.probes.1.text", "protected"],
    ]);
  });

  it("answers an empty text with nothing", () => {
    expect(lintQuestion("  ")).toEqual([]);
  });

  it("says what to do in one sentence", () => {
    for (const text of ["Are you married?", "What? Why?", "Don't you agree?", "Wie alt sind Sie?"]) {
      for (const { message } of lintQuestion(text)) expect(message).toMatch(/^[^.]+(?:…”[^.]*)*\.$/u);
    }
  });
});
