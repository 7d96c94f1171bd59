import type * as cv from "#contract/api/cv.ts";
import type { AnswersTo } from "./answer.ts";

/** Nobody has given a CV, and the search is off. */
export const cvAnswers: AnswersTo<typeof cv> = {
  getInterviewCv: () => ({ cv: null, searchOffered: false }),
};
