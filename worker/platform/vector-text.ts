/** Vectors as text, for where there is JSON and SQL: little-endian 32-bit floats in base64, half the size of their digits. */

export function encodeVector(vector: Float32Array): string {
  return btoa(String.fromCharCode(...new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength)));
}

export function decodeVector(text: string): Float32Array {
  return new Float32Array(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer);
}
