import { composePosition } from "#library/compose.ts";

/** First jobs: nobody needs work experience here; school, clubs, neighbours and other work are places to show what one can do. */
export const firstJob = composePosition({
  id: "first-job",
  field: "first_job",
  own: [
    {
      id: "dependability",
      name: "Dependability",
      definition:
        "Does what was agreed, on time and with care; says early when something will not work out, owns mistakes, and can be relied on without being watched.",
      anchors: [
        "Gives no example of having kept to something, or explains every lapse by other people.",
        "Kept to tasks while somebody reminded them; said late or not at all that something would not work out.",
        "Describes a duty kept over weeks, arranged things to be on time, and told others in good time when something came up.",
        "Took on a duty with consequences for others, checked the own work, put a mistake right without being asked, and was given more because of it.",
        "Was the one on whom others relied in a demanding situation, foresaw what could go wrong, secured it, and shows how the trust grew over time.",
      ],
      weight: 2,
    },
    {
      id: "drive-to-learn",
      name: "Drive to learn",
      definition:
        "Wants to understand and to get better: has reasons for the chosen work, finds ways to learn, asks, practises, and uses feedback.",
      anchors: [
        "Names no reason for the choice except chance or being told; describes nothing that was learned by own effort.",
        "Names a general interest; learns what is set and stops at the first difficulty.",
        "Gives a reason of their own for this work, describes something learned through practice, and used a hint from somebody to improve.",
        "Found out about the work by trying or asking, learned something difficult with a plan of their own, and can say what helped and what did not.",
        "Keeps at it over months in spite of setbacks, looks for feedback and harder tasks, and carries what was learned into a new field.",
      ],
      weight: 2,
    },
  ],
  craft: [
    {
      id: "first-kept-going",
      levels: ["entry"],
      competency: "dependability",
      style: "behavioural",
      difficulty: "easy",
      text: "Tell me about a task or a duty that you carried out over some weeks, at school or outside it.",
      clarification: "It may be a newspaper round, training younger players, looking after animals, a project at school or anything else that others relied on.",
      lookFor: [
        {
          id: "duty",
          text: "Names a specific duty that others relied on",
          cues: ["every week", "every day", "responsible", "relied", "trainer", "club", "project", "my task", "animals", "neighbour", "shop"],
        },
        {
          id: "arranged",
          text: "Arranged things so that it worked",
          cues: ["alarm", "calendar", "planned", "in time", "before school", "list", "prepared", "organised", "swap", "early"],
        },
        {
          id: "hurdle",
          text: "Dealt with a hurdle or a lack of motivation",
          cues: ["did not feel like", "tired", "rain", "ill", "exam", "forgot", "replacement", "told them", "still went", "difficult"],
        },
        {
          id: "came-of-it",
          text: "Says what came of it for others or for themselves",
          cues: ["thanked", "asked me again", "trust", "proud", "learned", "more responsibility", "result", "happy", "grade"],
        },
      ],
      probes: [
        { id: "relied", text: "Who relied on you in this?", for: "duty" },
        { id: "no-mood", text: "How did you handle the days on which it was hard to do?", for: "hurdle" },
        { id: "what-came", text: "What came of it?", for: "came-of-it" },
      ],
    },
    {
      id: "first-late-morning",
      levels: ["entry", "mid"],
      competency: "dependability",
      style: "situational",
      difficulty: "easy",
      text: "You notice at seven in the morning that you will not be able to arrive at work on time. What do you do?",
      clarification: "Your train is cancelled, and colleagues are waiting for you at eight. I would like to hear your steps.",
      lookFor: [
        {
          id: "inform",
          text: "Informs the right person at once",
          cues: ["call", "ring", "tell", "supervisor", "boss", "message", "immediately", "straight away", "inform", "before eight"],
        },
        {
          id: "estimate",
          text: "Says when they will be there and why",
          cues: ["when I", "how late", "arrive", "minutes", "reason", "honest", "estimate", "train", "update"],
        },
        {
          id: "alternative",
          text: "Looks for another way to get there",
          cues: ["bus", "bike", "lift", "taxi", "walk", "drive", "another train", "ask someone", "connection"],
        },
        {
          id: "make-good",
          text: "Thinks of the colleagues and makes up for it",
          cues: ["apologise", "stay longer", "make up", "colleague", "cover", "urgent task", "next time", "earlier", "hand over"],
        },
      ],
      probes: [
        { id: "tell-whom", text: "Whom do you tell?", for: "inform" },
        { id: "message", text: "What exactly do you say in that message or call?", for: "estimate" },
        { id: "on-arrival", text: "What do you do once you have arrived?", for: "make-good" },
      ],
    },
    {
      id: "first-why-this-work",
      levels: ["entry"],
      competency: "drive-to-learn",
      style: "behavioural",
      difficulty: "easy",
      text: "What have you done so far to find out whether this work is right for you?",
      clarification: "Perhaps you tried it out, spoke with somebody who does it, read about it, or did something similar.",
      lookFor: [
        {
          id: "tried",
          text: "Tried something of the work or met people who do it",
          cues: ["work experience", "placement", "tried", "taster", "visited", "talked to", "helped", "internship", "open day", "watched"],
        },
        {
          id: "own-reason",
          text: "Gives reasons of their own",
          cues: ["because", "enjoy", "good at", "interested in", "like working", "with my hands", "with people", "fits me", "want to"],
        },
        {
          id: "realistic",
          text: "Sees the less pleasant sides too",
          cues: ["early", "standing", "tiring", "weekend", "dirty", "stress", "difficult", "not only", "downside", "routine"],
        },
        {
          id: "next",
          text: "Has an idea of what to learn next",
          cues: ["learn", "next", "would like to", "training", "course", "goal", "exam", "become", "practise"],
        },
      ],
      probes: [
        { id: "found-out", text: "How did you find that out?", for: "tried" },
        { id: "less-nice", text: "Which side of this work do you expect to like least?", for: "realistic" },
        { id: "fits", text: "What about this work suits you?", for: "own-reason" },
      ],
    },
    {
      id: "first-learned-hard",
      levels: ["entry", "mid"],
      competency: "drive-to-learn",
      style: "behavioural",
      difficulty: "easy",
      text: "Tell me about something that was hard for you to learn and that you can do today.",
      clarification: "It may be a subject, a sport, an instrument, a tool or a language. I would like to hear how you learned it.",
      lookFor: [
        {
          id: "hard",
          text: "Says what was hard about it",
          cues: ["hard", "did not understand", "failed", "gave up", "mistakes", "bad mark", "at first", "frustrated", "afraid"],
        },
        {
          id: "way",
          text: "Describes a way of learning that they chose",
          cues: ["practise", "every day", "video", "small steps", "repeat", "plan", "wrote", "tried", "book", "exercise"],
        },
        {
          id: "help",
          text: "Asked for help or used feedback",
          cues: ["asked", "teacher", "friend", "trainer", "helped me", "feedback", "showed me", "tip", "explained"],
        },
        {
          id: "can-do",
          text: "Shows what they can do now",
          cues: ["now I can", "today", "passed", "better mark", "won", "teach others", "without help", "improved", "finally"],
        },
      ],
      probes: [
        { id: "how", text: "How did you go about learning it?", for: "way" },
        { id: "who-helped", text: "Whose help did you use?", for: "help" },
        { id: "now", text: "What can you do now that you could not do before?", for: "can-do" },
      ],
    },
    {
      id: "first-mistake-at-work",
      levels: ["mid"],
      competency: "dependability",
      style: "behavioural",
      text: "Tell me about a mistake that happened to you while you were working or practising for work.",
      clarification: "It may come from a placement, a holiday job or your training. I am interested in what you did once you had noticed it.",
      lookFor: [
        {
          id: "admitted",
          text: "Spoke about it openly and soon",
          cues: ["told", "admitted", "straight away", "supervisor", "honest", "reported", "said that", "did not hide", "trainer"],
        },
        {
          id: "repaired",
          text: "Helped to put it right",
          cues: ["fixed", "repaired", "again", "cleaned", "replaced", "apologised", "stayed", "sorted out", "corrected"],
        },
        {
          id: "cause",
          text: "Understood how it came about",
          cues: ["because", "hurry", "did not ask", "not sure", "forgot", "misunderstood", "cause", "distracted", "assumed"],
        },
        {
          id: "since",
          text: "Does something differently since then",
          cues: ["since then", "now I", "check", "list", "ask first", "never again", "double", "learned", "write down"],
        },
      ],
      probes: [
        { id: "first-thing", text: "What did you do when you noticed it?", for: "admitted" },
        { id: "came-about", text: "How had it come about?", for: "cause" },
        { id: "different", text: "What do you do differently since then?", for: "since" },
      ],
    },
    {
      id: "first-unclear-instruction",
      levels: ["mid"],
      competency: "drive-to-learn",
      style: "situational",
      text: "In your second week a colleague explains a task to you quickly and leaves. You have understood only half of it. What do you do?",
      clarification: "The task should be done today, and the colleague is in a meeting for an hour.",
      lookFor: [
        {
          id: "sort",
          text: "Sorts out what is clear and what is not",
          cues: ["write down", "what I understood", "which part", "notes", "think through", "start with", "clear", "questions"],
        },
        {
          id: "look",
          text: "Looks for information without doing harm",
          cues: ["instructions", "manual", "look it up", "example", "other colleague", "last time", "search", "not just try", "careful"],
        },
        {
          id: "ask",
          text: "Asks, with specific questions",
          cues: ["ask", "question", "after the meeting", "supervisor", "admit", "not afraid", "explain again", "show me", "better ask"],
        },
        {
          id: "confirm",
          text: "Checks that it is right before going on",
          cues: ["check", "show", "first piece", "confirm", "is this right", "repeat", "feedback", "next time", "before I"],
        },
      ],
      probes: [
        { id: "hour", text: "How do you use the hour until the colleague is back?", for: "look" },
        { id: "what-ask", text: "What do you ask the colleague then?", for: "ask" },
        { id: "certain", text: "How do you make certain that you are doing it right?", for: "confirm" },
      ],
    },
    {
      id: "first-carry-over",
      levels: ["senior"],
      competency: "drive-to-learn",
      style: "behavioural",
      text: "You come from another line of work. Tell me about a skill from there that you have already used in a new field.",
      clarification: "It may be a way of dealing with people, of organising, or of working with tools. I would like one specific example.",
      lookFor: [
        {
          id: "skill",
          text: "Names a specific skill and where it comes from",
          cues: ["learned as", "years of", "from my time", "used to", "skill", "customers", "organising", "patience", "experience in"],
        },
        {
          id: "transfer",
          text: "Describes how it was used in the new field",
          cues: ["used it", "applied", "helped me", "in the course", "placement", "same way", "transfer", "adapted", "in the new"],
        },
        {
          id: "gap",
          text: "Sees what is different and must be learned anew",
          cues: ["different", "had to learn", "not the same", "new to me", "gap", "unlearn", "at first", "beginner", "lack"],
        },
        {
          id: "steps",
          text: "Has taken steps towards the new field",
          cues: ["course", "evening", "certificate", "trial day", "volunteer", "project", "online", "study", "practice", "exam"],
        },
      ],
      probes: [
        { id: "used", text: "Where exactly did you use it?", for: "transfer" },
        { id: "relearn", text: "What did you have to learn from scratch?", for: "gap" },
        { id: "taken", text: "What have you already done to enter the new field?", for: "steps" },
      ],
    },
    {
      id: "first-corrected-often",
      levels: ["senior"],
      competency: "drive-to-learn",
      style: "situational",
      text: "In the new job, a colleague who knows the field better than you do shows you how things are done, and corrects you often. How do you deal with that?",
      clarification: "You know a lot, only not yet about this field. I would like to hear how you would act with that person.",
      lookFor: [
        {
          id: "accept",
          text: "Takes instruction and correction without defence",
          cues: ["accept", "grateful", "listen", "no problem", "learn from", "not take it personally", "respect", "open", "beginner"],
        },
        {
          id: "use",
          text: "Uses the corrections actively",
          cues: ["notes", "ask why", "practise", "questions", "repeat", "write down", "feedback", "try again", "improve"],
        },
        {
          id: "balance",
          text: "Offers own experience at the right moment",
          cues: ["offer", "share", "my experience", "suggest", "later", "right moment", "in return", "both learn", "not know better"],
        },
        {
          id: "speak-up",
          text: "Would address it if the manner became a burden",
          cues: ["talk", "tone", "openly", "in private", "tell them", "boundary", "if it", "calmly", "clarify"],
        },
      ],
      probes: [
        { id: "corrections", text: "What do you do with the corrections?", for: "use" },
        { id: "own-experience", text: "When would you bring in your own experience?", for: "balance" },
        { id: "too-much", text: "Suppose the tone becomes unfriendly. What do you do?", for: "speak-up" },
      ],
    },
    {
      id: "first-carried-responsibility",
      levels: ["senior"],
      competency: "dependability",
      style: "behavioural",
      text: "Describe a situation in your earlier work in which much depended on your doing your part properly.",
      clarification: "Choose a situation where others would have been in trouble if you had not delivered.",
      lookFor: [
        {
          id: "stakes",
          text: "Makes clear what depended on it",
          cues: ["depended", "otherwise", "customers", "safety", "deadline", "money", "colleagues", "important", "consequence"],
        },
        {
          id: "secured",
          text: "Foresaw what could go wrong and secured it",
          cues: ["checked", "twice", "prepared", "backup", "plan B", "in advance", "risk", "list", "just in case"],
        },
        {
          id: "did",
          text: "Describes what they themselves did",
          cues: ["I took", "I made sure", "I stayed", "I organised", "I called", "on my own", "I decided", "my part"],
        },
        {
          id: "trust",
          text: "Shows the result and the trust that came of it",
          cues: ["on time", "trust", "since then", "asked me", "promoted", "thanked", "result", "without", "worked out"],
        },
      ],
      probes: [
        { id: "at-stake", text: "What would have happened otherwise?", for: "stakes" },
        { id: "secure", text: "What did you do so that nothing could go wrong?", for: "secured" },
        { id: "ended", text: "How did it end?", for: "trust" },
      ],
    },
  ],
  levels: {
    entry: {
      position: "First job after school",
      summary: "For school leavers without work experience: dependability, reasons of their own, learning, and getting on with others.",
      opener: "To start with, what would you like to do here, as far as you can tell now?",
      background: "What have you done at school or outside it that you enjoyed and were good at?",
      competencies: [
        { id: "collaboration", weight: 1, questions: ["cb-together"] },
      ],
    },
    mid: {
      position: "Apprentice or trainee",
      suits: "entry",
      summary: "For apprentices and trainees with first impressions of working life: handling mistakes, asking, learning, and reliability.",
      opener: "To start with, what made you choose this training?",
      background: "Which placements, holiday jobs or courses have you done so far?",
      competencies: [
        { id: "collaboration", weight: 1, questions: ["cb-uneven-share"] },
      ],
    },
    senior: {
      position: "Career changer",
      suits: "mid",
      summary: "For people who enter a new field with experience from another: skills that carry over, learning as a beginner, and steadiness.",
      opener: "To start with, what made you decide on a new field of work?",
      background: "Which part of your work so far leads towards this new field?",
      competencies: [
        { id: "adaptability", weight: 1, questions: ["ad-new-surroundings"] },
        { id: "collaboration", weight: 1, questions: ["cb-different-style"] },
        { id: "communication", weight: 1, questions: ["co-listening"] },
      ],
    },
  },
});
