/** What was painted on a page so far, asked for what lies beneath a text. */
import { type Colour, looksTheSame, mix, white } from "#worker/documents/colour.ts";
import { area, type Box, overlap } from "./geometry.ts";

export type Paint = {
  box: Box;
  /** Null: a picture, a pattern or a blend, whose colour at a place is not known. */
  colour: Colour | null;
  opacity: number;
  /** It fills its box to the edges; other shapes cover some part of it that is not known. */
  whole: boolean;
};

/** Of a text's box: less may be the rim of a neighbour, or was put there to pass as a ground. */
const leastCovered = 0.3;
const fullyCovered = 0.98;
/** More than this many grounds are as good as unknown. */
const mostGrounds = 8;

/** Every colour that may lie beneath the box; null where that cannot be told. */
function grounds(paints: readonly Paint[], box: Box): Colour[] | null {
  let possible: Colour[] | null = [white];
  for (const { box: painted, colour, opacity, whole } of paints) {
    const common = overlap(painted, box);
    if (common === null) continue;
    const covered = area(common) / area(box);
    if (covered < leastCovered) continue;
    const covers = whole && covered >= fullyCovered;
    if (colour === null) {
      possible = null;
    } else if (covers && opacity === 1) {
      possible = [colour];
    } else if (possible !== null) {
      const mixed: Colour[] = possible.map((under: Colour): Colour => mix(colour, under, opacity));
      const both: Colour[] = covers ? mixed : [...possible, ...mixed];
      possible = both.length > mostGrounds ? null : both;
    }
  }
  return possible;
}

/** True only where it is certain: whatever may lie beneath looks the same as the text. */
export function vanishesOn(paints: readonly Paint[], box: Box, colour: Colour, opacity: number): boolean {
  // Most text is unlike all that is painted on its page, and needs no closer look.
  if (
    opacity === 1 &&
    !looksTheSame(white, colour) &&
    !paints.some((paint) => paint.colour !== null && looksTheSame(paint.colour, colour))
  )
    return false;
  const beneath = grounds(paints, box);
  return beneath !== null && beneath.every((ground) => looksTheSame(ground, mix(colour, ground, opacity)));
}

/** Whether this paint hides what was under it. */
export function hides({ box, opacity, whole, colour }: Paint, under: Box): boolean {
  if (!whole || opacity < 1 || colour === null) return false;
  const common = overlap(box, under);
  return common !== null && area(common) / area(under) >= fullyCovered;
}
