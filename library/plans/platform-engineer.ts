import { composePosition } from "#library/compose.ts";

/** Site reliability and platform engineers: systems that stay up, and platforms that other engineers like to use. */
export const platformEngineer = composePosition({
  id: "platform-engineer",
  field: "engineering",
  own: [
    {
      id: "service-reliability",
      name: "Service reliability",
      definition:
        "Keeps systems dependable by design and in operation: sees trouble early, restores service before explaining it, learns from incidents without blame, and balances reliability against cost and speed of change.",
      anchors: [
        "Treats outages as bad luck or somebody's mistake; would change things at random or wait for instructions, and cannot say how trouble would be noticed.",
        "Knows common tools and restarts or scales by habit; looks for the cause before service is back, alerts on everything, and ends an incident with the fix.",
        "Restores service first by a safe step, reads logs and metrics to a plausible cause, keeps others informed, and names at least one measure against a repeat.",
        "Works from what users experience, with targets; leads an incident with clear roles; follows up the contributing causes in the system and in the way people work, and checks that the measures were carried out.",
        "Makes whole classes of failure unlikely or harmless through design, automation and rehearsed recovery; uses targets to decide between speed and safety with others, and shows the effect over months in figures.",
      ],
      weight: 3,
    },
  ],
  craft: [
    {
      id: "platform-first-outage",
      levels: ["entry"],
      competency: "service-reliability",
      style: "behavioural",
      difficulty: "easy",
      text: "Tell me about a time when a system that you looked after, or used every day, stopped working and you helped to get it going again.",
      clarification: "It may be a server, a network, a program at work or a project of your own. I would like to hear what you did, step by step.",
      lookFor: [
        {
          id: "first-check",
          text: "Gathered facts before acting",
          cues: ["log", "error message", "checked", "status", "what changed", "since when", "reproduce", "who else", "ping", "looked at"],
        },
        {
          id: "safe-step",
          text: "Took steps that could be undone and restored use quickly",
          cues: ["restart", "roll back", "backup", "restore", "workaround", "undo", "one change at a time", "copy first", "switch over", "temporary"],
        },
        {
          id: "told-others",
          text: "Kept the people affected informed",
          cues: ["told", "informed", "update", "message", "users", "colleagues", "team", "let them know", "called", "supervisor"],
        },
        {
          id: "after",
          text: "Did something so that it would not happen again",
          cues: ["afterwards", "documented", "monitor", "alert", "script", "prevent", "wrote down", "cause", "update the", "since then"],
        },
      ],
      probes: [
        { id: "facts", text: "What did you check before you changed anything?", for: "first-check" },
        { id: "people", text: "What did the people who were affected hear from you?", for: "told-others" },
        { id: "again", text: "What did you do so that it would not happen again?", for: "after" },
      ],
    },
    {
      id: "platform-deploy-broke",
      levels: ["entry", "mid"],
      competency: "service-reliability",
      style: "situational",
      text: "Ten minutes after a release, the error rate of a service climbs from almost nothing to one request in five. You are on call. What do you do?",
      clarification: "You are the one who gets the alert. I would like to hear your first half hour, step by step.",
      lookFor: [
        {
          id: "restore",
          text: "Restores service first, usually by going back to the release before",
          cues: ["roll back", "rollback", "revert", "previous version", "disable the flag", "stop the rollout", "first restore", "mitigate", "drain"],
        },
        {
          id: "evidence",
          text: "Reads the evidence to confirm the link with the release",
          cues: ["dashboard", "log", "trace", "which endpoint", "correlate", "timeline", "error message", "compare", "metrics", "stack trace"],
        },
        {
          id: "communicate",
          text: "Declares the incident and keeps others informed",
          cues: ["incident", "status page", "channel", "inform", "escalate", "support team", "update every", "stakeholder", "author of the change", "declare"],
        },
        {
          id: "irreversible",
          text: "Considers what going back cannot undo",
          cues: ["migration", "database change", "schema", "data written", "incompatible", "cache", "cannot roll back", "queue", "corrupt", "clients"],
        },
      ],
      probes: [
        { id: "first-step", text: "What is the very first thing you do?", for: "restore" },
        { id: "who", text: "Whom do you inform during that half hour?", for: "communicate" },
        { id: "stuck", text: "Suppose the release also changed the database. How does that affect your plan?", for: "irreversible" },
        { id: "sure", text: "How do you make sure that the release is really the cause?", for: "evidence" },
      ],
    },
    {
      id: "platform-good-alert",
      levels: ["entry", "mid"],
      competency: "service-reliability",
      style: "knowledge",
      text: "A team complains that its alerts wake people at night for nothing. What makes an alert worth waking somebody for?",
      clarification: "Think about what an alert should be based on, and what the person who is woken needs.",
      lookFor: [
        {
          id: "user-impact",
          text: "Ties alerts to what users experience",
          cues: ["user", "customer", "symptom", "error rate", "latency", "SLO", "objective", "error budget", "affected", "burn rate"],
        },
        {
          id: "actionable",
          text: "Demands that a person can and must act at once",
          cues: ["actionable", "act", "urgent", "right now", "can wait", "runbook", "ticket instead", "next morning", "human", "decision"],
        },
        {
          id: "noise",
          text: "Knows how to remove noise",
          cues: ["threshold", "flapping", "duplicate", "group", "too sensitive", "delay", "deduplicate", "silence", "false alarm", "fatigue"],
        },
        {
          id: "review",
          text: "Reviews alerts regularly and deletes or automates",
          cues: ["review", "delete", "automate", "self-heal", "after each", "weekly", "count", "owner", "post-mortem", "tune"],
        },
      ],
      probes: [
        { id: "basis", text: "What should an alert measure?", for: "user-impact" },
        { id: "cleanup", text: "How would you clean up a hundred existing alerts?", for: "noise" },
        { id: "woken", text: "What should the person who is woken find with the alert?", for: "actionable" },
      ],
    },
    {
      id: "platform-incident-led",
      levels: ["mid", "senior"],
      competency: "service-reliability",
      style: "behavioural",
      text: "Take me through the most serious incident in which you played a leading part.",
      clarification: "I would like to hear the story from the first sign to the lessons that were drawn from it.",
      lookFor: [
        {
          id: "own-part",
          text: "Makes their own part and decisions clear",
          cues: ["I decided", "I took over", "incident commander", "I led", "my call", "I asked", "delegated", "I coordinated", "roles"],
        },
        {
          id: "recovery",
          text: "Put restoring service before explaining it",
          cues: ["restore", "mitigate", "failover", "roll back", "workaround", "shed load", "traffic", "minutes", "back up", "scaled"],
        },
        {
          id: "causes",
          text: "Traces contributing causes without blaming a person",
          cues: ["root cause", "contributing", "blameless", "post-mortem", "five whys", "several causes", "process", "assumption", "gap", "trigger"],
        },
        {
          id: "followed-through",
          text: "Saw the measures through and reports their effect",
          cues: ["action item", "followed up", "implemented", "alert", "automated", "test", "since then", "not happened again", "fewer", "rehearse", "game day"],
        },
      ],
      probes: [
        { id: "your-call", text: "Which decision in it was yours alone?", for: "own-part" },
        { id: "why-possible", text: "What made this incident possible in the first place?", for: "causes" },
        { id: "today", text: "What is different today because of it?", for: "followed-through" },
      ],
    },
    {
      id: "platform-automated-toil",
      levels: ["mid", "senior"],
      competency: "ownership",
      style: "behavioural",
      text: "Tell me about a piece of repeated manual work in operations that you got rid of.",
      clarification: "Choose something that people did by hand again and again until you changed it.",
      lookFor: [
        {
          id: "worth",
          text: "Judged whether it was worth the effort",
          cues: ["hours", "per week", "how often", "cost", "error prone", "measured", "worth", "count", "payback", "most time"],
        },
        {
          id: "solution",
          text: "Removed or automated the work safely",
          cues: ["script", "pipeline", "terraform", "self-service", "operator", "automate", "dry run", "remove the need", "idempotent", "test"],
        },
        {
          id: "users",
          text: "Worked with the people who did the work",
          cues: ["asked", "watched", "colleague", "feedback", "trained", "documentation", "handover", "shadow", "trust", "team"],
        },
        {
          id: "saved",
          text: "Says what was saved and what new upkeep it brought",
          cues: ["saved", "minutes", "instead of", "maintenance", "fewer mistakes", "now takes", "upkeep", "percent", "still in use"],
        },
      ],
      probes: [
        { id: "why-this", text: "What made you choose this work over other candidates?", for: "worth" },
        { id: "go-wrong", text: "What did you do in case the automation went wrong?", for: "solution" },
        { id: "gain", text: "What did it save in the end?", for: "saved" },
      ],
    },
    {
      id: "platform-speed-or-safety",
      levels: ["senior"],
      competency: "service-reliability",
      style: "situational",
      difficulty: "hard",
      text: "A product team wants to release several times a day. In the past quarter its service missed its reliability target twice. How would you come to an arrangement with that team?",
      clarification: "Assume that you can neither forbid releases nor ignore the target. How do you proceed with the team?",
      lookFor: [
        {
          id: "targets",
          text: "Uses the target as a shared basis for decisions",
          cues: ["error budget", "SLO", "target", "objective", "budget left", "agreement", "policy", "business", "how much downtime", "consequence"],
        },
        {
          id: "cause-first",
          text: "Looks into what caused the misses before prescribing",
          cues: ["what caused", "incidents", "data", "change failure", "were releases", "analyse", "contributing", "look at the", "not necessarily"],
        },
        {
          id: "safer-change",
          text: "Makes frequent release safer instead of rarer",
          cues: ["smaller", "canary", "feature flag", "automatic rollback", "test", "progressive", "staging", "observability", "blast radius", "pipeline"],
        },
        {
          id: "partnership",
          text: "Wins the team as a partner",
          cues: ["together", "listen", "their goals", "shared", "on call", "trust", "joint", "review", "commit", "escalate"],
        },
      ],
      probes: [
        { id: "causes", text: "What would you want to know about the two misses?", for: "cause-first" },
        { id: "safer", text: "What could make several releases a day safe enough?", for: "safer-change" },
        { id: "third", text: "Suppose the target is missed a third time. What happens then?", for: "targets" },
        { id: "won-over", text: "How would you make sure the team stands behind the arrangement?", for: "partnership" },
      ],
    },
    {
      id: "platform-as-product",
      levels: ["senior"],
      competency: "customer-focus",
      style: "behavioural",
      difficulty: "hard",
      text: "Describe a platform or internal tool that you made for other engineers. How did you find out what they really needed?",
      clarification: "I am interested in the engineers as your customers: how you learned about their needs, and what followed from that.",
      lookFor: [
        {
          id: "learned",
          text: "Learned the needs from the users themselves",
          cues: ["interview", "asked", "watched", "survey", "support requests", "paired", "onboarding", "pain point", "shadow", "office hours"],
        },
        {
          id: "chose",
          text: "Chose what to build and what to leave out",
          cues: ["priority", "left out", "said no", "golden path", "minimum", "most teams", "default", "instead of", "scope", "pilot"],
        },
        {
          id: "adoption",
          text: "Followed adoption and satisfaction with evidence",
          cues: ["adoption", "usage", "teams", "lead time", "satisfaction", "metric", "tickets", "percent", "voluntary", "feedback"],
        },
        {
          id: "corrected",
          text: "Corrected a wrong assumption on the way",
          cues: ["assumed", "wrong", "surprised", "turned out", "changed", "dropped", "rewrote", "learned", "nobody used"],
        },
      ],
      probes: [
        { id: "surprise", text: "What surprised you about what they needed?", for: "corrected" },
        { id: "left-out", text: "What did you decide not to build?", for: "chose" },
        { id: "used", text: "How did you know that it served them?", for: "adoption" },
      ],
    },
  ],
  levels: {
    entry: {
      position: "Junior platform engineer",
      summary: "For first roles in operations and platforms: a calm, orderly way with faults, safe habits, and curiosity about how systems work.",
      opener: "To start with, what interests you about keeping systems running?",
      background: "Which systems or networks have you set up or looked after so far?",
      competencies: [
        { id: "problem-solving", weight: 1, questions: ["ps-hard-problem"] },
        { id: "learning-agility", weight: 1, questions: ["la-mistake-lesson"] },
      ],
    },
    mid: {
      position: "Site reliability engineer",
      summary: "For engineers on call for real services: sound incident work, useful alerts, automation, and calm collaboration under pressure.",
      opener: "To start with, what draws you to reliability work?",
      background: "Which system that you have kept running comes closest to the work in this role?",
      competencies: [
        { id: "ownership", weight: 1, questions: 0 },
        { id: "technical-depth", weight: 1, questions: ["td-how-it-works"] },
        { id: "resilience", weight: 1, questions: ["rs-high-demand"] },
      ],
    },
    senior: {
      position: "Senior site reliability engineer",
      summary: "For engineers who answer for reliability across teams: incident leadership, targets as a basis for decisions, and platforms as products.",
      opener: "To start with, what would you most like to change about the way systems are run?",
      background: "For which systems and platforms have you carried responsibility that come closest to this role?",
      competencies: [
        { id: "ownership", weight: 1, questions: 0 },
        { id: "customer-focus", weight: 1, questions: 0 },
        { id: "technical-depth", weight: 2, questions: ["td-judge-design", "td-most-demanding"] },
        { id: "influencing", weight: 1, questions: ["in-won-over"] },
      ],
    },
  },
});
