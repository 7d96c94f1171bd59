import { type RetrievalCv } from "./retrieval-cv.ts";

export const accountExecutive: RetrievalCv = {
  id: "account-executive",
  language: "en",
  profession: "account executive",
  level: "senior",
  passages: [
    {
      id: "summary",
      page: 1,
      text: `CALDER JESSUP-MORITA — Enterprise Account Executive
Chicago, IL | (312) 555-0147 | calder@jessup.example
Nine years in SaaS sales, $31M closed, mostly to hospitals, insurers and others who take their time. Seven of nine years over quota; the two others are on this page as well.`,
    },
    {
      id: "quota",
      page: 1,
      text: `Year | Company | Quota | Closed | %
2024 | Thornbury Health Cloud | $3.2M | $4.1M | 128
2023 | Thornbury Health Cloud | $3.0M | $3.3M | 110
2022 | Thornbury Health Cloud | $2.8M | $2.1M | 75
2021 | Pellworth | $1.9M | $2.6M | 137
2020 | Pellworth | $1.8M | $1.4M | 78`,
    },
    {
      id: "role",
      page: 1,
      text: `Thornbury Health Cloud, Enterprise AE, Midwest, 2022 – present
Scheduling and bed management for hospital groups. Deal size $250k – $1.6M a year, 9 to 14 months from first call to signature, usually 8 to 12 people in the room, one of them always from nursing. Territory of Illinois, Indiana, Wisconsin and Iowa; 64 named accounts, 11 of them customers. I work with a solutions engineer, a clinical specialist (a former charge nurse, and the reason for half of my wins) and a share of an SDR. Business case built with the prospect's own bed days; pilots are paid, limited to two units and eight weeks, and have a date of decision in the contract.`,
    },
    {
      id: "big",
      page: 1,
      text: `Largest win: St. Brannoc Health, 14 hospitals, $1.6M ACV over five years. Lost it in 2022 to an incumbent on price, stayed in touch with the chief nursing officer without selling anything for a year, and was the only vendor invited when the incumbent's rollout failed.`,
    },
    {
      id: "loss",
      page: 1,
      text: `Why 2022 was bad: I had 60 % of my year in a single opportunity and believed my champion, who turned out to have no budget. Since then no deal over a third of pipeline, and I ask to meet the economic buyer by the second call or I walk.`,
    },
    {
      id: "method",
      page: 1,
      text: `MEDDPICC without the religion. Salesforce notes a stranger could pick up; forecasts within 6 % of the actual number in each of the last seven quarters. Mutual close plan in a shared document, security questionnaire answered before it is sent.`,
    },
    {
      id: "prospecting",
      page: 2,
      text: `Builds own pipeline: 55 % self-sourced. Two hours of cold calls on Tuesday and Thursday mornings, a quarterly breakfast for ten nurse managers with no slides, and a newsletter with 1,900 readers about staffing law in Illinois and Ohio.`,
    },
    {
      id: "negotiation",
      page: 2,
      text: `Procurement at a large insurer wanted 35 % off in the final week. Gave 8 % against a three-year term, a reference call and payment up front; held the rest in silence over a long weekend. They signed on Tuesday. Average discount 11 %, team average 23 %.`,
    },
    {
      id: "team",
      page: 2,
      text: `Onboarded five AEs and wrote the discovery guide they are certified on. Two SDRs I coached were promoted within a year. Interim team lead for four months in 2023 while our manager was on leave. Also: ran the Monday pipeline review while leading, rewrote the territory plan so that two colleagues on the coasts stopped calling the same hospital chain, sat on eleven hiring panels, and started a channel in which lost deals are told as stories. Asked to stay on as manager; declined because I like the customers more than the forecast call, at least for now.`,
    },
    {
      id: "pellworth",
      page: 2,
      text: `Pellworth (claims software), SDR → Mid-Market AE, 2016 – 2021
Started at 80 dials a day. Opened the dental insurer segment that nobody wanted: 23 logos in two years, lowest churn in the company because I refused to sell to groups below 50 seats.`,
    },
    {
      id: "education",
      page: 2,
      text: `BA Theater, 2015 (Iowa). Six months as a cruise ship emcee. Conversational Spanish and Japanese. Volunteer: mock interviews for people leaving prison, first Saturday of each month.`,
    },
  ],
  questions: [
    { ask: "Why did you miss your number, and what have you altered since?", passages: ["loss"], overlap: false },
    { ask: "How accurate are your forecasts?", passages: ["method"], overlap: true },
    {
      ask: "Tell me about pressure to drop your price and how you stood firm.",
      passages: ["negotiation"],
      overlap: false,
    },
    { ask: "Self-sourced pipeline through cold calls", passages: ["prospecting"], overlap: true },
    { ask: "Describe a customer you came back to and gained after an initial no.", passages: ["big"], overlap: false },
    { ask: "Has he been an interim team lead?", passages: ["team"], overlap: true },
    { ask: "Attainment against plan, annual figures", passages: ["quota"], overlap: false },
    { ask: "Does he have experience of selling to the public sector or government?", passages: [], overlap: true },
    { ask: "How long are your sales cycles, and who is at the table?", passages: ["role"], overlap: false },
  ],
};
