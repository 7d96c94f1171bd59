/** What an interview holds of the candidate's CV: its passages, and where an embedder has placed them. */
import { decodeVector, encodeVector } from "#worker/platform/vector-text.ts";
import type { CvPassages } from "./rpc.ts";
import type { Sql } from "./storage-migrations.ts";

export type Passage = { id: string; page: number; text: string; vector: Float32Array | null };

export type Passages = {
  /** Id of the embedder that the vectors are of; null where there are none. */
  measure: string | null;
  /** In the order of the CV. */
  list: readonly Passage[];
};

export class PassageStore {
  readonly #sql: Sql;
  /** Read once while the object is in memory: it is looked up for every question. */
  #known: Passages | null = null;

  /** The database must have been migrated. */
  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Takes the place of whatever was there. */
  replace(passages: Passages): void {
    this.#sql.transaction(() => {
      this.#sql.exec("DELETE FROM passages");
      for (const [index, { id, page, text, vector }] of passages.list.entries()) {
        this.#sql.exec(
          "INSERT INTO passages (number, id, page, body, measure, vector) VALUES (?, ?, ?, ?, ?, ?)",
          index + 1,
          id,
          page,
          text,
          passages.measure,
          vector === null ? null : encodeVector(vector),
        );
      }
    });
    this.#known = null;
  }

  /** What was read of a CV, in place of any other; null for none. */
  hold(cv: CvPassages | null): void {
    const list = (cv?.passages ?? []).map((passage) => ({
      ...passage,
      vector: passage.vector === null ? null : decodeVector(passage.vector),
    }));
    this.replace({ measure: cv?.measure ?? null, list });
  }

  all(): Passages {
    if (this.#known !== null) return this.#known;
    const rows = this.#sql.exec("SELECT * FROM passages ORDER BY number");
    const list = rows.map((row) => ({
      id: String(row.id),
      page: Number(row.page),
      text: String(row.body),
      vector: typeof row.vector === "string" ? decodeVector(row.vector) : null,
    }));
    const [first] = rows;
    this.#known = { measure: typeof first?.measure === "string" ? first.measure : null, list };
    return this.#known;
  }
}
