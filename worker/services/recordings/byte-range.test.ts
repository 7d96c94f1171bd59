import { expect, it } from "vitest";
import { byteRange } from "./byte-range.ts";

it.each([
  ["bytes=0-99", { first: 0, length: 100 }],
  ["bytes=100-", { first: 100, length: 900 }],
  ["bytes=900-5000", { first: 900, length: 100 }],
  ["bytes=-200", { first: 800, length: 200 }],
  ["bytes=-5000", { first: 0, length: 1_000 }],
  ["BYTES = 5 - 5", { first: 5, length: 1 }],
  ["bytes=1000-", "nowhere"],
  ["bytes=1000-2000", "nowhere"],
  ["bytes=-0", "nowhere"],
  [null, "whole"],
  ["bytes=9-5", "whole"],
  ["bytes=0-1,5-6", "whole"],
  ["bytes=-", "whole"],
  ["seconds=1-2", "whole"],
  ["bytes=a-b", "whole"],
] as const)("of a thousand bytes, %s is %o", (header, expected) => {
  expect(byteRange(header, 1_000)).toEqual(expected);
});
