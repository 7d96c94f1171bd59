import { type RetrievalCv } from "./retrieval-cv.ts";

export const productDesigner: RetrievalCv = {
  id: "product-designer",
  language: "en",
  profession: "product designer",
  level: "senior",
  passages: [
    {
      id: "hello",
      page: 1,
      text: `Juniper Achterberg — product designer
juniper.achterberg@studio.example / Melbourne / portfolio on request
I design for people who are tired, in gloves, or eighty. Before screens I made chairs, which teaches you that nobody reads the manual.`,
    },
    {
      id: "tram",
      page: 1,
      text: `Now: Wattlebird Transit (since 2021), senior designer, ticket machines and rider app, 900k weekly riders. One of three designers among forty engineers, so I also sketch, test, write copy and carry the machine to the stop on a trolley. My area is everything that a rider meets: machine, gate, validator, app, signs at interchanges and the letter that comes with a fine. I present to the operator's board each quarter. Tools and rituals are my business as well: a test room in a disused tram with a one-way mirror, a calendar of ride-alongs in which each engineer takes part twice a year, and a wall of photographs of notes that staff have taped over our designs.`,
    },
    {
      id: "elderly",
      page: 1,
      text: `The ticket machine failed people over seventy: 31 % gave up. I sat next to one for nine days with a thermos. Three causes: glare, a timeout of 20 seconds, and the word "concession". New flow, matte foil, no timeout while a hand is near. Now 6 % give up.`,
    },
    {
      id: "access",
      page: 1,
      text: `Accessibility lead. WCAG 2.2 AA across app and web, audited twice from outside. I hired four blind testers on a retainer rather than asking for favours; they found in an hour what our linter had missed for a year. Screen reader support is part of "done".`,
    },
    {
      id: "system",
      page: 1,
      text: `Design system "Banksia": 64 components in Figma and React, tokens exported nightly, a weekly clinic for questions. Adoption 22 → 91 % of screens. What made the difference was a codemod, not a poster.`,
    },
    {
      id: "pushback",
      page: 1,
      text: `The board wanted a loyalty game with points and streaks. I built it in a week as a prototype, showed it to fourteen commuters and played the recordings back uncut. It was dropped in favour of "next tram in 4 min" on the lock screen, the feature with the best ratings since launch.`,
    },
    {
      id: "money",
      page: 2,
      text: `Earlier: Corella Bank, 2018–2021. Redesigned the loan application for small shops: 74 fields to 23, plain English with a lawyer in the room, save and return. Completion 38 → 67 %, calls to the branch halved, default rate unchanged. Worked in pairs with a credit officer who had turned down loans for thirty years. We printed each page, laid them out along the corridor of the branch in Ballarat and asked shopkeepers to walk it with a red and a green pen. The words for guarantee and security alone took three rounds. Released in four steps, each reversible.`,
    },
    {
      id: "research",
      page: 2,
      text: `Started the research library there: 300 interviews tagged and searchable, consent forms that expire, faces blurred. Teams stopped asking the same twelve people the same questions.`,
    },
    {
      id: "critique",
      page: 2,
      text: `Crit on Wednesdays: the author says what feedback is wanted and may not explain. I learned this after having crushed a junior with "just one more thing" in 2019; I apologised and asked her to write the rules. She runs it now.`,
    },
    {
      id: "craft",
      page: 2,
      text: `2012–2017: furniture maker, then Interaction Design (MDes, Hobart 2018). Prototypes in Figma, Origami, code (React, Swift enough to be dangerous), plywood and laser. Type nerd.`,
    },
  ],
  questions: [
    { ask: "Accessibility audits and screen reader support", passages: ["access"], overlap: true },
    { ask: "Designing for senior citizens through observation on site", passages: ["elderly"], overlap: false },
    {
      ask: "When did you talk executives out of an idea with evidence from users?",
      passages: ["pushback"],
      overlap: false,
    },
    { ask: "Which design system have you built, and what was its adoption?", passages: ["system"], overlap: true },
    { ask: "Making a long questionnaire easy to fill in", passages: ["money"], overlap: false },
    { ask: "Tell me about a moment when your words hurt someone.", passages: ["critique"], overlap: false },
    { ask: "Has she been a furniture maker?", passages: ["craft"], overlap: true },
    { ask: "Have you led and hired a team of designers as their manager?", passages: [], overlap: true },
    { ask: "Avoiding that customers are bothered again and again", passages: ["research"], overlap: false },
  ],
};
