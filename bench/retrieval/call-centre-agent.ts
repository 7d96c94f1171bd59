import { type RetrievalCv } from "./retrieval-cv.ts";

export const callCentreAgent: RetrievalCv = {
  id: "call-centre-agent",
  language: "en",
  profession: "call centre agent",
  level: "junior",
  passages: [
    {
      id: "who",
      page: 1,
      text: `Kestrel Domingo-Pyke
Customer service adviser (phone, chat, e-mail), Swansea, home office set up with wired line
Summary: four years on headsets, first for a water company, now for a travel insurer. Patient, quick typist, rarely lost for words.`,
    },
    {
      id: "numbers",
      page: 1,
      text: `Calls per day: 45 | First contact resolution: 83 % (team 71) | Satisfaction 4.8 of 5 over 6,200 ratings | Quality checks: average 94 | Lateness in four years: once, snow`,
    },
    {
      id: "stranded",
      page: 1,
      text: `Petrel Travel Cover, since 2022. Claims and emergency line. Stayed on the phone for three hours with a woman alone in Tenerife whose husband was in surgery: found an interpreter, a hotel by the hospital and her daughter's flight. We still have the postcard on the wall.`,
    },
    {
      id: "abuse",
      page: 1,
      text: `A man shouted at me every Friday about the same refused claim. On the fourth Friday I asked him to tell it from the start, without the policy open. It turned out he was grieving and had misread a date. The claim stayed refused; he thanked me, and did not call again.`,
    },
    {
      id: "vulnerable",
      page: 1,
      text: `Severn Valley Water, 2020–2022. Billing and arrears. Trained for vulnerable callers: set up 300 payment plans, put people on the social tariff who did not know it existed, and once got an ambulance to a caller who was slurring.`,
    },
    {
      id: "improve",
      page: 1,
      text: `Noticed that one call in nine was about the same sentence in a letter. Collected sixty examples in my breaks, proposed other words, and after the third try they were printed. That kind of call has all but gone.`,
    },
    {
      id: "coach",
      page: 1,
      text: `Floor walker for new starters (six intakes of ten): sit beside them for their first live week, whisper, take over when it goes wrong. Also keep the team's page of answers up to date, about 140 entries.`,
    },
    {
      id: "tools",
      page: 1,
      text: `Zendesk, Genesys Cloud, Guidewire ClaimCenter, typing 78 words a minute. English and Tagalog; British Sign Language level 2 for video calls. Level 3 NVQ Customer Service 2021, eight GCSEs 2018. Also: knowledge base editing, call tagging, refunds up to £150 on my own authority, complaints to stage one, data protection checks, card payments by pause and resume, templates in plain English. Trained in active listening, in hidden disabilities, and in what to do when somebody says that they want to end their life (used three times, each followed by a debrief).`,
    },
  ],
  questions: [
    { ask: "How do you cope with an aggressive customer?", passages: ["abuse"], overlap: false },
    { ask: "First contact resolution and satisfaction ratings", passages: ["numbers"], overlap: true },
    { ask: "Going the extra mile for somebody in distress abroad", passages: ["stranded"], overlap: false },
    { ask: "Who has used Zendesk and Genesys?", passages: ["tools"], overlap: true },
    { ask: "Payment plans and social tariff for vulnerable callers", passages: ["vulnerable"], overlap: true },
    { ask: "Have you eliminated a root cause of repeated enquiries?", passages: ["improve"], overlap: false },
    { ask: "Floor walker for new starters", passages: ["coach"], overlap: true },
  ],
};
