import { expect, test } from "vitest";
import { invitationIn, nextPlace } from "./next-place.ts";

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

test.each([
  ["/join/abc-1_2", "abc-1_2"],
  ["/join/", undefined],
  ["/interviews", undefined],
  ["https://example.com/join/abc", undefined],
  [undefined, undefined],
])("on the way to %j, the invitation is %j", (next, invitation) => expect(invitationIn(next)).toBe(invitation));
