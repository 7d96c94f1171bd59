/** Vectors of length 1, so that their product is their cosine; some vendors give others when asked for fewer dimensions. */
export function unitVector(values: readonly number[]): Float32Array {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => (length === 0 ? 0 : value / length));
}
