/** Texts that people type, as they are kept: without characters that no keyboard means and no reader sees. */
import * as z from "zod";

// eslint-disable-next-line no-control-regex -- control characters are what this is about
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g;
// Halves of a character: no text for whoever reads it next.
const halves = /\p{Surrogate}/gu;

/** Keeps line breaks, tabs, emoji and all scripts and their joiners; ends of line become `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(invisible, "").replace(halves, "\ufffd").trim();
}

// They turn the direction of everything behind them, which in a list of names is other people's names, too.
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** On one line, and without what would turn the direction of its neighbours. */
export const cleanLine = (text: string) => cleanText(text.replace(/[\n\r\t\u2028\u2029]+/g, " ").replace(turning, ""));

/** One line, of at least one character that is seen: a name, a title. */
export const textLine = (max: number) => z.string().overwrite(cleanLine).min(1).max(max);

/** Any number of lines, perhaps none. */
export const textBlock = (max: number) => z.string().overwrite(cleanText).max(max);
