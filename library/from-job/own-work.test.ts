import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { poolOf } from "./pool.ts";

test("what is kept from people whose work is another is there to be kept: each name is that of a question", () => {
  const source = readFileSync(fileURLToPath(new URL("./own-work.ts", import.meta.url).href), "utf8");
  const named = Array.from(source.matchAll(/^ {2}"([\w-]+)",$/gmu), ([, id]) => id);
  const known = new Set(
    (["en", "de"] as const).flatMap((language) =>
      poolOf(language).flatMap(({ questions }) => questions.map(({ id }) => id)),
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((id) => !known.has(id ?? ""))).toEqual([]);
});
