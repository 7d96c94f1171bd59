/** What fake models do with a turn of an interview. The answer names the script: `I built it. [model:cut]`. */
import type { Answer, Asked, Behaviour } from "./behaviour.ts";

const scripts: Readonly<Record<string, Behaviour>> = {
  well: { say: ["ADVANCE op", "en\nThank you, I can ", "follow that."] },
  /** Marks and letters of several bytes, also in the first line, that arrive byte by byte. */
  bytes: { say: "**ADVANCE open** | heard: own, größe 👩🏽‍💻\nThank you, Zoë.", bytesAtOnce: 1 },
  cut: { say: ["ADVANCE open\nThank you for that. ", "And n", "ow"], breakAfter: 2 },
  late: { say: "ADVANCE open\nSorry.", firstMs: 4_000 },
  "not allowed": { say: "CLOSE\nGoodbye." },
  "no move": { say: "That is interesting, tell me more.\nPlease." },
  refused: { refuse: true },
  empty: {},
  down: { status: 529 },
};

const tries = new Map<string, number>();

/** "slow once" takes its time at the first try, and says at which it answers. */
export function takeTurnByScript({ messages }: Asked): Answer {
  const answer = /<answer>\n([\s\S]*?)\n<\/answer>/u.exec(messages.at(-1)?.text ?? "")?.[1] ?? "";
  const name = /\[model:([\w ]+)\]/u.exec(answer)?.[1] ?? "well";
  const count = (tries.get(answer) ?? 0) + 1;
  tries.set(answer, count);
  if (name === "slow once") return { say: `ADVANCE open\nThis was try ${count}.`, firstMs: count === 1 ? 2_000 : 0 };
  const script = scripts[name];
  if (script === undefined) throw new Error(`No script of a turn is named ${name}.`);
  return script;
}
