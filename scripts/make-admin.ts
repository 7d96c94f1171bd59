/**
 * `npm run make-admin -- somebody@example.com` makes an existing account an administrator of the platform, in the local
 * database or, with `--remote`, in the deployed one.
 */
import { spawnSync } from "node:child_process";

const [email = ""] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const passedOn = process.argv.slice(2).filter((argument) => argument.startsWith("--") && argument !== "--remote");
const remote = process.argv.includes("--remote");

// What follows goes into SQL, so nothing but plain addresses comes in.
if (!/^[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,180}$/iu.test(email)) {
  console.error("Name the account's address: npm run make-admin -- somebody@example.com");
  process.exit(2);
}

const sql = `UPDATE users SET is_admin = 1 WHERE email = '${email.toLowerCase()}' RETURNING id`;
// `npm start` keeps its state there; `--persist-to=…` names another place.
const place = passedOn.some((argument) => argument.startsWith("--persist-to=")) ? [] : ["--persist-to", ".viva"];
const target = remote ? ["--remote", "--env", "production"] : ["--local", ...place];
const run = spawnSync("wrangler", ["d1", "execute", "DB", ...target, "--json", "--command", sql, ...passedOn], {
  encoding: "utf8",
});

if (run.error !== undefined || run.status !== 0) {
  console.error(run.stderr || run.stdout || String(run.error));
  console.error(
    "The database could not be changed. Run this by `npm run make-admin`, after `npm start` has made the database once.",
  );
  process.exit(1);
}
const [result] = JSON.parse(run.stdout) as { results: unknown[] }[];
if (result === undefined || result.results.length === 0) {
  console.error("There is no account with this address. Register it first, then run this again.");
  process.exit(1);
}
console.log("The account is an administrator now. It has to load the page again.");
