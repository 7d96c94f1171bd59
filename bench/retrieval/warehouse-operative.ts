import { type RetrievalCv } from "./retrieval-cv.ts";

export const warehouseOperative: RetrievalCv = {
  id: "warehouse-operative",
  language: "en",
  profession: "warehouse shift lead",
  level: "experienced",
  passages: [
    {
      id: "head",
      page: 1,
      text: `ABEBE TORVALD-SINGH
Warehouse Shift Lead, Northampton NN4
Counterbalance and reach truck (RTITB, refreshed 05/2024), VNA, pedestrian stacker, manual handling instructor, first aider at work, fire marshal`,
    },
    {
      id: "aldercross",
      page: 1,
      text: `Aldercross Fulfilment | Shift Lead, nights | 2021 to now
Site of 42,000 m², shoes and outdoor gear for three web shops. 34 people on my shift, more before Christmas. Goods in, put-away, pick, pack, returns; trailers leave at 23:30, 02:00 and 04:45. I plan labour the day before from the order file, brief at 21:45, move people between zones at midnight when returns dry up, sign trailers off, and write the handover for the morning: volumes, misses, who was ill, what broke. Report to the shift manager; KPI board for units per hour, mispicks, damages and near misses. Payroll queries come to me first, and I answer them within the week.`,
    },
    {
      id: "pickrate",
      page: 1,
      text: `Fast movers were stored at the far end because they had once been slow. Re-slotted 600 bins over three Sundays by what really sells. Picks per hour per head went from 84 to 117; nobody had to walk faster, they just walk less.`,
    },
    {
      id: "injury",
      page: 1,
      text: `A new starter was bumped by a reach truck in my second week as lead, bruised hip. I stopped the aisle, filled in the book honestly, and asked for painted crossings, blue spot lights and a 6 km/h limiter. We are at 1,020 days without lost time.`,
    },
    {
      id: "peak",
      page: 1,
      text: `Black Friday 2022: 61 agency workers in nine languages. Made induction cards with pictures only, put a buddy in the same colour vest beside each, and paired by language where I could. Error rate in peak week below a normal week in 2021.`,
    },
    {
      id: "absence",
      page: 1,
      text: `Monday sickness was at 14 %. Talked with everyone separately after they were back, not about rules but about what was going on. Two had bus problems, moved them by half an hour; one was caring for her mother and went to four nights. It is 5 % now.`,
    },
    {
      id: "inventory",
      page: 2,
      text: `Inventory accuracy 96.1 → 99.6 % with daily cycle counts of twenty bins instead of one yearly stop. Know Manhattan WMS and Körber, RF scanners, some Excel. Super user when we changed systems over a bank holiday.`,
    },
    {
      id: "before",
      page: 2,
      text: `2017–2021 picker, then reach driver, Wickstead Frozen Foods (minus 24 degrees, you learn to be organised). 2014–2017 kitchen porter and parcel sorter. Came to the UK in 2013 from Bergen; school in Addis Ababa and Norway. At Wickstead: full pallets to racking at eleven metres, blast freezer, date rotation, loading for supermarkets by drop order, temperature probes on each trailer, allergen segregation, and the yearly deep clean of the chambers. Passed as a reach driver after seven months, then buddy for new drivers. The parcel sorting was evenings and peak only, while I studied English at a college.`,
    },
    {
      id: "hours",
      page: 2,
      text: `Prefer nights or earlies. Can start after four weeks. Speak Amharic, Norwegian, English and enough Punjabi to be laughed at in a friendly way. Coach an under-twelves football side on Saturdays.`,
    },
  ],
  questions: [
    { ask: "Reach truck licence and manual handling instructor", passages: ["head"], overlap: true },
    { ask: "How do you deal with people who call in ill too often?", passages: ["absence"], overlap: false },
    { ask: "Onboarding temporary staff who don't share a common tongue", passages: ["peak"], overlap: false },
    { ask: "How did you raise picks per hour?", passages: ["pickrate"], overlap: true },
    {
      ask: "Have you had an accident under your responsibility, and what did you change?",
      passages: ["injury"],
      overlap: false,
    },
    { ask: "Inventory accuracy and cycle counts", passages: ["inventory"], overlap: true },
    { ask: "How many people are on his shift?", passages: ["aldercross"], overlap: true },
    { ask: "Does he hold a licence to drive heavy goods vehicles on the road?", passages: [], overlap: true },
    { ask: "Languages, notice and favourite shifts", passages: ["hours"], overlap: false },
  ],
};
