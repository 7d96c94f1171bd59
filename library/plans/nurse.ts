import { composePosition } from "#library/compose.ts";

/** Nurses: safe judgement at the bedside, care for the person, and dependable work in a team around the clock. */
export const nurse = composePosition({
  id: "nurse",
  field: "care",
  own: [
    {
      id: "clinical-judgement",
      name: "Clinical judgement",
      definition:
        "Notices what matters in a patient's state, interprets it against what is known, acts within the limits of the role, calls for help in time, and checks what the action achieved.",
      anchors: [
        "Describes tasks as a routine; overlooks or cannot name signs that a patient is getting worse, or acts beyond what the role allows.",
        "Notices clear warning signs but waits or watches without a plan; calls for help late or with incomplete information.",
        "Checks vital signs and appearance in a set order, recognises a worsening state, calls the right person with the facts that count, and records what was done.",
        "Combines small changes into a picture before values are critical, sets priorities between patients with reasons, starts what the role allows, and looks again after each step.",
        "Foresees complications from experience and knowledge, questions an order that does not fit the patient, guides colleagues in unclear situations, and draws lessons that made care on the ward safer.",
      ],
      weight: 3,
    },
    {
      id: "person-centred-care",
      name: "Person-centred care",
      definition:
        "Treats patients as persons who decide about themselves: listens, explains in words they understand, protects dignity and privacy, and involves those close to them as the patient wishes.",
      anchors: [
        "Speaks of patients as cases or as a burden; decides for them, and does not mention what they wanted.",
        "Is friendly but follows the routine; explains in technical terms, and reacts to refusal or fear with persuasion.",
        "Asks what matters to the patient, explains each step simply, protects privacy, and adapts the routine where that is possible.",
        "Finds out what lies behind fear, anger or refusal, arrives at a solution with the patient, and stands up for the patient's wishes in the team.",
        "Handles situations with conflicting wishes and risks so that the patient stays in charge as far as possible, and changes how the team works so that others are better respected too.",
      ],
      weight: 2,
    },
  ],
  craft: [
    {
      id: "nurse-something-not-right",
      levels: ["entry", "mid"],
      competency: "clinical-judgement",
      style: "behavioural",
      text: "Tell me about a time when you noticed that something was not right with a patient before others did.",
      clarification: "It may come from your training or your work. Please leave out names. I would like to hear what you noticed and what you did.",
      lookFor: [
        {
          id: "signs",
          text: "Names the signs that were noticed",
          cues: ["pulse", "breathing", "blood pressure", "pale", "confused", "temperature", "restless", "saturation", "sweating", "quieter than usual", "urine"],
        },
        {
          id: "assessment",
          text: "Checked further in an orderly way",
          cues: ["checked", "measured", "observations", "early warning", "compared", "asked the patient", "chart", "score", "again", "ABCDE"],
        },
        {
          id: "escalated",
          text: "Called for help in time and with the facts",
          cues: ["doctor", "called", "informed", "senior nurse", "SBAR", "emergency team", "reported", "escalate", "immediately", "handed over"],
        },
        {
          id: "outcome",
          text: "Says how it went on and what they learned",
          cues: ["turned out", "transferred", "recovered", "treated", "afterwards", "documented", "learned", "in time", "since then"],
        },
      ],
      probes: [
        { id: "noticed", text: "What exactly did you notice?", for: "signs" },
        { id: "checked", text: "What did you check before you called somebody?", for: "assessment" },
        { id: "told", text: "What did you tell the person you called?", for: "escalated" },
      ],
    },
    {
      id: "nurse-post-op-evening",
      levels: ["entry", "mid"],
      competency: "clinical-judgement",
      style: "situational",
      text: "On a late shift, a patient who had an operation this morning says that he feels strange. His pulse is 118 and his blood pressure is lower than at noon. What do you do?",
      clarification: "You are at the bedside, and the doctor is in another part of the building. I would like to hear your steps in order.",
      lookFor: [
        {
          id: "look",
          text: "Stays with the patient and assesses in a set order",
          cues: ["stay with", "ABCDE", "airway", "breathing", "conscious", "skin", "wound", "drain", "dressing", "pain", "repeat the measurement"],
        },
        {
          id: "suspect",
          text: "Suspects bleeding or shock and says why",
          cues: ["bleeding", "shock", "haemorrhage", "blood loss", "fluid", "sepsis", "internal", "falling pressure", "fast pulse"],
        },
        {
          id: "call",
          text: "Calls for help at once with a clear report",
          cues: ["doctor", "call", "emergency", "SBAR", "colleague", "alarm", "immediately", "rapid response", "report", "senior"],
        },
        {
          id: "within-role",
          text: "Starts what the role allows and keeps watching",
          cues: ["lie flat", "legs up", "oxygen", "cannula", "monitor", "every five minutes", "as prescribed", "document", "nil by mouth", "prepare"],
        },
      ],
      probes: [
        { id: "look-at", text: "What would you look at, besides the two values?", for: "look" },
        { id: "worry", text: "What would you be worried about?", for: "suspect" },
        { id: "report", text: "What would you say to the doctor on the phone?", for: "call" },
        { id: "until", text: "What would you do until help arrives?", for: "within-role" },
      ],
    },
    {
      id: "nurse-refusal",
      levels: ["entry", "mid"],
      competency: "person-centred-care",
      style: "situational",
      text: "A patient refuses her evening medicine and says that nobody has told her what it is for. How do you respond?",
      clarification: "The patient is awake and able to decide. I would like to hear what you would say and do.",
      lookFor: [
        {
          id: "listen",
          text: "Listens and takes the refusal seriously",
          cues: ["listen", "ask why", "sit down", "worry", "understand", "fear", "serious", "time", "respect", "her right"],
        },
        {
          id: "explain",
          text: "Explains simply what it is for, after checking it themselves",
          cues: ["explain", "simple words", "what it is for", "side effect", "check the chart", "leaflet", "look up", "questions", "understood"],
        },
        {
          id: "no-force",
          text: "Accepts the decision, without pressure or tricks",
          cues: ["decide", "refuse", "consent", "not force", "right to", "accept", "no pressure", "hide", "later", "offer again"],
        },
        {
          id: "pass-on",
          text: "Informs the doctor and records it",
          cues: ["doctor", "document", "record", "inform", "handover", "consequences", "alternative", "note", "chart", "talk to the"],
        },
      ],
      probes: [
        { id: "say", text: "What would you say to her first?", for: "listen" },
        { id: "still-no", text: "Suppose she still refuses after your explanation. What then?", for: "no-force" },
        { id: "informed", text: "Who needs to know about it?", for: "pass-on" },
      ],
    },
    {
      id: "nurse-handover",
      levels: ["entry"],
      competency: "communication",
      style: "knowledge",
      difficulty: "easy",
      text: "What belongs in a good handover at the end of a shift?",
      clarification: "Imagine that a colleague takes over your patients. What does that colleague need to hear from you?",
      lookFor: [
        {
          id: "content",
          text: "Names state, changes, risks and open tasks",
          cues: ["current state", "changes", "medication", "risk", "allergy", "open tasks", "pain", "plan", "results", "diagnosis", "wound"],
        },
        {
          id: "structure",
          text: "Uses a set structure",
          cues: ["SBAR", "structure", "same order", "checklist", "each patient", "written", "template", "situation", "background"],
        },
        {
          id: "essential",
          text: "Separates the important from the unimportant",
          cues: ["important", "priority", "first the", "short", "relevant", "urgent", "not everything", "critical", "focus"],
        },
        {
          id: "understood",
          text: "Leaves room for questions and protects privacy",
          cues: ["questions", "ask back", "repeat", "quiet place", "bedside", "privacy", "confidential", "confirm", "no interruption"],
        },
      ],
      probes: [
        { id: "most", text: "What would you put first?", for: "essential" },
        { id: "order", text: "How do you make sure that nothing is left out?", for: "structure" },
        { id: "received", text: "How do you know that it was understood?", for: "understood" },
      ],
    },
    {
      id: "nurse-difficult-conversation",
      levels: ["mid", "senior"],
      competency: "person-centred-care",
      style: "behavioural",
      text: "Describe a situation in which the wishes of a patient and the expectations of others around the bed did not agree.",
      clarification: "Others may be relatives, doctors or colleagues. Please leave out names. I would like to hear what you did.",
      lookFor: [
        {
          id: "wish",
          text: "Found out what the patient wanted",
          cues: ["asked the patient", "wanted", "wish", "living will", "advance", "in private", "own words", "capacity", "time to talk"],
        },
        {
          id: "sides",
          text: "Listened to the others and named the conflict",
          cues: ["relatives", "doctor", "daughter", "expect", "worried", "both sides", "conflict", "understand", "pressure", "listened"],
        },
        {
          id: "advocate",
          text: "Stood up for the patient and sought a solution",
          cues: ["on behalf", "stood up", "meeting", "ethics", "case conference", "mediated", "compromise", "suggested", "round", "social worker"],
        },
        {
          id: "end",
          text: "Says how it ended and reflects on it",
          cues: ["in the end", "peaceful", "accepted", "grateful", "looking back", "learned", "differently", "outcome", "agreed"],
        },
      ],
      probes: [
        { id: "patient-wish", text: "How did you find out what the patient wanted?", for: "wish" },
        { id: "your-part", text: "What did you do to bring the sides together?", for: "advocate" },
        { id: "ended", text: "How did it end?", for: "end" },
      ],
    },
    {
      id: "nurse-short-staffed",
      levels: ["mid", "senior"],
      competency: "planning-and-prioritising",
      style: "situational",
      text: "Your early shift starts with one nurse fewer than planned. Two admissions are announced, and a patient needs close observation. How do you organise the morning?",
      clarification: "You cannot do everything as usual. I would like to hear your order of priorities and the help you would ask for.",
      lookFor: [
        {
          id: "safety-first",
          text: "Puts patients at risk first",
          cues: ["unstable", "risk", "safety", "first round", "close observation", "priority", "urgent", "time-critical", "medication first"],
        },
        {
          id: "postpone",
          text: "Decides openly what can wait or be reduced",
          cues: ["wait", "postpone", "later", "leave out", "reduce", "not today", "wash", "routine", "essential only"],
        },
        {
          id: "delegate",
          text: "Divides tasks by skill and agrees checks",
          cues: ["assign", "delegate", "assistant", "student", "skill", "team", "short meeting", "divide", "check in", "swap"],
        },
        {
          id: "report-up",
          text: "Reports the shortage and asks for relief",
          cues: ["ward manager", "inform", "report", "bed manager", "delay admission", "pool", "overload notice", "other ward", "document", "call in"],
        },
      ],
      probes: [
        { id: "first", text: "What do you do in the first fifteen minutes?", for: "safety-first" },
        { id: "can-wait", text: "Which tasks would you let wait?", for: "postpone" },
        { id: "help", text: "Whom would you ask for relief?", for: "report-up" },
      ],
    },
    {
      id: "nurse-near-miss",
      levels: ["senior"],
      competency: "clinical-judgement",
      style: "behavioural",
      difficulty: "hard",
      text: "Tell me about an error or a near miss in care from which your ward became safer.",
      clarification: "It may have been your own or somebody else's. Please leave out names. I am interested in what you contributed afterwards.",
      lookFor: [
        {
          id: "open",
          text: "Describes the event openly and put the patient first",
          cues: ["told the patient", "doctor", "immediately", "monitored", "open", "reported", "disclosed", "harm", "honest", "noticed"],
        },
        {
          id: "system",
          text: "Looked for causes in the system, without blame",
          cues: ["cause", "similar packaging", "interruption", "workload", "process", "no blame", "labels", "several factors", "analysis", "reporting system"],
        },
        {
          id: "measure",
          text: "Brought about a specific measure",
          cues: ["double check", "four eyes", "checklist", "training", "separate", "standard", "changed the", "introduced", "poster", "proposal"],
        },
        {
          id: "lasting",
          text: "Followed up whether it lasts",
          cues: ["audit", "fewer", "since then", "months later", "still", "follow-up", "numbers", "team meeting", "reviewed"],
        },
      ],
      probes: [
        { id: "patient", text: "What was done for the patient at that moment?", for: "open" },
        { id: "possible", text: "What had made the error possible?", for: "system" },
        { id: "changed", text: "What did you change because of it?", for: "measure" },
        { id: "lasts", text: "How do you know that the change has lasted?", for: "lasting" },
      ],
    },
    {
      id: "nurse-questioned-order",
      levels: ["senior"],
      competency: "clinical-judgement",
      style: "situational",
      difficulty: "hard",
      text: "A doctor prescribes a dose that seems too high for this patient's kidney function. The doctor is in a hurry and tells you to give it. How do you act?",
      clarification: "It is evening and the round is over. I would like to hear what you would do before the medicine is due.",
      lookFor: [
        {
          id: "check",
          text: "Checks the facts first",
          cues: ["kidney values", "creatinine", "look up", "pharmacy", "guideline", "dose", "weight", "chart", "recalculate", "laboratory"],
        },
        {
          id: "raise",
          text: "Raises the concern clearly and respectfully",
          cues: ["concern", "ask the doctor", "specific", "facts", "repeat", "respectful", "worried", "directly", "SBAR", "clarify"],
        },
        {
          id: "hold",
          text: "Does not give it while the doubt stands",
          cues: ["not give", "hold", "refuse", "withhold", "delay", "responsible", "wait until", "stop", "safety"],
        },
        {
          id: "escalate",
          text: "Goes further up where needed and records it",
          cues: ["senior doctor", "consultant", "ward manager", "escalate", "document", "pharmacist", "second opinion", "on call", "report"],
        },
      ],
      probes: [
        { id: "facts", text: "What would you check first?", for: "check" },
        { id: "words", text: "In what words would you raise it with the doctor?", for: "raise" },
        { id: "insists", text: "The doctor insists. What do you do now?", for: "escalate" },
      ],
    },
  ],
  levels: {
    entry: {
      position: "Newly qualified nurse",
      summary: "For nurses at the start of their career: noticing when a patient worsens, calling for help in time, respect for patients, clear handovers.",
      opener: "To start with, what led you to nursing?",
      background: "Which placements or wards have taught you most so far?",
      competencies: [
        { id: "communication", weight: 1, questions: 0 },
        { id: "collaboration", weight: 1, questions: ["cb-different-style"] },
      ],
    },
    mid: {
      position: "Registered nurse",
      summary: "For experienced nurses on a ward: sound judgement under pressure, care that respects the patient's wishes, and a dependable shift.",
      opener: "To start with, what draws you to this position?",
      background: "Which area of nursing that you have worked in comes closest to this position?",
      competencies: [
        { id: "planning-and-prioritising", weight: 1, questions: 0 },
        { id: "collaboration", weight: 1, questions: ["cb-other-team"] },
      ],
    },
    senior: {
      position: "Senior nurse",
      summary: "For senior nurses and shift leaders: judgement in unclear situations, speaking up, learning from errors, and leading a team on shift.",
      opener: "To start with, what does good nursing mean to you?",
      background: "Which wards and responsibilities so far have prepared you best for this position?",
      competencies: [
        { id: "planning-and-prioritising", weight: 1, questions: 0 },
        { id: "leading-people", weight: 2, questions: ["lp-below-expectations", "lp-sceptical-team"] },
        { id: "conflict-resolution", weight: 1, questions: ["cr-mediated"] },
      ],
    },
  },
});
