import { expect, test } from "vitest";
import { describeError } from "./logger.ts";

test("of an error, its class and where our code threw are told, and no line of its message", () => {
  const told = describeError(new TypeError("not to be read:\n  at home I look after\n    at the depot with Robin"));
  expect(told.error).toBe("TypeError");
  expect(told.at).toMatch(/^at .*logger\.test\.ts:\d+:\d+\)?$/u);
  expect(describeError("a secret")).toEqual({ error: "string" });
});
