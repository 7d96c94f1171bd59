/** Who may import whom, folder by folder (docs/architecture.md). Inside a folder `./x.ts` is always allowed, `../` never is. */

export type Row = {
  files: readonly string[];
  /** Packages and folders; a folder includes what is below it. */
  may: readonly string[];
  /** Folders of which only the types may be imported. */
  types?: readonly string[];
  /** What to do instead. */
  instead: string;
};

export const importTable: readonly Row[] = [
  {
    files: ["contract/**"],
    may: ["zod", "#contract"],
    instead:
      "The contract is what all programs share, so it imports zod and nothing else: move what you need into contract/, or use it elsewhere.",
  },
  {
    files: ["library/**"],
    may: ["zod", "#contract", "#library"],
    instead: "The question library is data: it imports the contract and zod only.",
  },
  {
    files: ["worker/engine/**"],
    may: ["#contract", "#worker/engine"],
    instead:
      "The engine is pure and imports the contract only: take what you need as an argument, or return an effect for worker/interview to run.",
  },
  {
    files: ["worker/offline/**"],
    may: ["#contract", "#worker/offline"],
    types: ["#worker/engine", "#worker/evaluation"],
    instead:
      "The interviewer and judge without a model are pure: they import the contract and the types of engine and evaluation only.",
  },
  {
    files: ["worker/evaluation/*.ts"],
    may: ["zod", "#contract", "#worker/evaluation"],
    instead:
      "This part of the evaluation is pure and imports the contract only: what needs storage or a model belongs to worker/evaluation/workflow.",
  },
  {
    files: ["worker/evaluation/workflow/**"],
    may: [
      "zod",
      "cloudflare:workers",
      "#contract",
      "#worker/evaluation",
      "#worker/offline",
      "#worker/prompts",
      "#worker/platform",
      "#worker/services",
      "#worker/db/client.ts",
      "#worker/env.ts",
    ],
    instead:
      "The evaluation's Workflow goes to the database through a verb in worker/services and knows neither routes nor the engine.",
  },
  {
    files: ["worker/documents/**"],
    may: ["unpdf", "fflate", "@rgrove/parse-xml", "#contract", "#worker/documents", "#worker/offline/text"],
    instead:
      "Reading a file needs its bytes and nothing else: who may give one, and where it is kept, belongs to worker/services.",
  },
  {
    files: ["worker/audio/**"],
    may: ["mediabunny", "#contract", "#worker/audio"],
    instead:
      "A recording is looked at by its bytes alone: who may give one, and what becomes of it, belongs to worker/services.",
  },
  {
    files: ["worker/prompts/**"],
    may: ["zod", "#contract", "#worker/prompts"],
    types: ["#worker/engine"],
    instead: "A prompt is text made of its input: it imports the contract and types of the engine only.",
  },
  {
    files: ["worker/tracing/**"],
    may: ["#contract", "#worker/tracing"],
    instead: "A trace is made of a log and a report, and knows nothing of where it goes.",
  },
  {
    files: ["worker/search/**"],
    may: ["minisearch", "#contract", "#worker/search", "#worker/offline/text"],
    instead: "Search is pure: it gets texts and vectors as arguments.",
  },
  {
    files: ["worker/platform/**"],
    may: [
      "zod",
      "cloudflare:workers",
      "htmlparser2",
      "@google/genai",
      "@anthropic-ai/sdk",
      "openai",
      "jose",
      "livekit-server-sdk",
      "#contract",
      "#worker/platform",
    ],
    instead: "A port knows its vendor and the contract, never who uses it: pass in what it needs.",
  },
  {
    files: ["worker/db/**"],
    may: ["drizzle-orm", "#contract", "#worker/db"],
    instead: "The schema imports drizzle and the contract only: queries belong to worker/services.",
  },
  {
    files: ["worker/interview/**"],
    may: [
      "zod",
      "cloudflare:workers",
      "#contract",
      "#library/lint.ts",
      "#worker/interview",
      "#worker/engine",
      "#worker/offline",
      "#worker/prompts",
      "#worker/search",
      "#worker/platform",
      "#worker/env.ts",
    ],
    instead:
      "The interview's object knows neither HTTP nor D1: what others must learn of it goes to the queue, whose consumer calls a service.",
  },
  {
    files: ["worker/services/**"],
    may: [
      "zod",
      "drizzle-orm",
      "jose",
      "better-auth",
      "#contract",
      "#library",
      "#worker/services",
      "#worker/db",
      "#worker/platform",
      "#worker/audio",
      "#worker/documents",
      "#worker/evaluation/speech-measures.ts",
      "#worker/search",
      "#worker/prompts",
      "#worker/tracing",
      "#worker/offline/draft",
      "#worker/env.ts",
      "#worker/interview/client.ts",
      "#worker/interview/rpc.ts",
    ],
    instead:
      "A service is a use case over D1: it reaches interviews through worker/interview/client.ts and knows nothing of HTTP.",
  },
  {
    files: ["worker/routes/**", "worker/middleware/**", "worker/queue/**"],
    may: [
      "zod",
      "hono",
      "#contract",
      "#worker/routes",
      "#worker/middleware",
      "#worker/services",
      "#worker/platform",
      "#worker/env.ts",
      "#worker/openapi.ts",
      "#worker/docs-page.ts",
      "#worker/interview/client.ts",
      "#worker/interview/rpc.ts",
    ],
    instead:
      "Routes, middleware and the queue's consumer call a verb in worker/services: put the query or the rule there.",
  },
  {
    files: ["agent/**"],
    may: [
      "zod",
      "ws",
      "node:*",
      "@livekit/agents",
      "@livekit/agents-plugin-deepgram",
      "@livekit/agents-plugin-elevenlabs",
      "@livekit/agents-plugin-google",
      "@livekit/agents-plugin-openai",
      "@livekit/rtc-node",
      "#contract",
      "#agent",
    ],
    instead:
      "The agent turns speech into inputs and events into speech, in a container of its own: it imports the contract, LiveKit and Node. What it must know of an interview comes over the live link.",
  },
  {
    files: ["web/candidate/**"],
    may: [
      "zod",
      "react",
      "react-dom",
      "#contract",
      "#web/candidate",
      "#web/components",
      "#web/api.ts",
      "#web/upload.ts",
      "#web/without-eval.ts",
    ],
    instead:
      "The candidate's pages stay small: they import the contract, web/components and web/api.ts, and nothing of the dashboard.",
  },
  {
    files: ["web/candidate/call/**"],
    may: ["livekit-client", "react", "#contract", "#web/candidate", "#web/components", "#web/api.ts"],
    instead:
      "What speaks with LiveKit is a part of its own, loaded when somebody wants to speak: besides its client it imports what the candidate's pages do.",
  },
  {
    files: ["web/recruiter/**"],
    may: [
      "zod",
      "react",
      "react-dom",
      "recharts",
      "@tanstack/react-query",
      "@tanstack/react-router",
      "#contract",
      "#web/recruiter",
      "#web/components",
      "#web/api.ts",
      "#web/upload.ts",
      "#web/without-eval.ts",
    ],
    instead:
      "The dashboard imports the contract, web/components and web/api.ts; what both kinds of pages need belongs to web/components.",
  },
  {
    files: ["web/components/**", "web/api.ts", "web/upload.ts"],
    may: ["zod", "react", "react-dom", "#contract", "#web/components", "#web/api.ts"],
    instead: "What both kinds of pages share knows neither of them: pass in what it needs.",
  },
];
