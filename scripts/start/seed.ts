/** The demo organisation: made at the first start, found again at every later one, with a new invitation each time. */
import { Problem } from "./problem.ts";

export type Demo = { login: string; password: string; inviteUrl: string };

function isDemo(value: unknown): value is Demo {
  return typeof value === "object" && value !== null && "login" in value && "password" in value && "inviteUrl" in value;
}

export async function seed(url: string): Promise<Demo> {
  const response = await fetch(`${url}/api/dev/seed`, {
    method: "POST",
    headers: { origin: url, "content-type": "application/json" },
    body: "{}",
  });
  const text = await response.text();
  const answer: unknown = response.ok ? JSON.parse(text) : null;
  if (!isDemo(answer))
    throw new Problem(
      `The server is up but the demo could not be prepared (${response.status}): ${text.slice(0, 500)}`,
    );
  return answer;
}
