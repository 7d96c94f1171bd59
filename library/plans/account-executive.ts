import { composePosition } from "#library/compose.ts";

/** Sales: finding out what a customer needs, and reaching a deal that both sides stand by. */
export const accountExecutive = composePosition({
  id: "account-executive",
  field: "sales",
  own: [
    {
      id: "needs-discovery",
      name: "Needs discovery",
      definition:
        "Learns what a customer is trying to achieve, what stands in the way, who decides and what it is worth to them, before offering anything; and says so when the offer does not fit.",
      anchors: [
        "Presents the product before asking anything; describes customers as people to be persuaded, and cannot say why a particular one bought or did not.",
        "Asks a fixed list of questions and moves to the offer at the first match; knows one contact, and takes the stated wish for the need.",
        "Prepares, asks open questions and follows them up, finds the problem behind the wish and one further person who decides, and fits the offer to it.",
        "Works out with the customer what the problem costs and how a decision comes about, tests the own view with several people there, and turns down or reshapes deals that do not fit.",
        "Brings customers to a clearer view of their own situation, wins access to those who decide by being useful, and shows over several deals how early understanding led to lasting accounts.",
      ],
      weight: 3,
    },
    {
      id: "deal-management",
      name: "Deal management",
      definition:
        "Leads a deal from first contact to signature with honest forecasts: agrees next steps, handles objections and price with reasons, involves the right people, and stops when it is not winnable.",
      anchors: [
        "Waits for the customer to move; gives discounts when asked, and is surprised by how deals end.",
        "Follows up regularly but without agreed steps; answers objections with more features, and forecasts by hope.",
        "Agrees a next step after each contact, answers an objection by finding its cause, defends price with the value to the customer, and knows which deals are doubtful.",
        "Plans the deal backwards with the customer, brings in colleagues at the right moment, trades concessions for something in return, and stops early where the chances are poor.",
        "Wins complex deals with several parties and opposing interests without promises that others must pay for, forecasts reliably over time, and passes on methods that improved colleagues' results.",
      ],
      weight: 2,
    },
  ],
  craft: [
    {
      id: "sales-first-conversation",
      levels: ["entry"],
      competency: "needs-discovery",
      style: "situational",
      difficulty: "easy",
      text: "Tomorrow you have your first call with the owner of a small company who asked for information on our website. How do you approach it?",
      clarification: "You know the company's name and website. I would like to hear what you do before the call and in its first minutes.",
      lookFor: [
        {
          id: "prepare",
          text: "Prepares with specific facts about the company",
          cues: ["website", "research", "linkedin", "industry", "what they do", "news", "size", "prepare", "competitor", "which page"],
        },
        {
          id: "open-questions",
          text: "Opens with questions and interest, before any offer",
          cues: ["ask", "open question", "listen", "what brought", "why now", "goal", "challenge", "understand", "today", "problem"],
        },
        {
          id: "agenda",
          text: "Agrees on the aim and time of the call",
          cues: ["agenda", "how much time", "purpose", "expect", "minutes", "introduce", "permission", "aim of the call", "start by"],
        },
        {
          id: "next-step",
          text: "Plans a next step",
          cues: ["next step", "follow up", "appointment", "demo", "summary", "email", "agree", "second call", "send"],
        },
      ],
      probes: [
        { id: "find-out", text: "What would you want to know about the company beforehand?", for: "prepare" },
        { id: "ask-first", text: "Which questions would you ask first?", for: "open-questions" },
        { id: "end-call", text: "How would you like the call to end?", for: "next-step" },
      ],
    },
    {
      id: "sales-objection-price",
      levels: ["entry", "mid"],
      competency: "deal-management",
      style: "situational",
      text: "At the end of a good conversation, a customer says: your offer is twenty per cent dearer than the other one. How do you respond?",
      clarification: "The customer likes the product, and there is a cheaper offer on the table. What do you say and do?",
      lookFor: [
        {
          id: "explore",
          text: "Asks before answering, to learn what is behind it",
          cues: ["ask", "compare", "what is included", "behind", "understand", "apart from price", "how do they", "budget", "which offer", "calm"],
        },
        {
          id: "value",
          text: "Ties the price to the value for this customer",
          cues: ["value", "saves", "cost of", "return", "benefit", "problem they", "worth", "total cost", "outcome", "their goal"],
        },
        {
          id: "exchange",
          text: "Gives nothing away without something in return",
          cues: ["in return", "longer contract", "smaller scope", "volume", "reference", "concession", "instead of a discount", "payment", "trade"],
        },
        {
          id: "honest",
          text: "Stays honest about the competitor and about fit",
          cues: ["honest", "fair", "not bad-mouth", "competitor", "if it does not fit", "respect", "transparent", "walk away", "difference"],
        },
      ],
      probes: [
        { id: "first-words", text: "What would be your first words?", for: "explore" },
        { id: "insists", text: "Suppose the customer insists on a discount. What then?", for: "exchange" },
        { id: "worth-it", text: "How would you show that the difference is worth paying?", for: "value" },
      ],
    },
    {
      id: "sales-convinced-someone",
      levels: ["entry"],
      competency: "needs-discovery",
      style: "behavioural",
      difficulty: "easy",
      text: "Tell me about a time when you won somebody over by first finding out what mattered to them.",
      clarification: "It may be a customer, a colleague, a teacher or anyone else. I am interested in how you found out what mattered.",
      lookFor: [
        {
          id: "asked",
          text: "Asked and listened before arguing",
          cues: ["asked", "listened", "questions", "find out", "let them talk", "curious", "observed", "instead of telling", "heard"],
        },
        {
          id: "understood",
          text: "Names what mattered to the other person",
          cues: ["important to", "worried", "wanted", "cared about", "fear", "needed", "priority", "reason was", "realised"],
        },
        {
          id: "fitted",
          text: "Fitted the proposal to it",
          cues: ["so I offered", "suggested", "showed", "adapted", "example", "solution", "explained", "fit", "instead", "option"],
        },
        {
          id: "result",
          text: "Says how it ended and what they took from it",
          cues: ["agreed", "in the end", "bought", "joined", "result", "learned", "happy", "said yes", "still"],
        },
      ],
      probes: [
        { id: "how-found", text: "How did you find out what mattered to that person?", for: "asked" },
        { id: "adapted", text: "What did you do differently because of what you had learned?", for: "fitted" },
        { id: "ended", text: "How did it end?", for: "result" },
      ],
    },
    {
      id: "sales-deal-won",
      levels: ["mid", "senior"],
      competency: "needs-discovery",
      style: "behavioural",
      text: "Take me through a deal that you won because you understood the customer better than others did.",
      clarification: "Start at the first contact. I would like to hear what you found out about the customer and how you used it.",
      lookFor: [
        {
          id: "need",
          text: "Found a need behind the stated wish",
          cues: ["behind", "really needed", "root", "turned out", "asked why", "pain", "goal", "discovered", "realised", "not what they asked"],
        },
        {
          id: "people",
          text: "Learned who decides and what each of them wanted",
          cues: ["decision maker", "stakeholder", "champion", "buyer", "finance", "procurement", "users", "sponsor", "met with", "head of"],
        },
        {
          id: "worth",
          text: "Worked out with the customer what the problem costs",
          cues: ["cost", "calculated", "business case", "hours", "per year", "savings", "revenue", "numbers", "return", "quantified"],
        },
        {
          id: "own-part",
          text: "Makes their own part and the result clear",
          cues: ["I proposed", "I organised", "closed", "signed", "contract", "months", "renewed", "I brought in", "worth"],
        },
      ],
      probes: [
        { id: "learned", text: "What did you find out that your competitors did not?", for: "need" },
        { id: "deciders", text: "Who had a say in the decision?", for: "people" },
        { id: "price-of-problem", text: "What was the problem worth to the customer?", for: "worth" },
      ],
    },
    {
      id: "sales-wrong-solution",
      levels: ["mid", "senior"],
      competency: "needs-discovery",
      style: "situational",
      text: "A customer wants to order your largest package at once. From what you have heard, you doubt that it would solve their problem. How do you proceed?",
      clarification: "The order would be good for your figures, and the customer is in a hurry. I would like to hear what you would do.",
      lookFor: [
        {
          id: "slow-down",
          text: "Goes back to the problem before taking the order",
          cues: ["ask", "slow down", "understand", "what they want to achieve", "problem", "why this package", "questions", "clarify", "step back"],
        },
        {
          id: "say-doubt",
          text: "Tells the customer of the doubt openly",
          cues: ["honest", "tell them", "doubt", "concern", "open", "transparent", "explain why", "not convinced", "warn"],
        },
        {
          id: "fitting-offer",
          text: "Looks for an offer that fits, even a smaller one or none",
          cues: ["smaller", "pilot", "trial", "other product", "partner", "start with", "part of it", "refer", "not sell", "walk away"],
        },
        {
          id: "long-term",
          text: "Weighs the lasting relationship against the quick deal",
          cues: ["long term", "trust", "cancel", "reputation", "renewal", "churn", "disappointed", "come back", "recommend", "quarter"],
        },
      ],
      probes: [
        { id: "tell", text: "How would you tell the customer about your doubt?", for: "say-doubt" },
        { id: "insist", text: "The customer still wants the large package. What do you do?", for: "fitting-offer" },
        { id: "figures", text: "What part do your own sales figures play in this decision?", for: "long-term" },
      ],
    },
    {
      id: "sales-deal-lost",
      levels: ["mid", "senior"],
      competency: "deal-management",
      style: "behavioural",
      text: "Tell me about an important deal that you lost. What was your own part in losing it?",
      clarification: "I am interested in what you understood afterwards and what you have done with it since.",
      lookFor: [
        {
          id: "facts",
          text: "Describes soberly how it was lost",
          cues: ["lost", "competitor", "no decision", "late", "budget", "chose", "stalled", "price", "went to", "silent"],
        },
        {
          id: "own-share",
          text: "Names their own share without excuses",
          cues: ["I should have", "my mistake", "I missed", "I assumed", "too late", "I did not ask", "relied on", "only one contact", "I underestimated"],
        },
        {
          id: "asked-why",
          text: "Sought the customer's own reasons afterwards",
          cues: ["asked them", "feedback", "debrief", "called", "why they", "lost review", "told me", "honest", "conversation after"],
        },
        {
          id: "changed",
          text: "Changed something in later deals",
          cues: ["since then", "now I", "next time", "changed", "checklist", "earlier", "qualify", "later won", "habit"],
        },
      ],
      probes: [
        { id: "signs", text: "Which signs did you overlook at the time?", for: "own-share" },
        { id: "their-view", text: "How did you learn the customer's own reasons?", for: "asked-why" },
        { id: "since", text: "What do you do differently since then?", for: "changed" },
      ],
    },
    {
      id: "sales-doubtful-forecast",
      levels: ["senior"],
      competency: "deal-management",
      style: "situational",
      difficulty: "hard",
      text: "Three weeks before the end of the quarter, your largest deal goes quiet. It makes up half of your forecast. What do you do?",
      clarification: "Your contact no longer answers, and your manager counts on the deal. I would like to hear your steps.",
      lookFor: [
        {
          id: "diagnose",
          text: "Finds out what has changed, through more than one person",
          cues: ["other contacts", "champion", "multi-thread", "find out", "reorganised", "what changed", "procurement", "call", "sponsor", "partner"],
        },
        {
          id: "forecast",
          text: "Tells the manager the truth early",
          cues: ["manager", "forecast", "transparent", "early", "downgrade", "risk", "tell", "honest", "probability", "commit"],
        },
        {
          id: "reason-to-act",
          text: "Gives the customer a reason of their own to decide, without pressure tricks",
          cues: ["cost of waiting", "their deadline", "value", "plan", "go-live", "useful", "pressure", "no fake", "mutual plan", "business case"],
        },
        {
          id: "pipeline",
          text: "Works on alternatives at the same time",
          cues: ["pipeline", "other deals", "pull forward", "backup", "prospect", "smaller deals", "spread", "next quarter", "coverage"],
        },
      ],
      probes: [
        { id: "find-cause", text: "How would you find out what has changed at the customer?", for: "diagnose" },
        { id: "manager", text: "What do you tell your manager about it?", for: "forecast" },
        { id: "discount", text: "A colleague advises you to offer a discount that ends on Friday. What do you think of that?", for: "reason-to-act" },
      ],
    },
  ],
  levels: {
    entry: {
      position: "Sales development representative",
      summary: "For first sales roles: preparation, genuine curiosity about customers, honest handling of objections, and staying power.",
      opener: "To start with, what appeals to you about sales?",
      background: "Where have you worked with customers, or had to win people over, so far?",
      competencies: [
        { id: "resilience", weight: 1, questions: ["rs-turned-down"] },
        { id: "learning-agility", weight: 1, questions: ["la-hard-feedback"] },
      ],
    },
    mid: {
      position: "Account executive",
      summary: "For account executives who run their own deals: needs before offers, price and objections, learning from losses, and planning.",
      opener: "To start with, what draws you to this sales role?",
      background: "Which product and which customers that you have sold to come closest to this role?",
      competencies: [
        { id: "planning-and-prioritising", weight: 1, questions: ["pp-too-much"] },
        { id: "resilience", weight: 1, questions: ["rs-several-attempts"] },
      ],
    },
    senior: {
      position: "Senior account executive",
      summary: "For large and complex accounts: several deciders, honest forecasts under pressure, influence in the customer's organisation and one's own.",
      opener: "To start with, what kind of customer do you most enjoy working with?",
      background: "Which accounts that you have built up come closest to the ones in this role?",
      competencies: [
        { id: "influencing", weight: 1, questions: ["in-respected-sceptic"] },
        { id: "integrity", weight: 1, questions: ["ig-hard-promise"] },
        { id: "collaboration", weight: 1, questions: ["cb-other-team"] },
      ],
    },
  },
});
