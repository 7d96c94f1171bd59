/** What `npm run make-admin` has wrangler do: one statement, on one's own machine or on the deployed database. */
export type AdminCommand = {
  remote: boolean;
  sql: string;
  /** Of wrangler. */
  args: readonly string[];
};

/** Null where no account is named. `state` is the folder of `npm start`. */
export function adminCommand(given: readonly string[], state: string): AdminCommand | null {
  const [email = ""] = given.filter((argument) => !argument.startsWith("--"));
  // It goes into SQL, so nothing but plain addresses comes in.
  if (!/^[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,180}$/iu.test(email)) return null;
  const remote = given.includes("--remote");
  const [folder = `--persist-to=${state}`] = given.filter((argument) => argument.startsWith("--persist-to="));
  const sql = `UPDATE users SET is_admin = 1 WHERE email = '${email.toLowerCase()}' RETURNING id`;
  const place = remote ? ["--remote", "--env", "production"] : ["--local", folder];
  return { remote, sql, args: ["d1", "execute", "DB", ...place, "--json", "--command", sql] };
}
