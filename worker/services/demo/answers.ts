/**
 * What an invented candidate says in the demonstration's finished interview, by question of the ready plan `demo-short`.
 * Good answers, not perfect ones: the report should have something to say on both sides.
 */
export type PreparedAnswer = {
  first: string;
  /** By the id of a planned probe. */
  probes: Readonly<Record<string, string>>;
  /** When the same question is open once more. */
  more: string;
};

export const demoCandidate = { name: "Robin Keller", email: "robin.keller@example.com" };
export const openCandidate = { name: "Sam Rivera", email: "sam.rivera@example.com" };

export const preparedAnswers: Readonly<Record<string, PreparedAnswer>> = {
  opener: {
    first:
      "What I like most is the moment when somebody who wrote in angry leaves relieved. I have worked in support for four years, first for an online shop and now for a company that makes booking software for small hotels. I like that no two days are the same, and that I learn how people really use a product, which is often quite different from what its makers had in mind. I also enjoy writing clear explanations, so that the next person does not have to ask at all. And I simply like being useful before lunch.",
    probes: {},
    more: "That is really the heart of it for me.",
  },
  "demo-case-solved": {
    first:
      "A hotel owner wrote that bookings vanished from her calendar at night. My first attempt was to have her clear the browser's cache, which changed nothing. On the second day I asked her for two examples with times and compared them with our log. I noticed that both bookings had been moved and not deleted, always at two in the morning. I could reproduce it in a test account: it turned out that her time zone settings were Lisbon, while the channel that sold her rooms sent times from Berlin. I told the customer every day what I had checked and what came next, even when the news was only that I was still looking. In the end our developers fixed the import, I corrected eleven bookings with her on the phone, and since then we have an article and a check in our process that warns about different time zones. She thanked us and stayed.",
    probes: {
      "find-cause":
        "I stopped guessing and asked for two concrete examples. With the exact times I compared what the log said with what she saw on her screen, and noticed that nothing had been deleted, only moved. Then I reproduced it in a test account by changing one setting at a time until the same thing happened. The cause turned out to be the time zone.",
      end: "In the end the import was fixed within a week, all bookings were right again, and since then a warning appears when the two time zones differ. The number of such messages went from about four a month to none.",
    },
    more: "Looking back, I would ask for concrete examples on the first day already. That would have saved her one bad night.",
  },
  "demo-ten-messages": {
    first:
      "First I would read all ten, quickly, before I answer any. That takes perhaps ten minutes and often shows that three of them are about the same problem, so I can group those and answer them with one text that I adapt a little. Then I sort by impact: somebody who cannot work at all, or has guests standing at the desk, comes before somebody with a question about an invoice. Among equals I take whoever has been waiting longest. Deadlines count too: if a refund has to go out today, that is urgent even if the message sounds calm. I also look at what I can finish in two minutes, because two quick answers sometimes calm a whole morning.",
    probes: {
      "by-what":
        "By what the customer can no longer do, not by how loud the message is. If they are blocked, if guests or money are affected, or if there is a deadline today, it is urgent. Capital letters alone are not.",
      waiting:
        "They get two honest sentences from me: that I have read their message, and by when they can expect my answer, usually this afternoon. If I see that I cannot keep that, I tell my team lead and let them know before the time is over.",
    },
    more: "I would also note down afterwards which of the ten could have been answered by an article.",
  },
  "demo-bad-news": {
    first:
      "A customer wanted the fee for a whole year back, because he had sold his hotel two months after renewing. Our terms did not allow it. I called him, because I did not want him to read that in an e-mail. I said it directly at the start: a refund for the year is not possible, and I did not want to give him false hope. Then I explained the reason in two sentences: the price of a year is lower than that of twelve months, and that is why it is paid for as a whole. He asked whether that was really my last word, and I said that on this point it was. We stayed polite, and the call took about ten minutes.",
    probes: {
      words:
        "I said: I have to tell you straight away that we cannot pay the year back, and I know that this is not what you hoped for. Then I explained the reason in one sentence, without quoting our terms at him, and asked what would help him most now.",
      offer:
        "I had checked an alternative with my team lead before the call: the licence could go to the buyer of his hotel, and the two of them could settle the price between them. I suggested that to him and prepared the form so that he only had to sign it. He took that option, and the buyer is still a customer of ours.",
    },
    more: "What I took from it is to check what I can offer before I call, and not during the conversation.",
  },
  "your-questions": {
    first: "Thank you. How large is the team, and can one work remotely?",
    probes: {},
    more: "No, thank you. That is all.",
  },
  "anything-else": {
    first:
      "Perhaps one thing: I speak Spanish and some Portuguese, and I wrote about forty of the help articles at my present company, together with a colleague who drew the pictures. I noticed that good articles take more pressure off a team than fast typing does, so I would like to spend a part of my week on that here too. Apart from that, your questions covered what matters to me. Thank you for the conversation.",
    probes: {},
    more: "Nothing else from me. Thank you.",
  },
};

/** For asks that the plan does not foresee, such as a check whether the interview should end. */
export const otherwise = "I would like to go on, please.";
