import type { Dialogue } from "./dialogue.ts";

export const anxious: Dialogue = {
  who: "Somebody who is afraid of the language and of being wrong. Reassured with facts, given time and simpler words; nothing is said on how they speak.",
  plan: "customer-support-mid",
  turns: [
    {
      says: "Hello. Sorry my english is not so good. I am very nervous. Is it problem?",
      model:
        "ANSWER | heard: none\nNot at all, simple words are fine and there is no hurry. It is quite normal to be nervous.",
      move: "ANSWER",
      words: "Not at all, simple words are fine and there is no hurry. It is quite normal to be nervous.",
    },
    {
      says: "Thank you. I like when customer is happy after. In my country I work in shop seven year, people come back to me.",
      model: "ADVANCE covered | heard: none\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: 'What is mean "closest"?',
      model: "CLARIFY | heard: none\nWhich job that you had was most like this one?",
      move: "CLARIFY",
      words: "Which job that you had was most like this one?",
    },
    {
      says: "Ah ok. It was telephone support for internet company. I answer the calls, thirty in day.",
      model: "ADVANCE covered | heard: relevance, own-part\nThank you, I understand.",
      move: "ADVANCE covered",
      words: "Thank you, I understand.",
    },
    {
      says: "Moment please, I must think.",
      model: "WAIT | heard: none\nTake all the time you need.",
      move: "WAIT",
      words: "Take all the time you need.",
    },
    {
      says: "I make list of words for router, in easy language, with picture. Then old people can do it self.",
      model: "PROBE proud | heard: none",
      move: "PROBE proud",
      words: null,
    },
    {
      says: "That they not need wait for technician. Maybe half of them. Sorry I have not exact number.",
      model: "ADVANCE covered | heard: none\nThat is fine, thank you.",
      move: "ADVANCE covered",
      words: "That is fine, thank you.",
    },
    {
      says: "One man, his internet go away every evening. Colleague send him three new router. I ask him what is in the house at evening. He say nothing. Then I ask what is on. It was lamp! Very old lamp, make noise in line. I tell him put away lamp and we look together on telephone.",
      model: "PROBE afterwards | heard: real-problem",
      move: "PROBE afterwards",
      words: null,
    },
    {
      says: 'He was very happy and he write letter to boss. And we put "what is on in evening" on our list of question.',
      model: "ADVANCE covered | heard: real-problem, good-end\nThank you, that is clear.",
      move: "ADVANCE covered",
      words: "Thank you, that is clear.",
    },
    {
      says: "I am sorry, I think I said wrong thing before. Was it wrong?",
      model:
        "ANSWER | heard: none\nI can't tell you that, but there is no hurry. If you like, you can add to your answer now.",
      move: "ANSWER",
      words: "I can't tell you that, but there is no hurry. If you like, you can add to your answer now.",
    },
    {
      says: "Ok. If rule is no, I first ask why he is late. If true reason, I ask my boss if is possible. I not can decide alone.",
      model: "PROBE refuse | heard: listen, room",
      move: "PROBE refuse",
      words: null,
    },
    {
      says: "I say him: I am sorry, I ask for you, but is not possible, because rule is same for all. Maybe I can give little thing, like coupon.",
      model: "ADVANCE covered | heard: listen, room, fair, say-it\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: "I don't know how to say it.",
      model:
        "CLARIFY | heard: none\nA customer is angry and has written three times. What do you do first, and what do you write?",
      move: "CLARIFY",
      words: "A customer is angry and has written three times. What do you do first, and what do you write?",
    },
    {
      says: "First I read all what he write before. Then I say sorry three time you must write, now I stay with you until is good.",
      model: "PROBE third | heard: acknowledge, history, own-it",
      move: "PROBE third",
      words: null,
    },
    {
      says: "I look why first two answer not help. Maybe somebody not read good.",
      model: "ADVANCE covered | heard: acknowledge, history, own-it, cause\nThank you, I understand.",
      move: "ADVANCE covered",
      words: "Thank you, I understand.",
    },
    {
      says: "This I not had.",
      model:
        "CLARIFY | heard: none\nA small case is enough. A customer asked you for one thing, and another thing was better for them. What did you do?",
      move: "CLARIFY",
      words:
        "A small case is enough. A customer asked you for one thing, and another thing was better for them. What did you do?",
    },
    {
      says: "Hm. One woman want faster internet, more money. But I see she is far from router, in cellar. I say first try other place. She not need to pay more.",
      model: "ADVANCE covered | heard: uncovered, proposed, value\nThanks for telling me about her.",
      move: "ADVANCE covered",
      words: "Thanks for telling me about her.",
    },
    {
      says: "Can I write answer in my language and you translate?",
      model:
        "REDIRECT | heard: none\nI am afraid I need it in English, but single words and short sentences are quite enough.",
      move: "REDIRECT",
      words: "I am afraid I need it in English, but single words and short sentences are quite enough.",
    },
    {
      says: "Ok I try. Many people call because bill look new. Same question hundred time. I tell it to team chef with list.",
      model: "PROBE effect | heard: pattern, moved",
      move: "PROBE effect",
      words: null,
    },
    {
      says: "They change bill, make colour on the important. After it was not many, maybe ten in week.",
      model: "ADVANCE covered | heard: pattern, moved, fewer\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
  ],
};
