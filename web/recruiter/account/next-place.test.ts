import { expect, test } from "vitest";
import { nextPlace } from "./next-place.ts";

test.each([
  ["/interviews?status=live", "/interviews?status=live"],
  ["/join/abc", "/join/abc"],
  ["https://example.com", "/"],
  ["//example.com", "/"],
  ["/\\example.com", "/"],
  ["javascript:alert(1)", "/"],
  ["/a\nb", "/"],
  [undefined, "/"],
])("after signing in, %j leads to %s", (wanted, place) => expect(nextPlace(wanted)).toBe(place));
