import { type RetrievalCv } from "./retrieval-cv.ts";

export const hrPartner: RetrievalCv = {
  id: "hr-partner",
  language: "en",
  profession: "HR business partner",
  level: "senior",
  passages: [
    {
      id: "profile",
      page: 1,
      text: `Bronagh Castellanos-Reid, Chartered MCIPD. People partner, Belfast. Thirteen years in factories and call floors, generalist by conviction. I am at my best on the days nobody has planned.`,
    },
    {
      id: "role",
      page: 1,
      text: `HR Business Partner, Glenarriff Packaging, 2019 to present. 740 employees on two sites, 61 % union members. Report to the managing director; team of three (an adviser, a recruiter, an administrator). Sit on the site leadership team. My remit covers industrial relations, employee relations, resourcing, learning, reward and the people side of health and safety. Sites run four shifts with a Friday rotation; 38 nationalities. I walk both floors each week, once on nights per month, and keep an hour on Wednesdays in the canteen for anybody who would rather not come upstairs.`,
    },
    {
      id: "closure",
      page: 1,
      text: `Closed the Larne line in 2021: 118 jobs at risk. Consulted for the full 90 days, opened the books to the works council, found 64 places at the other site with a bus that we pay for, and ran interview practice in the canteen. 31 left with a package, nobody went to tribunal.`,
    },
    {
      id: "union",
      page: 1,
      text: `Pay talks with two unions, four rounds, no day lost. The 2022 round began with a ballot for a strike; I asked the convenors to go through the energy invoices with me, and we ended with a lump sum by grade and a fourth shift team that they had wanted for years.`,
    },
    {
      id: "harassment",
      page: 1,
      text: `Investigated eleven grievances, three of them for sexual harassment. In one the accused was the best-performing manager of the company. I interviewed fourteen people in nine days, recommended dismissal, and sat beside the MD while she carried it out. The appeal upheld it.`,
    },
    {
      id: "recruitment",
      page: 1,
      text: `Time to fill for technicians: 96 days down to 41. Stopped asking for a degree, started open evenings with a tour at the machines, and a bonus for staff who bring somebody, paid out after half a year. A third of the hires are now women; it had been one in twenty.`,
    },
    {
      id: "absence",
      page: 2,
      text: `Long-term sickness: brought in a physiotherapist two mornings a week and phased returns agreed before the first day back. Days lost to bad backs halved in eighteen months; it paid for itself in seven.`,
    },
    {
      id: "managers",
      page: 2,
      text: `"First Line", a course for new supervisors I wrote and teach: six half days, actors for the hard conversations, homework. 74 have been through it. Exit interviews used to name the supervisor in half of cases, now in a fifth.`,
    },
    {
      id: "hris",
      page: 2,
      text: `Put in a new HR system in 2023 (replaced eleven spreadsheets and a card index): self-service for leave, payslips on the phone, terminals in the canteen for those who have no e-mail. Data cleaned by two students and much tea.`,
    },
    {
      id: "payequity",
      page: 2,
      text: `Gender pay analysis by grade and tenure. Found 23 women underpaid for like work, between £600 and £2,900 a year; presented it without names, got the sum approved within a fortnight, back-dated.`,
    },
    {
      id: "crisis",
      page: 2,
      text: `After a fatal accident of a contractor in 2020 I met his widow, the crew and the inspector on the same day. Counselling on site within hours, a quiet room, and a memorial bench that the night shift built. I still ring his wife every January.`,
    },
    {
      id: "before",
      page: 2,
      text: `2014–2019 HR Adviser, Bannside Customer Care (contact centre, 900 seats): attrition, TUPE transfer of 210 people in, disciplinary hearings each week. 2011–2014 payroll and HR administrator in a bakery. Bannside in numbers: 900 seats, 46 % attrition a year when I came and 31 % when I left, some 220 disciplinary and grievance meetings as adviser or note taker, a night shift opened and later closed. Bakery: weekly payroll for 160 by hand and then in Sage, starters and leavers, uniforms, the Christmas hampers and first contact for everything.`,
    },
    {
      id: "study",
      page: 2,
      text: `LLB Law, Queen's, 2010; CIPD level 7, 2016; accredited workplace mediator, 2018, nineteen mediations of which fifteen ended in a signed agreement; mental health first aider; Spanish fluent.`,
    },
    {
      id: "duties",
      page: 2,
      text: `Generalist duties: contracts and variations, flexible working requests (212 in two years, 188 agreed), right-to-work checks, occupational health referrals, monthly people dashboard for the board, budget of £410,000, insurance and company cars.`,
    },
    {
      id: "apprenticeships",
      page: 3,
      text: `Apprenticeship scheme with the regional college: 36 places in four years (maintenance, print, logistics), open days for parents, guaranteed interview for young people leaving care; 31 completed, 27 were kept on.`,
    },
    {
      id: "policy",
      page: 3,
      text: `Rewrote 44 policies into 12, each with a page in plain words and a flow chart, translated into Polish, Lithuanian and Tetum. Menopause and pregnancy loss policies agreed with the unions in 2022.`,
    },
    {
      id: "benefits",
      page: 3,
      text: `Benefits tender: pension provider changed with lower charges, income protection for hourly staff for the first time, cycle to work; explained in 38 sessions of twenty minutes at shift change, starting at 05:40.`,
    },
    {
      id: "community",
      page: 3,
      text: `Outside work: chair of governors of an integrated primary school, listener on a helpline one night a month, sea swimmer in all weathers. Clean driving licence.`,
    },
  ],
  questions: [
    { ask: "How have you handled redundancies?", passages: ["closure"], overlap: false },
    { ask: "Pay talks with unions and the threat of a strike", passages: ["union"], overlap: true },
    { ask: "Describe a misconduct case against somebody powerful.", passages: ["harassment"], overlap: false },
    { ask: "Time to fill for technicians", passages: ["recruitment"], overlap: true },
    { ask: "Have you supported employees after a traumatic death?", passages: ["crisis"], overlap: false },
    { ask: "Leadership training for freshly promoted team leaders", passages: ["managers"], overlap: false },
    { ask: "Gender pay analysis", passages: ["payequity"], overlap: true },
    { ask: "Settling quarrels between colleagues as a neutral third party", passages: ["study"], overlap: false },
    { ask: "New HR system with self-service", passages: ["hris"], overlap: true },
    { ask: "Flexible working requests and occupational health referrals", passages: ["duties"], overlap: true },
    { ask: "Giving youths from difficult backgrounds a chance", passages: ["apprenticeships"], overlap: false },
    { ask: "Policies in plain words, translated into Polish and Lithuanian", passages: ["policy"], overlap: true },
    { ask: "Fewer employees staying at home because of health", passages: ["absence"], overlap: false },
  ],
};
