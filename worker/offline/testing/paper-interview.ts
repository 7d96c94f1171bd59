/** Plays an interview on paper: the offline interviewer with a minimal stand-in for the engine's limits. Tests only. */
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import type { Move, MoveType } from "#contract/moves.ts";
import { plan as planSchema, type Plan, type PlanInput, type Question, type Stage } from "#contract/plan.ts";
import type { SaidLine, TurnContext } from "#worker/engine/turn-context.ts";
import { chooseMove } from "#worker/offline/interviewer.ts";

export type PaperLine = { by: "interviewer" | "candidate"; text: string; move: Move | null; question: string };

export function readPlan(input: PlanInput): Plan {
  return planSchema.parse(input);
}

export function context(plan: Plan, question: Question, answer: string, more: Partial<TurnContext> = {}): TurnContext {
  const stage = plan.stages.find((entry) => entry.questions.includes(question));
  if (stage === undefined) throw new Error("the question is not part of the plan");
  return {
    plan,
    stage,
    question,
    ask: { id: "a0", question: question.id, kind: "question", probe: null, text: question.text },
    turn: "t1",
    turnNumber: 1,
    answer,
    said: [
      { by: "interviewer", text: question.text },
      { by: "candidate", text: answer },
    ],
    allowed: ["ADVANCE", "SKIP", "PROBE", "REPEAT", "REDIRECT", "WAIT", "CLARIFY", "ANSWER", "CONFIRM_END"],
    probes: question.probes,
    ownProbe: false,
    channel: "text",
    ...more,
  };
}

/** `answer` is asked for every turn and gets what was said last; the interview ends with the plan or with CLOSE. */
export function playOnPaper(
  plan: Plan,
  answer: (asked: { question: Question; probe: string | null; kind: string; turn: number }) => string,
): PaperLine[] {
  const phrases = interviewerPhrases(plan.language);
  const lines: PaperLine[] = [];
  let turn = 0;
  for (const stage of plan.stages) {
    for (const question of stage.questions.filter((entry) => entry.kind === "must_ask")) {
      const ended = askQuestion(stage, question);
      if (ended) return lines;
    }
  }
  return lines;

  function askQuestion(stage: Stage, question: Question): boolean {
    const said: SaidLine[] = [{ by: "interviewer", text: question.text }];
    lines.push({ by: "interviewer", text: question.text, move: null, question: question.id });
    const asked: string[] = [];
    let [kind, probe, side]: ["question" | "probe" | "confirm_end", string | null, number] = ["question", null, 0];
    for (;;) {
      turn += 1;
      const text = answer({ question, probe, kind, turn });
      said.push({ by: "candidate", text });
      lines.push({ by: "candidate", text, move: null, question: question.id });
      const left =
        asked.length < question.maxProbes ? question.probes.filter((entry) => !asked.includes(entry.id)) : [];
      const allowed: MoveType[] = kind === "confirm_end" ? ["CLOSE", "REPEAT"] : ["ADVANCE", "SKIP", "CONFIRM_END"];
      if (kind !== "confirm_end" && left.length > 0) allowed.push("PROBE");
      if (kind !== "confirm_end" && side < 4) allowed.push("REPEAT", "REDIRECT", "WAIT", "ANSWER", "CLARIFY");
      const ask = {
        id: `a${turn}`,
        question: question.id,
        kind,
        probe,
        text: said.findLast((line) => line.by === "interviewer")?.text ?? "",
      };
      const choice = chooseMove({
        plan,
        stage,
        question,
        ask,
        turn: `t${turn}`,
        turnNumber: turn,
        answer: text,
        said,
        allowed,
        probes: left,
        ownProbe: false,
        channel: "text",
      });
      const { move } = choice;
      const reply = wordsFor(move, choice.words, question);
      lines.push({ by: "interviewer", text: reply, move, question: question.id });
      said.push({ by: "interviewer", text: reply });
      if (move.type === "CLOSE") return true;
      if (move.type === "ADVANCE" || move.type === "SKIP") return false;
      if (move.type === "PROBE") {
        asked.push(move.probe);
        [kind, probe] = ["probe", move.probe];
      } else if (move.type === "CONFIRM_END") kind = "confirm_end";
      else {
        side += 1;
        if (kind === "confirm_end") kind = "question";
      }
    }
  }

  function wordsFor(move: Move, words: string | null, question: Question): string {
    const pick = (list: readonly string[]) => list[turn % list.length] ?? "";
    switch (move.type) {
      case "ADVANCE":
        return pick(phrases.bridges);
      case "PROBE":
        return question.probes.find((entry) => entry.id === move.probe)?.text ?? pick(phrases.ownProbe);
      case "CLARIFY":
        return `${pick(phrases.clarify)} ${question.clarification ?? question.text}`;
      case "REPEAT":
        return `${pick(phrases.repeat)} ${question.text}`;
      case "REDIRECT":
        return `${pick(phrases.redirect)} ${question.text}`;
      case "ANSWER":
        return `${words ?? ""} ${question.competency === null ? pick(phrases.anythingElse) : question.text}`;
      case "WAIT":
        return pick(phrases.wait);
      case "SKIP":
        return pick(phrases.skip);
      case "CONFIRM_END":
        return phrases.confirmEnd;
      case "CLOSE":
        return phrases.closing;
    }
  }
}
