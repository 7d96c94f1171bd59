/** What an interview holds of answers that were spoken: what was understood, until and after it counts. */
import { type SpokenMeasures, spokenMeasures } from "#contract/spoken.ts";
import type { Sql } from "./storage-migrations.ts";

export type Spoken = {
  /** Of the answer that it is to be. */
  id: string;
  /** The ask that it answers. */
  to: string;
  /** SHA-256 of the recording, hex. */
  hash: string;
  text: string;
  confidence: number | null;
  durationMs: number;
  /** Is the recording kept? */
  kept: boolean;
  /** In practice only. */
  measures: SpokenMeasures | null;
};

export class SpokenStore {
  readonly #sql: Sql;

  /** The database must have been migrated. */
  constructor(sql: Sql) {
    this.#sql = sql;
  }

  find(id: string): Spoken | null {
    const [row] = this.#sql.exec("SELECT * FROM spoken WHERE id = ?", id);
    return row === undefined ? null : spokenOf(row);
  }

  /** In the order in which they came. */
  all(): Spoken[] {
    return this.#sql.exec("SELECT * FROM spoken ORDER BY number").map(spokenOf);
  }

  /** How many have ever come, also of those that are gone: as long as the newest is there, none is given a number again. */
  count(): number {
    return Number(this.#sql.exec("SELECT max(number) AS newest FROM spoken")[0]?.newest ?? 0);
  }

  /** What is there under the id stays. */
  put({ id, to, hash, text, confidence, durationMs, kept, measures }: Spoken): void {
    this.#sql.exec(
      "INSERT OR IGNORE INTO spoken (id, ask, hash, body, confidence, duration_ms, kept, measures) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      id,
      to,
      hash,
      text,
      confidence,
      durationMs,
      kept ? 1 : 0,
      measures === null ? null : JSON.stringify(measures),
    );
  }

  remove(id: string): void {
    this.#sql.exec("DELETE FROM spoken WHERE id = ?", id);
  }
}

function spokenOf(row: Record<string, unknown>): Spoken {
  return {
    id: String(row.id),
    to: String(row.ask),
    hash: String(row.hash),
    text: String(row.body),
    confidence: typeof row.confidence === "number" ? row.confidence : null,
    durationMs: Number(row.duration_ms),
    kept: row.kept === 1,
    measures: typeof row.measures === "string" ? spokenMeasures.parse(JSON.parse(row.measures)) : null,
  };
}
