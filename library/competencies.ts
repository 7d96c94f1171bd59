/** Every competency of the library, family by family: thinking, people, delivery, craft, self. */
import type { LibraryCompetencyInput } from "#contract/library.ts";
import { adaptability } from "./competencies/adaptability.ts";
import { analyticalThinking } from "./competencies/analytical-thinking.ts";
import { collaboration } from "./competencies/collaboration.ts";
import { communication } from "./competencies/communication.ts";
import { conflictResolution } from "./competencies/conflict-resolution.ts";
import { creativeThinking } from "./competencies/creative-thinking.ts";
import { customerFocus } from "./competencies/customer-focus.ts";
import { decisionMaking } from "./competencies/decision-making.ts";
import { influencing } from "./competencies/influencing.ts";
import { integrity } from "./competencies/integrity.ts";
import { leadingPeople } from "./competencies/leading-people.ts";
import { learningAgility } from "./competencies/learning-agility.ts";
import { ownership } from "./competencies/ownership.ts";
import { planningAndPrioritising } from "./competencies/planning-and-prioritising.ts";
import { problemSolving } from "./competencies/problem-solving.ts";
import { qualityFocus } from "./competencies/quality-focus.ts";
import { resilience } from "./competencies/resilience.ts";
import { technicalDepth } from "./competencies/technical-depth.ts";
import { withEverydayPhrases } from "./everyday/with-everyday-phrases.ts";

const written: readonly LibraryCompetencyInput[] = [
  problemSolving,
  analyticalThinking,
  decisionMaking,
  learningAgility,
  communication,
  collaboration,
  customerFocus,
  conflictResolution,
  leadingPeople,
  influencing,
  ownership,
  planningAndPrioritising,
  qualityFocus,
  adaptability,
  technicalDepth,
  creativeThinking,
  integrity,
  resilience,
];

export const competencies: readonly LibraryCompetencyInput[] = written.map((competency) => ({
  ...competency,
  questions: competency.questions.map((asked) => withEverydayPhrases(asked)),
}));
