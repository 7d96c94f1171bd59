import { type RetrievalCv } from "./retrieval-cv.ts";

export const productManager: RetrievalCv = {
  id: "product-manager",
  language: "en",
  profession: "product manager",
  level: "lead",
  passages: [
    {
      id: "summary",
      page: 1,
      text: `Anneliese Okafor-Strand
Group Product Manager, B2B software. Toronto (permanent resident), remote or hybrid
Eleven years in product, before that a nurse scheduler. I have killed more features than I have launched and can tell you what each was worth.`,
    },
    {
      id: "now",
      page: 1,
      text: `FERNHOLT (workforce planning for care homes, 310 people, CAD 58M ARR)
Group PM, 2021 – present. Four product managers and the roadmap for scheduling, time recording and payroll export. Partner of an engineering director and a design lead; budget of CAD 9M. Customers are 1,240 homes between Victoria and St. John's, from twelve beds to four hundred; users are 61,000 carers, most of them on their own phone and in a corridor. I sit on the product leadership with the VP and a peer for resident records, present to the board twice a year, and keep the relation with three payroll vendors and one union that represents a third of our users.`,
    },
    {
      id: "discovery",
      page: 1,
      text: `Each PM of mine speaks with two customers a week, in the customer's building once a month. We keep the notes where sales and support read them. A sixth of last year's roadmap came out of sentences that began with "by the way".`,
    },
    {
      id: "swap",
      page: 1,
      text: `Shift swap without a manager: carers trade shifts on the phone, the rules check qualification and rest hours. 71 % of homes use it weekly. Unfilled shifts fell by a fifth, and it is named in four of ten won deals.`,
    },
    {
      id: "kill",
      page: 1,
      text: `Closed our chat module after two years: 3 % weekly use, 14 % of support tickets. Wrote to each of the 190 homes that used it, exported their messages and recommended a competitor. Two complained; none left.`,
    },
    {
      id: "pricing",
      page: 1,
      text: `Pricing moved from per seat to per bed after 26 interviews and a test in two provinces. Net revenue retention from 101 to 113 %. Small homes pay less than before, which sales disliked until they saw the win rate.`,
    },
    {
      id: "failure",
      page: 2,
      text: `My most expensive wrong bet: an AI roster generator in 2022, nine months, about CAD 1.4M. It was correct and nobody wanted it, because wards do not trust a plan that they cannot explain. I had skipped the clickable dummy since the board was keen. We salvaged the constraint checker for shift swap. What I do now: a bet over three months needs one page that says what would make us stop, signed before the first sprint; somebody who is against it reads the page; and a prototype made of paper and a person behind a curtain goes to at least three homes. Two of five bets since have been stopped by their own page, within five weeks each.`,
    },
    {
      id: "stakeholder",
      page: 2,
      text: `The head of sales promised a payroll interface to the biggest prospect with a date in it. I brought her, the architect and the prospect's IT into one call; we agreed on a file export by June and the interface in winter. She now asks before she promises, and I answer within a day.`,
    },
    {
      id: "strategy",
      page: 2,
      text: `Wrote the three-year strategy (six pages, no slides): stop selling to hospitals, go deep on long-term care. Argued through it with the founders for a month. Hospitals were 18 % of revenue and 45 % of custom work.`,
    },
    {
      id: "metrics",
      page: 2,
      text: `North star: share of shifts filled 72 hours ahead. It can be moved by us, is felt by residents, and is hard to game. Reviewed on Mondays; each squad has one input metric and one that must not get worse.`,
    },
    {
      id: "people",
      page: 2,
      text: `Hired three PMs (a physiotherapist, a developer, a consultant), let one go after an honest half-year. Ladder with examples rather than adjectives. My team's engagement score is the highest of the company twice in a row.`,
    },
    {
      id: "regulation",
      page: 2,
      text: `Ontario's four-hours-of-care rule came with five months' notice. Read the text myself, sat with two lawyers and three homes, and shipped the report a month before the deadline; 220 homes filed with it on the first day.`,
    },
    {
      id: "skelmer",
      page: 3,
      text: `SKELMER POS (tills for cafés), Senior Product Manager, 2017 – 2021
Payments and offline mode, two squads in Toronto and Gdańsk. From 4,000 to 17,000 cafés. Reported to the founder until 2019, then to a CPO whom I helped to hire. Responsible for checkout, hardware readers, the back office for owners, and an app store with 40 partners. Launches in Quebec (with a bilingual receipt law that changed twice in the course of it), New England and Poland. Worked the counter of a café in Kensington Market on most Fridays of the first year.`,
    },
    {
      id: "offline",
      page: 3,
      text: `Offline mode: cards accepted for up to six hours without internet, with a risk limit the café sets itself. Lost to bad cards: 0.04 %. The campaign "the till that worked in the storm" was written by customers after an ice storm in 2018.`,
    },
    {
      id: "payments",
      page: 3,
      text: `Own payment processing instead of referral: business case, licences with legal, three banks, fraud rules. Brings in a third of the revenue today. Took eleven months where I had said eight; the third bank had different ideas about weekends.`,
    },
    {
      id: "distributed",
      page: 3,
      text: `Two squads six time zones apart: one shared hour a day kept free for both, decisions in writing, and I travelled to Gdańsk each quarter. When the Polish squad felt like an outsourcing shop I gave them a whole area with its own numbers, and moved nothing back.`,
    },
    {
      id: "abtest",
      page: 3,
      text: `Some forty A/B tests on sign-up. Best result came from removing a step, worst from a countdown that raised sales by 9 % and refunds by 14 %; I put the rule on the wall that no test may win by hurrying people.`,
    },
    {
      id: "associate",
      page: 3,
      text: `Skelmer, Associate PM, 2014 – 2017: receipts, taxes in nine provinces and territories, printers. Answered support chat one day a week for two years and still think that everyone should.`,
    },
    {
      id: "nursing",
      page: 4,
      text: `Lakeview Terrace Hospital, nurse scheduler, 2010 – 2014. 160 nurses, a cork board, coloured pins. Replaced the board with a database of my own on evenings, which is how I got into software.`,
    },
    {
      id: "talks",
      page: 4,
      text: `Speaks and writes: "Deleting with kindness" (Product North 2023), a column on saying no in a trade magazine, guest teacher for a product course at a college in Hamilton. Mentor for newcomers to Canada.`,
    },
    {
      id: "edu",
      page: 4,
      text: `BA Sociology 2009 · Certificate in Health Informatics 2013 · SQL good, Python reading knowledge · English, Norwegian, Igbo from Sunday calls, French for ordering and apologising`,
    },
  ],
  questions: [
    { ask: "What was your biggest failed investment?", passages: ["failure"], overlap: false },
    { ask: "Tell me about a feature you removed and how users reacted.", passages: ["kill"], overlap: false },
    { ask: "Pricing per seat or per bed", passages: ["pricing"], overlap: true },
    {
      ask: "How do you handle commitments that others make to customers without asking you?",
      passages: ["stakeholder"],
      overlap: false,
    },
    { ask: "Which north star metric do you use?", passages: ["metrics"], overlap: true },
    { ask: "Working with remote teams overseas", passages: ["distributed"], overlap: false },
    {
      ask: "Who has brought payment processing in-house with banks and licences?",
      passages: ["payments"],
      overlap: true,
    },
    { ask: "Have you had to comply quickly with a new law?", passages: ["regulation"], overlap: false },
    { ask: "Has she hired PMs, and how engaged is her team?", passages: ["people"], overlap: true },
    { ask: "How does she stay close to users?", passages: ["discovery", "associate", "skelmer"], overlap: false },
    { ask: "Ethical limits when optimising conversion", passages: ["abtest"], overlap: false },
    { ask: "Has she brought a consumer mobile game to market?", passages: [], overlap: true },
    { ask: "Letting staff arrange replacements among themselves", passages: ["swap"], overlap: false },
    { ask: "What did you do before you came to technology?", passages: ["nursing", "summary"], overlap: false },
    { ask: "Three-year strategy argued through with the founders", passages: ["strategy"], overlap: true },
    { ask: "Cards accepted in offline mode", passages: ["offline"], overlap: true },
  ],
};
