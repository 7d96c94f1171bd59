/** What both sides are given: the same plan and the same answers. Nothing here knows of Node or of the Worker. */
import { type Plan, type PlanInput, plan } from "#contract/plan.ts";

const subjects = ["deadlines", "incidents", "reviews", "customers", "estimates", "tests", "data", "colleagues"];
const points = ["part", "choice", "effect", "measure", "lesson"];
/** As long as conversation can be silent: the bench must not be interrupted by a kind word. */
const silent = { firstMs: 3_600_000, secondMs: 3_600_000, pauseMs: 7_200_000 };

/** Each question brings six turns with the answers below: itself and five probes. */
export const turnsPerQuestion = 6;

/** A plan with `count` questions, in stages of four. Cues are words that no answer below contains, so every probe is asked. */
export function benchPlan(count: number): Plan {
  const questions = Array.from({ length: count }, (_, index) => {
    const about = subjects[index % subjects.length];
    return {
      id: `q${index + 1}`,
      text: `Please tell me about a time when ${about} did not go as planned in a project of yours (number ${index + 1}).`,
      clarification: `In other words: which difficulty with ${about} do you remember best?`,
      competency: "craft",
      lookFor: points.map((id) => ({ id, text: `The answer names the ${id} of the candidate`, cues: [`zq${id}`] })),
      probes: points.map((id) => ({
        id: `probe-${id}`,
        text: `What can you say about the ${id}, and how did it show in what came after?`,
        for: id,
      })),
      maxProbes: 5,
      budgetMs: 15_000,
    };
  });
  const stages = Array.from({ length: Math.ceil(count / 4) }, (_, index) => ({
    id: `s${index + 1}`,
    kind: "competency" as const,
    title: `Part ${index + 1}`,
    budgetMs: 7_200_000,
    maxTurns: 60,
    questions: questions.slice(index * 4, index * 4 + 4),
  }));
  return plan.parse({
    title: "Bench",
    position: "Engineer",
    competencies: [
      {
        id: "craft",
        name: "Craft",
        definition: "Builds things that last.",
        anchors: ["None", "One", "Two", "Three", "Four"],
      },
    ],
    stages,
    settings: { maxDurationMs: 10_800_000, closingReserveMs: 0, textSilence: silent },
  } satisfies PlanInput);
}

/** Of a long CV: each says something else about what the plan asks for. */
export const cvPassages: readonly string[] = Array.from({ length: 60 }, (_, index) => {
  const about = subjects[index % subjects.length] ?? "";
  return `Project ${index + 1}, Northgate Systems. Was responsible for ${about} in a team of ${3 + (index % 9)}: planned the work, spoke with those who were to use it, and found out why ${about} did not go as planned. Moved ${index + 2} services to another region, wrote down how they are restored, and trained the people on call. Brought the time for a release from ${20 + index} hours to ${2 + (index % 7)}.`;
});

const words =
  "then we looked at every second release and moved the older parts behind a small gate so that nobody had to wait while the team learned how the system behaved under real load and I wrote down each step for the people on call".split(
    " ",
  );

/** Answer number `turn`, some 400 characters, another one each time. */
export function answerText(turn: number): string {
  const said: string[] = [`In week ${turn} I built a plan with two colleagues:`];
  let length = 0;
  for (let index = 0; length < 350; index += 1) {
    const word = words[(index * (1 + (turn % 5)) + turn) % words.length] ?? "";
    said.push(word);
    length += word.length + 1;
  }
  return `${said.join(" ")}.`;
}
