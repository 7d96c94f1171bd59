/** What people type, as it is kept: without characters that no keyboard means and no reader sees. */

// eslint-disable-next-line no-control-regex -- control characters are what this is about
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g;

/** Keeps line breaks, tabs, emoji and all scripts and their joiners; ends of line become `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(invisible, "").toWellFormed().trim();
}
