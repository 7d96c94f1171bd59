import { composePosition } from "#library/compose.ts";

/** Backend engineers: services, data and how they behave in production. */
export const backendEngineer = composePosition({
  id: "backend-engineer",
  field: "engineering",
  own: [
    {
      id: "service-design",
      name: "Service design",
      definition:
        "Builds services and their data so that they stay correct, understandable and changeable: clear interfaces, sound data models, deliberate handling of failure and load, and designs no bigger than the need.",
      anchors: [
        "Describes code only as steps that were carried out; cannot say why an interface or table looks the way it does, and leaves failure, load and change out of the account.",
        "Gives a reason for one or two choices but repeats a habit or a framework's default; sees failure or load only when asked, and then names a tool and not its effect.",
        "Explains interface and data model from the need, names at least one alternative that was weighed, and handles the likely failures, such as a timeout or a repeated request, correctly.",
        "Weighs several designs against stated needs such as consistency, load or time to build; plans how data and callers move to a new version; checks the choice later with measurements or tests.",
        "Finds the one constraint that decides the design, keeps the rest simple, foresees how it fails in parts and recovers, and shows from a real system how the design held up or was corrected over time.",
      ],
      weight: 3,
    },
  ],
  craft: [
    {
      id: "backend-first-endpoint",
      levels: ["entry"],
      competency: "service-design",
      style: "behavioural",
      difficulty: "easy",
      text: "Please walk me through an application or service that you built or worked on, from the request that comes in to the data that is stored.",
      clarification: "Choose any program with a server side, from study, work or your own time, and tell me what happens inside it when somebody uses it.",
      lookFor: [
        {
          id: "flow",
          text: "Follows a request through the parts of the program in a clear order",
          cues: ["request", "route", "endpoint", "controller", "handler", "response", "API", "framework", "middleware", "calls the"],
        },
        {
          id: "data-model",
          text: "Explains how the data is laid out and gives a reason",
          cues: ["table", "column", "schema", "relation", "foreign key", "index", "primary key", "document", "normalise", "model"],
        },
        {
          id: "wrong-input",
          text: "Covers what happens with wrong input or an error",
          cues: ["validate", "invalid", "error", "exception", "status code", "reject", "missing field", "catch", "duplicate", "rollback"],
        },
        {
          id: "would-change",
          text: "Names something that they would build differently now",
          cues: ["differently", "next time", "in hindsight", "would change", "refactor", "improve", "too complicated", "learned", "rewrite"],
        },
      ],
      probes: [
        { id: "tables", text: "How did you decide on the way the data is stored?", for: "data-model" },
        { id: "bad-request", text: "What happens in your program when a request contains wrong data?", for: "wrong-input" },
        { id: "again", text: "What would you build differently if you started again today?", for: "would-change" },
      ],
    },
    {
      id: "backend-slow-page",
      levels: ["entry", "mid"],
      competency: "service-design",
      style: "situational",
      text: "Imagine that an endpoint which used to answer quickly has become slow as the amount of data has grown. How do you go about finding the cause?",
      clarification: "Think of one request that now takes several seconds. I would like to hear your steps, in order.",
      lookFor: [
        {
          id: "measure",
          text: "Measures before changing anything",
          cues: ["measure", "profile", "trace", "log", "metric", "timing", "reproduce", "benchmark", "monitoring", "where the time"],
        },
        {
          id: "database",
          text: "Looks at the queries and their plans",
          cues: ["query", "explain", "index", "full scan", "N plus one", "join", "execution plan", "database", "rows", "ORM"],
        },
        {
          id: "remedies",
          text: "Weighs several remedies against their cost",
          cues: ["cache", "pagination", "page by page", "limit", "batch", "denormalise", "stale", "invalidate", "trade-off", "background job", "replica"],
        },
        {
          id: "verify",
          text: "Checks afterwards that the change helped and keeps helping",
          cues: ["compare", "before and after", "verify", "load test", "alert", "percentile", "regression", "realistic data", "keep an eye", "confirm"],
        },
      ],
      probes: [
        { id: "first-look", text: "What would you look at first, before you change any code?", for: "measure" },
        { id: "query", text: "Suppose the time is spent in the database. What would you check there?", for: "database" },
        { id: "cost", text: "What would the remedy you have in mind cost you in return?", for: "remedies" },
        { id: "proof", text: "How would you make sure that the change really helped?", for: "verify" },
      ],
    },
    {
      id: "backend-repeated-request",
      levels: ["entry", "mid"],
      competency: "service-design",
      style: "knowledge",
      text: "A client sends an order to your service, hears nothing because the connection breaks, and sends the same order again. How would you design the service so that the customer is charged only once?",
      clarification: "The same request may arrive twice. I would like to hear how your service recognises that.",
      lookFor: [
        {
          id: "key",
          text: "Gives each order an identity that the repeat carries as well",
          cues: ["idempotent", "idempotency key", "unique id", "request id", "order id", "token", "client generates", "same id", "header"],
        },
        {
          id: "atomic",
          text: "Makes checking and storing one step in the database",
          cues: ["unique constraint", "transaction", "atomic", "insert", "lock", "race", "conflict", "upsert", "same time", "concurrent"],
        },
        {
          id: "same-answer",
          text: "Answers the repeat as if it were the first request",
          cues: ["same response", "same result", "stored response", "already processed", "return the existing", "status", "look up", "existing order"],
        },
        {
          id: "payment",
          text: "Carries the thought through to the payment provider",
          cues: ["payment provider", "charge", "refund", "outbox", "queue", "retry", "reconcile", "webhook", "third party", "exactly once"],
        },
      ],
      probes: [
        { id: "recognise", text: "How does the service know that the second request is the same order?", for: "key" },
        { id: "at-once", text: "What happens if both requests arrive at the same moment?", for: "atomic" },
        { id: "provider", text: "What if the break happens between your service and the payment provider?", for: "payment" },
      ],
    },
    {
      id: "backend-designed-service",
      levels: ["mid", "senior"],
      competency: "service-design",
      style: "behavioural",
      text: "Tell me about a service or a larger component that you designed yourself. What was the hardest decision in its design?",
      clarification: "I am interested in one decision, the choices you had, and what made you decide as you did.",
      lookFor: [
        {
          id: "need",
          text: "States the need and the constraints that the design had to meet",
          cues: ["requirement", "constraint", "traffic", "load", "latency", "consistency", "deadline", "had to support", "expected", "users per", "requests per"],
        },
        {
          id: "alternatives",
          text: "Compares real alternatives with their costs",
          cues: ["alternative", "option", "instead of", "trade-off", "compared", "decided against", "considered", "versus", "downside", "prototype"],
        },
        {
          id: "failure",
          text: "Explains how the design behaves when parts fail",
          cues: ["fail", "timeout", "retry", "fallback", "degrade", "queue", "outage", "recover", "duplicate", "circuit breaker", "partial"],
        },
        {
          id: "held-up",
          text: "Reports how the decision held up in use",
          cues: ["in production", "turned out", "in hindsight", "after launch", "months later", "still running", "had to change", "scaled", "measured", "incident"],
        },
      ],
      probes: [
        { id: "choices", text: "Which other design did you seriously consider?", for: "alternatives" },
        { id: "breaks", text: "What happens in that design when one of its parts is down?", for: "failure" },
        { id: "later", text: "How did the decision hold up once the system was in use?", for: "held-up" },
      ],
    },
    {
      id: "backend-schema-change",
      levels: ["senior"],
      competency: "service-design",
      style: "situational",
      difficulty: "hard",
      text: "A table that several services read and write has to be split in two, and the system may not stop for it. How would you carry out that change?",
      clarification: "Assume that every service is deployed on its own and customers use the system around the clock. I would like to hear the steps.",
      lookFor: [
        {
          id: "steps",
          text: "Moves in small steps that each work with the old and the new form",
          cues: ["backward compatible", "expand", "contract", "step by step", "dual write", "both tables", "old and new", "migration", "feature flag", "deploy first"],
        },
        {
          id: "backfill",
          text: "Moves the existing data safely and checks it",
          cues: ["backfill", "batch", "throttle", "copy", "compare", "consistency check", "checksum", "verify", "lag", "lock"],
        },
        {
          id: "owners",
          text: "Brings in the owners of the other services and untangles the shared table",
          cues: ["other teams", "owner", "who reads", "interface", "API in front", "view", "deprecate", "communicate", "timeline", "agree"],
        },
        {
          id: "way-back",
          text: "Keeps a way back and says when it ends",
          cues: ["roll back", "rollback", "reversible", "point of no return", "switch back", "revert", "canary", "monitor", "read from the old", "abort"],
        },
      ],
      probes: [
        { id: "order", text: "In which order would you change the readers and the writers?", for: "steps" },
        { id: "rows", text: "How would you bring the existing rows across?", for: "backfill" },
        { id: "undo", text: "Until which step could you still go back, in your plan?", for: "way-back" },
        { id: "teams", text: "How would you work with the teams that own the other services?", for: "owners" },
      ],
    },
    {
      id: "backend-technical-direction",
      levels: ["senior"],
      competency: "influencing",
      style: "behavioural",
      difficulty: "hard",
      text: "Describe a time when you changed how other engineers build or run their services, beyond your own team.",
      clarification: "It may be a standard, a shared library, a way of testing, or anything else that other teams took up because of you.",
      lookFor: [
        {
          id: "problem",
          text: "Shows the problem that the change was to solve, with evidence",
          cues: ["incident", "cost", "numbers", "data", "slow", "kept happening", "pain", "every team", "duplicate", "measured"],
        },
        {
          id: "listening",
          text: "Took up the objections of those who had to change",
          cues: ["objection", "concern", "pushed back", "listened", "feedback", "sceptical", "resistance", "adjusted", "asked them", "their view"],
        },
        {
          id: "easy-path",
          text: "Made the new way easy to take up",
          cues: ["template", "example", "documentation", "library", "pilot", "paired", "workshop", "tooling", "migration guide", "proposal", "proof of concept"],
        },
        {
          id: "adoption",
          text: "Says how far it was taken up and what came of it",
          cues: ["adopted", "teams use", "rolled out", "percent", "fewer", "reduced", "standard", "today", "still", "not everyone"],
        },
      ],
      probes: [
        { id: "against", text: "Who was against it, and for what reason?", for: "listening" },
        { id: "help", text: "What did you do to make the change easy for the other teams?", for: "easy-path" },
        { id: "result", text: "How far was it taken up in the end?", for: "adoption" },
      ],
    },
    {
      id: "backend-production-fault",
      levels: ["mid", "senior"],
      competency: "technical-depth",
      style: "behavioural",
      text: "Tell me about the most difficult fault in a running system that you tracked down yourself.",
      clarification: "Choose a fault whose cause was not obvious, and take me through how you found it.",
      lookFor: [
        {
          id: "narrowing",
          text: "Narrowed the cause down by forming and testing assumptions",
          cues: ["hypothesis", "assumption", "ruled out", "narrowed", "isolate", "reproduce", "bisect", "suspected", "step by step", "experiment"],
        },
        {
          id: "mechanism",
          text: "Explains the technical mechanism of the fault precisely",
          cues: ["race condition", "deadlock", "memory leak", "connection pool", "timeout", "thread", "cache", "garbage", "transaction", "encoding", "clock", "because the"],
        },
        {
          id: "tools",
          text: "Used fitting means to see inside the system",
          cues: ["log", "trace", "debugger", "heap dump", "metric", "dashboard", "packet capture", "profiler", "instrument", "stack trace"],
        },
        {
          id: "lasting",
          text: "Made sure the fault cannot come back unseen",
          cues: ["test", "regression", "alert", "monitor", "root cause", "fix", "post-mortem", "documented", "never happened again", "prevent"],
        },
      ],
      probes: [
        { id: "wrong-track", text: "Which explanation did you have to give up on the way?", for: "narrowing" },
        { id: "exactly", text: "What exactly was happening in the system when the fault occurred?", for: "mechanism" },
        { id: "prevent", text: "What did you change so that it would not come back?", for: "lasting" },
      ],
    },
  ],
  levels: {
    entry: {
      position: "Junior backend engineer",
      summary: "For first backend roles: understanding of a service from request to data, clear thinking about faults, and the will to learn.",
      opener: "To start with, what made you choose work behind the scenes of software?",
      background: "Which project so far has taught you most about building software on the server side?",
      competencies: [
        { id: "problem-solving", weight: 1, questions: ["ps-first-fix-failed"] },
        { id: "learning-agility", weight: 1, questions: ["la-short-time"] },
      ],
    },
    mid: {
      position: "Backend engineer",
      summary: "For engineers who build and run services on their own: design with reasons, depth in fault finding, and working with others.",
      opener: "To start with, what draws you to this backend role?",
      background: "Which system that you have worked on comes closest to the work in this role?",
      competencies: [
        { id: "technical-depth", weight: 2, questions: ["td-how-it-works"] },
        { id: "ownership", weight: 1, questions: ["ow-fell-between"] },
        { id: "collaboration", weight: 1, questions: ["cb-different-style"] },
      ],
    },
    senior: {
      position: "Senior backend engineer",
      summary: "For engineers who set technical direction: designs that last, change without downtime, depth, judgement and influence beyond a team.",
      opener: "To start with, what would you hope to work on as a senior engineer here?",
      background: "Which systems have you been responsible for that come closest to the work in this role?",
      competencies: [
        { id: "technical-depth", weight: 2, questions: ["td-choice"] },
        { id: "influencing", weight: 1, questions: 0 },
        { id: "decision-making", weight: 2, questions: ["dm-go-on-or-stop", "dm-turned-out-wrong"] },
      ],
    },
  },
});
