/** A word as it stands on a page. */
import type { Unseen } from "#worker/documents/document.ts";
import type { Box } from "./geometry.ts";

/** One drawn sign; a ligature is one with several letters. `x` grows along the word's own line. */
export type Sign = { text: string; x: number; width: number };

export type Word = {
  signs: Sign[];
  /** Its place among all words, in the order in which the page draws them. */
  order: number;
  /** Where its line runs to, in degrees against the page: 0 for what is read without turning the head. */
  angle: number;
  /** Along its own line, on the page. */
  from: number;
  to: number;
  /** Across its own line, on the page; grows upwards. */
  baseline: number;
  /** Height of its letters, in points. */
  size: number;
  bold: boolean;
  /** A space stood before it. */
  apart: boolean;
  box: Box;
  unseen: Unseen | null;
  /** Nothing draws it, as in a layer that a text recognition has put over a scan. */
  invisible: boolean;
};
