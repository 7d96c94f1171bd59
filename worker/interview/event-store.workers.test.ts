import { env } from "cloudflare:workers";
import { runInDurableObject } from "cloudflare:test";
import { describeEventStore } from "./event-store.contract.ts";
import { objectSql } from "./object-sql.ts";
import { SqliteEventStore } from "./sqlite-event-store.ts";

let count = 0;

describeEventStore("an object's SQL", async (body) => {
  count += 1;
  const stub = env.INTERVIEWS.get(env.INTERVIEWS.idFromName(`store-${count}`));
  await runInDurableObject(stub, (_object, { storage }) => {
    // The object has migrated its storage when it was constructed.
    const open = () => new SqliteEventStore(objectSql(storage));
    body({ store: open(), reopen: open });
  });
});
