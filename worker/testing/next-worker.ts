/** A version to come, whose objects store more than today's. */
import { type StorageMigration, storageMigrations } from "#worker/interview/storage-migrations.ts";
import { InterviewDO as TodaysInterviewDO } from "./upgrade-worker.ts";

export { default } from "./upgrade-worker.ts";

export class InterviewDO extends TodaysInterviewDO {
  protected override storageMigrations(): readonly StorageMigration[] {
    return [
      ...storageMigrations,
      {
        id: "9999_of_a_version_to_come",
        sql: "CREATE TABLE notes (seq INTEGER PRIMARY KEY, text TEXT NOT NULL); INSERT INTO notes VALUES (1, 'kept');",
      },
    ];
  }
}
