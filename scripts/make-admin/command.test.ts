import { globSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { adminCommand } from "./command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

it("goes to the folder of npm start, to another one, or to the deployed database", () => {
  const place = (...given: string[]) => adminCommand(["kim@example.com", ...given], ".viva")?.args.slice(0, -3);
  expect(place()).toEqual(["d1", "execute", "DB", "--local", "--persist-to=.viva"]);
  expect(place("--persist-to=/srv/viva")).toEqual(["d1", "execute", "DB", "--local", "--persist-to=/srv/viva"]);
  expect(place("--remote")).toEqual(["d1", "execute", "DB", "--remote", "--env", "production"]);
});

it.each([[], ["--remote"], ["kim"], ["x' or 1=1 --@example.com"], ["kim@example.com'; drop table users"]])(
  "names nobody: %s",
  (...given) => expect(adminCommand(given, ".viva")).toBeNull(),
);

it("makes the account that has the address an administrator, and no other", () => {
  const database = new DatabaseSync(":memory:");
  for (const file of globSync("migrations/*.sql", { cwd: root }).sort())
    database.exec(readFileSync(`${root}/${file}`, "utf8").replaceAll("--> statement-breakpoint", ""));
  for (const name of ["kim", "robin"])
    database
      .prepare("INSERT INTO users (id, name, email, created_at, updated_at) VALUES (?, ?, ?, 0, 0)")
      .run(name, name, `${name}@example.com`);
  const run = (email: string) => database.prepare(adminCommand([email, "--remote"], ".viva")?.sql ?? "").all();
  expect(run("Kim@Example.com")).toEqual([{ id: "kim" }]);
  expect(run("nobody@example.com")).toEqual([]);
  expect(database.prepare("SELECT id, is_admin FROM users ORDER BY id").all()).toEqual([
    { id: "kim", is_admin: 1 },
    { id: "robin", is_admin: 0 },
  ]);
});
