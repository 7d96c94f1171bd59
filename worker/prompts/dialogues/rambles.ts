import type { Dialogue } from "./dialogue.ts";

export const rambling: Dialogue = {
  who: "Somebody who talks a great deal, often about something else. Brought back kindly, and never asked for what was already said.",
  plan: "customer-support-mid",
  channel: "voice",
  turns: [
    {
      says: "Oh, where do I start, so when I was at school I wanted to be a vet, because my aunt had this farm, and the farm was sold in, I think, ninety-eight, and then I thought people are like animals in a way, you have to be calm with them. And then I did a year in a bakery, which was mad, up at three in the morning. But customers, yes, I like that you never know what comes next and that somebody is happy in the end.",
      model: "ADVANCE covered | heard: none\nThank you, that tells me what you like about it.",
      move: "ADVANCE covered",
      words: "Thank you, that tells me what you like about it.",
    },
    {
      says: "The closest, well, there were two, or three really. The first was a phone shop, the second a hotel, that was a story, the manager there, honestly, I could tell you things about that man. He once hid the keys of the minibus. Anyway. And then the software company, but that went under. So.",
      model: "PROBE carry-over | heard: none",
      move: "PROBE carry-over",
      words: null,
    },
    {
      says: "From the software company? We had a ticket system, I was the one who did the payroll tickets, all of them really, since nobody else wanted payroll. And there was a cat in the office. I would use that I know how to read a pay slip, and the patience.",
      model: "ADVANCE covered | heard: relevance, own-part\nThanks, let's go on.",
      move: "ADVANCE covered",
      words: "Thanks, let's go on.",
    },
    {
      says: "Can I talk about the cat? No, I'm joking. So, the hotel again: I rebuilt the list of complaints, by hand, into a spreadsheet, because everything was on yellow paper notes, and the notes fell off in summer.",
      model: "PROBE proud | heard: none",
      move: "PROBE proud",
      words: null,
    },
    {
      says: "That nothing got lost any more. We went from, I don't know, five lost complaints a week to none, I would say, or one, in August, but that was the heat.",
      model: "ADVANCE covered | heard: none\nI see, thank you.",
      move: "ADVANCE covered",
      words: "I see, thank you.",
    },
    {
      says: "So there was a lady, Mrs, no, no names, right, a lady with a pay slip which was wrong, every other month, and she rang and rang, and the others said it's her employer, and then it was my turn and she was crying, and I said hold on, and then my own phone rang, it was my landlord, about the boiler, and this boiler, I tell you, it has been broken since",
      model: "REDIRECT | heard: none\nI would like to hear how it went on with the lady and her pay slip.",
      move: "REDIRECT",
      words: "I would like to hear how it went on with the lady and her pay slip.",
    },
    {
      says: "Yes, sorry. I asked her for six of the slips and put them next to each other, and it was only in the months when she had changed the department in the middle. I could do it again in the test account. Then I told the developers with screenshots.",
      model: "PROBE meanwhile | heard: real-problem, others",
      move: "PROBE meanwhile",
      words: null,
    },
    {
      says: "I rang her on Tuesdays and Fridays, even when there was nothing, because I had promised that. She said I was the first who rang when they said they would.",
      model: "PROBE afterwards | heard: real-problem, others, kept-informed",
      move: "PROBE afterwards",
      words: null,
    },
    {
      says: "It was fixed for everybody, in May. And I wrote a page for us so nobody has to look for it again. There were nine more with the same thing.",
      model:
        "ADVANCE covered | heard: real-problem, others, kept-informed, good-end\nThank you, I can picture that well.",
      move: "ADVANCE covered",
      words: "Thank you, I can picture that well.",
    },
    {
      says: "Refunds, oh my. In the hotel we had a man who wanted his money back because of the sea. The sea was too loud! So rules, rules are good, but people are people. It depends. My sister always says I'm too soft, and she is a bailiff, imagine that.",
      model: "PROBE weigh | heard: none",
      move: "PROBE weigh",
      words: null,
    },
    {
      says: "You'd ask what happened first, and whether it's true, in a nice way. And then what did the others get who were late, because if the nice ones get it and the quiet ones don't, that is not right. I'd ask my team lead if there is a bit of room, up to fifty or so.",
      model: "PROBE refuse | heard: listen, room, fair",
      move: "PROBE refuse",
      words: null,
    },
    {
      says: "I'd ring, not write. I'd say I'm sorry, it's a no, and why, and then what I can do, maybe a credit for the next month.",
      model: "ADVANCE covered | heard: listen, room, fair, say-it\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: "Sorry, what was the question, I was thinking about the sea man.",
      model: "REPEAT | heard: none\nGladly, once more.",
      move: "REPEAT",
      words: "Gladly, once more.",
    },
    {
      says: "Three times the same! I'd be angry as well. I would read all of it first, everything, and I'd not say it was the colleagues. I'd write: you've had to write three times, I am sorry, I'm taking this now, here is my number.",
      model: "PROBE third | heard: acknowledge, history, own-it",
      move: "PROBE third",
      words: null,
    },
    {
      says: "I'd find out why it came back, because twice somebody has put a plaster on it. With the developers probably.",
      model: "ADVANCE covered | heard: acknowledge, history, own-it, cause\nThanks for that.",
      move: "ADVANCE covered",
      words: "Thanks for that.",
    },
    {
      says: "A company wanted an export every night. And they only typed three numbers out of it into another program, by hand, can you believe it, every morning, a young man did nothing else, he had a degree! So I showed them the interface and they tried it for a month and kept it.",
      model: "PROBE gained | heard: uncovered, proposed, their-choice",
      move: "PROBE gained",
      words: null,
    },
    {
      says: "Two hours a week, and the young man does something better now.",
      model:
        "ADVANCE covered | heard: uncovered, proposed, their-choice, value\nThank you, let's turn to the next one.",
      move: "ADVANCE covered",
      words: "Thank you, let's turn to the next one.",
    },
  ],
};
