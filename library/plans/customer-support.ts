import type { CompetencyInput } from "#library/compose.ts";
import { composePosition } from "#library/compose.ts";

export const issueResolution: CompetencyInput = {
  id: "issue-resolution",
  name: "Issue resolution",
  definition:
    "Takes a customer's problem from first contact to a lasting solution: hears what is really wrong, finds the cause in an orderly way, explains in plain words, keeps promises, and helps to remove the cause.",
  anchors: [
    "Answers with standard phrases or sends people elsewhere; does not establish what is wrong, and regards the case as done when the customer stops writing.",
    "Is friendly and tries the usual remedies, without asking much; promises what others must keep, and loses sight of cases that were passed on.",
    "Establishes the facts with a few good questions, solves the problem or passes it on complete, says what happens next, and checks that it worked.",
    "Calms a tense contact, finds causes that are not obvious, weighs fairness to the customer against the rules, and reports repeated problems with enough detail to be fixed.",
    "Turns difficult cases into lasting improvements for many customers, supports colleagues in theirs, and shows by figures or examples how the number or weight of problems fell.",
  ],
  weight: 3,
};

/** Customer support: hearing what is wrong, putting it right, and leaving people better off than before. */
export const customerSupport = composePosition({
  id: "customer-support",
  field: "support",
  own: [issueResolution],
  craft: [
    {
      id: "support-helped-someone",
      levels: ["entry"],
      competency: "issue-resolution",
      style: "behavioural",
      difficulty: "easy",
      text: "Tell me about a time when you helped somebody who was stuck with a problem they could not describe very well.",
      clarification: "It may have been a customer, a neighbour or someone in your class. I would like to hear how you found out what was wrong.",
      lookFor: [
        {
          id: "questions",
          text: "Asked questions to find out what was wrong",
          cues: ["asked", "questions", "describe", "show me", "when did", "what happened", "step by step", "find out", "exactly"],
        },
        {
          id: "patience",
          text: "Stayed patient and adapted to the person",
          cues: ["patient", "calm", "slowly", "own words", "repeat", "simple", "reassure", "took my time", "not technical", "nervous"],
        },
        {
          id: "solution",
          text: "Describes how the problem was solved",
          cues: ["solved", "fixed", "cause", "tried", "worked", "turned out", "solution", "settings", "replaced", "found"],
        },
        {
          id: "checked",
          text: "Made sure that the person could go on alone",
          cues: ["checked", "worked again", "wrote down", "next time", "explained why", "follow up", "confirm", "on their own", "thank"],
        },
      ],
      probes: [
        { id: "what-asked", text: "What did you ask to find out what was wrong?", for: "questions" },
        { id: "manner", text: "How did you adapt to that person?", for: "patience" },
        { id: "sure", text: "How did you make sure that the problem was solved for good?", for: "checked" },
      ],
    },
    {
      id: "support-angry-customer",
      levels: ["entry", "mid"],
      competency: "customer-focus",
      style: "situational",
      text: "A customer writes for the third time about the same problem. The message is angry and parts of it are unfair to your colleagues. How do you handle it?",
      clarification: "Two colleagues have answered before, and the problem is still there. I would like to hear what you do and roughly what you write.",
      lookFor: [
        {
          id: "acknowledge",
          text: "Acknowledges the trouble and apologises without blaming colleagues",
          cues: ["apologise", "sorry", "understand", "frustrated", "acknowledge", "third time", "empathy", "not take it personally", "thank"],
        },
        {
          id: "history",
          text: "Reads the history before answering",
          cues: ["history", "previous", "read", "earlier messages", "what was tried", "ticket", "colleagues", "notes", "not repeat"],
        },
        {
          id: "own-it",
          text: "Takes the case over until it is solved",
          cues: ["take over", "personally", "own", "until", "my name", "direct", "follow up", "keep you informed", "by tomorrow", "call"],
        },
        {
          id: "cause",
          text: "Looks for the reason why it was not solved twice",
          cues: ["root cause", "why it came back", "engineering", "escalate", "reproduce", "workaround", "team lead", "underlying", "different approach"],
        },
      ],
      probes: [
        { id: "first-lines", text: "What would the first lines of your answer say?", for: "acknowledge" },
        { id: "before", text: "What would you do before you answer?", for: "history" },
        { id: "third", text: "How would you make sure that there is no fourth message?", for: "cause" },
      ],
    },
    {
      id: "support-explain-simply",
      levels: ["entry"],
      competency: "communication",
      style: "situational",
      difficulty: "easy",
      text: "A caller says that the internet does not work, is unsure about technical words and is getting impatient. How do you guide this person through the first checks?",
      clarification: "You cannot see what the caller sees. I would like to hear how you would speak and in which order you would go.",
      lookFor: [
        {
          id: "plain",
          text: "Uses plain words and describes what can be seen",
          cues: ["plain", "simple", "light", "colour", "box", "cable", "no jargon", "looks like", "describe", "button"],
        },
        {
          id: "one-step",
          text: "Goes one step at a time and waits",
          cues: ["one step", "wait", "tell me when", "slowly", "first", "then", "at a time", "pace", "confirm"],
        },
        {
          id: "reassure",
          text: "Reassures and keeps the caller involved",
          cues: ["reassure", "no problem", "together", "understand", "patience", "well done", "almost", "calm", "friendly"],
        },
        {
          id: "order",
          text: "Checks likely and easy causes first",
          cues: ["power", "restart", "plugged", "other device", "wifi", "outage", "since when", "most likely", "router", "easy"],
        },
      ],
      probes: [
        { id: "words", text: "How would you describe the device to look for?", for: "plain" },
        { id: "check-first", text: "What would you have the caller check first?", for: "order" },
        { id: "impatient", text: "The caller says: this is taking too long. What do you answer?", for: "reassure" },
      ],
    },
    {
      id: "support-hard-case",
      levels: ["mid", "senior"],
      competency: "issue-resolution",
      style: "behavioural",
      text: "Take me through the most difficult customer case that you brought to a good end.",
      clarification: "Choose one that was hard because of the problem or because of the situation. I would like to hear what you did.",
      lookFor: [
        {
          id: "real-problem",
          text: "Worked out what was really wrong",
          cues: ["reproduce", "log", "asked", "cause", "turned out", "investigated", "pattern", "narrowed", "compared", "history"],
        },
        {
          id: "others",
          text: "Brought in the right people with complete information",
          cues: ["engineering", "escalated", "second level", "colleague", "product team", "handed over", "details", "screenshots", "pushed"],
        },
        {
          id: "kept-informed",
          text: "Kept the customer informed and kept promises",
          cues: ["update", "informed", "promised", "every day", "call back", "deadline", "honest", "expectation", "in between"],
        },
        {
          id: "good-end",
          text: "Reports the end and what was improved because of it",
          cues: ["thanked", "stayed", "resolved", "renewed", "article", "fix released", "since then", "process", "macro", "prevent"],
        },
      ],
      probes: [
        { id: "wrong", text: "How did you find out what was really wrong?", for: "real-problem" },
        { id: "meanwhile", text: "What did the customer hear from you in the meantime?", for: "kept-informed" },
        { id: "afterwards", text: "What was improved because of this case?", for: "good-end" },
      ],
    },
    {
      id: "support-rule-or-exception",
      levels: ["entry", "mid"],
      competency: "issue-resolution",
      style: "situational",
      text: "A customer asks for a refund two days after the time limit and gives a believable reason. The rule says no. What do you do?",
      clarification: "You may not simply break the rule. I would like to hear how you would think it through.",
      lookFor: [
        {
          id: "listen",
          text: "Hears the reason and the facts first",
          cues: ["listen", "reason", "ask", "circumstances", "history", "understand", "facts", "check the account", "proof"],
        },
        {
          id: "room",
          text: "Knows or finds out what room there is for exceptions",
          cues: ["policy", "exception", "discretion", "team lead", "goodwill", "precedent", "allowed", "approve", "ask my"],
        },
        {
          id: "fair",
          text: "Weighs fairness to this and other customers",
          cues: ["fair", "other customers", "same treatment", "consistent", "abuse", "purpose of the rule", "loyal", "cost", "equal"],
        },
        {
          id: "say-it",
          text: "Gives a clear and kind answer, with another way where possible",
          cues: ["explain", "voucher", "credit", "alternative", "clear", "sorry", "kind", "offer", "reason for", "option"],
        },
      ],
      probes: [
        { id: "weigh", text: "How do you weigh what speaks for and against an exception?", for: "fair" },
        { id: "who-decides", text: "Whom would you involve?", for: "room" },
        { id: "refuse", text: "Suppose it stays at no. How do you tell the customer?", for: "say-it" },
      ],
    },
    {
      id: "support-fewer-contacts",
      levels: ["mid", "senior"],
      competency: "quality-focus",
      style: "behavioural",
      text: "Tell me about a time when you noticed that many customers had the same problem and did something about the cause.",
      clarification: "I am interested in what you did beyond answering the single cases.",
      lookFor: [
        {
          id: "pattern",
          text: "Saw the pattern and backed it with numbers",
          cues: ["pattern", "counted", "tickets", "per week", "tagged", "same question", "report", "share of", "noticed", "category"],
        },
        {
          id: "root",
          text: "Found the cause behind the contacts",
          cues: ["cause", "confusing", "bug", "wording", "page", "invoice", "instructions", "email template", "because", "design"],
        },
        {
          id: "moved",
          text: "Moved those who could change it",
          cues: ["product team", "proposed", "presented", "convinced", "suggested", "meeting", "wrote an article", "examples", "developer", "priority"],
        },
        {
          id: "fewer",
          text: "Says by how much it became less",
          cues: ["fewer", "dropped", "halved", "reduced", "percent", "per month", "afterwards", "no longer", "saved"],
        },
      ],
      probes: [
        { id: "noticed", text: "How did you establish that it was the same problem?", for: "pattern" },
        { id: "who-moved", text: "How did you get others to act on it?", for: "moved" },
        { id: "effect", text: "What was the effect?", for: "fewer" },
      ],
    },
    {
      id: "support-queue-overflow",
      levels: ["senior"],
      competency: "issue-resolution",
      style: "situational",
      difficulty: "hard",
      text: "After a faulty update, five hundred messages arrive within an hour, and three of your six colleagues are away. You are in charge of the shift. How do you run the next two hours?",
      clarification: "No solution is known yet. I would like to hear what you would do first, and how you would use the people you have.",
      lookFor: [
        {
          id: "triage",
          text: "Sorts by urgency and by kind",
          cues: ["triage", "sort", "urgent", "priority", "tag", "group", "critical", "categorise", "who is affected"],
        },
        {
          id: "broadcast",
          text: "Tells many customers at once what is known",
          cues: ["status page", "banner", "automatic reply", "template", "announcement", "bulk", "social media", "recorded", "known issue"],
        },
        {
          id: "team",
          text: "Divides the work and looks after the people doing it",
          cues: ["assign", "divide", "breaks", "one person", "roles", "call in", "support the team", "calm", "other departments", "brief"],
        },
        {
          id: "engineering",
          text: "Keeps a two-way line to those who repair the fault",
          cues: ["engineering", "single contact", "examples", "workaround", "update every", "timeline", "incident", "escalate", "reproduce"],
        },
      ],
      probes: [
        { id: "first-ten", text: "What do you do in the first ten minutes?", for: "triage" },
        { id: "many", text: "How do you reach the customers who are waiting?", for: "broadcast" },
        { id: "colleagues", text: "How do you use the three colleagues you have?", for: "team" },
      ],
    },
    {
      id: "support-coached-colleague",
      levels: ["senior"],
      competency: "leading-people",
      style: "behavioural",
      text: "Describe how you helped a colleague in support to become noticeably better at the work.",
      clarification: "Choose one colleague, without a name, and tell me what you did and what changed.",
      lookFor: [
        {
          id: "diagnosis",
          text: "Saw precisely what the colleague needed",
          cues: ["listened to calls", "reviewed", "noticed", "read tickets", "struggled", "observed", "asked what", "quality score", "gap"],
        },
        {
          id: "feedback",
          text: "Gave specific and kind feedback",
          cues: ["feedback", "example", "specific", "in private", "strength", "praise", "regular", "one to one", "respect"],
        },
        {
          id: "practice",
          text: "Created chances to practise",
          cues: ["role play", "shadow", "side by side", "pair", "practise", "small steps", "try", "template", "training", "together"],
        },
        {
          id: "change",
          text: "Shows what changed",
          cues: ["improved", "confident", "rating", "faster", "now", "promoted", "weeks later", "fewer", "on their own"],
        },
      ],
      probes: [
        { id: "saw", text: "How did you work out what that colleague needed?", for: "diagnosis" },
        { id: "said", text: "How did you give your feedback?", for: "feedback" },
        { id: "changed", text: "What changed in the colleague's work?", for: "change" },
      ],
    },
  ],
  levels: {
    entry: {
      position: "Customer support agent",
      summary: "For first support roles by phone, chat or e-mail: patience, plain explanations, orderly questions, and calm with upset customers.",
      opener: "To start with, what appeals to you about helping customers?",
      background: "Where have you dealt with customers, guests or people who needed help so far?",
      competencies: [
        { id: "customer-focus", weight: 1, questions: 0 },
        { id: "communication", weight: 1, questions: 0 },
        { id: "learning-agility", weight: 1, questions: ["la-short-time"] },
      ],
    },
    mid: {
      position: "Customer support specialist",
      summary: "For experienced support people: hard cases, tense contacts, fair judgement on rules, and removing causes instead of symptoms.",
      opener: "To start with, what do you like about work in customer support?",
      background: "Which support work that you have done comes closest to this role?",
      competencies: [
        { id: "customer-focus", weight: 2, questions: ["cf-behind-request"] },
        { id: "quality-focus", weight: 1, questions: 0 },
        { id: "resilience", weight: 1, questions: ["rs-high-demand"] },
      ],
    },
    senior: {
      position: "Senior customer support specialist",
      summary: "For leading specialists and shift leads: surges and hard cases, coaching colleagues, and turning complaints into improvements.",
      opener: "To start with, what makes support work worthwhile for you?",
      background: "Which teams, channels and kinds of cases have you been responsible for in support?",
      competencies: [
        { id: "quality-focus", weight: 1, questions: 0 },
        { id: "leading-people", weight: 1, questions: 0 },
        { id: "customer-focus", weight: 2, questions: ["cf-saying-no", "cf-used-feedback"] },
        { id: "planning-and-prioritising", weight: 1, questions: ["pp-three-requests"] },
      ],
    },
  },
});
