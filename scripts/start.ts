/**
 * `npm start`: builds what changed, migrates, serves, seeds the demo, and says where to look. Its settings are PORT,
 * VIVA_STATE, VIVA_VARS, VIVA_DEMO and VIVA_VOICE_AGENT (docs/operations.md).
 */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./start/build.ts";
import { migrate } from "./start/migrate.ts";
import { choosePort, requireFreePort } from "./start/port.ts";
import { exitWith, Problem } from "./start/problem.ts";
import { type Demo, seed } from "./start/seed.ts";
import { serve } from "./start/serve.ts";
import { lockState } from "./start/state-lock.ts";
import { startVoiceAgent, type VoiceAgent } from "./start/voice-agent.ts";

const scheduleMs = 3_600_000;
const root = fileURLToPath(new URL("..", import.meta.url));

async function start(): Promise<void> {
  const port = choosePort(process.env["PORT"]);
  const state = resolve(root, process.env["VIVA_STATE"] ?? ".viva");
  const file = process.env["VIVA_VARS"];
  const varsFile = file === undefined ? {} : { varsFile: resolve(root, file) };
  const away = `move ${state} away to start with an empty one.`;
  await requireFreePort(port);
  const unlock = lockState(state);
  build(root, console.log);

  const server = await serve({ root, state, port, ...varsFile, onTrouble: console.error }).catch((error: unknown) => {
    throw new Problem(
      `The server did not start: ${error instanceof Error ? error.message : String(error)}\nIf this goes on, ${away}`,
    );
  });
  let agent: VoiceAgent | null = null;
  let isStopping = false;
  const stop = async () => {
    // Asked twice: whoever asks does not want to wait.
    if (isStopping) process.exit(1);
    isStopping = true;
    await agent?.stop();
    await server.stop();
    unlock();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());

  try {
    const applied = await migrate(server.database, resolve(root, "migrations"), away);
    if (applied.length > 0) console.log(`Database: ${applied.join(", ")} applied.`);
    const demo = process.env["VIVA_DEMO"] === "none" ? null : await seed(server.url);
    const elsewhere = process.env["VIVA_VOICE_AGENT"] === "none";
    if (!isStopping && !elsewhere)
      agent = startVoiceAgent({ root, url: server.url, vars: server.vars, print: console.log });
    const runSchedule = () => void server.runSchedule().catch(console.error);
    setInterval(runSchedule, scheduleMs).unref();
    // A server that is stopped every evening would never come to it.
    runSchedule();
    console.log(`
Viva is at        ${server.url}
${demo === null ? "" : wordsOf(demo)}${agent === null ? "" : "\nBeside it runs the voice agent; its lines begin with its name.\n"}
Everything is kept in ${state}, the log in server.log there. Ctrl-C stops the server.`);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

const wordsOf = ({ login, password, inviteUrl }: Demo) => `
Sign in as        ${login}
with password     ${password}
Be interviewed at ${inviteUrl}
                  (in another browser or a private window; a new link at each start)
`;

start().catch(exitWith);
