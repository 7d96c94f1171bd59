import { type RetrievalCv } from "./retrieval-cv.ts";

export const firstJob: RetrievalCv = {
  id: "first-job",
  language: "en",
  profession: "school leaver, first job",
  level: "entry",
  passages: [
    {
      id: "me",
      page: 1,
      text: `Mirren Balogun-Tate, 18, Paisley. I finish school in June and am applying for your apprenticeship in business administration. I am punctual, nosy in a good way, and can be there by bus 38 in twenty minutes.`,
    },
    {
      id: "school",
      page: 1,
      text: `Gleniffer Braes High School: Highers in English (B), Maths (B), Business Management (A), Administration and IT (A), Geography (C). National 5 in seven subjects. Attendance 98 %.`,
    },
    {
      id: "chip",
      page: 1,
      text: `Saturday job, Finnegan's Chip Shop, since I was 15. Orders, till, phone, closing up with the keys since last year. When the card machine died on a Friday night I wrote IOUs for 31 people with names and numbers; 30 came back to pay, the owner covered the other. I also do the allergy sheet, the milk and potato orders on Thursdays, the rota swaps in the group chat and the new starters' first evening. Mr Finnegan says that he would write me a reference and that he does not want to. Before that I delivered the free paper to 240 doors for two years, in all weathers, and was short of money only once, because of a dog.`,
    },
    {
      id: "enterprise",
      page: 1,
      text: `Young enterprise team, finance director: we sold lamps made from old bottles. Kept the book, was £14 out one week and looked until I found it (a float counted twice). £612 profit, given to the food bank by vote, four to three.`,
    },
    {
      id: "gran",
      page: 1,
      text: `I have looked after my gran since she broke her hip in fifth year: tablets in the box, letters to the council, three forms for her allowance of which the second try worked. It means I know how to wait on the phone and write down who said what.`,
    },
    {
      id: "skills",
      page: 1,
      text: `Word, Excel (tables, SUMIF, charts), PowerPoint, typing with ten fingers. Bronze and Silver Duke of Edinburgh: on the Silver walk we got lost in fog, I said so first, and we sat it out rather than guess. Plays shinty.`,
    },
  ],
  questions: [
    { ask: "Which Highers do you have?", passages: ["school"], overlap: true },
    { ask: "How did you react when technology broke down at a busy moment?", passages: ["chip"], overlap: false },
    { ask: "Responsibility for a relative at home", passages: ["gran"], overlap: false },
    { ask: "Finance director of a young enterprise team", passages: ["enterprise"], overlap: true },
    { ask: "Can you admit that you do not know the way?", passages: ["skills"], overlap: false },
    { ask: "Excel, Word and PowerPoint", passages: ["skills"], overlap: true },
  ],
};
