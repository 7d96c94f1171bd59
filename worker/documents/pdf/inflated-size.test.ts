import { deflateSync, constants } from "node:zlib";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inflatedSize } from "./inflated-size.ts";

/** From noise, which is stored, to what repeats itself, which packs to next to nothing. */
const content = fc
  .tuple(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 400 }))
  .map(([parts, times]) =>
    Buffer.concat(
      Array.from({ length: times }, (_, index) => parts[(index * index) % parts.length] ?? new Uint8Array()),
    ),
  );
const packing = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE),
  memLevel: fc.integer({ min: 1, max: 9 }),
});

test("S0.6 counts what zlib has packed, whatever it was and however it was packed", () => {
  fc.assert(
    fc.property(content, packing, (bytes, how) => {
      expect(inflatedSize(deflateSync(bytes, how), Number.POSITIVE_INFINITY)).toBe(bytes.length);
    }),
  );
});

test("a stream that is cut has what comes before the cut, and any bytes come to an end", () => {
  fc.assert(
    fc.property(content, packing, fc.double({ min: 0, max: 1, noNaN: true }), (bytes, how, share) => {
      const packed = deflateSync(bytes, how);
      const cut = inflatedSize(packed.subarray(0, Math.floor(packed.length * share)), Number.POSITIVE_INFINITY);
      expect(cut).toBeLessThanOrEqual(bytes.length);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (noise) => {
      expect(inflatedSize(Uint8Array.of(0x78, 0x9c, ...noise), 100_000)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("a stream that holds gigabytes is not counted to its end", () => {
  const packed = deflateSync(Buffer.alloc(64 * 1024 * 1024));
  const size = inflatedSize(packed, 1_000_000);
  expect(size).toBeGreaterThan(1_000_000);
  expect(size).toBeLessThan(1_000_000 + 300);
});

test.each([
  ["no header", Uint8Array.of(1, 2, 3, 4)],
  ["nothing", new Uint8Array()],
])("%s: nothing is counted", (_what, bytes) => {
  expect(inflatedSize(bytes, 1_000)).toBe(0);
});
