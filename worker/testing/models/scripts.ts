/** What fake models do in the conformance suite. A prompt's first message names the script, so that a fake needs no telling. */
import type { Answer, Asked, Behaviour } from "./behaviour.ts";
import { isTurn } from "./thinking.ts";
import { takeTurnByScript } from "./turn-scripts.ts";

export const scriptWords = ["PROBE own\nDanke", " für die Antwort, Zoë", " 👩🏽‍💻. What did", " you do yourself?"];
export const heardWords = [
  { text: "I", fromMs: 120, toMs: 300 },
  { text: "led", fromMs: 320, toMs: 640 },
  { text: "it.", fromMs: 660, toMs: 1_500 },
];

const good = JSON.stringify({ move: "PROBE", covered: ["own part"], certain: 4 });
const wrongShape = JSON.stringify({ move: "PROBE", covered: "own part", certain: 9 });

const scripts: Readonly<Record<string, Behaviour | ((asked: Asked) => Behaviour)>> = {
  words: { say: scriptWords },
  bytes: { say: scriptWords, bytesAtOnce: 1 },
  breaks: { say: scriptWords, breakAfter: 2 },
  "breaks at once": { say: scriptWords, breakAfter: 0 },
  stops: { say: scriptWords, stopAfter: 2 },
  "error in between": { say: scriptWords, errorAfter: 2 },
  "error at once": { say: scriptWords, errorAfter: 0 },
  "slow first": { say: scriptWords, firstMs: 1_500 },
  "slow later": { say: scriptWords, betweenMs: 1_000 },
  refused: { refuse: true },
  "refused in between": { say: scriptWords, refuse: true },
  empty: {},
  full: { say: scriptWords, full: true },
  long: { say: Array.from({ length: 10_000 }, (_, index) => ` w${index}`) },
  thinks: { say: ["<th", "ink>The candidate", " is vague.</thi", "nk>\n\n", "ADVANCE", " now"] },
  "wrong key": { wrongKey: true },
  "too much": { status: 429, retryAfterSeconds: 7 },
  json: { say: good },
  "fenced json": { say: `\`\`\`json\n${good}\n\`\`\`` },
  "broken json": (asked) => ({ say: asked.messages.length > 1 ? good : good.slice(0, 20) }),
  "wrong shape": (asked) => ({ say: asked.messages.length > 1 ? good : wrongShape }),
  "wrong for ever": { say: wrongShape },
  "full json": { say: good.slice(0, 20), full: true },
};

let recordings = 0;

/** "status 500" and the like need no entry. */
function answerByScript(asked: Asked): Answer {
  if (asked.kind === "transcription") return hear(asked);
  if (isTurn(asked)) return takeTurnByScript(asked);
  const name = asked.messages[0]?.text ?? "";
  const status = /^status (\d+)$/.exec(name)?.[1];
  if (status !== undefined) return { status: Number(status) };
  const script = scripts[name];
  if (script === undefined) throw new Error(`No script is named ${name}.`);
  return typeof script === "function" ? script(asked) : script;
}

/** Always the same, unless the model's name says otherwise. */
function hear({ model }: Asked): Behaviour {
  if (model === "deaf") return {};
  if (model === "counting") return { say: `Recording ${(recordings += 1)}.` };
  return { say: heardWords.map(({ text }) => text).join(" "), words: heardWords };
}

/** A model named "status-429" and the like answers so to everything, also where there is no prompt to say it. */
function troubleByModel({ model }: Asked): Behaviour | null {
  const status = /^status-(\d+)$/.exec(model)?.[1];
  return status === undefined ? null : { status: Number(status) };
}

export const byScript = { answer: answerByScript, trouble: troubleByModel };
