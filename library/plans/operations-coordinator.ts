import { composePosition } from "#library/compose.ts";

/** Operations and logistics coordinators: goods, people and information in the right place at the right time. */
export const operationsCoordinator = composePosition({
  id: "operations-coordinator",
  field: "operations",
  own: [
    {
      id: "operational-control",
      name: "Operational control",
      definition:
        "Keeps a running operation on course: knows its state from facts, sees disturbances early, acts in the right order with safety first, keeps all parties informed, and improves the process afterwards.",
      anchors: [
        "Reacts to whatever comes up last; relies on memory and luck, learns of delays from the customer, and treats safety as somebody else's matter.",
        "Follows the plan and the usual lists; tries to repair a disturbance alone, informs others late, and goes back to routine afterwards.",
        "Checks the state regularly against the plan, sets an order of urgency with reasons, informs those concerned with a new time, and records what happened.",
        "Acts on early signs, prepares alternatives with carriers or colleagues, weighs cost against service openly, and removes the cause of a repeated disturbance.",
        "Designs processes and figures through which disturbances become rare and visible, brings several parties to a common solution under pressure, and shows lasting gains in punctuality, cost or safety.",
      ],
      weight: 3,
    },
  ],
  craft: [
    {
      id: "operations-organised-something",
      levels: ["entry"],
      competency: "operational-control",
      style: "behavioural",
      difficulty: "easy",
      text: "Tell me about something with many moving parts that you organised from beginning to end.",
      clarification: "It may be a delivery, an event, a move or a project. I would like to hear how you kept track.",
      lookFor: [
        {
          id: "plan",
          text: "Made a plan with tasks, times and people",
          cues: ["list", "plan", "schedule", "deadline", "who does what", "spreadsheet", "calendar", "order", "assigned", "in advance"],
        },
        {
          id: "tracking",
          text: "Kept track while it was going on",
          cues: ["checked", "tracked", "reminded", "status", "called", "ticked off", "overview", "confirm", "every day", "updated"],
        },
        {
          id: "disturbance",
          text: "Dealt with something that went wrong",
          cues: ["went wrong", "late", "cancelled", "plan B", "instead", "short notice", "replaced", "missing", "solved", "backup"],
        },
        {
          id: "result",
          text: "Says how it turned out and what they would do differently",
          cues: ["on time", "worked", "result", "next time", "learned", "budget", "feedback", "differently", "satisfied"],
        },
      ],
      probes: [
        { id: "overview", text: "How did you keep an overview?", for: "tracking" },
        { id: "wrong", text: "What did not go to plan?", for: "disturbance" },
        { id: "next", text: "What would you do differently next time?", for: "result" },
      ],
    },
    {
      id: "operations-late-truck",
      levels: ["entry", "mid"],
      competency: "operational-control",
      style: "situational",
      text: "At eight in the morning a driver reports a breakdown. On the lorry are goods for four customers, and one of them needs the goods by noon or its production stops. What do you do?",
      clarification: "You coordinate the deliveries from the office. I would like to hear your steps in order.",
      lookFor: [
        {
          id: "facts",
          text: "Establishes the facts and the driver's safety",
          cues: ["where", "how long", "driver", "safe", "recovery", "breakdown service", "load", "hazard", "exact position", "estimate"],
        },
        {
          id: "urgency",
          text: "Serves the most urgent customer first",
          cues: ["noon", "urgent", "first", "priority", "production", "most important", "critical", "which customer", "the other three"],
        },
        {
          id: "alternatives",
          text: "Finds another way for the goods",
          cues: ["replacement vehicle", "another driver", "courier", "taxi", "subcontractor", "transfer the load", "van", "from stock", "reroute", "other depot"],
        },
        {
          id: "inform",
          text: "Informs all customers early with a realistic time",
          cues: ["call the customer", "inform", "new time", "honest", "keep updated", "sales", "warehouse", "before they", "manager"],
        },
      ],
      probes: [
        { id: "ask-driver", text: "What do you ask the driver first?", for: "facts" },
        { id: "other-way", text: "Which ways do you see to get the goods there in time?", for: "alternatives" },
        { id: "customers", text: "What do you tell the four customers?", for: "inform" },
        { id: "order", text: "In which order do you deal with the customers?", for: "urgency" },
      ],
    },
    {
      id: "operations-stock-difference",
      levels: ["entry", "mid"],
      competency: "analytical-thinking",
      style: "situational",
      text: "The system shows two hundred pieces of an article in stock. On the shelf you count one hundred and sixty. How do you find out what happened?",
      clarification: "I would like to hear where you would look for the difference, and in which order.",
      lookFor: [
        {
          id: "recount",
          text: "Confirms the count before looking further",
          cues: ["count again", "recount", "second person", "other location", "wrong shelf", "unit", "box", "label", "pallet", "double-check"],
        },
        {
          id: "movements",
          text: "Follows the bookings and movements",
          cues: ["booking", "goods received", "delivery note", "picked", "returns", "history", "last inventory", "transaction", "not booked", "scan"],
        },
        {
          id: "causes",
          text: "Considers several causes without accusing anybody",
          cues: ["damage", "scrap", "theft", "wrong article", "supplier", "mix-up", "sample", "possible causes", "not blame", "error"],
        },
        {
          id: "correct",
          text: "Corrects the record properly and prevents a repeat",
          cues: ["correct", "adjust", "approval", "document", "inform", "open orders", "cycle count", "prevent", "process", "block"],
        },
      ],
      probes: [
        { id: "first", text: "What do you check first?", for: "recount" },
        { id: "trace", text: "Where could you trace what happened to the article?", for: "movements" },
        { id: "after", text: "What do you do once you have found the cause?", for: "correct" },
      ],
    },
    {
      id: "operations-disruption-handled",
      levels: ["mid", "senior"],
      competency: "operational-control",
      style: "behavioural",
      text: "Take me through the most serious disruption in an operation that you had to manage.",
      clarification: "It may be a failed supplier, a strike, a system that was down or a sudden peak. I would like to hear what you did.",
      lookFor: [
        {
          id: "picture",
          text: "Gained a picture of the situation quickly",
          cues: ["overview", "which orders", "list", "affected", "facts", "figures", "stock", "how long", "hour", "assess"],
        },
        {
          id: "decisions",
          text: "Set priorities and decided, weighing cost and service",
          cues: ["priority", "decided", "cost", "express", "air freight", "critical", "allocated", "penalty", "trade-off", "approved"],
        },
        {
          id: "coordination",
          text: "Coordinated several parties and kept them informed",
          cues: ["supplier", "carrier", "warehouse", "customers", "daily call", "update", "team", "management", "customs", "shift"],
        },
        {
          id: "after",
          text: "Drew consequences for the process",
          cues: ["afterwards", "second supplier", "safety stock", "contingency", "review", "since then", "process", "contract", "prevent", "lessons"],
        },
      ],
      probes: [
        { id: "own-decision", text: "Which decision was the hardest for you?", for: "decisions" },
        { id: "together", text: "How did you keep all the parties informed?", for: "coordination" },
        { id: "since", text: "What has changed in the process since then?", for: "after" },
      ],
    },
    {
      id: "operations-process-improved",
      levels: ["mid", "senior"],
      competency: "quality-focus",
      style: "behavioural",
      text: "Tell me about a process in daily operations that runs better today because of you.",
      clarification: "Choose one change, large or small, and take me from the old state to the new one.",
      lookFor: [
        {
          id: "before",
          text: "Describes the state before with facts",
          cues: ["before", "took", "errors per", "waiting", "manual", "measured", "complaints", "by hand", "hours", "walked"],
        },
        {
          id: "people",
          text: "Involved the people who do the work",
          cues: ["asked", "drivers", "warehouse staff", "colleagues", "their ideas", "tried together", "resistance", "trained", "shift", "listen"],
        },
        {
          id: "change",
          text: "Describes the change and how it was tried out",
          cues: ["trial", "pilot", "layout", "checklist", "scanner", "new order", "standard", "automate", "removed a step", "test"],
        },
        {
          id: "gain",
          text: "Shows the gain and that it lasted",
          cues: ["faster", "fewer", "saved", "per day", "punctual", "percent", "still", "since", "cost", "injuries"],
        },
      ],
      probes: [
        { id: "state-before", text: "How did things run before?", for: "before" },
        { id: "involved", text: "How did you involve the people who do the work?", for: "people" },
        { id: "gain", text: "What is the gain, in figures if you have them?", for: "gain" },
      ],
    },
    {
      id: "operations-safety-or-speed",
      levels: ["entry", "mid"],
      competency: "integrity",
      style: "situational",
      text: "To keep a delivery on time, an experienced colleague skips the check of how the load is secured and tells you that it will be fine. What do you do?",
      clarification: "The lorry is ready to leave, and the colleague has been here much longer than you.",
      lookFor: [
        {
          id: "stop",
          text: "Does not let the lorry leave unchecked",
          cues: ["stop", "not leave", "check first", "insist", "safety first", "wait", "do the check", "before it leaves", "refuse"],
        },
        {
          id: "speak",
          text: "Speaks to the colleague directly and respectfully",
          cues: ["talk to", "explain", "calm", "respect", "in private", "understand the pressure", "offer help", "together", "directly"],
        },
        {
          id: "risk",
          text: "Names the risk for people and the duty behind the check",
          cues: ["accident", "injured", "other drivers", "liable", "law", "regulation", "responsible", "load shift", "danger"],
        },
        {
          id: "report",
          text: "Reports it where needed and informs about the delay",
          cues: ["supervisor", "report", "inform the customer", "delay", "escalate", "document", "team meeting", "safety officer", "again"],
        },
      ],
      probes: [
        { id: "say", text: "What do you say to your colleague?", for: "speak" },
        { id: "still", text: "The colleague gets into the cab all the same. What do you do?", for: "stop" },
        { id: "later", text: "What do you do after the lorry has left?", for: "report" },
      ],
    },
    {
      id: "operations-peak-plan",
      levels: ["senior"],
      competency: "operational-control",
      style: "situational",
      difficulty: "hard",
      text: "In ten weeks your site has to handle twice the usual volume for a month, with the same building. How do you prepare?",
      clarification: "You answer for the plan. I would like to hear how you would work out what is needed, and how you would prepare for what may go wrong.",
      lookFor: [
        {
          id: "bottleneck",
          text: "Finds the bottleneck by calculation",
          cues: ["capacity", "bottleneck", "per hour", "calculate", "forecast", "simulate", "dock", "throughput", "last year", "volume per day"],
        },
        {
          id: "levers",
          text: "Compares several levers with their cost",
          cues: ["extra shift", "temporary staff", "overtime", "external warehouse", "earlier deliveries", "spread", "time slots", "cost", "layout", "carrier"],
        },
        {
          id: "people",
          text: "Prepares people: hiring, training, fair rosters, safety",
          cues: ["train", "hire", "roster", "rest", "works council", "volunteer", "safety", "briefing", "breaks", "team leaders"],
        },
        {
          id: "contingency",
          text: "Plans tests, figures and a plan for failure",
          cues: ["test run", "plan B", "daily figures", "trigger", "escalation", "risk", "buffer", "system failure", "review", "rehearse"],
        },
      ],
      probes: [
        { id: "limit", text: "How would you find out where the limit lies?", for: "bottleneck" },
        { id: "means", text: "Which means would you weigh against each other?", for: "levers" },
        { id: "staff", text: "How would you prepare the people?", for: "people" },
        { id: "day-three", text: "On the third day of the peak the system fails for two hours. What have you prepared for that?", for: "contingency" },
      ],
    },
    {
      id: "operations-partner-conflict",
      levels: ["senior"],
      competency: "conflict-resolution",
      style: "behavioural",
      text: "Describe a serious disagreement with a carrier, a supplier or another department that you brought to a workable end.",
      clarification: "I am interested in what each side needed, and in how you reached an agreement.",
      lookFor: [
        {
          id: "interests",
          text: "Understood what each side needed",
          cues: ["needed", "interest", "their side", "pressure", "asked", "reason", "listened", "cost for them", "understood"],
        },
        {
          id: "facts",
          text: "Put the dispute on facts",
          cues: ["data", "delivery records", "contract", "figures", "evidence", "timestamps", "examples", "analysis", "documented"],
        },
        {
          id: "agreement",
          text: "Reached a clear agreement with give and take",
          cues: ["agreed", "compromise", "in return", "time window", "penalty", "new rule", "both sides", "signed", "win"],
        },
        {
          id: "lasting",
          text: "Followed up, and the relationship held",
          cues: ["review", "monthly", "since then", "relationship", "still work", "improved", "punctual", "trust", "follow-up"],
        },
      ],
      probes: [
        { id: "other-side", text: "What did the other side need?", for: "interests" },
        { id: "terms", text: "What exactly did you agree on?", for: "agreement" },
        { id: "held", text: "How well has the agreement held?", for: "lasting" },
      ],
    },
  ],
  levels: {
    entry: {
      position: "Operations assistant",
      summary: "For first roles in logistics and operations: order and overview, sensible priorities when something fails, accuracy, and safety.",
      opener: "To start with, what appeals to you about organising how things run?",
      background: "Where have you organised, stored, shipped or scheduled something so far?",
      competencies: [
        { id: "analytical-thinking", weight: 1, questions: 0 },
        { id: "integrity", weight: 1, questions: 0 },
        { id: "planning-and-prioritising", weight: 1, questions: ["pp-fell-behind"] },
      ],
    },
    mid: {
      position: "Operations and logistics coordinator",
      summary: "For coordinators who keep daily operations on course: disruptions, partners, stock, safety, and steady improvement.",
      opener: "To start with, what draws you to this position?",
      background: "Which operation that you have coordinated comes closest to this one?",
      competencies: [
        { id: "analytical-thinking", weight: 1, questions: 0 },
        { id: "integrity", weight: 1, questions: 0 },
        { id: "quality-focus", weight: 1, questions: 0 },
        { id: "planning-and-prioritising", weight: 1, questions: ["pp-too-much"] },
      ],
    },
    senior: {
      position: "Senior logistics coordinator",
      summary: "For those who answer for a site or a network: capacity and peaks, serious disruptions, partners in dispute, and leading people.",
      opener: "To start with, which part of running an operation do you enjoy most?",
      background: "For which sites, volumes and teams have you been responsible so far?",
      competencies: [
        { id: "quality-focus", weight: 1, questions: 0 },
        { id: "conflict-resolution", weight: 1, questions: 0 },
        { id: "planning-and-prioritising", weight: 2, questions: ["pp-decided-against", "pp-three-requests"] },
        { id: "leading-people", weight: 1, questions: ["lp-hard-stretch"] },
      ],
    },
  },
});
