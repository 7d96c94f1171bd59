/**
 * Finds wording in interview questions that a structured interview should avoid, in English and German. The plan editor
 * shows the messages to recruiters as hints, so a rule that is unsure keeps quiet: a missed case is better than a false one.
 */
import { isClosed } from "./wording/closed.ts";
import { isDoubleBarrelled } from "./wording/double-barrelled.ts";
import { firstFound, languagesOf } from "./wording/languages.ts";
import { leading } from "./wording/leading.ts";
import { protectedGrounds, withoutInnocent } from "./wording/protected-ground.ts";

export interface Finding {
  /** `closed`, `leading`, `double-barrelled`, `protected` or `too-long`. */
  readonly rule: string;
  /** One sentence that says what to do instead. */
  readonly message: string;
}

export interface PlanFinding extends Finding {
  /** Where the text stands in the plan, like the path of a zod issue. */
  readonly path: readonly (string | number)[];
}

/** As much of a plan as the lint reads, so that an unfinished draft can be checked too. */
interface LintablePlan {
  readonly stages: readonly {
    readonly questions: readonly {
      readonly text: string;
      readonly style?: string | undefined;
      readonly clarification?: string | null | undefined;
      readonly probes?: readonly { readonly text: string }[] | undefined;
    }[];
  }[];
}

const longestSpoken = 60;

export function lintQuestion(text: string): readonly Finding[] {
  const said = normalise(text);
  if (said === "") return [];
  // What somebody else says inside a question ("Where is my order?") is not asked of the candidate.
  const asked = said.replace(/["“„«][^"“”„«»]*["“”»]/gu, "…");
  const languages = languagesOf(asked);
  const sentences = split(asked);
  const findings: Finding[] = [];
  if (isClosed(sentences, languages)) {
    findings.push({
      rule: "closed",
      message: "This can be answered with yes or no: begin with “Tell me about…”, “What…” or “How…” to hear more.",
    });
  }
  const hint = firstFound(leading, asked, languages);
  if (hint) {
    findings.push({
      rule: "leading",
      message: `“${hint}” suggests the answer you expect: ask openly, so that each candidate has to find their own.`,
    });
  }
  if (isDoubleBarrelled(asked, sentences, languages)) {
    findings.push({
      rule: "double-barrelled",
      message: "This asks several things at once: keep the one that matters most and make the others probes.",
    });
  }
  const pointed = withoutInnocent(asked);
  for (const ground of protectedGrounds) {
    const found = firstFound(ground, pointed, languages);
    if (found) {
      findings.push({ rule: "protected", message: `“${found}” touches on ${ground.name}: ${ground.instead}.` });
    }
  }
  const words = said.split(" ").length;
  if (words > longestSpoken) {
    findings.push({
      rule: "too-long",
      message: `At ${words} words this is hard to follow by ear: shorten it to at most ${longestSpoken}, best to half of that.`,
    });
  }
  return findings;
}

/** Findings in all questions, clarifications and probes. Openers and closings may be closed ("Shall we begin?"). */
export function lintPlan(plan: LintablePlan): readonly PlanFinding[] {
  return plan.stages.flatMap((stage, s) =>
    stage.questions.flatMap((question, q) => {
      const at = ["stages", s, "questions", q];
      const mayBeClosed = question.style === "opener" || question.style === "closing";
      const check = (text: string, path: readonly (string | number)[]) =>
        lintQuestion(text)
          .filter((finding) => !(mayBeClosed && finding.rule === "closed"))
          .map((finding) => ({ ...finding, path }));
      return [
        ...check(question.text, [...at, "text"]),
        ...check(question.clarification ?? "", [...at, "clarification"]),
        ...(question.probes ?? []).flatMap((probe, p) => check(probe.text, [...at, "probes", p, "text"])),
      ];
    }),
  );
}

function normalise(text: string): string {
  return text
    .replaceAll(/[’ʼ`´]/gu, "'")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

function split(text: string): readonly string[] {
  return (text.match(/(?:[^.!?]|\.(?=\S))+[.!?]*/gu) ?? [])
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
}
