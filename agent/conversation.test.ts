import { afterEach, expect, it } from "vitest";
import { Talk } from "./testing/talk.ts";

const talks: Talk[] = [];
const begin = async (...given: Parameters<typeof Talk.begin>) => {
  const talk = await Talk.begin(...given);
  talks.push(talk);
  return talk;
};
afterEach(async () => {
  for (const talk of talks.splice(0)) await talk.end();
});

it("greets once, tells that it was heard, and turns an answer into the next question", async () => {
  const talk = await begin();
  const { interview } = talk;
  interview.onAnswer = ({ id, to, text }) => {
    interview.push({ type: "answered", turn: "t1", ask: to, id, text, channel: "voice" }, { phase: "choosing", turn: "t1" });
    interview.reply("t1", "Thank you for that. What was hard about it?", "What was hard about it?", ["Thank you for that. "]);
  };
  await talk.said(1);
  await talk.until("the greeting told as heard", () => interview.inputs("heard").length === 1);
  expect(interview.inputs("heard")[0]?.heard).toEqual({ turn: "t0", chars: 44, cut: false });

  await talk.speak("I built a search service.");
  await talk.until("an answer", () => interview.inputs("answer").length === 1);
  const [answer] = interview.inputs("answer");
  expect(answer).toMatchObject({ to: "a0", text: "I built a search service.", heard: null, confidence: 0.9, audio: null });
  expect(interview.drafts()).toEqual(["I built a search service."]);

  await talk.said(2);
  await talk.until("the question told as heard", () => interview.inputs("heard").length === 2);
  expect(interview.inputs("heard")[1]?.heard).toEqual({ turn: "t1", chars: 43, cut: false });
  expect(talk.tts.requests).toEqual([
    "Hello, and welcome. What did you build last?",
    "Thank you for that.",
    "What was hard about it?",
  ]);
  const spoke = interview.frames.flatMap((frame) => (frame.type === "speech" ? [frame.speaking] : []));
  expect(spoke).toEqual([true, false]);
  await talk.until("latencies told", () => interview.posts.length === 1);
  expect(interview.posts[0]).toMatchObject({
    path: "/api/agent/latency",
    body: { turn: "t1", mode: "cascade", stt: "scripted/ears", tts: "fake/voice" },
  });
  expect(interview.authorizations).toEqual(["Bearer agent-token"]);
});
