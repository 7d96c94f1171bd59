/** The state that a page's operators draw with. */
import { black, type Colour } from "#worker/documents/colour.ts";
import { type Box, type Matrix, unit } from "./geometry.ts";

export type Graphics = {
  matrix: Matrix;
  /** Null: a pattern or a shading. */
  fill: Colour | null;
  stroke: Colour | null;
  fillOpacity: number;
  strokeOpacity: number;
  /** False where what is painted mixes with the ground in a way that is not followed here. */
  plain: boolean;
  clip: Box;
  /** The clip is a rectangle, so that what fills it fills all of it. */
  clipWhole: boolean;
  font: string;
  size: number;
  mode: number;
  letterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
};

export function startOf(page: Box): Graphics {
  return {
    matrix: unit,
    fill: black,
    stroke: black,
    fillOpacity: 1,
    strokeOpacity: 1,
    plain: true,
    clip: page,
    clipWhole: true,
    font: "",
    size: 0,
    mode: 0,
    letterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };
}

/** Text drawn with this mode leaves no mark. */
export const invisibleModes: readonly number[] = [3, 7];
/** Outlined only, or outlined too. */
export const outlineModes: readonly number[] = [1, 2, 5, 6];
export const outlineOnlyModes: readonly number[] = [1, 5];
