/**
 * `npm run make-admin -- somebody@example.com` makes an existing account an administrator of the platform, in the local
 * database or, with `--remote`, in the deployed one. With `--dry-run` it only prints what it would have wrangler do.
 */
import { spawnSync } from "node:child_process";
import { adminCommand } from "./make-admin/command.ts";
import { exitWith, Problem } from "./start/problem.ts";

const given = process.argv.slice(2);

function makeAdmin(): void {
  const command = adminCommand(given, process.env["VIVA_STATE"] ?? ".viva");
  if (command === null)
    throw new Problem("Name the account's address: npm run make-admin -- somebody@example.com [--remote] [--dry-run]");
  if (given.includes("--dry-run")) {
    const quoted = command.args.map((argument) => (/[\s']/.test(argument) ? JSON.stringify(argument) : argument));
    console.log(`npx wrangler ${quoted.join(" ")}`);
    return;
  }
  const run = spawnSync("wrangler", command.args, { encoding: "utf8" });
  if (run.error !== undefined || run.status !== 0)
    throw new Problem(
      `${run.stderr || run.stdout || String(run.error)}\nThe database could not be changed. ${
        command.remote
          ? "Log in with `npx wrangler login`, and look that wrangler.toml names the database's id under [env.production]."
          : "Run this by `npm run make-admin`, after `npm start` has made the database once; VIVA_STATE or --persist-to=… names another folder than .viva."
      }`,
    );
  // Wrangler's answer has this shape; anything else throws here and is printed.
  const [result] = JSON.parse(run.stdout) as { results: unknown[] }[];
  if (result === undefined || result.results.length === 0)
    throw new Problem("There is no account with this address. Register it first, then run this again.");
  console.log("The account is an administrator now. It has to load the page again.");
}

try {
  makeAdmin();
} catch (error) {
  exitWith(error);
}
