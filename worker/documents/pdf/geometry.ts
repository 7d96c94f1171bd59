/** Matrices and boxes as PDF has them. */

/** x' = ax + cy + e, y' = bx + dy + f */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const unit: Matrix = [1, 0, 0, 1, 0, 0];

/** Applies `inner` first. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** `left` < `right`, `bottom` < `top`: y grows upwards, as on a PDF's page. */
export type Box = { left: number; bottom: number; right: number; top: number };

export function boxOf(matrix: Matrix, left: number, bottom: number, right: number, top: number): Box {
  const [a, b, c, d, e, f] = matrix;
  // Each axis of the box adds its share to either end, whichever way it points; this runs for every sign of a page.
  const width = right - left;
  const height = top - bottom;
  const x = a * left + c * bottom + e;
  const y = b * left + d * bottom + f;
  return {
    left: x + Math.min(0, a * width) + Math.min(0, c * height),
    right: x + Math.max(0, a * width) + Math.max(0, c * height),
    bottom: y + Math.min(0, b * width) + Math.min(0, d * height),
    top: y + Math.max(0, b * width) + Math.max(0, d * height),
  };
}

/** The smallest box that holds two. */
export function bothOf(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
    top: Math.max(one.top, other.top),
  };
}

/** Null where they do not meet. */
export function overlap(one: Box, other: Box): Box | null {
  const left = Math.max(one.left, other.left);
  const right = Math.min(one.right, other.right);
  const bottom = Math.max(one.bottom, other.bottom);
  const top = Math.min(one.top, other.top);
  return left < right && bottom < top ? { left, bottom, right, top } : null;
}

export function area({ left, right, bottom, top }: Box): number {
  return (right - left) * (top - bottom);
}

/** Whether sides stay upright or lie flat, so that a rectangle stays one. */
export function keepsRectangles([a, b, c, d]: Matrix): boolean {
  return (Math.abs(b) < 1e-6 && Math.abs(c) < 1e-6) || (Math.abs(a) < 1e-6 && Math.abs(d) < 1e-6);
}
