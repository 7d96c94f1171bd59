/** Keeps a prompt's words in a file that can be read, and holds whoever changes them to a new version. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { promptName, type Rendered } from "#worker/prompts/prompt.ts";

type Named = { id: string; version: number };

/** `name` is the file's. After a change with a new version, `vitest -u` writes the files anew. */
export async function expectRendered(prompt: Named, name: string, words: string): Promise<void> {
  const file = join(import.meta.dirname, "../prompts/rendered", prompt.id, `${name}.txt`);
  const text = `${promptName(prompt)}\n\n${words}\n`;
  const before = existsSync(file) ? readFileSync(file, "utf8") : null;
  if (before !== null && before !== text && before.startsWith(`${promptName(prompt)}\n`))
    expect(text, `These are other words under the same version: raise it in worker/prompts/${prompt.id}.ts.`).toBe(
      before,
    );
  await expect(text).toMatchFileSnapshot(file);
}

export const wholeOf = ({ system, messages }: Rendered): string =>
  [`[system]\n\n${system}`, ...messages.map(({ role, text }) => `[${role}]\n\n${text}`)].join("\n\n");
