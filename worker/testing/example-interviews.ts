/** What three invented people said in the same interview for customer support: one does the work well, one talks much and says little, one says next to nothing. */
import type { Said } from "./sealed-interview.ts";

export const goodCandidate: Said = {
  opener: [
    "I like that no two days are the same, and that at the end of the day somebody can work again because of me.",
  ],
  background: [
    "For three years I looked after business customers of a payroll product, by mail and phone. It is the same kind of work: I was responsible for about forty companies, and every month end was busy.",
  ],
  "support-hard-case": [
    "A customer's pay slips were wrong every second month, and three of my colleagues had already looked at it. I asked them for the exports of six months and compared the lines. It turned out that it only happened when somebody had changed departments in the middle of a month. I could reproduce that in our test account in ten minutes.",
    "I wrote to them every day at four, even when there was nothing new, because on the first day I had promised that. Once I had to say that we would miss the deadline, and I said so the evening before and not after it.",
    "Engineering got my steps and the screenshots, and they released a fix after eight days. The customer renewed for two years. And I wrote an article for our team, and since then nobody has had to search for it again.",
  ],
  "support-rule-or-exception": [
    "First I would listen and check the account: how long have they been with us, did it happen before, is there something that proves the reason. Our policy then allowed the team lead to approve goodwill up to fifty euros, so I would ask mine with a recommendation. I would also think about the others who got a no last week, because the same reason has to get the same answer. If it stays a no, I explain why, say that I am sorry, and offer a credit for the next month.",
  ],
  "support-angry-customer": [
    "I would read the whole history before I write a word, so that they don't have to tell it a third time. Then I would apologise that it came back twice, without explaining whose fault it was, and tell them that I am taking it over personally until it is solved, with my direct number. And before I promise anything I would find out why the first two answers did not hold, probably with engineering, because otherwise there will be a fourth message.",
  ],
  "cf-behind-request": [
    "A company wanted an export as a spreadsheet every night. I asked what they do with it, and they were copying three numbers out of it by hand into another system. So I suggested our interface instead, showed it to them in a short demo, and told them honestly that it would need half a day of their developer.",
    "They decided to try it for a month and kept it. Their bookkeeper told me that she saves about two hours a week.",
  ],
  "support-fewer-contacts": [
    "In spring I noticed that I was answering the same question about tax classes again and again. I tagged the tickets for two weeks: it was eighteen percent of all. The cause was one sentence on the invoice page which could be read in two ways. I took the numbers and five examples to the product team, and we wrote a new sentence together. A month later it was down to four percent.",
  ],
  "rs-high-demand": [
    "At the year end two of us were ill. I made a list of what could hurt people, so wrong salaries came first, and I postponed everything that was only inconvenient, and told those customers so. On the third day I told my manager that I could not keep that up alone, and we got somebody from sales for the phones. I kept my walk at noon, that did help me. In the end every salary went out on time, two days of questions were left over, and next time I would ask on the first day.",
  ],
  "support-failed-check": [
    "I would not change anything as long as I cannot verify who is calling, however urgent it is, because it could be fraud. I would say that calmly, that the rule protects the caller too, and offer another way to prove the identity, for instance a code sent to the old address. If that fails I would lock the account for the moment, write down the call, and tell our security colleagues.",
  ],
  "your-questions": ["How big is the team, and how do you decide what goes to engineering?"],
  "anything-else": ["No, thank you, that was a good conversation."],
};

export const vagueCandidate: Said = {
  opener: [
    "I have always been passionate about people, and customer support is all about people, so that is a perfect match for me I would say.",
  ],
  background: [
    "I have been in many different positions over the years and in all of them there was contact with customers in one way or another, so I would say that everything that I did is relevant here.",
    "We were a team and we did everything together, I would not single anybody out.",
  ],
  "support-hard-case": [
    "There are so many. You know, every customer is important, and difficult cases are really chances. We always went the extra mile as a team, and in the end people were usually happy, and that is what counts for me, that people are happy.",
    "We usually looked at it together and then somebody had an idea what it might be.",
    "We told them that we were working on it. We did not really write down what happened, it was a busy time, everybody knew it anyway.",
  ],
  "support-rule-or-exception": [
    "It depends. Some customers deserve it and some don't, you develop a feeling for that after a while. I would explain it nicely and hope that they understand, and otherwise it goes to the team lead, because that is above my pay grade.",
  ],
  "support-angry-customer": [
    "The customer is king, but of course there are limits to everything. I would stay friendly and professional and say sorry for the trouble, people calm down after a while, that is my experience, you just have to let them talk and not take it personally.",
  ],
  "cf-behind-request": [
    "Customers often don't know what they want, that is normal. You have to listen between the lines, communication is everything, and then you find a solution that works for both sides, a win-win situation.",
    "It was decided together with everybody who was involved, in a good atmosphere.",
  ],
  "support-fewer-contacts": [
    "Yes, that happens all the time in every company. We raised it in the meeting a few times, and others agreed with us, but I can't tell you whether anything was changed, I was not involved after that.",
  ],
  "rs-high-demand": [
    "I work well under pressure, I would even say that I need it. At Christmas there was a lot going on, and we all pulled together and everybody gave their best, and somehow it always works out when the team spirit is right.",
  ],
  "support-failed-check": [
    "You have to feel whether somebody is honest, and most people are. I would find a solution together with the caller, with a lot of empathy, because in an emergency you can't hide behind rules.",
  ],
  "your-questions": ["Is there a training budget?"],
  "anything-else": ["Only that I am really motivated."],
};

export const poorCandidate: Said = {
  opener: ["It's a job, and I'm good with people I guess."],
  background: [
    "I worked in a shop for a bit and I answered the phone there sometimes.",
    "We all did everything really.",
  ],
  "support-hard-case": [
    "There was a customer who was really difficult, he called all the time and complained about everything. We told him it was not our problem and at some point he stopped calling.",
    "I don't know, he didn't really hear anything from us, we had a lot to do.",
    "I didn't find out what was wrong, somebody else did that.",
  ],
  "support-rule-or-exception": [
    "The rule is the rule, so no refund. I would tell him that it's two days too late and that I can't do anything.",
  ],
  "support-angry-customer": [
    "I would stay calm and say sorry. If he is unfair to my colleagues I would tell him that he can't talk to us like that, and pass it to my boss.",
  ],
  "cf-behind-request": ["I can't think of anything right now.", "No, sorry."],
  "support-fewer-contacts": ["A lot of people asked where the toilets are, so I put up a sign."],
  "rs-high-demand": [
    "Christmas was always crazy. You just get through it somehow, work faster, and be happy when it's over.",
  ],
  "support-failed-check": ["I'd ask my boss."],
  "your-questions": ["What does it pay?"],
  "anything-else": ["No."],
};
