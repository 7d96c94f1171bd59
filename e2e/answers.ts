/** What a good candidate says in an interview for "Customer support agent" of the library, by words of what is asked. */

const prepared: readonly (readonly [asked: RegExp, answer: string])[] = [
  [
    /appeals to you/i,
    "I like the moment when somebody who was lost knows what to do next. I worked at the information desk of a public library for two years, and the best part of a day was always a person who came in worried and left relieved.",
  ],
  [
    /dealt with customers|your own part|would you use/i,
    "For two years I was responsible for the information desk of a public library, three afternoons a week. My job was to answer questions about accounts and the online catalogue, and I looked after the printers. That prepared me for this work, because most people came with a problem that they could not name.",
  ],
  [
    /from your CV|satisfied with/i,
    "I rewrote the help pages about our e-book service. I collected the questions of one month, grouped them, and wrote six short pages with pictures. The number of calls about e-books went from about thirty a week to twelve.",
  ],
  [
    /could not describe|wrong\?|adapt to that person|solved for good/i,
    "An elderly man said that the computer had eaten his books. I asked him to show me what he had done step by step, and when it had last worked. I stayed calm, spoke slowly and used his own words, not mine. It turned out that he was signed in with his wife's card, and that was the cause. I fixed it with him, we tried it together until it worked again, and I wrote down the three steps for next time. A week later he told me that he had managed on his own.",
  ],
  [
    /refund|exception|speak for and against|Whom would you involve|stays at no/i,
    "First I would listen and ask what happened, and look at the history of the customer. Then I would read what our policy allows: perhaps there is room for goodwill, and if I am not allowed to decide, I ask my team lead. I weigh what is fair to other customers who were told no, and whether the purpose of the rule is kept. If it stays at no, I explain it clearly and kindly, say that I am sorry, and offer an alternative such as a voucher.",
  ],
  [
    /third time|first lines|before you answer|fourth message/i,
    "Before I answer, I read the history: all earlier messages and what was tried by my colleagues. Then I apologise that they had to write a third time, and say that I understand how frustrated they are, without blaming anybody. I take the case over personally and give my name, so that they can reach me until it is solved. I try to reproduce the problem to find the root cause, and escalate it to engineering with a workaround for the meantime. In the end I follow up myself a week later.",
  ],
  [
    /internet does not work|device to look for|check first|taking too long/i,
    "I would say that we find it together, and ask since when it does not work. Then one step at a time: please look for the box with the small lights, and tell me which colour they have. I wait until they have looked, and use plain words only. First the easy causes: is it plugged in, does another device work. If they say that it takes too long, I say that I understand, and that we are almost there.",
  ],
  [
    /learn in a short time|learn first|helped you most|hardest|not do before/i,
    "I had to learn sign language basics within six weeks, because a deaf colleague joined us. I made a plan: twenty minutes every day with videos, and small steps, beginning with what we say at the desk. I asked a teacher of a course for feedback, tested myself on Fridays and repeated my mistakes. In the end I was able to explain a library card on my own, and my colleague laughed only once.",
  ],
  [/like to know about the role|another question|else would you like|anything else/i, "No, thank you. That is all."],
  [/left out|still like to add/i, "Nothing else from me. Thank you for the conversation."],
];

/** An answer to whatever is asked; for what nobody foresaw, one that says so. */
export function answerTo(asked: string): string {
  const [, answer] = prepared.find(([pattern]) => pattern.test(asked)) ?? [];
  return answer ?? "I would rather go on, please.";
}
