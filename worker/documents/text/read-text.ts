/** Reads text and Markdown. Pages are parted by form feeds, where there are any. */
import type { Limits, ReadDocument } from "#worker/documents/document.ts";
import { CannotRead } from "#worker/documents/problem.ts";
import { decodeText } from "./decode.ts";
import { tidyText } from "./tidy.ts";

/** Throws `CannotRead`. */
export function readText(bytes: Uint8Array, kind: "text" | "markdown", limits: Limits): ReadDocument {
  const decoded = decodeText(bytes);
  const { text, characters } = kind === "markdown" ? withoutComments(decoded) : { text: decoded, characters: 0 };
  const pages = text
    .split("\f")
    .map(tidyText)
    .filter((page, _, all) => page !== "" || all.length === 1)
    .map((page, index) => ({ number: index + 1, text: page }));
  const length = pages.reduce((sum, page) => sum + page.text.length, 0);
  if (length === 0) throw new CannotRead("empty");
  if (length > limits.characters || pages.length > limits.pages) throw new CannotRead("tooLong");
  return {
    kind,
    pages,
    dropped: characters === 0 ? [] : [{ page: 1, why: "hidden_text", characters }],
    scanned: false,
    picturePages: [],
    layerPages: [],
  };
}

/** What stands between `<!--` and `-->` is not shown by anything that shows Markdown. */
function withoutComments(text: string): { text: string; characters: number } {
  let characters = 0;
  const shown = text.replace(/<!--([\s\S]*?)-->/g, (_, comment: string) => {
    characters += comment.replace(/\s/g, "").length;
    return "";
  });
  return { text: shown, characters };
}
