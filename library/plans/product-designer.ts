import { composePosition } from "#library/compose.ts";

/** Product designers: understanding people's tasks, and giving them a form that works. */
export const productDesigner = composePosition({
  id: "product-designer",
  field: "design",
  own: [
    {
      id: "design-craft",
      name: "Design craft",
      definition:
        "Shapes products around what people are trying to do: learns about them, explores several directions, settles flow, layout and wording in detail, tests with users, and improves on what the tests show.",
      anchors: [
        "Talks about looks and taste only; names no user and no task, and cannot say why one solution was chosen over another.",
        "Follows the usual steps by name; research and tests confirm what was already decided, and details such as errors or wording are left to others.",
        "Starts from a user's task, shows at least two directions with reasons for the choice, covers the awkward cases, and changes something because of a test.",
        "Finds the core of an unclear problem, explores widely before settling, designs for people with different abilities, and backs decisions with observations and figures that others could check.",
        "Simplifies a tangled product or process for its users, sets patterns that others build on, brings business and technical limits into the design early, and shows in use what the design changed for people.",
      ],
      weight: 3,
    },
  ],
  craft: [
    {
      id: "design-piece-of-work",
      levels: ["entry"],
      competency: "design-craft",
      style: "behavioural",
      difficulty: "easy",
      text: "Please choose one piece of your design work and tell me how it came to be as it is.",
      clarification: "Choose a project you remember well. I would like to hear about the people it was for, the ways you tried, and what you chose.",
      lookFor: [
        {
          id: "people",
          text: "Names the people it was for and what they were trying to do",
          cues: ["user", "task", "they wanted", "trying to", "need", "persona", "audience", "situation", "customer"],
        },
        {
          id: "directions",
          text: "Explored more than one direction",
          cues: ["sketch", "variant", "alternative", "option", "explored", "first idea", "versions", "compared", "discarded", "wireframe"],
        },
        {
          id: "reasons",
          text: "Gives reasons for decisions about flow, layout or wording",
          cues: ["because", "hierarchy", "flow", "layout", "wording", "contrast", "navigation", "step", "reduce", "spacing"],
        },
        {
          id: "test",
          text: "Showed it to users and changed something",
          cues: ["tested", "feedback", "usability", "watched", "confused", "changed", "iteration", "prototype", "noticed", "improved"],
        },
      ],
      probes: [
        { id: "who", text: "Who was it for?", for: "people" },
        { id: "other-ways", text: "Which other directions did you try?", for: "directions" },
        { id: "seen", text: "What did you change after other people had seen or used it?", for: "test" },
      ],
    },
    {
      id: "design-simplify-booking",
      levels: ["entry", "mid"],
      competency: "design-craft",
      style: "situational",
      text: "A local bus company finds that half of the people who start to buy a ticket in its app give up on the way. How would you approach a better design?",
      clarification: "You join the project today. I would like to hear how you would proceed, from the first day to something that can be built.",
      lookFor: [
        {
          id: "find-out",
          text: "Finds out where and why people give up",
          cues: ["funnel", "where they", "drop off", "watch", "interview", "observe", "analytics", "at the stop", "support calls", "why"],
        },
        {
          id: "context",
          text: "Considers the people and the setting of use",
          cues: ["in a hurry", "sunlight", "one hand", "poor connection", "tourist", "first time", "regular", "bus stop", "large text", "payment"],
        },
        {
          id: "ideas",
          text: "Explores several remedies before choosing",
          cues: ["sketch", "several", "remove a step", "guest", "fewer fields", "default", "prototype", "alternative", "ideas", "recent trips"],
        },
        {
          id: "learn",
          text: "Tests and names a measure of success",
          cues: ["test", "try out", "complete", "success rate", "measure", "compare", "five people", "iterate", "A/B", "time to buy"],
        },
      ],
      probes: [
        { id: "why-leave", text: "How would you learn why people give up?", for: "find-out" },
        { id: "setting", text: "In what situations do you picture people buying the ticket?", for: "context" },
        { id: "better", text: "How would you know that the new design is better?", for: "learn" },
      ],
    },
    {
      id: "design-critique",
      levels: ["entry", "mid"],
      competency: "collaboration",
      style: "behavioural",
      text: "Tell me about a time when your work was criticised by people you had to work with.",
      clarification: "Choose a case where the criticism concerned something you cared about, and tell me how you dealt with it.",
      lookFor: [
        {
          id: "listened",
          text: "Listened and found the point of the criticism",
          cues: ["listened", "asked", "what they meant", "understood", "point of view", "took notes", "their reason", "clarify", "open"],
        },
        {
          id: "weighed",
          text: "Weighed it on the merits and against the user's needs",
          cues: ["agreed with", "disagreed", "tested", "users", "evidence", "goal", "part of it", "reasonable", "checked"],
        },
        {
          id: "acted",
          text: "Says what was changed or kept, with reasons",
          cues: ["changed", "kept", "redesigned", "compromise", "new version", "explained", "instead", "tried", "together"],
        },
        {
          id: "relation",
          text: "Left the working relationship sound",
          cues: ["thanked", "relationship", "since then", "earlier", "involve", "trust", "respect", "regularly", "better together"],
        },
      ],
      probes: [
        { id: "point", text: "What was the point of the criticism, as you see it now?", for: "listened" },
        { id: "did-change", text: "What did you change because of it?", for: "acted" },
        { id: "after", text: "How did you work together afterwards?", for: "relation" },
      ],
    },
    {
      id: "design-hard-problem",
      levels: ["mid", "senior"],
      competency: "design-craft",
      style: "behavioural",
      text: "Tell me about a design problem that was unclear at the start. How did you work out what the real problem was?",
      clarification: "Choose a project where the task you were given was not quite the right one, or not clear.",
      lookFor: [
        {
          id: "unclear",
          text: "Describes the task as given and what was unclear",
          cues: ["brief", "vague", "asked for", "unclear", "assumption", "conflicting", "given", "stakeholders wanted", "symptom"],
        },
        {
          id: "research",
          text: "Learned from users and data",
          cues: ["interview", "field", "observed", "shadow", "data", "journey", "diary", "support", "session recordings", "workshop"],
        },
        {
          id: "reframed",
          text: "Arrived at a sharper problem and won others for it",
          cues: ["realised", "real problem", "reframed", "turned out", "insight", "question became", "convinced", "agreed", "statement"],
        },
        {
          id: "outcome",
          text: "Shows the solution and its effect in use",
          cues: ["launched", "result", "reduced", "increase", "percent", "users now", "completion", "fewer calls", "adoption", "measured"],
        },
      ],
      probes: [
        { id: "how-learned", text: "What did you do to understand the people concerned?", for: "research" },
        { id: "real", text: "What turned out to be the real problem?", for: "reframed" },
        { id: "effect", text: "What did your design change for them?", for: "outcome" },
      ],
    },
    {
      id: "design-limits",
      levels: ["mid"],
      competency: "design-craft",
      style: "situational",
      text: "Two weeks before release, the engineers tell you that the central part of your design would take two months to build. What do you do?",
      clarification: "The release date stands. I would like to hear how you would find a way with the team.",
      lookFor: [
        {
          id: "understand",
          text: "Finds out what exactly is costly and why",
          cues: ["which part", "why", "sit down", "engineers", "what makes it", "understand", "break down", "constraint", "technical"],
        },
        {
          id: "essence",
          text: "Protects what matters most to users",
          cues: ["essential", "core", "user need", "must keep", "most important", "value", "priority", "goal", "cannot lose"],
        },
        {
          id: "alternatives",
          text: "Proposes simpler versions or stages",
          cues: ["simpler", "phase", "first version", "existing component", "alternative", "later", "compromise", "split", "reduced"],
        },
        {
          id: "prevent",
          text: "Would involve the engineers earlier next time",
          cues: ["earlier", "next time", "from the start", "feasibility", "involve", "regular", "pairing", "check in", "prototype together"],
        },
      ],
      probes: [
        { id: "keep", text: "What would you hold on to, whatever happens?", for: "essence" },
        { id: "simpler", text: "How would you arrive at a simpler version?", for: "alternatives" },
        { id: "next-time", text: "How would you avoid such a surprise in the next project?", for: "prevent" },
      ],
    },
    {
      id: "design-system-across",
      levels: ["senior"],
      competency: "design-craft",
      style: "behavioural",
      difficulty: "hard",
      text: "Describe a design that had to work across several products or teams. How did you hold it together?",
      clarification: "It may be a design system, a shared journey or a common pattern. I am interested in how it stayed coherent.",
      lookFor: [
        {
          id: "principles",
          text: "Set principles or patterns with reasons",
          cues: ["principle", "pattern", "guideline", "design system", "token", "rule", "consistent", "component", "language", "standard"],
        },
        {
          id: "variation",
          text: "Dealt with justified differences",
          cues: ["exception", "different need", "flexible", "variant", "local", "special case", "allowed", "where they differ", "adapt"],
        },
        {
          id: "people",
          text: "Involved the teams in making and keeping it",
          cues: ["workshop", "contribute", "review", "community", "office hours", "ownership", "feedback", "critique", "training", "guild"],
        },
        {
          id: "effect",
          text: "Shows the effect on users and on the teams' work",
          cues: ["faster", "fewer", "users", "adoption", "measured", "accessibility", "time saved", "consistent experience", "support", "percent"],
        },
      ],
      probes: [
        { id: "differ", text: "Where did you allow the teams to differ?", for: "variation" },
        { id: "take-part", text: "How did the teams take part in it?", for: "people" },
        { id: "gained", text: "What did users gain from it?", for: "effect" },
      ],
    },
    {
      id: "design-evidence-or-opinion",
      levels: ["senior"],
      competency: "influencing",
      style: "situational",
      difficulty: "hard",
      text: "A director dislikes a design that tested very well with users and wants a version of their own instead. How do you deal with this?",
      clarification: "The director has the final word. I would like to hear how you would go about it.",
      lookFor: [
        {
          id: "motive",
          text: "Finds out what lies behind the director's view",
          cues: ["why", "concern", "ask", "listen", "behind", "goal", "worried", "understand", "what they see", "brand"],
        },
        {
          id: "evidence",
          text: "Brings the evidence in a form that the director can experience",
          cues: ["video", "invite", "watch users", "test results", "numbers", "clips", "show", "session", "data", "compare both"],
        },
        {
          id: "joint-test",
          text: "Proposes a fair way to settle it",
          cues: ["test both", "A/B", "pilot", "criteria", "agree on", "experiment", "measure", "trial", "small group", "decide together"],
        },
        {
          id: "accept",
          text: "Can carry a decision against their view while naming the risk",
          cues: ["final word", "accept", "document", "risk", "commit", "monitor", "revisit", "respect", "ethic", "escalate"],
        },
      ],
      probes: [
        { id: "behind", text: "What would you want to know from the director first?", for: "motive" },
        { id: "settle", text: "How could the matter be settled fairly?", for: "joint-test" },
        { id: "overruled", text: "Suppose the director stays with that version. What do you do then?", for: "accept" },
      ],
    },
  ],
  levels: {
    entry: {
      position: "Junior product designer",
      summary: "For first design roles: attention to the people who use a product, exploring before deciding, and taking criticism well.",
      opener: "To start with, what made you want to design products?",
      background: "Which project so far has taught you most about designing for other people?",
      competencies: [
        { id: "collaboration", weight: 1, questions: 0 },
        { id: "creative-thinking", weight: 1, questions: ["ct-own-idea"] },
        { id: "learning-agility", weight: 1, questions: ["la-short-time"] },
      ],
    },
    mid: {
      position: "Product designer",
      summary: "For designers who own a product area: unclear problems, research that changes designs, limits of the build, and teamwork.",
      opener: "To start with, what draws you to this design role?",
      background: "Which product that you have designed comes closest to this one?",
      competencies: [
        { id: "collaboration", weight: 1, questions: 0 },
        { id: "creative-thinking", weight: 1, questions: ["ct-strict-limit"] },
        { id: "communication", weight: 1, questions: ["co-mixed-audience"] },
      ],
    },
    senior: {
      position: "Senior product designer",
      summary: "For designers who shape whole products and how others design: coherence across teams, evidence against opinion, and growing people.",
      opener: "To start with, what kind of design problem would you most like to take on next?",
      background: "Which products or design systems have you shaped that come closest to this role?",
      competencies: [
        { id: "influencing", weight: 2, questions: ["in-did-not-succeed"] },
        { id: "creative-thinking", weight: 2, questions: ["ct-genuinely-new", "ct-gave-up-idea"] },
        { id: "leading-people", weight: 1, questions: ["lp-helped-grow"] },
      ],
    },
  },
});
