/** One server at a time per state folder: two would each believe to be the only authority on the same interviews. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Problem } from "./problem.ts";

/** Holds the folder until the process ends, however it ends: the lock is the operating system's, on an open file. Returns its release. */
export function lockState(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(join(folder, "lock.sqlite"));
  try {
    lock.exec("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
  } catch {
    lock.close();
    throw new Problem(
      `Another Viva is using the data in ${folder}. Stop it first, or start this one with data of its own: VIVA_STATE=.viva/second PORT=8790 npm start`,
    );
  }
  return () => lock.close();
}
