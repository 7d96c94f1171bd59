import { expect, test } from "vitest";
import { cuesOf } from "./cues.ts";

test("cues are read from commas and lines, each once", () => {
  expect(cuesOf(" asked, because ,, trade-off\nasked,")).toEqual(["asked", "because", "trade-off"]);
  expect(cuesOf("  ")).toEqual([]);
});
