/** What every index of vectors must do. Changes may take a while to be found, so the suite waits for what it expects. */
import { describe, expect, test, vi } from "vitest";
import type { VectorIndex } from "./port.ts";

const axis = (at: number, dimensions = 8) =>
  Float32Array.from({ length: dimensions }, (_, index) => (index === at ? 1 : 0));
const between = (a: number, b: number) => axis(a).map((value, index) => (value + (axis(b)[index] ?? 0)) / Math.SQRT2);

/** As long as it takes on a busy machine. */
const soon = (expectation: () => Promise<void>) => vi.waitFor(expectation, { timeout: 15_000 });

export function vectorIndexContract(name: string, open: () => VectorIndex | Promise<VectorIndex>): void {
  describe(`S0.6 index of vectors: ${name}`, () => {
    const found = async (index: VectorIndex, ...query: Parameters<VectorIndex["nearest"]>) =>
      (await index.nearest(...query)).map((match) => match.id);

    test("gives the nearest first, with likeness and owner, and no more than asked for", async () => {
      const index = await open();
      await index.place("n", [
        { id: "a", vector: axis(0), owner: "one" },
        { id: "b", vector: between(0, 1), owner: "two" },
        { id: "c", vector: axis(2), owner: "two" },
      ]);
      await soon(async () => expect(await found(index, "n", axis(0), 2, null)).toEqual(["a", "b"]));
      const [first, second] = await index.nearest("n", axis(0), 2, null);
      expect(first).toMatchObject({ id: "a", owner: "one" });
      expect(first?.similarity).toBeCloseTo(1);
      expect(second?.similarity).toBeCloseTo(Math.SQRT1_2);
    });

    test("finds nothing of another namespace, not even under the same id", async () => {
      const index = await open();
      await index.place("n", [{ id: "a", vector: axis(0), owner: "one" }]);
      await index.place("m", [{ id: "a", vector: axis(3), owner: "three" }]);
      await soon(async () => expect(await index.nearest("m", axis(3), 5, null)).toMatchObject([{ owner: "three" }]));
      expect(await index.nearest("n", axis(0), 5, null)).toMatchObject([{ id: "a", owner: "one" }]);
      expect(await found(index, "nobody's", axis(0), 5, null)).toEqual([]);
    });

    test("searches only among the owners that are named; among none it finds none", async () => {
      const index = await open();
      await index.place("n", [
        { id: "a", vector: axis(0), owner: "one" },
        { id: "b", vector: axis(0), owner: "two" },
      ]);
      await soon(async () => expect(await found(index, "n", axis(0), 5, ["two", "other"])).toEqual(["b"]));
      expect(await found(index, "n", axis(0), 5, [])).toEqual([]);
      const many = Array.from({ length: 150 }, (_, at) => `owner-${at}`);
      expect(await found(index, "n", axis(0), 5, [...many, "one"])).toEqual(["a"]);
    });

    test("placing an id again takes the place of what was there", async () => {
      const index = await open();
      await index.place("n", [{ id: "a", vector: axis(0), owner: "one" }]);
      await index.place("n", [{ id: "a", vector: axis(1), owner: "two" }]);
      await soon(async () =>
        expect(await index.nearest("n", axis(1), 5, null)).toMatchObject([{ id: "a", owner: "two" }]),
      );
      expect(await index.nearest("n", axis(1), 5, null)).toHaveLength(1);
    });

    test("removes what is named, however many, and passes over what is not there", async () => {
      const index = await open();
      const many = Array.from({ length: 230 }, (_, at) => ({ id: `p${at}`, vector: axis(at % 8), owner: "one" }));
      await index.place("n", many);
      await soon(async () => expect(await found(index, "n", axis(0), 100, null)).toHaveLength(100));
      await index.remove("n", [...many.slice(1).map((entry) => entry.id), "never-there"]);
      await index.remove("n", ["p1"]);
      await soon(async () => expect(await found(index, "n", axis(0), 100, null)).toEqual(["p0"]));
      await index.place("n", []);
      await index.remove("n", []);
    });

    test("more than a page of vectors are all compared", async () => {
      const index = await open();
      const many = Array.from({ length: 1_203 }, (_, at) => ({
        id: `p${String(at).padStart(5, "0")}`,
        vector: axis(1),
        owner: "one",
      }));
      await index.place("n", [...many, { id: "zz", vector: axis(0), owner: "last" }]);
      await soon(async () => expect(await found(index, "n", axis(0), 1, null)).toEqual(["zz"]));
    });
  });
}
