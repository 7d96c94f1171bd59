import type { LibraryPlanInput } from "#contract/library.ts";
import { competencyOf } from "#library/compose.ts";
import { issueResolution } from "./customer-support.ts";

const minute = 60_000;

/** For trying out the product: every kind of stage except experience. A quarter of an hour is enough for slow typists. */
const demoShort: LibraryPlanInput = {
  id: "demo-short",
  field: "support",
  summary:
    "A short interview for trying out Viva: three questions on two competencies, with room for the candidate's own questions.",
  plan: {
    title: "Try-out: customer support in three questions",
    position: "Customer support specialist",
    level: "mid",
    competencies: [{ ...issueResolution, weight: 2 }, competencyOf("communication", 1)],
    stages: [
      {
        id: "introduction",
        kind: "introduction",
        title: "Welcome",
        goal: "Settle in with an easy question. Nothing said here is rated.",
        budgetMs: minute,
        maxTurns: 4,
        questions: [
          {
            id: "opener",
            style: "opener",
            difficulty: "easy",
            text: "To start with, what do you like about work in customer support?",
            clarification: "I would simply like to hear what appeals to you about helping customers.",
            maxProbes: 0,
            budgetMs: 30_000,
          },
        ],
      },
      {
        id: "issue-resolution",
        kind: "competency",
        title: "Issue resolution",
        goal: "Hear one real case and one line of reasoning that let a panel rate Issue resolution.",
        budgetMs: 3 * minute,
        maxTurns: 10,
        questions: [
          {
            id: "demo-case-solved",
            competency: "issue-resolution",
            style: "behavioural",
            text: "Tell me about a customer's problem that took you more than one attempt to solve.",
            clarification: "Choose one case you remember well. I would like to hear what you did until it was solved.",
            lookFor: [
              {
                id: "cause",
                text: "Explains how the cause was found",
                cues: [
                  "cause",
                  "turned out",
                  "reproduce",
                  "asked",
                  "log",
                  "checked",
                  "noticed",
                  "investigated",
                  "compared",
                  "settings",
                ],
              },
              {
                id: "kept-informed",
                text: "Kept the customer informed in the meantime",
                cues: [
                  "told the customer",
                  "update",
                  "informed",
                  "called back",
                  "promised",
                  "every day",
                  "waiting",
                  "kept them",
                  "honest",
                ],
              },
              {
                id: "result",
                text: "Says how it ended and what changed",
                cues: [
                  "solved",
                  "in the end",
                  "thanked",
                  "fixed",
                  "since then",
                  "article",
                  "process",
                  "satisfied",
                  "worked",
                  "no longer",
                ],
              },
            ],
            probes: [
              { id: "find-cause", text: "How did you find the cause?", for: "cause" },
              { id: "end", text: "How did it end?", for: "result" },
            ],
            maxProbes: 1,
            budgetMs: 75_000,
          },
          {
            id: "demo-ten-messages",
            competency: "issue-resolution",
            style: "situational",
            text: "When you start work, ten messages are waiting, and you can answer only five of them before noon. How do you choose?",
            clarification:
              "All ten came from customers overnight. I would like to hear by what you decide which come first.",
            lookFor: [
              {
                id: "urgency",
                text: "Chooses by urgency and effect on the customer",
                cues: [
                  "urgent",
                  "cannot work",
                  "deadline",
                  "impact",
                  "critical",
                  "blocked",
                  "serious",
                  "waiting longest",
                  "first",
                  "outage",
                ],
              },
              {
                id: "grouping",
                text: "Reads all of them first and groups what belongs together",
                cues: [
                  "read all",
                  "skim",
                  "group",
                  "same problem",
                  "quick ones",
                  "sort",
                  "template",
                  "overview",
                  "similar",
                  "tag",
                ],
              },
              {
                id: "the-rest",
                text: "Takes care of the five that have to wait",
                cues: [
                  "tell the others",
                  "short reply",
                  "expect",
                  "colleague",
                  "afternoon",
                  "ask for help",
                  "team lead",
                  "let them know",
                  "delay",
                ],
              },
            ],
            probes: [
              { id: "by-what", text: "By what do you recognise the urgent ones?", for: "urgency" },
              { id: "waiting", text: "What happens to the five that have to wait?", for: "the-rest" },
            ],
            maxProbes: 1,
            budgetMs: 75_000,
          },
        ],
      },
      {
        id: "communication",
        kind: "competency",
        title: "Communication",
        goal: "Hear one real conversation that lets a panel rate Communication.",
        budgetMs: 2 * minute,
        maxTurns: 6,
        questions: [
          {
            id: "demo-bad-news",
            competency: "communication",
            style: "behavioural",
            text: "Describe a time when you had to give a customer an answer that they did not want to hear.",
            clarification:
              "It may have been a refusal, a delay or a mistake on your side. I would like to hear how you told them.",
            lookFor: [
              {
                id: "clear",
                text: "Said the unwelcome part clearly and early",
                cues: [
                  "clear",
                  "directly",
                  "straight",
                  "honest",
                  "not possible",
                  "told them",
                  "no false hope",
                  "plain",
                  "at the start",
                ],
              },
              {
                id: "empathy",
                text: "Showed understanding for the customer's situation",
                cues: [
                  "understand",
                  "sorry",
                  "listened",
                  "frustrated",
                  "apologised",
                  "upset",
                  "empathy",
                  "their situation",
                  "patient",
                ],
              },
              {
                id: "way-forward",
                text: "Offered a way forward",
                cues: [
                  "alternative",
                  "instead",
                  "offered",
                  "workaround",
                  "option",
                  "next step",
                  "suggested",
                  "voucher",
                  "refund",
                ],
              },
            ],
            probes: [
              { id: "words", text: "What words did you choose?", for: "clear" },
              { id: "offer", text: "What could you offer the customer instead?", for: "way-forward" },
            ],
            maxProbes: 1,
            budgetMs: 75_000,
          },
        ],
      },
      {
        id: "candidate-questions",
        kind: "candidate_questions",
        title: "Your questions",
        goal: "Let the candidate ask. Tell only what the recruiter has written about the role.",
        budgetMs: minute,
        maxTurns: 6,
        questions: [
          {
            id: "your-questions",
            style: "closing",
            difficulty: "easy",
            text: "Now it is your turn. What would you like to know about the role?",
            clarification:
              "You may ask me anything about the role. What I cannot answer, I will leave for the recruiter.",
            maxProbes: 0,
            budgetMs: 45_000,
          },
        ],
      },
      {
        id: "closing",
        kind: "closing",
        title: "Closing",
        goal: "Give room for whatever the questions left out, then end on a friendly note.",
        budgetMs: minute,
        maxTurns: 3,
        questions: [
          {
            id: "anything-else",
            style: "closing",
            difficulty: "easy",
            text: "Before we close, what would you still like to add that my questions left out?",
            clarification:
              "If there is something we should know and I did not ask about it, this is the moment. Nothing to add is fine too.",
            maxProbes: 0,
            budgetMs: 30_000,
          },
        ],
      },
    ],
    settings: { maxDurationMs: 15 * minute, closingReserveMs: 75_000 },
  },
};

/** One question with feedback after the answer: the smallest interview there is. */
const practiceOneQuestion: LibraryPlanInput = {
  id: "practice-one-question",
  field: "first_job",
  summary:
    "One question with feedback right after the answer, to practise telling a good example. Nothing is assessed.",
  plan: {
    title: "Practise one question",
    position: "Any position",
    level: "entry",
    purpose: "practice",
    competencies: [competencyOf("problem-solving", 1)],
    stages: [
      {
        id: "practice",
        kind: "competency",
        title: "One question",
        goal: "Practise telling one example from beginning to end.",
        budgetMs: 5 * minute,
        maxTurns: 8,
        questions: [
          {
            id: "practice-problem",
            competency: "problem-solving",
            style: "behavioural",
            difficulty: "easy",
            text: "Take me through a problem that you solved, at work or elsewhere, from beginning to end.",
            clarification:
              "Choose any problem that was yours to solve. Begin with the situation, then tell me your own steps and the result.",
            lookFor: [
              {
                id: "situation",
                text: "Sets the scene so that a stranger understands the problem",
                cues: [
                  "problem",
                  "situation",
                  "at the time",
                  "we had",
                  "customer",
                  "went wrong",
                  "needed",
                  "deadline",
                  "broken",
                  "supposed to",
                ],
              },
              {
                id: "own-action",
                text: "Says what they themselves did, step by step",
                cues: [
                  "I decided",
                  "I asked",
                  "I checked",
                  "I called",
                  "I built",
                  "I tried",
                  "first I",
                  "then I",
                  "I suggested",
                  "my idea",
                ],
              },
              {
                id: "reasoning",
                text: "Gives a reason for the way they chose",
                cues: [
                  "because",
                  "instead of",
                  "option",
                  "alternative",
                  "reason",
                  "compared",
                  "decided against",
                  "thought that",
                  "the cause",
                ],
              },
              {
                id: "result",
                text: "Says how it ended, and what they learned",
                cues: [
                  "in the end",
                  "result",
                  "worked",
                  "solved",
                  "since then",
                  "learned",
                  "next time",
                  "saved",
                  "thanked",
                  "finished",
                ],
              },
            ],
            probes: [
              { id: "your-part", text: "What did you yourself do?", for: "own-action" },
              { id: "why-so", text: "What made you choose that way?", for: "reasoning" },
              { id: "outcome", text: "How did it end?", for: "result" },
            ],
            maxProbes: 2,
            budgetMs: 4 * minute,
          },
        ],
      },
    ],
    settings: { maxDurationMs: 10 * minute, closingReserveMs: 30_000, feedback: "per_answer" },
  },
};

export const demoPlans = [demoShort, practiceOneQuestion];
