import { type RetrievalCv } from "./retrieval-cv.ts";

export const accountant: RetrievalCv = {
  id: "accountant",
  language: "en",
  profession: "accountant",
  level: "experienced",
  passages: [
    {
      id: "top",
      page: 1,
      text: `GRISELDA TANAKA-PRUITT ACCA
Management & Financial Accountant | Dublin 8 | griselda@pruitt.example
Eight years: practice, then industry. Month end in four working days. Stamp 4, available on a month's notice.`,
    },
    {
      id: "systems",
      page: 1,
      text: `Systems: Sage 200, Xero, NetSuite (implementation), SAP B1 (user), Excel incl. Power Query, BrightPay
Standards: FRS 102, IFRS 15 and 16, Irish VAT, RCT, Intrastat, CT1, iXBRL filing`,
    },
    {
      id: "kilbarron",
      page: 1,
      text: `Kilbarron Seafoods Ltd, Howth — Financial Accountant — 2020 to date
Exporter, turnover €44m, three companies, currencies EUR GBP USD NOK. Report to the FD; two accounts assistants report to me. Consolidation, audit file, board pack, cash flow by week. The group buys from 60 boats and sells to 140 wholesalers in nine countries; margins are thin and the fish does not wait. I work beside production planning, the quality manager and the bank. Approval limit €25,000. Prepare the papers for the board (P&L by species, bridge to plan, working capital) and present them when the FD is away.`,
    },
    {
      id: "close",
      page: 1,
      text: `Month end took 12 working days when I joined. Listed every task with its owner on a whiteboard, moved accruals to day minus two, automated the intercompany matching in Power Query. Day 4 since spring 2022 without overtime.`,
    },
    {
      id: "fraud",
      page: 1,
      text: `Stopped a payment of €186,000: a supplier's "new bank details" came by e-mail on a Friday afternoon. I rang the number in our own file. The real supplier knew of nothing. Call-back is now obligatory for each change of bank details.`,
    },
    {
      id: "hedge",
      page: 1,
      text: `Sterling fell and margins with it. Prepared a paper for the board on forward contracts, layered over six months against booked orders, and run it with the bank since. Exchange losses: €410k in 2020, under €30k a year after.`,
    },
    {
      id: "erp",
      page: 2,
      text: `NetSuite implementation lead for finance, 2021–22: chart of accounts cut from 900 to 240 codes, stock by batch and catch date, parallel run of two months, go-live on a quiet January weekend. Within budget; nine days late because of the scales in the packing hall.`,
    },
    {
      id: "audit",
      page: 2,
      text: `Audit adjustments: seventeen in my first year, one in my latest. Auditors' fieldwork is down from three weeks to six days, and the fee with it. Clean opinion each time.`,
    },
    {
      id: "brexit",
      page: 2,
      text: `January 2021: customs entries for 40 lorries a week from a standing start. Registered for deferred duty, taught the dispatch office commodity codes, and reclaimed €95k of VAT that had got stuck in Wales.`,
    },
    {
      id: "practice",
      page: 2,
      text: `Feeney Dowdall & Partners, Naas — Trainee, then Semi-senior — 2016 to 2020
Accounts and tax for 60 farms, pubs and builders. Audits of two charities. Left with three passed levels of ACCA at first sitting and a nose for shoeboxes. Typical work: bookkeeping from boxes, VAT and RCT returns, sole traders' and partnership tax, company accounts with iXBRL, herd valuations, succession of a farm to the third of four children, audits of a hospice and of a community hall, letters to the Revenue in plain language. Two busy seasons as senior on site with a trainee of my own. Timesheets at 87 % chargeable, which is a lot for Naas.`,
    },
    {
      id: "people",
      page: 2,
      text: `One assistant wanted to leave because she had only keyed invoices for six years. Gave her creditors' control and the supplier calls, sent her on a technician course; she stayed and has just qualified.`,
    },
    {
      id: "other",
      page: 2,
      text: `BComm, Galway, 2015 · ACCA admitted 2020 · Treasurer of a rowing club (unpaid, and a good deal harder than the day job) · Japanese at home, Irish from school`,
    },
    {
      id: "duties",
      page: 2,
      text: `Current duties: nominal ledger of three companies, bank and intercompany reconciliations, fixed asset register (boats, freezers, 40 vehicles), VAT3 and RCT returns, payroll journals for 180 staff, accruals and prepayments, statutory accounts to draft stage, Revenue queries.`,
    },
    {
      id: "grant",
      page: 2,
      text: `Prepared and defended two grant claims with Enterprise Ireland and a BIM modernisation scheme, together €730,000. Timesheets, quotations, photographs and bank proofs in one file per claim; paid without deduction on inspection.`,
    },
    {
      id: "stock",
      page: 2,
      text: `Stock take each quarter at minus 22 degrees: count sheets by bay, test counts by another department, differences over 2 per cent explained the same day. Provision for ageing crab claws introduced after a write-off in 2020.`,
    },
    {
      id: "credit",
      page: 2,
      text: `Credit control for wholesalers in Spain and France: insurance limits per customer, weekly call list, retention of title wording with the solicitor. Debtor days 58 to 41; one bad debt of €9,000 in four years.`,
    },
    {
      id: "payroll",
      page: 2,
      text: `Covered payroll for five months of a colleague's illness: share fishermen, hourly packers, two pension schemes, illness benefit. Found that overtime of packers had been calculated without the shift premium, and saw to the arrears.`,
    },
    {
      id: "training",
      page: 2,
      text: `CPD: IFRS 16 workshop, Power BI (two days), transfer pricing for groups of medium size, data protection, ethics. Member of the Leinster members' network, mentor to two ACCA students.`,
    },
  ],
  questions: [
    { ask: "Preventing a scam in accounts payable", passages: ["fraud"], overlap: false },
    { ask: "How did you make the month end faster?", passages: ["close"], overlap: true },
    { ask: "NetSuite implementation lead", passages: ["erp"], overlap: true },
    { ask: "Managing currency risk", passages: ["hedge"], overlap: false },
    { ask: "What did leaving the European Union mean for your paperwork?", passages: ["brexit"], overlap: false },
    { ask: "Motivating an employee who was bored and about to resign", passages: ["people"], overlap: false },
    { ask: "Audit adjustments and auditors' fieldwork", passages: ["audit"], overlap: true },
    { ask: "Does she know IFRS 16 and Irish VAT?", passages: ["systems"], overlap: true },
    { ask: "Credit control and debtor days", passages: ["credit"], overlap: true },
    { ask: "Who was underpaid, and what did you do when you noticed?", passages: ["payroll"], overlap: false },
    { ask: "Public subsidies applied for successfully", passages: ["grant"], overlap: false },
    { ask: "VAT3 returns, fixed asset register, intercompany reconciliations", passages: ["duties"], overlap: true },
    { ask: "Stock take each quarter", passages: ["stock"], overlap: true },
  ],
};
