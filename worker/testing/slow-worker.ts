/** The whole Worker, with an interviewer that streams as slowly as each answer tells it. */
import { InterviewDO as RealInterviewDO } from "#worker/interview/interview-do.ts";
import type { Interviewer } from "#worker/interview/interviewer.ts";
import { scriptedInterviewer } from "./scripted-interviewer.ts";

export { EvaluationWorkflow } from "#worker/evaluation/workflow/evaluation-workflow.ts";
export { default } from "#worker/index.ts";

export class InterviewDO extends RealInterviewDO {
  protected override interviewer(): Interviewer {
    return scriptedInterviewer;
  }
}
