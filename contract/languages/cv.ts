/** What a candidate reads about their CV, by language. A part of its own: it is loaded where a CV can be given. */
import type { Cv, CvFact } from "#contract/api/cv.ts";

export type CvText = {
  title: string;
  /** What it is for, who sees it, how long it is kept. */
  lead: string;
  /** The same for practice, where nobody else is concerned. */
  practiceLead: string;
  /** Afterwards, where its owner lets it be found. */
  kept: { title: string; lead: string };
  /** The control that takes a file, by click, tap, keyboard or drag. */
  choose: string;
  chooseOther: string;
  drop: string;
  kinds: string;
  sending: (percent: number) => string;
  reading: string;
  done: string;
  tooLarge: string;
  failed: string;
  fromTeam: string;
  understood: { title: string; lead: string; nothing: string };
  groups: Record<CvFact["kind"], string>;
  correct: (text: string) => string;
  correctShort: string;
  takeOut: (text: string) => string;
  takeOutShort: string;
  putBack: (text: string) => string;
  putBackShort: string;
  takenOut: string;
  newText: string;
  save: string;
  cancel: string;
  notSaved: string;
  leftOut: {
    title: string;
    lead: string;
    entry: (page: number, why: string) => string;
    why: Record<Cv["dropped"][number]["why"], string>;
    pictures: (pages: string) => string;
  };
  searchable: { label: string; hint: string };
  remove: string;
  removed: string;
};
