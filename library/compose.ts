/**
 * Builds a ready plan from a recipe: what is particular to a position, and how many questions of the library go with it.
 * Pure and deterministic: the same recipe and library always give the same plan.
 */
import type * as z from "zod";
import type { libraryCompetency, LibraryPlanInput } from "#contract/library.ts";
import type { competency, Language, Level, PlanInput, question, stage } from "#contract/plan.ts";
import { competencies as library } from "./competencies.ts";

export type CompetencyInput = z.input<typeof competency>;
type QuestionInput = z.input<typeof question>;
type StageInput = z.input<typeof stage>;
type LibraryQuestion = z.input<typeof libraryCompetency>["questions"][number];

/** A question that belongs to one position, with the levels at which it is asked. */
type CraftQuestion = QuestionInput & { competency: string; levels: readonly Level[] };

/** A competency of the library, its weight in this plan, and which of its questions are asked: by id, or so many that suit. */
type CompetencyShare = { id: string; weight: number; questions: number | readonly string[] };

type Recipe = {
  id: string;
  field: LibraryPlanInput["field"];
  position: string;
  level: Level;
  /** Level whose library questions and pace suit, where it is another: a career changer is new to the field. */
  suits?: Level;
  language?: Language;
  summary: string;
  /** Facts that the interviewer may tell. Empty until the recruiter writes them. */
  aboutRole?: string;
  /** Competencies that only this position has; their questions are among `craft`. */
  own?: readonly CompetencyInput[];
  competencies: readonly CompetencyShare[];
  /** Questions of the position at all its levels, for its own competencies and for those of the library. */
  craft: readonly CraftQuestion[];
  opener: string;
  background: string;
};

/** A position with its levels; each level says only what differs. */
type Position = Pick<Recipe, "field" | "aboutRole" | "language" | "own" | "craft"> & {
  id: string;
  levels: Partial<
    Record<Level, Pick<Recipe, "position" | "suits" | "summary" | "competencies" | "opener" | "background">>
  >;
};

const minutes = (count: number) => count * 60_000;
const seconds = (count: number) => count * 1_000;

type Pace = {
  total: number;
  opener: number;
  background: number;
  answer: number;
  knowledge: number;
  ask: number;
  end: number;
};

/** How long each part takes at each level. Must-asks fill about four fifths of the whole. */
const paces: Record<Level, Pace> = {
  entry: {
    total: minutes(25),
    opener: seconds(60),
    background: seconds(120),
    answer: seconds(160),
    knowledge: seconds(120),
    ask: seconds(120),
    end: seconds(60),
  },
  mid: {
    total: minutes(35),
    opener: seconds(60),
    background: seconds(150),
    answer: seconds(200),
    knowledge: seconds(160),
    ask: seconds(180),
    end: seconds(60),
  },
  senior: {
    total: minutes(45),
    opener: seconds(60),
    background: seconds(180),
    answer: seconds(230),
    knowledge: seconds(180),
    ask: seconds(210),
    end: seconds(60),
  },
};

type Words = {
  titles: { introduction: string; experience: string; together: string; ask: string; closing: string };
  goals: { introduction: string; experience: string; ask: string; closing: string };
  evidence: (names: readonly string[]) => string;
  opener: Pick<QuestionInput, "clarification" | "probes">;
  background: Pick<QuestionInput, "clarification" | "lookFor" | "probes">;
  personalised: Pick<QuestionInput, "text" | "clarification" | "probes">;
  ask: Pick<QuestionInput, "text" | "clarification">;
  closing: Pick<QuestionInput, "text" | "clarification">;
};

/** What every plan of a language says around its own questions. */
const words: Record<Language, Words> = {
  en: {
    titles: {
      introduction: "Welcome",
      experience: "Your experience",
      together: "How you work",
      ask: "Your questions",
      closing: "Closing",
    },
    goals: {
      introduction: "Settle in with an easy question. Nothing said here is rated.",
      experience: "Learn what the candidate has done that bears on this work, as a backdrop for what follows.",
      ask: "Let the candidate ask. Tell only what the recruiter has written about the role.",
      closing: "Give room for whatever the questions left out, then end on a friendly note.",
    },
    evidence: (names) => `Hear concrete examples and reasoning that let a panel rate ${names.join(", ")}.`,
    opener: {
      clarification: "I would simply like to hear, in your own words, why this work appeals to you.",
      probes: [{ id: "appeal", text: "Which part of the work appeals to you most?" }],
    },
    background: {
      clarification: "Pick whatever you have done that comes closest to this work, and tell me about it briefly.",
      lookFor: [
        {
          id: "relevance",
          text: "Names experience that bears on the work of this position",
          cues: [
            "similar",
            "same kind",
            "prepared me",
            "relevant",
            "used to",
            "responsible for",
            "day to day",
            "learned there",
          ],
        },
        {
          id: "own-part",
          text: "Says what their own part was",
          cues: [
            "my part",
            "my role",
            "my job was",
            "I was responsible",
            "I did",
            "I looked after",
            "I built",
            "on my own",
          ],
        },
      ],
      probes: [
        { id: "own-part", text: "What was your own part in that?", for: "own-part" },
        { id: "carry-over", text: "What from that experience would you use in this position?", for: "relevance" },
      ],
    },
    personalised: {
      text: "Please choose one piece of work from your CV that you know well. What did you contribute to it yourself?",
      clarification: "Any piece of work will do. I am interested in what you yourself did.",
      probes: [{ id: "proud", text: "Which result of that work are you most satisfied with?" }],
    },
    ask: {
      text: "Now it is your turn. What would you like to know about the role?",
      clarification: "You may ask me anything about the role. What I cannot answer, I will leave for the recruiter.",
    },
    closing: {
      text: "Before we close, what would you still like to add that my questions left out?",
      clarification:
        "If there is something we should know and I did not ask about it, this is the moment. Nothing to add is fine too.",
    },
  },
  de: {
    titles: {
      introduction: "Begrüßung",
      experience: "Ihre Erfahrung",
      together: "Ihre Arbeitsweise",
      ask: "Ihre Fragen",
      closing: "Abschluss",
    },
    goals: {
      introduction: "Mit einer leichten Frage ankommen. Was hier gesagt wird, wird nicht bewertet.",
      experience:
        "Erfahren, welche bisherige Tätigkeit für diese Stelle von Belang ist, als Hintergrund für das Weitere.",
      ask: "Die Fragen der Bewerberin oder des Bewerbers hören. Nur sagen, was über die Stelle hinterlegt ist.",
      closing: "Raum für das geben, was noch nicht zur Sprache kam, und freundlich enden.",
    },
    evidence: (names) =>
      `Konkrete Beispiele und Überlegungen hören, die eine Einschätzung erlauben: ${names.join(", ")}.`,
    opener: {
      clarification: "Ich möchte einfach in Ihren eigenen Worten hören, warum Sie diese Arbeit interessiert.",
      probes: [{ id: "appeal", text: "Welcher Teil der Arbeit reizt Sie am meisten?" }],
    },
    background: {
      clarification: "Wählen Sie die Tätigkeit, die dieser Stelle am nächsten kommt, und erzählen Sie kurz davon.",
      lookFor: [
        {
          id: "relevance",
          text: "Nennt Erfahrung, die für diese Stelle von Belang ist",
          cues: [
            "ähnlich",
            "vergleichbar",
            "vorbereitet",
            "zuständig",
            "Alltag",
            "gelernt",
            "Ausbildung",
            "Erfahrung mit",
          ],
        },
        {
          id: "own-part",
          text: "Sagt, was die eigene Aufgabe war",
          cues: [
            "meine Aufgabe",
            "meine Rolle",
            "ich war",
            "ich habe",
            "verantwortlich",
            "selbst",
            "selbstständig",
            "übernommen",
          ],
        },
      ],
      probes: [
        { id: "own-part", text: "Was war dabei Ihre eigene Aufgabe?", for: "own-part" },
        { id: "carry-over", text: "Was davon würden Sie in dieser Stelle nutzen?", for: "relevance" },
      ],
    },
    personalised: {
      text: "Bitte wählen Sie aus Ihrem Lebenslauf eine Aufgabe, die Sie gut kennen. Was haben Sie selbst dazu beigetragen?",
      clarification: "Jede Aufgabe ist recht. Mich interessiert, was Sie selbst getan haben.",
      probes: [{ id: "proud", text: "Mit welchem Ergebnis sind Sie am meisten zufrieden?" }],
    },
    ask: {
      text: "Jetzt sind Sie an der Reihe. Was möchten Sie über die Stelle wissen?",
      clarification: "Sie können mich alles zur Stelle fragen. Was ich nicht beantworten kann, gebe ich weiter.",
    },
    closing: {
      text: "Bevor wir schließen: Was möchten Sie noch ergänzen, wonach ich nicht gefragt habe?",
      clarification: "Wenn noch etwas fehlt, ist jetzt die Gelegenheit. Sie müssen nichts ergänzen.",
    },
  },
};

/** Builds one plan. Throws on a recipe that the library cannot serve: recipes are code, and tests build them all. */
export function compose(recipe: Recipe): LibraryPlanInput {
  const { id, field, position, level, suits = level, language = "en", summary, aboutRole = "", own = [] } = recipe;
  const pace = paces[suits];
  const say = words[language];
  const craft = recipe.craft.filter((entry) => entry.levels.includes(level));
  const styles = new Map<string, number>();
  for (const entry of craft) tally(styles, entry);
  const craftFor = (competencyId: string) => craft.filter((entry) => entry.competency === competencyId).map(bare);

  const blocks = [
    ...own.map((entry) => ({ competency: entry, questions: craftFor(entry.id) })),
    ...recipe.competencies.map((share) => {
      const chosen = choose(share, suits, `${id}/${share.id}`, styles);
      return {
        competency: competencyOf(share.id, share.weight),
        questions: [...craftFor(share.id), ...chosen],
      };
    }),
  ];
  for (const { id: name, competency } of craft) {
    if (!blocks.some((block) => block.competency.id === competency)) {
      throw new Error(`${id}: question "${name}" counts for "${competency}", which the plan does not have`);
    }
  }
  for (const block of blocks) {
    if (block.questions.length === 0) throw new Error(`${id}: no question asks about "${block.competency.id}"`);
  }

  const asked = blocks.map((block) => ({
    ...block,
    questions: block.questions.map((entry) => ready(entry, block.competency.id, pace)),
  }));
  const alone = asked.filter((block) => block.questions.length > 1);
  const grouped = asked.filter((block) => block.questions.length === 1);
  const competencyStages = alone.map((block) => ({
    id: block.competency.id,
    title: block.competency.name,
    names: [block.competency.name],
    questions: block.questions,
  }));
  const [first] = grouped;
  if (first !== undefined) {
    competencyStages.push({
      id: "ways-of-working",
      title: grouped.length === 1 ? first.competency.name : say.titles.together,
      names: grouped.map((block) => block.competency.name),
      questions: grouped.flatMap((block) => block.questions),
    });
  }

  const plan: PlanInput = {
    title: position,
    position,
    level,
    language,
    aboutRole,
    competencies: blocks.map((block) => block.competency),
    stages: [
      timed({
        id: "introduction",
        kind: "introduction",
        title: say.titles.introduction,
        goal: say.goals.introduction,
        questions: [
          {
            ...say.opener,
            id: "opener",
            text: recipe.opener,
            style: "opener",
            difficulty: "easy",
            maxProbes: 1,
            budgetMs: pace.opener,
          },
        ],
      }),
      timed({
        id: "experience",
        kind: "experience",
        title: say.titles.experience,
        goal: say.goals.experience,
        questions: [
          {
            ...say.background,
            id: "background",
            text: recipe.background,
            style: "background",
            difficulty: "easy",
            maxProbes: 1,
            budgetMs: pace.background,
          },
          {
            ...say.personalised,
            id: "from-cv",
            kind: "personalised",
            style: "background",
            difficulty: "easy",
            maxProbes: 1,
            budgetMs: pace.background,
          },
        ],
      }),
      ...competencyStages.map(({ names, ...entry }) =>
        timed({ ...entry, kind: "competency", goal: say.evidence(names) }),
      ),
      timed({
        id: "candidate-questions",
        kind: "candidate_questions",
        title: say.titles.ask,
        goal: say.goals.ask,
        questions: [
          { ...say.ask, id: "your-questions", style: "closing", difficulty: "easy", maxProbes: 0, budgetMs: pace.ask },
        ],
      }),
      timed({
        id: "closing",
        kind: "closing",
        title: say.titles.closing,
        goal: say.goals.closing,
        questions: [
          {
            ...say.closing,
            id: "anything-else",
            style: "closing",
            difficulty: "easy",
            maxProbes: 0,
            budgetMs: pace.end,
          },
        ],
      }),
    ],
    settings: { maxDurationMs: pace.total, closingReserveMs: pace.ask + pace.end },
  };
  return { id, field, summary, plan };
}

/** Builds the plans of all levels that a position has. */
export function composePosition({ id, levels, ...shared }: Position): LibraryPlanInput[] {
  return (["entry", "mid", "senior"] as const).flatMap((level) => {
    const own = levels[level];
    return own === undefined ? [] : [compose({ ...shared, ...own, id: `${id}-${level}`, level })];
  });
}

/** A competency of the library as a plan holds it: with its anchors, without its questions. */
export function competencyOf(id: string, weight: number): CompetencyInput {
  const { name, definition, anchors } = find(id);
  return { id, name, definition, anchors, weight };
}

function find(id: string) {
  const found = library.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`the library has no competency "${id}"`);
  return found;
}

/**
 * Takes the questions that a share asks for, adding to the `styles` that the plan has already. A number takes the style that
 * is rarest so far, because past behaviour and a situation complement each other, and at the top level rather questions that
 * are not for beginners too. `seed` spreads the start, so that positions do not all ask the same.
 */
function choose(
  { id, questions: wanted }: CompetencyShare,
  level: Level,
  seed: string,
  styles: Map<string, number>,
): QuestionInput[] {
  const fitting = find(id).questions.filter((entry) => entry.levels.includes(level) && entry.kind !== "personalised");
  if (typeof wanted !== "number") return wanted.map((name) => bare(named(fitting, name, seed)));
  if (fitting.length < wanted) throw new Error(`${seed}: ${wanted} questions wanted, ${fitting.length} suit the level`);
  const start =
    [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, 7) % Math.max(1, fitting.length);
  const left = [...fitting.slice(start), ...fitting.slice(0, start)];
  const here = new Map<string, number>();
  const rank = ({ style = "behavioural", levels }: LibraryQuestion) =>
    (here.get(style) ?? 0) * 100 + (level === "senior" && levels.includes("entry") ? 50 : 0) + (styles.get(style) ?? 0);
  const chosen: QuestionInput[] = [];
  while (chosen.length < wanted) {
    const [best] = left.toSorted((a, b) => rank(a) - rank(b));
    if (best === undefined) break;
    left.splice(left.indexOf(best), 1);
    tally(here, best);
    tally(styles, best);
    chosen.push(bare(best));
  }
  return chosen;
}

function named(fitting: readonly LibraryQuestion[], name: string, seed: string): LibraryQuestion {
  const found = fitting.find((entry) => entry.id === name);
  if (found === undefined) throw new Error(`${seed}: the library has no question "${name}" that suits the level`);
  return found;
}

function bare({ levels: _, ...entry }: LibraryQuestion | CraftQuestion): QuestionInput {
  return entry;
}

function tally(styles: Map<string, number>, { style = "behavioural" }: QuestionInput) {
  styles.set(style, (styles.get(style) ?? 0) + 1);
}

function ready(entry: QuestionInput, competencyId: string, pace: Pace): QuestionInput {
  const budgetMs = entry.style === "knowledge" ? pace.knowledge : pace.answer;
  return { ...entry, kind: "must_ask", competency: competencyId, budgetMs };
}

/** A stage may run a quarter over what its questions are expected to take, and has turns for probes and side moves. */
function timed(entry: Omit<StageInput, "budgetMs" | "maxTurns">): StageInput {
  const expected = entry.questions.reduce((sum, { budgetMs = 0 }) => sum + budgetMs, 0);
  const turns = entry.questions.reduce((sum, { maxProbes = 2 }) => sum + 1 + maxProbes + 2, 0);
  return {
    ...entry,
    budgetMs: Math.ceil((expected * 1.25) / 30_000) * 30_000,
    maxTurns: Math.min(60, entry.kind === "candidate_questions" ? turns + 8 : turns),
  };
}
