/** Two plans that stay as they are, whatever becomes of the library: what is shown with them are the words of prompts. */
import { plan, type PlanInput } from "#contract/plan.ts";

const anchors: PlanInput["competencies"] = [
  {
    id: "systems",
    name: "System design",
    definition: "Designs services that stay correct when parts fail.",
    anchors: [
      "Counts on nothing ever failing.",
      "Names a failure, and hopes that it is rare.",
      "Makes each step safe to repeat.",
      "Carries the thought through to everybody who is involved.",
      "Weighs what each protection costs, and shows that it holds.",
    ],
  },
];

export const englishPlan = plan.parse({
  title: "Backend engineer",
  position: "Backend engineer",
  aboutRole: "The team works from Lisbon. There are five engineers.",
  competencies: anchors,
  stages: [
    {
      id: "welcome",
      kind: "introduction",
      title: "Welcome",
      questions: [{ id: "opener", text: "To start with, what draws you to this role?", style: "opener" }],
    },
    {
      id: "experience",
      kind: "experience",
      title: "Your experience",
      questions: [
        {
          id: "from-cv",
          kind: "personalised",
          text: "Please choose one piece of work from your CV. What did you contribute to it yourself?",
          probes: [{ id: "proud", text: "Which result of it are you most satisfied with?" }],
        },
      ],
    },
    {
      id: "systems",
      kind: "competency",
      title: "System design",
      questions: [
        {
          id: "twice",
          text: "A client sends an order, hears nothing because the connection breaks, and sends it again. How do you make sure that the customer is charged once?",
          competency: "systems",
          lookFor: [
            { id: "key", text: "Gives each order an identity that the repeat carries as well" },
            { id: "atomic", text: "Makes checking and storing one step in the database" },
            { id: "payment", text: "Carries the thought through to the payment provider" },
          ],
          probes: [
            { id: "at-once", text: "What happens if both requests arrive at the same moment?", for: "atomic" },
            { id: "provider", text: "What if the break happens between you and the payment provider?", for: "payment" },
            { id: "unsure", text: "Where would you still be unsure?" },
          ],
        },
        { id: "outage", text: "Tell me about an outage that you dealt with yourself.", competency: "systems" },
      ],
    },
    {
      id: "yours",
      kind: "candidate_questions",
      title: "Your questions",
      questions: [{ id: "your-questions", text: "What would you like to know about the role?", style: "closing" }],
    },
  ],
} satisfies PlanInput);

export const germanPlan = plan.parse({
  title: "Pflegefachkraft",
  position: "Pflegefachkraft",
  language: "de",
  aboutRole: "Die Station ist eine Geriatrie mit 28 Betten.",
  competencies: [
    {
      id: "urteil",
      name: "Pflegerisches Urteil",
      definition: "Bemerkt, worauf es ankommt, und handelt rechtzeitig.",
      anchors: [
        "Beschreibt nur den Ablauf.",
        "Bemerkt deutliche Zeichen, wartet aber ab.",
        "Prüft geordnet und ruft rechtzeitig Hilfe.",
        "Fügt kleine Veränderungen zu einem Bild zusammen.",
        "Sieht voraus, was kommen kann, und leitet andere an.",
      ],
    },
  ],
  stages: [
    {
      id: "urteil",
      kind: "competency",
      title: "Pflegerisches Urteil",
      questions: [
        {
          id: "sturz",
          text: "Woran erkennen Sie, dass ein Patient sturzgefährdet ist?",
          competency: "urteil",
          lookFor: [
            { id: "person", text: "Nennt Zeichen am Menschen selbst" },
            { id: "umgebung", text: "Denkt an die Umgebung" },
          ],
          probes: [{ id: "zimmer", text: "Worauf achten Sie im Zimmer?", for: "umgebung" }],
        },
      ],
    },
  ],
} satisfies PlanInput);
