import { composePosition } from "#library/compose.ts";

/** Frontend engineers: interfaces that work for everybody who uses them, on whatever device and connection. */
export const frontendEngineer = composePosition({
  id: "frontend-engineer",
  field: "engineering",
  own: [
    {
      id: "interface-engineering",
      name: "Interface engineering",
      definition:
        "Builds interfaces that people can use whatever their device, connection or way of operating it: sound structure and state, accessibility, speed as users feel it, and care for the cases beyond the ideal one.",
      anchors: [
        "Speaks of the interface as a picture to be copied; leaves out loading, errors, keyboard and small screens, and cannot say where the state of a page lives.",
        "Handles the usual case with a familiar framework; mentions accessibility or speed as a last step or a score, without saying what a user would notice.",
        "Explains how components and state are divided, covers loading, empty and error states, and names specific measures for keyboard, screen reader and slow connections.",
        "Measures what users feel, such as time until a page responds, and fixes the cause; tests with assistive technology or real users; settles gaps in a design with the designer before building.",
        "Sets up structure and shared components through which a whole product stays accessible and fast; proves it with figures from real use, and explains what was given up for it and why.",
      ],
      weight: 3,
    },
  ],
  craft: [
    {
      id: "frontend-built-interface",
      levels: ["entry"],
      competency: "interface-engineering",
      style: "behavioural",
      difficulty: "easy",
      text: "Think of a page or an app that you built. How did you divide it into parts?",
      clarification: "Any interface that you wrote yourself will do. I would like to know which parts it has and how they hang together.",
      lookFor: [
        {
          id: "components",
          text: "Explains a sensible division into components",
          cues: ["component", "reuse", "split", "parent", "child", "props", "module", "layout", "separate", "shared"],
        },
        {
          id: "state",
          text: "Says where data and state live and how they reach the page",
          cues: ["state", "store", "fetch", "API", "hook", "context", "form", "local storage", "pass down", "update", "render"],
        },
        {
          id: "other-cases",
          text: "Covers loading, errors and empty screens",
          cues: ["loading", "spinner", "error message", "empty", "offline", "failed", "skeleton", "validation", "not found", "slow"],
        },
        {
          id: "users",
          text: "Thought about or watched how people use it",
          cues: ["user", "feedback", "phone", "small screen", "responsive", "keyboard", "contrast", "tested with", "confusing", "accessible"],
        },
      ],
      probes: [
        { id: "where-state", text: "Where does the data that the page shows come from?", for: "state" },
        { id: "error-case", text: "What does a user see in it when something goes wrong?", for: "other-cases" },
        { id: "in-use", text: "What did you learn when other people used it?", for: "users" },
      ],
    },
    {
      id: "frontend-keyboard-dialog",
      levels: ["entry", "mid"],
      competency: "interface-engineering",
      style: "knowledge",
      text: "You are asked to build a dialog window that opens on top of a page. What does it need so that somebody who uses only the keyboard or a screen reader can work with it?",
      clarification: "Picture a small window in which the user confirms something. What must it do for people who cannot use a mouse or see the screen?",
      lookFor: [
        {
          id: "focus",
          text: "Moves the focus into the dialog, keeps it there and returns it afterwards",
          cues: ["focus", "trap", "tab key", "return focus", "first element", "inert", "back to the button", "tab order", "autofocus"],
        },
        {
          id: "semantics",
          text: "Gives the dialog a role and a name",
          cues: ["role", "aria", "label", "heading", "dialog element", "semantic", "announce", "modal", "native", "title"],
        },
        {
          id: "closing",
          text: "Lets people close it in the ways they expect",
          cues: ["escape", "close button", "cancel", "click outside", "dismiss", "enter", "backdrop", "undo"],
        },
        {
          id: "checking",
          text: "Checks it with the means that these users have",
          cues: ["screen reader", "voiceover", "NVDA", "without a mouse", "axe", "test it", "try it", "lighthouse", "real users", "contrast"],
        },
      ],
      probes: [
        { id: "focus-path", text: "Where should the keyboard focus be before, during and after the dialog?", for: "focus" },
        { id: "spoken", text: "What should a screen reader say when the dialog opens?", for: "semantics" },
        { id: "check", text: "How would you check that it works?", for: "checking" },
      ],
    },
    {
      id: "frontend-slow-on-phones",
      levels: ["entry", "mid"],
      competency: "interface-engineering",
      style: "situational",
      text: "Imagine that users complain that a page feels slow on their phones, while on your own computer it is fast. How do you proceed?",
      clarification: "I would like to hear how you would find out what these users experience, and what you would try.",
      lookFor: [
        {
          id: "reproduce",
          text: "Recreates the users' conditions or measures on their devices",
          cues: ["throttle", "real device", "slow network", "cheap phone", "field data", "web vitals", "lighthouse", "devtools", "performance tab", "real user"],
        },
        {
          id: "weight",
          text: "Looks at what is sent to the browser",
          cues: ["bundle", "image", "compress", "code splitting", "lazy load", "font", "third party", "script", "cache", "CDN", "unused"],
        },
        {
          id: "main-thread",
          text: "Looks at what the browser has to compute",
          cues: ["re-render", "main thread", "long task", "layout shift", "hydration", "memo", "virtual list", "javascript", "worker", "blocking"],
        },
        {
          id: "priority",
          text: "Ranks remedies by what users would notice and checks the effect",
          cues: ["biggest", "first paint", "before and after", "budget", "priority", "most users", "compare", "impact", "monitor", "noticeable"],
        },
      ],
      probes: [
        { id: "see-it", text: "How would you get to see what these users see?", for: "reproduce" },
        { id: "sent", text: "What would you check in what the page downloads?", for: "weight" },
        { id: "after-load", text: "Suppose the page loads quickly but reacts slowly to taps. Where would you look?", for: "main-thread" },
        { id: "choose", text: "How would you decide what to fix first?", for: "priority" },
      ],
    },
    {
      id: "frontend-complex-state",
      levels: ["mid", "senior"],
      competency: "interface-engineering",
      style: "behavioural",
      text: "Tell me about the most demanding interface you have built. What made it hard to get right?",
      clarification: "It might be hard because of its state, its speed, its many cases, or the people who use it. Choose one and take me through it.",
      lookFor: [
        {
          id: "difficulty",
          text: "Names what was hard precisely",
          cues: ["real time", "concurrent", "edge case", "editor", "large list", "sync", "drag", "offline", "browsers", "legacy", "many states"],
        },
        {
          id: "structure",
          text: "Explains the structure chosen for state and components, with reasons",
          cues: ["state machine", "reducer", "store", "single source", "separate", "component", "server state", "cache", "decouple", "because"],
        },
        {
          id: "inclusive",
          text: "Kept it usable for all users while solving the hard part",
          cues: ["accessible", "keyboard", "screen reader", "mobile", "user test", "slow connection", "error state", "undo", "language"],
        },
        {
          id: "proof",
          text: "Shows by tests or figures that it worked",
          cues: ["test", "measured", "fewer errors", "metric", "bug reports", "milliseconds", "in use", "users", "end to end", "regression"],
        },
      ],
      probes: [
        { id: "why-so", text: "Why did you arrange the state the way you did?", for: "structure" },
        { id: "others", text: "How did you keep it usable for people with other devices or ways of operating it?", for: "inclusive" },
        { id: "worked", text: "How did you know that it worked well in the end?", for: "proof" },
      ],
    },
    {
      id: "frontend-design-gap",
      levels: ["entry", "mid"],
      competency: "collaboration",
      style: "situational",
      text: "You receive a design for a new form. It looks good, yet it says nothing about errors, long texts or small screens. How do you deal with that?",
      clarification: "The design shows only the ideal case. What would you do before and while you build it?",
      lookFor: [
        {
          id: "talk-early",
          text: "Goes to the designer early, with specific cases",
          cues: ["designer", "ask", "talk to", "list of questions", "early", "before I start", "together", "show them", "sit down"],
        },
        {
          id: "proposals",
          text: "Brings proposals and not only questions",
          cues: ["suggest", "propose", "prototype", "sketch", "existing pattern", "design system", "draft", "option", "example", "reuse"],
        },
        {
          id: "cases",
          text: "Names the missing cases from the user's point of view",
          cues: ["error message", "long name", "translation", "validation", "empty", "keyboard", "loading", "zoom", "required", "narrow"],
        },
        {
          id: "agreed",
          text: "Makes sure that what was agreed is recorded for the next time",
          cues: ["document", "checklist", "ticket", "pattern", "next time", "template", "agreement", "component library", "write down"],
        },
      ],
      probes: [
        { id: "approach", text: "How would you bring this up with the designer?", for: "talk-early" },
        { id: "missing", text: "Which cases would you ask about first?", for: "cases" },
        { id: "no-time", text: "Suppose the designer has no time this week. What would you do then?", for: "proposals" },
      ],
    },
    {
      id: "frontend-shared-components",
      levels: ["senior"],
      competency: "interface-engineering",
      style: "situational",
      difficulty: "hard",
      text: "Four teams build parts of one product, and their buttons, forms and tables have drifted apart. How would you bring them back to a shared set of components?",
      clarification: "Assume that the teams have their own roadmaps and nobody may be stopped for long. I would like to hear your approach.",
      lookFor: [
        {
          id: "inventory",
          text: "Starts from what exists and what the differences cost",
          cues: ["inventory", "audit", "which components", "duplicate", "differences", "cost", "most used", "screenshots", "count", "why they"],
        },
        {
          id: "api",
          text: "Designs components for variation without letting everything through",
          cues: ["API", "variant", "composition", "tokens", "theme", "slots", "headless", "escape hatch", "breaking change", "version"],
        },
        {
          id: "migration",
          text: "Plans a gradual move with help for the teams",
          cues: ["gradual", "one team", "pilot", "codemod", "deprecate", "migrate", "page by page", "support", "documentation", "contribute"],
        },
        {
          id: "guard",
          text: "Secures quality and ownership for the long run",
          cues: ["owner", "governance", "visual regression", "accessibility test", "review", "lint", "release", "contribution", "metric", "adoption"],
        },
      ],
      probes: [
        { id: "start", text: "With which component would you start?", for: "inventory" },
        { id: "different", text: "One team says it needs a different table. How do you handle that?", for: "api" },
        { id: "drift", text: "What would keep the teams from drifting apart again?", for: "guard" },
        { id: "pace", text: "How would the teams move over while they keep delivering?", for: "migration" },
      ],
    },
    {
      id: "frontend-raised-standard",
      levels: ["senior"],
      competency: "quality-focus",
      style: "behavioural",
      difficulty: "hard",
      text: "Describe a time when you raised the quality of an interface for its users, although nobody had asked for it.",
      clarification: "It may concern accessibility, speed, tests or clarity. What matters is that you started it and saw it through.",
      lookFor: [
        {
          id: "noticed",
          text: "Says how they became aware of the shortfall",
          cues: ["noticed", "complaint", "support tickets", "analytics", "watched", "audit", "error rate", "drop off", "feedback", "tried it myself"],
        },
        {
          id: "case-made",
          text: "Made the case to those who decide on time and money",
          cues: ["convinced", "business case", "showed", "numbers", "demo", "product manager", "priority", "roadmap", "law", "cost of"],
        },
        {
          id: "done",
          text: "Describes the technical work they did for it",
          cues: ["refactor", "rewrote", "fixed", "semantic", "test", "pipeline", "removed", "replaced", "budget", "automated"],
        },
        {
          id: "effect",
          text: "Reports the effect on users, with figures or observations",
          cues: ["percent", "seconds", "fewer", "faster", "increase", "users could", "complaints", "conversion", "score", "since then"],
        },
      ],
      probes: [
        { id: "persuade", text: "How did you win the time for this work?", for: "case-made" },
        { id: "your-work", text: "What did you yourself change?", for: "done" },
        { id: "users-after", text: "What was different for the users afterwards?", for: "effect" },
      ],
    },
  ],
  levels: {
    entry: {
      position: "Junior frontend engineer",
      summary: "For first frontend roles: a grasp of components and state, awareness of the people who use an interface, and readiness to learn.",
      opener: "To start with, what do you enjoy about building what people see and touch?",
      background: "Which of your projects so far has taught you most about building interfaces?",
      competencies: [
        { id: "collaboration", weight: 1, questions: 0 },
        { id: "learning-agility", weight: 1, questions: ["la-hard-feedback"] },
      ],
    },
    mid: {
      position: "Frontend engineer",
      summary: "For engineers who own features of an interface: accessibility, speed as users feel it, sound state, and work with designers.",
      opener: "To start with, what draws you to this frontend role?",
      background: "Which product that you have worked on comes closest to the work in this role?",
      competencies: [
        { id: "collaboration", weight: 1, questions: 0 },
        { id: "problem-solving", weight: 1, questions: ["ps-recurring"] },
        { id: "ownership", weight: 1, questions: ["ow-inherited"] },
      ],
    },
    senior: {
      position: "Senior frontend engineer",
      summary: "For engineers who carry an interface across teams: shared components, measurable quality, depth, and influence without authority.",
      opener: "To start with, what kind of product would you most like to shape as a senior engineer?",
      background: "Which products have you carried responsibility for that come closest to this role?",
      competencies: [
        { id: "quality-focus", weight: 2, questions: ["qf-unnoticed-flaw"] },
        { id: "technical-depth", weight: 2, questions: ["td-where-it-fails", "td-most-demanding"] },
        { id: "influencing", weight: 1, questions: ["in-no-authority"] },
      ],
    },
  },
});
