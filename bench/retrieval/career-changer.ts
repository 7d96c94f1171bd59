import { type RetrievalCv } from "./retrieval-cv.ts";

export const careerChanger: RetrievalCv = {
  id: "career-changer",
  language: "en",
  profession: "career changer",
  level: "entry",
  passages: [
    {
      id: "goal",
      page: 1,
      text: `Rosalind Quaye-Hemming. From the orchestra pit to the test bench: after sixteen years as a professional violist I am looking for a first post in software testing. Birmingham, available at once, all hours I used to give to evening concerts.`,
    },
    {
      id: "why",
      page: 1,
      text: `Why the change: a nerve in my left hand ended the playing in 2022. I had always been the one who marked up parts, found the wrong rest in bar 212 and asked the composer about it. It took me a year to see that people are paid for that.`,
    },
    {
      id: "bootcamp",
      page: 1,
      text: `Training: 16-week course in quality assurance (full time, 2023, passed with distinction), ISTQB Foundation (38 of 40), then eight months on my own: Python, Playwright, SQL, Git, and the patience to read other people's code.`,
    },
    {
      id: "project",
      page: 1,
      text: `Project: tested the booking site of a community theatre for free. 63 reports, of which 51 were fixed: seats sold in a pillar, a discount that could be used twice, screen reader silence on the payment page. Wrote 40 automated checks that run each night.`,
    },
    {
      id: "internship",
      page: 1,
      text: `Internship, Pomfret Ledger (bookkeeping software), Mar–Aug 2024. Exploratory sessions, regression lists, triage with the support desk. Found that invoices dated 29 February could not be credited; it had been there for nine years. Tasks in detail: test charters for VAT returns and bank feeds, a regression list of 210 cases in TestRail of which I retired 60, bug reports in Jira with steps and a short film, API checks in Postman, accessibility pass with NVDA and keyboard only, release sign-off calls on Thursdays. Reference by the head of quality attached. No post was free at the end, or I would have stayed.`,
    },
    {
      id: "orchestra",
      page: 1,
      text: `Violist, then section leader, Severnside Philharmonic, 2006–2022. 140 services a year, five to eight new programmes a month learned at sight. Ten players in my section, with tenure, opinions and thirty years more service than me.`,
    },
    {
      id: "conflict",
      page: 1,
      text: `Two desk partners had not spoken for four years over a bowing. I seated each with me in turn for a season, let both mark the parts, and never mentioned the matter. They toured Japan as roommates in 2018.`,
    },
    {
      id: "committee",
      page: 2,
      text: `Elected to the players' committee, 2012–2020: negotiated touring conditions, hall temperatures and the pension, and read a budget line by line when the management said that there was nothing. There was £140k.`,
    },
    {
      id: "pressure",
      page: 2,
      text: `In a live broadcast the soloist jumped forty bars. I was the first to hear where she had landed, led the strings across by breathing loudly, and the review praised "a daring tempo". I do not lose my head when things go out in front of an audience.`,
    },
    {
      id: "teaching",
      page: 2,
      text: `Taught thirty pupils between six and seventy, and ran a strings project in two primary schools in Aston. I explain the same thing eleven ways, which is useful with developers too.`,
    },
    {
      id: "degrees",
      page: 2,
      text: `BMus (Hons), Manchester, 2004; postgraduate diploma in performance, Oslo, 2006. A levels: Mathematics, Music, German. Languages: English, German, Norwegian.`,
    },
  ],
  questions: [
    { ask: "Why do you want to leave your old profession?", passages: ["why"], overlap: false },
    { ask: "ISTQB Foundation, Python and Playwright", passages: ["bootcamp"], overlap: true },
    { ask: "Which bug did you find during the internship?", passages: ["internship"], overlap: true },
    { ask: "Staying calm when something goes badly wrong in public", passages: ["pressure"], overlap: false },
    { ask: "How did you reconcile colleagues who had fallen out?", passages: ["conflict"], overlap: false },
    { ask: "Representing employees towards the employer", passages: ["committee"], overlap: false },
    { ask: "Practical QA work as a volunteer", passages: ["project"], overlap: false },
    { ask: "Has she been a section leader of players?", passages: ["orchestra"], overlap: true },
    { ask: "Any experience with load tests or performance testing tools such as JMeter?", passages: [], overlap: true },
    { ask: "Instructing all ages with patience", passages: ["teaching"], overlap: false },
  ],
};
