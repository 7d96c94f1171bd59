import type { Dialogue } from "./dialogue.ts";

export const strongSenior: Dialogue = {
  who: "Somebody very good, who says it all at once and asks back. Not asked for what was said; once all of it was heard, follow-ups of the model's own go where only they can tell more.",
  plan: "people-manager-senior",
  ownProbes: true,
  maxProbes: 3,
  aboutRole:
    "The department has forty people in four teams, in Lisbon and Kraków. Two of the four teams are to move to a new product in spring.",
  cv: [
    "Head of Data, Northwind Freight, 2019 to 2025. Built the department from nine to thirty-eight people in three countries; closed the reporting line in Leeds and moved its eleven people into the product teams.",
    "Engineering manager, Kestrel Maps, 2014 to 2019. Two teams; introduced a rota for being on call that was shared with the product side.",
  ],
  personal: {
    "manager-unwelcome-change":
      "You closed the reporting line in Leeds and moved eleven people: what did you leave to them to decide?",
  },
  turns: [
    {
      says: "That people leave it better than they came, and that it delivers what it has promised without heroes. In figures: nobody is on call more than one week in six, and two of my managers could have my job.",
      model: "ADVANCE covered | heard: none\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: "Data at Northwind, from nine to thirty-eight people, with a budget of four million; before that two teams at Kestrel. I answered for delivery, people and cost, and for the reports that our customers were billed by.",
      model: "ADVANCE covered | heard: relevance, own-part\nThank you, that gives me a clear picture.",
      move: "ADVANCE covered",
      words: "Thank you, that gives me a clear picture.",
    },
    {
      says: "Northwind: I built the department. I hired twenty-two of the people myself and set up how we plan. The rest was done by four managers whom I had grown.",
      model: "PROBE proud | heard: none",
      move: "PROBE proud",
      words: null,
    },
    {
      says: "That two of the four managers came from the first nine people.",
      model: "PROBE own | heard: none\nYou hired twenty-two people yourself: what made you say no to somebody?",
      move: "PROBE own",
      words: "You hired twenty-two people yourself: what made you say no to somebody?",
    },
    {
      says: "When they spoke of their team as something that held them back. I have done that wrong once, with a brilliant man, and lost two quiet good ones over it.",
      model: "ADVANCE covered | heard: none\nI see, thank you.",
      move: "ADVANCE covered",
      words: "I see, thank you.",
    },
    {
      says: "An analyst, five years in the same chair. In reviews she asked the one question that nobody had. I gave her the billing rework, with my name on the risk, and met her each Friday for half an hour. At the first steering board she froze; we rehearsed the next one, and I kept quiet in it. She runs a team of seven now.",
      model:
        "PROBE own | heard: saw, stretch, coaching, growth\nWith your name on the risk, what did you take off her, and what did you leave?",
      move: "PROBE own",
      words: "With your name on the risk, what did you take off her, and what did you leave?",
    },
    {
      says: "I took the two loudest customers myself, so that she had room, and told my boss that I would. And I asked her each week what she had decided, not what she had done.",
      model: "ADVANCE covered | heard: saw, stretch, coaching, growth\nThank you, let's go on.",
      move: "ADVANCE covered",
      words: "Thank you, let's go on.",
    },
    {
      says: "In Leeds. Attrition of forty per cent and no late deliveries, which did not fit. I read the exit notes, sat in two of their plannings, talked with three of the team with his knowledge. He rewrote everything at night himself. We agreed on what I wanted to see by June, in writing. He learned to leave things to others. One thing he did not: he left in autumn for a role without people, and says that it was right.",
      model: "ADVANCE covered | heard: evidence, through, clear, outcome\nThank you, that is clear.",
      move: "ADVANCE covered",
      words: "Thank you, that is clear.",
    },
    {
      says: "Does the role include closing anything? I ask since it changes what I would tell you.",
      model:
        "ANSWER | heard: none\nTwo of the four teams are to move to a new product in spring. Anything beyond that, the recruiting team will gladly tell you.",
      move: "ANSWER",
      words:
        "Two of the four teams are to move to a new product in spring. Anything beyond that, the recruiting team will gladly tell you.",
    },
    {
      says: "Good. Then Leeds again, the reporting line. I told them on the day I knew, with what I did not know yet. There were tears, and a petition, which I put on the agenda. Nobody lost a job.",
      model: "PROBE personal | heard: explained, feelings",
      move: "PROBE personal",
      words: null,
    },
    {
      says: "Which team they went to, in which order, and who told their customers. Nine got their first choice. What they could not decide was whether.",
      model: "ADVANCE covered | heard: explained, feelings, influence, result\nThank you for laying that out.",
      move: "ADVANCE covered",
      words: "Thank you for laying that out.",
    },
    {
      says: "I would want three lists first: what each line costs, who would miss it, what we are bound to. I'd end two things rather than thin out ten, and I'd say which before the summer.",
      model: "PROBE carry | heard: choices, facts",
      move: "PROBE carry",
      words: null,
    },
    {
      says: "Each gets the whole budget to look at, not their part. Then each must bring one thing of their own that ends. Works council in the first week, not the last.",
      model: "PROBE course | heard: choices, facts, involve",
      move: "PROBE course",
      words: null,
    },
    {
      says: "Two figures a month, hours saved and customers live, and a date in May on which we say in public whether we believe it. If not, the new line waits, not the saving. By the way, who decides on the budget in your house?",
      model:
        "ADVANCE covered | heard: choices, facts, involve, steer\nUnderstood, and there is time for that question at the end.",
      move: "ADVANCE covered",
      words: "Understood, and there is time for that question at the end.",
    },
    {
      says: 'I kept a rota too long. Eighteen months in which one team carried the nights because it was "theirs". Two people fell out of it. It was my call, I had the figures.',
      model: "PROBE put-right | heard: owns",
      move: "PROBE put-right",
      words: null,
    },
    {
      says: "I shared the nights over four teams within a month, took the first two weeks myself, paid back the days. And I told the department why, with my name.",
      model: "ADVANCE covered | heard: owns, correct, lesson\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: "At Kestrel the product people had to share being on call. I had no say over them. I asked the head of product to sit one night with us, she took three calls. The next day she wrote the proposal herself.",
      model: "PROBE lasted | heard: allies, evidence",
      move: "PROBE lasted",
      words: null,
    },
    {
      says: "It's in its ninth year, says a friend who is still there.",
      model: "ADVANCE covered | heard: map, allies, evidence, lasting\nThank you, that is clear.",
      move: "ADVANCE covered",
      words: "Thank you, that is clear.",
    },
  ],
};
