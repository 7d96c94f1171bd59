import { composePosition } from "#library/compose.ts";

/** People managers: from leading a first team to leading an organisation through other managers. */
export const peopleManager = composePosition({
  id: "people-manager",
  field: "management",
  own: [
    {
      id: "performance-and-growth",
      name: "Performance and growth",
      definition:
        "Gets good work from people and lets them grow by it: sets clear expectations, gives timely and specific feedback, deals with weak performance fairly, and develops people by what they are given to do.",
      anchors: [
        "Leaves expectations unspoken; avoids hard conversations or judges people by general impressions, and does the important work alone.",
        "Gives praise and criticism in general terms, mostly at set dates; hopes that weak performance passes, or hands it to the personnel department.",
        "Agrees clear goals, gives specific feedback soon after the event, speaks about a shortfall with examples and agrees on help and a date, and names one person who grew.",
        "Adapts support and freedom to each person, addresses a hard case early and fairly to a clear end, gives demanding tasks with backing, and shows how results rose.",
        "Builds a team or organisation in which feedback and growth are everybody's habit, develops others into leaders, takes hard decisions about people with decency, and shows lasting results beyond the own presence.",
      ],
      weight: 3,
    },
    {
      id: "team-direction",
      name: "Team direction",
      definition:
        "Gives a team a shared direction: explains why the work matters, turns goals into choices and responsibilities, keeps the team on course through change, and makes itself answerable for the result.",
      anchors: [
        "Passes on tasks as they come in; cannot say what the team is there for, and explains missed goals by circumstances.",
        "States goals from above in the same words; responsibilities overlap, and changes reach the team late or as gossip.",
        "Turns a goal into priorities and clear responsibilities, explains the reasons, checks progress regularly, and answers for the result to others.",
        "Works out the direction with the team and with partners, gives up good work for more important work, leads the team through an unwelcome change openly, and corrects course on evidence.",
        "Sets a direction that several teams could act on by themselves, aligns structure and resources with it, keeps trust through hard times, and shows over a year or more what was achieved.",
      ],
      weight: 2,
    },
  ],
  craft: [
    {
      id: "manager-first-feedback",
      levels: ["entry"],
      competency: "performance-and-growth",
      style: "behavioural",
      text: "Tell me about a time when you had to tell a colleague something about their work that was uncomfortable to hear.",
      clarification: "You need not have been that person's manager. I would like to hear about that conversation, from your preparation to its effect.",
      lookFor: [
        {
          id: "prepared",
          text: "Prepared with specific observations",
          cues: ["prepared", "example", "specific", "observed", "facts", "wrote down", "thought about", "situation", "noticed"],
        },
        {
          id: "setting",
          text: "Chose a fitting moment and place",
          cues: ["in private", "one to one", "soon", "calm", "right moment", "asked if", "not in front", "coffee", "quiet"],
        },
        {
          id: "dialogue",
          text: "Listened to the other's view and agreed on a next step",
          cues: ["listened", "their view", "asked", "agreed", "together", "next step", "help", "reaction", "understood"],
        },
        {
          id: "effect",
          text: "Says what changed in the work and in the relationship",
          cues: ["improved", "changed", "afterwards", "thanked", "relationship", "result", "still", "since then", "differently"],
        },
      ],
      probes: [
        { id: "wording", text: "What exactly did you say?", for: "prepared" },
        { id: "reaction", text: "How did you deal with the reaction?", for: "dialogue" },
        { id: "changed", text: "What changed afterwards?", for: "effect" },
      ],
    },
    {
      id: "manager-former-peers",
      levels: ["entry"],
      competency: "team-direction",
      style: "situational",
      text: "You become the lead of the team in which you have been a colleague until now. One experienced member had applied for the position as well. How do you go about your first weeks?",
      clarification: "Think of the team as a whole and of this one person. I would like to hear what you would do.",
      lookFor: [
        {
          id: "conversation",
          text: "Seeks an open conversation with the other applicant",
          cues: ["talk to", "openly", "disappointed", "first week", "one to one", "respect", "hear them", "their strengths", "acknowledge"],
        },
        {
          id: "role",
          text: "Makes the new role clear, fairly and without show of power",
          cues: ["new role", "expectations", "boundaries", "fair", "no favourites", "same for all", "clear", "distance", "friend"],
        },
        {
          id: "learn",
          text: "Listens to all members before changing things",
          cues: ["each member", "individual talks", "ask what", "listen", "works well", "not change everything", "wishes", "understand", "ideas"],
        },
        {
          id: "direction",
          text: "Sets goals and ways of working with the team",
          cues: ["goals", "together", "team meeting", "priorities", "responsibilities", "rules", "agree", "manager expects", "plan"],
        },
      ],
      probes: [
        { id: "applicant", text: "How would you speak with the person who had also applied?", for: "conversation" },
        { id: "change", text: "What changes in how you deal with your former colleagues?", for: "role" },
        { id: "set-course", text: "How would you settle the team's course together with its members?", for: "direction" },
      ],
    },
    {
      id: "manager-weak-performance",
      levels: ["entry", "mid"],
      competency: "performance-and-growth",
      style: "situational",
      text: "For two months, the results of a formerly strong team member have been getting weaker, and colleagues begin to take over the work. How do you proceed?",
      clarification: "You do not know the reason. I would like to hear your steps over the next weeks.",
      lookFor: [
        {
          id: "early-talk",
          text: "Speaks with the person soon, with specific observations",
          cues: ["talk", "one to one", "soon", "specific", "examples", "observed", "in private", "concern", "not accuse"],
        },
        {
          id: "reason",
          text: "Leaves room for the reason without prying",
          cues: ["ask", "listen", "reason", "workload", "motivation", "support", "what do you need", "confidential", "not assume", "offer"],
        },
        {
          id: "agreement",
          text: "Agrees on expectations, help and a date",
          cues: ["agree", "goal", "expectation", "plan", "weekly", "date", "follow up", "training", "written", "check-in"],
        },
        {
          id: "team",
          text: "Protects the team and acts if nothing changes",
          cues: ["colleagues", "fair", "burden", "consequence", "personnel", "if nothing changes", "formal", "relieve", "limit"],
        },
      ],
      probes: [
        { id: "open", text: "How would you open the conversation?", for: "early-talk" },
        { id: "agree", text: "What would you like to have agreed at its end?", for: "agreement" },
        { id: "no-change", text: "Suppose nothing has changed after six weeks. What then?", for: "team" },
      ],
    },
    {
      id: "manager-grew-someone",
      levels: ["mid", "senior"],
      competency: "performance-and-growth",
      style: "behavioural",
      text: "Tell me about a person in your team who grew beyond what others had expected. What did you contribute to that?",
      clarification: "Please leave out the name. I would like to hear what you saw in the person and what you did.",
      lookFor: [
        {
          id: "saw",
          text: "Saw the potential from specific observations",
          cues: ["saw", "noticed", "potential", "strength", "asked what", "ambition", "quiet", "observed", "underestimated"],
        },
        {
          id: "stretch",
          text: "Gave demanding tasks with backing",
          cues: ["project", "responsibility", "stretch", "let them", "delegated", "present to", "backing", "step back", "risk", "lead"],
        },
        {
          id: "coaching",
          text: "Accompanied with feedback and questions",
          cues: ["coaching", "weekly", "feedback", "questions", "reflect", "mentor", "mistake", "one to one", "practise"],
        },
        {
          id: "growth",
          text: "Shows what the person does today",
          cues: ["promoted", "today", "now leads", "took over", "moved on", "confident", "responsible for", "results", "independent"],
        },
      ],
      probes: [
        { id: "task", text: "Which task made the greatest difference?", for: "stretch" },
        { id: "setback", text: "How did you act when something went wrong on the way?", for: "coaching" },
        { id: "today", text: "What does that person do today?", for: "growth" },
      ],
    },
    {
      id: "manager-unwelcome-change",
      levels: ["mid", "senior"],
      competency: "team-direction",
      style: "behavioural",
      text: "Describe how you led a team through a change that its members had not wished for.",
      clarification: "It may be a new structure, a cut, a move or a new way of working. I am interested in what you did as the manager.",
      lookFor: [
        {
          id: "explained",
          text: "Explained reasons and consequences openly",
          cues: ["explained", "reason", "honest", "open", "early", "what I knew", "consequences", "not sugar-coat", "transparent"],
        },
        {
          id: "feelings",
          text: "Made room for worries and objections",
          cues: ["worried", "listened", "angry", "one to one", "questions", "resistance", "concern", "took seriously", "lost"],
        },
        {
          id: "influence",
          text: "Gave the team a say where there was one",
          cues: ["involved", "their ideas", "decide how", "choice", "working group", "influence", "shape", "participate", "suggest"],
        },
        {
          id: "result",
          text: "Shows how the team came through it",
          cues: ["stayed", "left", "result", "goals", "afterwards", "mood", "turnover", "months later", "performance", "survey"],
        },
      ],
      probes: [
        { id: "told", text: "How did the team learn of the change?", for: "explained" },
        { id: "against", text: "How did you deal with those who were against it?", for: "feelings" },
        { id: "through", text: "How did the team come through it?", for: "result" },
      ],
    },
    {
      id: "manager-through-managers",
      levels: ["senior"],
      competency: "performance-and-growth",
      style: "behavioural",
      difficulty: "hard",
      text: "Tell me about a manager reporting to you whose team was not doing well. What did you do?",
      clarification: "I am interested in how you lead through others, from your first impression to your decision.",
      lookFor: [
        {
          id: "evidence",
          text: "Formed a view from several sources",
          cues: ["survey", "results", "talked to the team", "turnover", "observed", "skip level", "figures", "feedback from", "several"],
        },
        {
          id: "through",
          text: "Worked through the manager, without taking the team over",
          cues: ["coached", "asked", "did not take over", "weekly", "sparring", "behind the scenes", "role", "let them", "supported"],
        },
        {
          id: "clear",
          text: "Was clear about expectations and consequences",
          cues: ["expectation", "clear", "goals", "date", "consequence", "honest", "decision", "changed role", "replaced", "deadline"],
        },
        {
          id: "outcome",
          text: "Shows what became of the team and the manager",
          cues: ["improved", "left", "today", "team recovered", "result", "learned", "scores", "earlier", "turned around"],
        },
      ],
      probes: [
        { id: "view", text: "How did you form your view of the situation?", for: "evidence" },
        { id: "support", text: "How did you support that manager?", for: "through" },
        { id: "became", text: "What became of it?", for: "outcome" },
      ],
    },
    {
      id: "manager-two-goals",
      levels: ["senior"],
      competency: "team-direction",
      style: "situational",
      difficulty: "hard",
      text: "Your department has to save ten per cent of its budget and open a new line of work in the same year. How do you set the course?",
      clarification: "Both goals are fixed. I would like to hear how you would arrive at a plan that your teams can carry.",
      lookFor: [
        {
          id: "choices",
          text: "Makes real choices about what ends",
          cues: ["stop", "give up", "focus", "end", "portfolio", "not cut everywhere", "core", "choose", "reduce scope"],
        },
        {
          id: "facts",
          text: "Works from facts about cost and value",
          cues: ["figures", "cost", "value", "analysis", "where the money", "benchmark", "customers", "return", "scenarios"],
        },
        {
          id: "involve",
          text: "Involves managers, staff and representatives in time",
          cues: ["managers", "works council", "involve", "team leads", "workshop", "listen", "communicate", "representatives", "ideas"],
        },
        {
          id: "steer",
          text: "Plans steering, risks and honest communication",
          cues: ["milestone", "review", "risk", "honest", "monthly", "invest", "retrain", "measure", "adjust", "explain why"],
        },
      ],
      probes: [
        { id: "end", text: "How would you decide what to end?", for: "choices" },
        { id: "carry", text: "How would you bring your managers behind the plan?", for: "involve" },
        { id: "course", text: "How would you notice in time that the plan is failing?", for: "steer" },
      ],
    },
  ],
  levels: {
    entry: {
      position: "Team lead",
      suits: "mid",
      summary: "For first leadership roles: the step from colleague to lead, honest feedback, fair dealing with weak performance, and clear direction.",
      opener: "To start with, what attracts you to leading a team?",
      background: "In what situations have you already led or guided other people?",
      competencies: [
        { id: "communication", weight: 1, questions: ["co-misunderstood"] },
        { id: "conflict-resolution", weight: 1, questions: ["cr-own-share"] },
      ],
    },
    mid: {
      position: "Manager",
      summary: "For managers of a team: performance and growth, unwelcome change, conflicts, and decisions with consequences.",
      opener: "To start with, what do you enjoy about managing people?",
      background: "Which teams have you led that come closest to this one?",
      competencies: [
        { id: "conflict-resolution", weight: 1, questions: ["cr-two-leads"] },
        { id: "decision-making", weight: 1, questions: ["dm-unpopular"] },
        { id: "leading-people", weight: 1, questions: ["lp-handed-over"] },
      ],
    },
    senior: {
      position: "Director",
      summary: "For leaders of managers: direction for several teams, leading through others, hard choices on people and money, and integrity.",
      opener: "To start with, what would you like to be able to say about your department in three years?",
      background: "For which departments and results have you been responsible so far?",
      competencies: [
        { id: "decision-making", weight: 1, questions: ["dm-turned-out-wrong"] },
        { id: "influencing", weight: 1, questions: ["in-no-authority"] },
        { id: "integrity", weight: 1, questions: ["ig-not-right"] },
      ],
    },
  },
});
