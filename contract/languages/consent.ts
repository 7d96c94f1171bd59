/** What a candidate agrees to before the first question. The words are hashed as shown, so that it can be proved later which ones they were. */

/** What the text says about this one interview. */
export type ConsentFacts = {
  organisation: string;
  position: string;
  /** Whom to write to. */
  contact: string;
  /** Where answers can be spoken, or the interviewer be spoken with. Null: all is typed. */
  speech: SpokenConsent | null;
};

/** What the text says beside, or instead, where something can be spoken; of a file of its own, since most candidates need none. */
export type SpokenConsent = {
  devices: string;
  /** What ratings rest on. */
  basis: string;
  /** What does not count beside typing slowly, with what joins it to that. */
  manner: string;
  points: readonly { heading: string; text: string }[];
};

export type SpokenConsentOf = (of: {
  organisation: string;
  purpose: "assessment" | "practice";
  /** Single answers can be spoken; `by`: the company whose models turn them into text; null where it is none to be named. */
  answers: { by: string | null } | null;
  /** The interviewer can be spoken with, and that is recorded. */
  conversation: boolean;
  /** The camera may be turned on meanwhile, and a video is made. */
  camera: boolean;
}) => SpokenConsent;

export type ConsentText = {
  title: string;
  lead: string;
  points: readonly { heading: string; text: string }[];
  /** Beside the box that is ticked. */
  agreement: string;
};

/** One text for interviews that an employer reads, and one for those that people hold for themselves. */
export type ConsentTexts = {
  assessment: (facts: ConsentFacts) => ConsentText;
  practice: (facts: ConsentFacts) => ConsentText;
};

/** The text as one string, in the order of reading: what is hashed. */
export function consentAsString(text: ConsentText): string {
  return [text.title, text.lead, ...text.points.flatMap((point) => [point.heading, point.text]), text.agreement].join(
    "\n",
  );
}
