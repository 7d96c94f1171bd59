import { describe, expect, test } from "vitest";
import type { Move } from "#contract/moves.ts";
import { type Plan, plan as planSchema } from "#contract/plan.ts";
import { libraryPlans } from "#library/plans.ts";
import { ModelPlay } from "#worker/testing/model-play.ts";
import { wantsRubric } from "./dialogues/asks-for-the-rubric.ts";
import type { Dialogue } from "./dialogues/dialogue.ts";
import { injects } from "./dialogues/injects-instructions.ts";
import { anxious } from "./dialogues/is-anxious.ts";
import { hostile } from "./dialogues/is-hostile.ts";
import { strongSenior } from "./dialogues/is-strong.ts";
import { germanNurse } from "./dialogues/nurse-in-german.ts";
import { rambling } from "./dialogues/rambles.ts";
import { monosyllabic } from "./dialogues/says-little.ts";
import { weOnly } from "./dialogues/says-we.ts";
import { privateMatters } from "./dialogues/tells-private-matters.ts";
import { otherLanguage } from "./dialogues/uses-another-language.ts";
import { wantsToStop } from "./dialogues/wants-to-stop.ts";

const dialogues: readonly Dialogue[] = [
  monosyllabic,
  rambling,
  weOnly,
  hostile,
  anxious,
  wantsRubric,
  injects,
  privateMatters,
  wantsToStop,
  otherLanguage,
  strongSenior,
  germanNurse,
];

function planOf({ plan: id, aboutRole = "", ownProbes = false, maxProbes }: Dialogue): Plan {
  const found = libraryPlans.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no ready plan ${id}`);
  const plan = planSchema.parse({ ...found.plan, aboutRole, settings: { ...found.plan.settings, ownProbes } });
  for (const question of plan.stages.flatMap((stage) => stage.questions))
    if (maxProbes !== undefined && question.probes.length > 0) question.maxProbes = maxProbes;
  return plan;
}

function begin(dialogue: Dialogue): ModelPlay {
  const { channel = "text", cv = [], personal = {} } = dialogue;
  const passages = cv.map((text, index) => ({ id: `c${index + 1}`, page: index + 1, text }));
  return new ModelPlay(planOf(dialogue), { channel, cv: passages, personal });
}

function named(move: Move): string {
  if (move.type === "ADVANCE") return `ADVANCE ${move.covered ? "covered" : "open"}`;
  return move.type === "PROBE" ? `PROBE ${move.probe}` : move.type;
}

describe("S3.2 interviews with difficult candidates, as they were played by hand", () => {
  test.each(dialogues)("$who", async (dialogue) => {
    const talk = begin(dialogue);
    for (const { says, model, move, words, byRules = false } of dialogue.turns) {
      // oxlint-disable-next-line no-await-in-loop -- one turn follows from the one before
      const turn = await talk.answer(says, model);
      expect(named(turn.move), says).toBe(move);
      expect(turn.words, says).toBe(words);
      expect(turn.how === "fallback", says).toBe(byRules);
      if (words !== null) expect(turn.reply.startsWith(words), says).toBe(true);
      expect(turn.prompt.messages[0]?.text, "the answer stands in its fence").toContain("<answer>\n");
      // The move was one that the prompt offered.
      if (!byRules) expect(turn.prompt.messages[0]?.text).toContain(move.split(" ")[0]);
    }
  });
});
