import { type RetrievalCv } from "./retrieval-cv.ts";

export const salesAssistant: RetrievalCv = {
  id: "sales-assistant",
  language: "en",
  profession: "retail sales",
  level: "junior",
  passages: [
    {
      id: "about",
      page: 1,
      text: `Ottoline Mbeki-Farrow · 23 · Cardiff · ottoline@farrow.example
Shop floor since I was sixteen: shoes, then bicycles, then kitchens. I like people who come in "only to look". Full clean driving licence, weekends no problem.`,
    },
    {
      id: "kitchens",
      page: 1,
      text: `KITCHEN ADVISER, Larch & Copper Kitchens, Cardiff Bay, since Feb 2023
Plan and sell fitted kitchens at £9–25k. Target £48k a month, I have been above it in 17 of 21 months, best in a branch of seven twice. Drawings in 3D while the couple watch; the argument about the island usually happens at my desk.`,
    },
    {
      id: "complaint",
      page: 1,
      text: `• A worktop came cracked for the third time, four days before a christening. I borrowed the display one, drove it to Barry with the fitter in the evening, and had the makers pay. The customer wrote to head office, and two of her neighbours have bought from me since.`,
    },
    {
      id: "addons",
      page: 1,
      text: `• Warranty and appliance packages on 62 % of orders (branch average 38). No trick: I ask what broke last in their old one and start there. I also talk people out of a boiling-water tap when they clearly do not need it.`,
    },
    {
      id: "bikes",
      page: 1,
      text: `SALES ASSISTANT, Spoke & Ember Cycles, Cardiff, 2020–2023
Stock counts, tills, cashing up, workshop front desk. During the bike boom we had a list of 400 waiting customers; I kept it fair, on paper first and then in a shared sheet, and rang twenty a day so that no one felt forgotten. Also sold helmets, locks and e-bikes on the hire purchase scheme, fitted saddles, wrote the window signs, booked repairs, did the Saturday banking with a colleague, unpacked deliveries before opening, kept the website stock right and trained three weekenders on the till. First aid box and fire drill were mine as well. References from both managers can be had by phone.`,
    },
    {
      id: "theft",
      page: 1,
      text: `• Spotted that returns without a receipt clustered on one till. Took it to the manager quietly with dates, not names. It was a scheme of two colleagues worth about £6,000; the refund rule was changed afterwards.`,
    },
    {
      id: "school",
      page: 1,
      text: `EDUCATION AND THE REST
A levels in Business (A), Art (B), Welsh second language (B), 2019. Welsh fluent enough to sell in. Level 2 first aid. Drummer in a band that has broken up twice.`,
    },
  ],
  questions: [
    { ask: "Tell me about a complaint that you turned into loyalty.", passages: ["complaint"], overlap: false },
    { ask: "What is your monthly target and did you reach it?", passages: ["kitchens"], overlap: true },
    { ask: "Have you ever come across dishonest behaviour in the team?", passages: ["theft"], overlap: false },
    { ask: "Share of orders with warranty packages", passages: ["addons"], overlap: true },
    { ask: "Speaks Welsh with customers", passages: ["school"], overlap: true },
    { ask: "How did you cope with demand far exceeding supply?", passages: ["bikes"], overlap: false },
  ],
};
