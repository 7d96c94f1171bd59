/**
 * An interview with a difficult candidate, played by hand: whoever wrote the model's part saw nothing but the rendered
 * prompt of the turn. All people are invented.
 */
export type Dialogue = {
  /** Who it is, and what an experienced interviewer would do with them. */
  who: string;
  /** Id of a ready plan. */
  plan: string;
  channel?: "text" | "voice";
  /** Once all that the planned follow-ups of a question draw out was heard or asked about, the model may word its own. */
  ownProbes?: boolean;
  maxProbes?: number;
  aboutRole?: string;
  cv?: readonly string[];
  /** Follow-ups that were prepared from the CV, by question. */
  personal?: Readonly<Record<string, string>>;
  turns: readonly DialogueTurn[];
};

export type DialogueTurn = {
  says: string;
  /** All that the model writes: its first line and its words. */
  model: string;
  /** The move that is made. */
  move: string;
  /** Of the model's words, those that are said; null where the prepared ones are. */
  words: string | null;
  /** Rules choose, because the model's move cannot be made. */
  byRules?: true;
};
