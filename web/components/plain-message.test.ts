import { expect, test } from "vitest";
import * as z from "zod";
import { plan } from "#contract/plan.ts";
import { plainMessage } from "./plain-message.ts";

const said = (schema: z.ZodType, value: unknown) =>
  plainMessage(schema.safeParse(value).error?.issues[0]?.message ?? "fits");

test("what the shapes of the contract say reads like a sentence for people", () => {
  expect(said(z.string().min(1), "")).toBe("Write something here.");
  expect(said(z.string().min(10), "abc")).toBe("Write at least 10 characters.");
  expect(said(z.string().max(2), "abc")).toBe("Use at most 2 characters.");
  expect(said(z.array(z.string()).min(1), [])).toBe("At least one is needed.");
  expect(said(z.array(z.string()).max(1), ["a", "b"])).toBe("At most 1 are possible.");
  expect(said(z.int().min(15_000), 3)).toBe("This is less than is possible. Choose more.");
  expect(said(z.number().max(3), 4)).toBe("This is more than is possible. Choose less.");
  expect(said(z.email(), "x")).toBe("This does not look like an email address.");
  expect(said(z.number(), "x")).toBe("Enter a number.");
  expect(said(z.enum(["a"]), "b")).toBe("This value does not fit here.");
});

test("sentences that were written for people stay as they are", () => {
  const stages = [{ id: "s", kind: "competency", title: "S", questions: [{ id: "q", text: "Q?", kind: "optional" }] }];
  expect(said(plan, { title: "T", position: "P", stages })).toBe(
    "a plan needs at least one question that must be asked",
  );
});
