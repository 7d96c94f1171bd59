/** What a candidate has said to the open ask and no answer holds yet: one row, in case the agent that heard it is lost. */
import { type SpokenDraft, spokenDraft } from "#contract/voice.ts";
import type { Sql } from "./storage-migrations.ts";

export class DraftStore {
  readonly #sql: Sql;
  /** Undefined until it was read once: each turn asks. */
  #draft: SpokenDraft | null | undefined;

  /** The database must have been migrated before anything is read. */
  constructor(sql: Sql) {
    this.#sql = sql;
  }

  get(): SpokenDraft | null {
    this.#draft ??= this.#read();
    return this.#draft;
  }

  /** Takes the place of the one before. */
  put(draft: SpokenDraft | null): void {
    if (draft === null) {
      if (this.get() !== null) this.#sql.exec("DELETE FROM draft");
    } else this.#sql.exec("INSERT OR REPLACE INTO draft (id, body) VALUES (1, ?)", JSON.stringify(draft));
    this.#draft = draft;
  }

  #read(): SpokenDraft | null {
    const [row] = this.#sql.exec("SELECT body FROM draft");
    return row === undefined ? null : spokenDraft.parse(JSON.parse(String(row.body)));
  }
}
