import { type RetrievalCv } from "./retrieval-cv.ts";

export const socialWorker: RetrievalCv = {
  id: "social-worker",
  language: "en",
  profession: "social worker",
  level: "experienced",
  passages: [
    {
      id: "head",
      page: 1,
      text: `THADDEUS IYENGAR-COLE
Social worker, children and families. Registered with Social Work England since 2015. Sheffield S7. Full driving licence, own car.`,
    },
    {
      id: "values",
      page: 1,
      text: `I came to this work through eight years as a foster brother: my parents took in nineteen children. It taught me that a removal is loud and a return is quiet, and that paperwork read by a grown-up child twenty years later ought to be kind.`,
    },
    {
      id: "role",
      page: 1,
      text: `Hallowmoor Council, Safeguarding and Court Team. Social Worker 2017, Senior Practitioner since 2021. Caseload of 16 to 18 children: child protection plans, pre-proceedings, care proceedings, placements with relatives. The team has nine social workers and covers four wards of the city with three very different secondary schools. I hold the more complex court work, chair the weekly group reflection, deputise for the team manager, audit ten files a month for quality and train new colleagues in writing statements. Average length of proceedings in my cases is 27 weeks, with the national figure above forty.`,
    },
    {
      id: "court",
      page: 1,
      text: `Gave evidence in 34 final hearings. A judge wrote of one statement that it was "balanced to the point of generosity and none the weaker for it". Cross-examined for a day and a half in a case on injuries to a baby of eleven weeks.`,
    },
    {
      id: "neglect",
      page: 1,
      text: `Three siblings, a flat without heating, a mother who opened the door a hand's width. I came with a plumber instead of a form. After eight months on a plan the children had beds, a dentist and an attendance of 93 %, and the case was closed with her reading out the last report herself.`,
    },
    {
      id: "violence",
      page: 1,
      text: `Domestic abuse lead of the team: MARAC twice a month, safety planning, a code word by text message, and work with eleven fathers in a perpetrator programme. I was threatened with a dog and a spade respectively; I keep the lone-worker device charged.`,
    },
    {
      id: "wrong",
      page: 1,
      text: `In 2019 I believed a convincing grandfather for too long. A teaching assistant had doubts and I weighed her words too lightly. A review named it, and so did I. Since then I write down at each visit what would change my mind.`,
    },
    {
      id: "kinship",
      page: 1,
      text: `Family group conferences: 41 convened, 27 ended with a child living with an aunt, grandparent or, once, a football coach. Placement breakdown within two years: three.`,
    },
    {
      id: "unaccompanied",
      page: 2,
      text: `Unaccompanied minors, 2022 to 2023: took on nine boys from Sudan and Afghanistan in one autumn. Age disputes, interpreters, Ramadan in a foster home of vegetarians. Two now study, one drives a tram.`,
    },
    {
      id: "supervision",
      page: 2,
      text: `Supervise two newly qualified colleagues and a student each spring. One was sleepless over a baby; we looked at the case together, changed what could be changed, and I took the Friday visits for a month.`,
    },
    {
      id: "system",
      page: 2,
      text: `Helped to replace a form of 46 pages by one of 9, written with five care leavers. It is used across the county. Assessments in time: 61 % before, 88 % afterwards. LiquidLogic super user.`,
    },
    {
      id: "burnout",
      page: 2,
      text: `Off for ten weeks in 2020 with exhaustion. Returned gradually, to a smaller caseload, with supervision every week and a rule about the phone after seven. I speak about it with new colleagues because nobody had with me.`,
    },
    {
      id: "early",
      page: 2,
      text: `2015–2017 Brigg Street Family Centre: parenting groups, contact supervised on Saturdays, a cooking club for fathers. 2011–2013 residential support worker, nights, home for six teenagers. The family centre had forty families a term; I ran two groups for parents of under-fives, wrote contact reports for the court within two days, drove the minibus, applied for small grants and learned from a receptionist who knew everybody. In the residential home I worked sleep-ins and waking nights, wrote incident reports, cooked for nine, and taught two boys to drive a shopping trolley and later a car.`,
    },
    {
      id: "education",
      page: 2,
      text: `MA Social Work, Sheffield, 2015. BA History, 2011. Signs of Safety, Achieving Best Evidence interviewing (2018), motivational interviewing, practice educator stage 2. Hindi spoken, Arabic a few kind words.`,
    },
    {
      id: "duties",
      page: 2,
      text: `Day-to-day duties: section 47 enquiries, strategy meetings, core groups, chronologies, viability and connected persons assessments, statements and care plans under the PLO, life story work, supervised contact, duty desk one day in eight.`,
    },
    {
      id: "adoption",
      page: 3,
      text: `Adoption: family finding for five sibling groups, one of which had waited for two years. Wrote profiles without gloss, showed the film the children themselves had made; all but one group live together.`,
    },
    {
      id: "disability",
      page: 3,
      text: `Six-month secondment to the children with disabilities team in 2018: short breaks, direct payments, transition to adult services at eighteen, joint visits with occupational therapists about hoists and bathrooms.`,
    },
    {
      id: "interagency",
      page: 3,
      text: `Represented the department at a weekly multi-agency hub with police, school nurses and housing. Set up a shared tracker for missing teenagers; episodes in the district fell from 74 to 39 within a year.`,
    },
    {
      id: "research",
      page: 3,
      text: `Took part as a practitioner researcher in a study on pre-birth assessment (2022), 24 interviews with mothers. Co-author of a practice note and of training for midwives on how to share worries early.`,
    },
  ],
  questions: [
    { ask: "Tell me about a misjudgement and what you have learned from it.", passages: ["wrong"], overlap: false },
    { ask: "How many final hearings has he given evidence in?", passages: ["court"], overlap: true },
    { ask: "Winning the confidence of a parent who would not let you in", passages: ["neglect"], overlap: false },
    { ask: "Young asylum seekers without their parents", passages: ["unaccompanied"], overlap: false },
    { ask: "Domestic abuse and safety planning", passages: ["violence"], overlap: true },
    { ask: "How do you look after your own mental health in this job?", passages: ["burnout"], overlap: false },
    { ask: "Family group conferences", passages: ["kinship"], overlap: true },
    { ask: "Assessments in time thanks to a shorter form", passages: ["system"], overlap: true },
    { ask: "Section 47 enquiries, chronologies and care plans", passages: ["duties"], overlap: true },
    { ask: "Finding permanent homes for brothers and sisters as a group", passages: ["adoption"], overlap: true },
    { ask: "Direct payments and transition to adult services", passages: ["disability"], overlap: true },
    { ask: "Runaway youths", passages: ["interagency"], overlap: false },
    { ask: "Practitioner researcher in a study on pre-birth assessment", passages: ["research"], overlap: true },
  ],
};
