/** Brings a line that was read from left to right, as its signs stand, into the order in which it is spoken. */
import type { Sign } from "./word.ts";

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRight = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;
const digit = /\p{Nd}/u;
/** Stay with the number that they stand in. */
const inNumbers = /^[.,:/\-–+%]$/;
const mirrored: Readonly<Record<string, string>> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "{": "}",
  "}": "{",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
};

type Kind = "right" | "left" | "number" | "neutral";

function kindOf(text: string): Kind {
  if (digit.test(text)) return "number";
  if (rightToLeft.test(text)) return "right";
  return leftToRight.test(text) ? "left" : "neutral";
}

export function isRightToLeft(text: string): boolean {
  const right = text.match(new RegExp(rightToLeft, "g"))?.length ?? 0;
  return right > 0 && right >= (text.match(new RegExp(leftToRight, "gu"))?.length ?? 0);
}

/** `signs` from left to right, on a page that is read from right to left or not. */
export function spokenOrder(signs: readonly Pick<Sign, "text">[], page: boolean): string {
  const asShown = signs.map(({ text }) => text).join("");
  // Numbers alone, as in "2016 – 2019", follow the page.
  if (!rightToLeft.test(asShown) && (!page || leftToRight.test(asShown))) return asShown;
  const kinds = signs.map(({ text }) => kindOf(text));
  const base = isRightToLeft(asShown) || (page && !kinds.includes("left")) ? 1 : 0;
  const levels = levelsOf(signs, kinds, base);
  const order = signs.map((_, index) => index);
  // Turning a stretch of the shown order around gives the spoken one, as turning the spoken one gives the shown (UAX 9, L2).
  for (let level = 2; level >= 1; level -= 1)
    for (let from = 0; from < order.length; from += 1) {
      if ((levels[order[from] ?? 0] ?? 0) < level) continue;
      let to = from;
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to += 1;
      order.splice(from, to - from, ...order.slice(from, to).toReversed());
      from = to;
    }
  return order
    .map((index) => {
      const text = signs[index]?.text ?? "";
      return levels[index] === 1 ? (mirrored[text] ?? text) : text;
    })
    .join("");
}

function levelsOf(signs: readonly Pick<Sign, "text">[], kinds: Kind[], base: 0 | 1): number[] {
  const strong = [...kinds];
  for (const [index, { text }] of signs.entries())
    if (
      kinds[index] === "neutral" &&
      inNumbers.test(text) &&
      kinds[index - 1] === "number" &&
      kinds[index + 1] === "number"
    )
      strong[index] = "number";
  const other = base === 1 ? "left" : "right";
  const nearest = (from: number, step: 1 | -1): Kind | undefined => {
    for (let at = from + step; at >= 0 && at < strong.length; at += step)
      if (strong[at] !== "neutral") return strong[at];
    return undefined;
  };
  return strong.map((kind, index) => {
    if (kind === "left") return base === 1 ? 2 : 0;
    if (kind === "right") return 1;
    const [before, after] = [nearest(index, -1), nearest(index, 1)];
    if (kind === "number") {
      if (base === 1) return 2;
      // A number within words of the other direction goes with them, and is itself read as always.
      return before === "right" && (after === "right" || after === undefined) ? 2 : 0;
    }
    // What stands between two of the other direction goes with them.
    if (before === other && after === other) return base === 1 ? 2 : 1;
    return base;
  });
}
