import { composePosition } from "#library/compose.ts";

/** Product managers: finding out what is worth building, choosing it, and seeing whether it worked. */
export const productManager = composePosition({
  id: "product-manager",
  field: "product",
  own: [
    {
      id: "product-discovery",
      name: "Discovery",
      definition:
        "Finds out which problem is worth solving before solving it: gathers evidence from users and figures, tests risky assumptions cheaply, and changes course when the evidence asks for it.",
      anchors: [
        "Starts from a feature or a wish of somebody senior; names no user's problem and no evidence, and counts delivery as success.",
        "Asks users what they want and takes the answers as requirements; picks evidence that supports the plan, and tests only once the thing is built.",
        "Describes a user's problem from observation or interviews, backs it with figures, states the main assumption and tests it before the build.",
        "Combines several kinds of evidence, puts the riskiest assumption first, uses the cheapest test that could prove it wrong, and dropped or changed an idea because of a result.",
        "Runs discovery as a habit of the whole team, links findings to the organisation's goals, reframes problems others took as given, and shows later results in use that bear out or correct the decision.",
      ],
      weight: 3,
    },
    {
      id: "product-prioritisation",
      name: "Prioritisation",
      definition:
        "Decides what is done now, later and never: compares value, effort and risk on stated grounds, says no with reasons, and keeps the people concerned behind the choice.",
      anchors: [
        "Does what was asked for last or loudest; gives no grounds for the order and promises more than can be done.",
        "Uses a scoring method or a list without questioning its inputs; avoids saying no and lets scope grow quietly.",
        "States grounds that follow from a goal, compares alternatives by value and effort, says no to one of them and explains it to those concerned.",
        "Exposes the trade-off in a hard choice, uses evidence for value and the team's view for effort, finds a smaller version that keeps most of the value, and returns to the choice when facts change.",
        "Aligns several parties with opposing interests behind a clear strategy, stops work that had strong backers on good grounds, and shows how the results of earlier choices sharpened later ones.",
      ],
      weight: 2,
    },
  ],
  craft: [
    {
      id: "product-everyday-product",
      levels: ["entry"],
      competency: "product-discovery",
      style: "situational",
      difficulty: "easy",
      text: "Think of a product that you use often and that annoys you in one respect. How would you find out whether this is worth improving?",
      clarification: "Choose any app, device or service. I would like to hear how you would find out whether others have the same problem, and how much it matters.",
      lookFor: [
        {
          id: "problem",
          text: "Describes the problem and in which situation it occurs",
          cues: ["problem", "when I", "situation", "annoying", "trying to", "every time", "task", "frustrated", "workaround"],
        },
        {
          id: "others",
          text: "Would learn from other users, beyond their own view",
          cues: ["interview", "other users", "survey", "observe", "reviews", "support", "talk to", "ask people", "not only me", "watch"],
        },
        {
          id: "figures",
          text: "Would look for figures on how often and how much it matters",
          cues: ["how many", "how often", "data", "usage", "drop off", "metric", "cost", "analytics", "number", "revenue"],
        },
        {
          id: "small-test",
          text: "Would try a small test before building",
          cues: ["prototype", "test", "experiment", "sketch", "mock-up", "small", "A/B", "try out", "fake door", "cheap"],
        },
      ],
      probes: [
        { id: "not-alone", text: "How would you find out whether other people have that problem too?", for: "others" },
        { id: "matters", text: "Which figures would tell you how much it matters?", for: "figures" },
        { id: "try", text: "How could you test an improvement before it is built?", for: "small-test" },
      ],
    },
    {
      id: "product-feature-request",
      levels: ["entry", "mid"],
      competency: "product-discovery",
      style: "situational",
      text: "A large customer asks for a specific new feature and says that others have it already. How do you handle the request?",
      clarification: "The customer matters, and the feature is not in your plans. I would like to hear what you would do before you answer yes or no.",
      lookFor: [
        {
          id: "need",
          text: "Finds the need behind the request",
          cues: ["why", "what are they trying", "underlying", "problem behind", "job", "use case", "ask the customer", "goal", "how do they do it today"],
        },
        {
          id: "breadth",
          text: "Checks how many others share the need",
          cues: ["other customers", "how many", "segment", "sales", "support tickets", "market", "data", "same request", "one customer"],
        },
        {
          id: "fit",
          text: "Weighs it against strategy and effort",
          cues: ["strategy", "roadmap", "effort", "opportunity cost", "priority", "vision", "trade-off", "engineers", "instead of", "maintenance"],
        },
        {
          id: "answer",
          text: "Gives the customer an honest answer, with an alternative where there is one",
          cues: ["honest", "explain", "no", "alternative", "workaround", "expectation", "timeline", "promise", "follow up", "keep informed"],
        },
      ],
      probes: [
        { id: "ask-them", text: "What would you want to hear from that customer first?", for: "need" },
        { id: "one-or-many", text: "How would you find out whether this matters to others as well?", for: "breadth" },
        { id: "decline", text: "Suppose you decide against it. What do you tell the customer?", for: "answer" },
      ],
    },
    {
      id: "product-too-much",
      levels: ["entry", "mid"],
      competency: "product-prioritisation",
      style: "situational",
      text: "Your team has room for one of three things next month: repairing a fault that annoys many, a small feature that sales has promised, or groundwork for a larger plan. How do you decide?",
      clarification: "You cannot do all three. I would like to hear what you would want to know, and on what grounds you would choose.",
      lookFor: [
        {
          id: "grounds",
          text: "States the grounds and links them to a goal",
          cues: ["goal", "criteria", "objective", "strategy", "depends on", "value", "quarter", "what matters", "outcome"],
        },
        {
          id: "facts",
          text: "Gathers facts about reach, value and effort",
          cues: ["how many users", "estimate", "engineers", "revenue", "severity", "deadline", "contract", "data", "effort", "churn"],
        },
        {
          id: "smaller",
          text: "Looks for smaller versions or another order",
          cues: ["smaller version", "split", "part of", "workaround", "first", "later", "half", "minimum", "combine", "sequence"],
        },
        {
          id: "tell",
          text: "Explains the choice to those who lose out",
          cues: ["explain", "sales", "transparent", "communicate", "expectation", "disappointed", "stakeholder", "reason", "when they can expect"],
        },
      ],
      probes: [
        { id: "know", text: "What would you need to know before you choose?", for: "facts" },
        { id: "choice", text: "Suppose everything is equally large. On what grounds would you choose then?", for: "grounds" },
        { id: "lose", text: "How would you explain it to the people whose wish has to wait?", for: "tell" },
      ],
    },
    {
      id: "product-changed-mind",
      levels: ["mid", "senior"],
      competency: "product-discovery",
      style: "behavioural",
      text: "Tell me about a time when what you learned from users changed what your team built.",
      clarification: "Choose a case where evidence made you change or drop a plan, and take me through it.",
      lookFor: [
        {
          id: "assumption",
          text: "States what was believed beforehand",
          cues: ["assumed", "believed", "thought that", "planned to", "hypothesis", "sure that", "original idea", "roadmap", "expected"],
        },
        {
          id: "evidence",
          text: "Describes how the evidence was gathered",
          cues: ["interview", "observed", "prototype", "usability test", "experiment", "data", "survey", "beta", "sessions", "five users", "diary"],
        },
        {
          id: "change",
          text: "Shows the change and how others were won for it",
          cues: ["dropped", "changed", "pivot", "instead", "convinced", "stakeholder", "killed", "redesigned", "smaller", "team agreed"],
        },
        {
          id: "result",
          text: "Reports how the change did in use",
          cues: ["adoption", "retention", "conversion", "percent", "usage", "saved", "result", "after launch", "fewer", "revenue"],
        },
      ],
      probes: [
        { id: "before", text: "What had you believed before?", for: "assumption" },
        { id: "how-learned", text: "How exactly did you learn it?", for: "evidence" },
        { id: "in-use", text: "How did the changed version do in use?", for: "result" },
      ],
    },
    {
      id: "product-said-no",
      levels: ["mid", "senior"],
      competency: "product-prioritisation",
      style: "behavioural",
      text: "Describe a hard decision not to build something that people with influence wanted.",
      clarification: "I am interested in your grounds, and in how you dealt with those who wanted it.",
      lookFor: [
        {
          id: "stakes",
          text: "Shows that the case for it was serious",
          cues: ["CEO", "sales", "largest customer", "board", "promised", "revenue", "influence", "important", "pressure", "executive"],
        },
        {
          id: "grounds",
          text: "Decided on grounds that can be followed",
          cues: ["strategy", "goal", "data", "opportunity cost", "effort", "few users", "evidence", "maintenance", "focus", "trade-off"],
        },
        {
          id: "conversation",
          text: "Took the other side seriously in the conversation",
          cues: ["listened", "understood", "their goal", "explained", "alternative", "one to one", "shared", "compromise", "options", "empathy"],
        },
        {
          id: "consequence",
          text: "Says what followed, favourable or not",
          cues: ["in the end", "relationship", "lost", "accepted", "later", "result", "instead we", "regret", "right decision", "learned"],
        },
      ],
      probes: [
        { id: "why-not", text: "On what grounds did you decide against it?", for: "grounds" },
        { id: "them", text: "How did you handle the conversation with those who wanted it?", for: "conversation" },
        { id: "after", text: "What followed from your decision?", for: "consequence" },
      ],
    },
    {
      id: "product-costly-assumption",
      levels: ["senior"],
      competency: "product-discovery",
      style: "situational",
      difficulty: "hard",
      text: "The board has approved a new product line that will take a year to build. You find that nobody has tested whether customers would pay for it. How do you proceed?",
      clarification: "The decision has been announced, and two teams are about to start. I would like to hear what you would do in the first weeks.",
      lookFor: [
        {
          id: "assumptions",
          text: "Spells out the assumptions and ranks them by risk",
          cues: ["assumption", "riskiest", "list", "what has to be true", "willingness to pay", "hypothesis", "unknown", "who exactly", "map"],
        },
        {
          id: "cheap-test",
          text: "Designs quick tests with customers who would really have to commit",
          cues: ["pre-order", "letter of intent", "landing page", "pilot", "interview", "prototype", "deposit", "pricing", "concierge", "sell before"],
        },
        {
          id: "board",
          text: "Brings the gap to the board without turning it into a fight",
          cues: ["board", "sponsor", "transparent", "risk", "propose", "in private first", "option", "stage", "checkpoint", "their goal"],
        },
        {
          id: "criteria",
          text: "Agrees beforehand what result would change the plan",
          cues: ["criteria", "threshold", "if fewer than", "stop", "go or no go", "decide in advance", "milestone", "change the plan", "kill"],
        },
      ],
      probes: [
        { id: "riskiest", text: "Which assumption would you test first?", for: "assumptions" },
        { id: "how-test", text: "How would you test it within a few weeks?", for: "cheap-test" },
        { id: "say-board", text: "How would you bring this up with the board?", for: "board" },
        { id: "what-result", text: "What result would make you advise against going on?", for: "criteria" },
      ],
    },
    {
      id: "product-strategy-shift",
      levels: ["senior"],
      competency: "product-prioritisation",
      style: "situational",
      difficulty: "hard",
      text: "You take over a product whose usage has been flat for a year, with a full roadmap that several departments have agreed on. How do you spend your first three months?",
      clarification: "The roadmap is agreed, yet it may not be right. How would you find out, and how would you act on what you find?",
      lookFor: [
        {
          id: "diagnose",
          text: "Finds out why usage is flat before changing plans",
          cues: ["why", "cohort", "retention", "talk to users", "churn", "segment", "diagnose", "data", "listen", "market", "funnel"],
        },
        {
          id: "trust",
          text: "Builds trust with the departments and learns the roadmap's history",
          cues: ["stakeholder", "relationships", "history", "why it was agreed", "one to one", "their reasons", "quick win", "commitments", "team"],
        },
        {
          id: "focus",
          text: "Chooses a focus and says what would be stopped",
          cues: ["stop", "focus", "strategy", "bet", "fewer", "pause", "choose", "goal", "north star", "cut"],
        },
        {
          id: "milestones",
          text: "Sets signs by which to judge the new course",
          cues: ["metric", "milestone", "experiment", "thirty days", "success", "review", "leading indicator", "hypothesis", "checkpoint"],
        },
      ],
      probes: [
        { id: "learn-first", text: "What would you want to understand in the first weeks?", for: "diagnose" },
        { id: "stop", text: "How would you go about stopping something that was already agreed?", for: "focus" },
        { id: "signs", text: "By which signs would you judge after three months whether you are on course?", for: "milestones" },
        { id: "backing", text: "How would you win the departments for a change?", for: "trust" },
      ],
    },
  ],
  levels: {
    entry: {
      position: "Associate product manager",
      summary: "For first product roles: curiosity about users' problems, reasoning with evidence, and clear choices between good things.",
      opener: "To start with, what attracts you to product work?",
      background: "Which experience so far comes closest to deciding what should be built?",
      competencies: [
        { id: "communication", weight: 1, questions: ["co-listening"] },
        { id: "collaboration", weight: 1, questions: ["cb-different-style"] },
      ],
    },
    mid: {
      position: "Product manager",
      summary: "For product managers with a team of their own: discovery with evidence, hard prioritisation, and leading without authority.",
      opener: "To start with, what draws you to this product role?",
      background: "Which product that you have managed comes closest to this one?",
      competencies: [
        { id: "influencing", weight: 1, questions: ["in-no-authority"] },
        { id: "collaboration", weight: 1, questions: ["cb-other-team"] },
      ],
    },
    senior: {
      position: "Senior product manager",
      summary: "For those who set direction across teams: strategy under conflicting interests, stopping things, and decisions that stood the test of use.",
      opener: "To start with, which product decision of the last years do you admire, in your own company or elsewhere?",
      background: "For which products have you carried responsibility that come closest to this one?",
      competencies: [
        { id: "influencing", weight: 1, questions: ["in-respected-sceptic"] },
        { id: "decision-making", weight: 1, questions: ["dm-turned-out-wrong"] },
        { id: "leading-people", weight: 1, questions: ["lp-helped-grow"] },
      ],
    },
  },
});
