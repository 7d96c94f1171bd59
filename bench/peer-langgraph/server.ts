/**
 * The peer: an interview server as one would write it with LangGraph.js, its SQLite checkpointer and their defaults. Prints
 * one line once it listens: `listening <port>`. Settings: PORT, DATABASE (a file).
 */
import { serve } from "@hono/node-server";
import { AIMessage, HumanMessage } from "@langchain/core/messages";
import { Annotation, END, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";
import { Hono } from "hono";

type Probe = { id: string; text: string; for: string | null };
type Question = {
  id: string;
  text: string;
  lookFor: { id: string; cues: string[] }[];
  probes: Probe[];
  maxProbes: number;
};
type Plan = { stages: { questions: Question[] }[] };

/** Plans stay out of the state: LangGraph would store them again at every step. */
const plans = new Map<string, Question[]>();

const Interview = Annotation.Root({
  ...MessagesAnnotation.spec,
  interview: Annotation<string>(),
  question: Annotation<number>(),
  probes: Annotation<string[]>(),
});
type State = typeof Interview.State;

const bridges = ["Thank you.", "Thanks, that helps.", "I see, thank you."];

/** The instant "model": asks the next probe whose point was not mentioned, else goes on to the next planned question. */
function choose(state: State): Probe | null {
  const question = plans.get(state.interview)?.[state.question];
  if (question === undefined || state.probes.length >= question.maxProbes) return null;
  const answer = String(state.messages.at(-1)?.content).toLowerCase();
  const isMissing = (point: string | null) =>
    !question.lookFor.some((entry) => entry.id === point && entry.cues.some((cue) => answer.includes(cue)));
  return question.probes.find((probe) => !state.probes.includes(probe.id) && isMissing(probe.for)) ?? null;
}

function interviewer(state: State): Partial<State> {
  const probe = choose(state);
  if (probe !== null) return { messages: [new AIMessage(probe.text)], probes: [...state.probes, probe.id] };
  const number = state.question + 1;
  const next = plans.get(state.interview)?.[number];
  const bridge = bridges[number % bridges.length];
  const text = next === undefined ? "Thank you for your time. Goodbye." : `${bridge} ${next.text}`;
  return { messages: [new AIMessage(text)], question: number, probes: [] };
}

const checkpointer = SqliteSaver.fromConnString(process.env["DATABASE"] ?? "interviews.sqlite");
const graph = new StateGraph(Interview)
  .addNode("interviewer", interviewer)
  .addEdge(START, "interviewer")
  .addEdge("interviewer", END)
  .compile({ checkpointer });

const app = new Hono();

app.get("/ready", (c) => c.text("ready"));

app.post("/interviews", async (c) => {
  const { plan } = await c.req.json<{ plan: Plan }>();
  const id = crypto.randomUUID();
  const questions = plan.stages.flatMap((stage) => stage.questions);
  plans.set(id, questions);
  const first = questions[0]?.text ?? "";
  await graph.updateState(
    { configurable: { thread_id: id } },
    { messages: [new AIMessage(first)], interview: id, question: 0, probes: [] },
    "interviewer",
  );
  return c.json({ id, ask: first }, 201);
});

app.post("/interviews/:id/answers", async (c) => {
  const { text } = await c.req.json<{ text: string }>();
  const id = c.req.param("id");
  const state = await graph.invoke({ messages: [new HumanMessage(text)] }, { configurable: { thread_id: id } });
  const reply = String(state.messages.at(-1)?.content);
  const answers = state.messages.filter((message) => message.getType() === "human").length;
  return c.json({ reply, turn: answers, done: state.question >= (plans.get(id)?.length ?? 0) });
});

serve({ fetch: app.fetch, port: Number(process.env["PORT"] ?? 0), hostname: "127.0.0.1" }, ({ port }) =>
  console.log(`listening ${port}`),
);
