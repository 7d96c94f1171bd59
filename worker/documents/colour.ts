/** Colours as an eye tells them apart. */

/** Red, green, blue, each 0–255. */
export type Colour = readonly [red: number, green: number, blue: number];

export const white: Colour = [255, 255, 255];
export const black: Colour = [0, 0, 0];

/** Of six hexadecimal digits, with or without `#`; null for anything else. */
export function colourOf(hex: string): Colour | null {
  const digits = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex);
  return digits === null
    ? null
    : ([1, 2, 3].map((part) => Number.parseInt(digits[part] ?? "", 16)) as unknown as Colour);
}

/** Relative luminance of WCAG 2.2, 0–1. */
export function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG asks 4.5 of text; the palest grey that designers set text in has 1.6. Below this nobody sees that there is any. */
const leastContrast = 1.15;
/** Two colours may be equally bright and yet be told apart: yellow on light grey. */
const sameHueWithin = 40;

export function looksTheSame(one: Colour, other: Colour): boolean {
  for (const part of [0, 1, 2] as const) if (Math.abs(one[part] - other[part]) > sameHueWithin) return false;
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05) < leastContrast;
}

export function mix(over: Colour, under: Colour, opacity: number): Colour {
  const part = (index: 0 | 1 | 2) => over[index] * opacity + under[index] * (1 - opacity);
  return [part(0), part(1), part(2)];
}
