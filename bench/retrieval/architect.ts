import { type RetrievalCv } from "./retrieval-cv.ts";

export const architect: RetrievalCv = {
  id: "architect",
  language: "en",
  profession: "architect",
  level: "lead",
  passages: [
    {
      id: "head",
      page: 1,
      text: `ISOLDE MARCHBANKS-ODUYA ARB RIBA
Associate Director · Edinburgh · isolde@marchbanks.example
Architect of schools, clinics and reused buildings. Twenty years, four practices, one leaking roof that I am still ashamed of.`,
    },
    {
      id: "skills",
      page: 1,
      text: `Revit, Rhino with Grasshopper, AutoCAD for old files, Enscape · Passivhaus Designer since 2016 · Conservation accredited (advanced) · Principal Designer under CDM · NEC4 and SBCC contracts · hand drawing, daily`,
    },
    {
      id: "corvane",
      page: 1,
      text: `CORVANE HALE ARCHITECTS, Edinburgh, since 2014; Associate 2017, Associate Director 2021. Forty-two people. I run the education studio of eleven and am responsible for quality reviews across the office. Work types: schools and nurseries, health, reuse of listed buildings, some housing. I sign off stage reports for fees up to £1.2m, look after eleven client relationships, hold the resourcing meeting on Mondays, chair the technical forum, and write the annual lessons paper. Member of the salary committee since 2022. Supported four people through Part 3, all passed at the first attempt.`,
    },
    {
      id: "p1",
      page: 1,
      text: `Project: Inverlaggan Primary School, Highland, 2019–2022, £14.2m, Passivhaus, 240 pupils and a nursery. Project architect from brief to handover. Timber frame, airtightness 0.38, heating demand 11 kWh per square metre. The janitor says that he has forgotten where the boiler is. Consultation with children by model: they asked for a place to shout, which is now a concrete drum by the burn. Ventilation by two units with heat recovery, checked for noise in each classroom with the head teacher at a desk. Measured for two winters after handover: CO2 under 1,000 ppm on 96 % of school days, consumption within 9 % of what was calculated. Published openly with all data.`,
    },
    {
      id: "p2",
      page: 1,
      text: `Project: Old Granary, Leith, 2017–2020, £6.8m. Listed category A, eight years empty. 23 flats and a bakery. Kept the cast-iron columns by fire-testing one to destruction. Civic trust commendation, and pigeons that have refused to move.`,
    },
    {
      id: "p3",
      page: 1,
      text: `Project: Dunmorrow Health Centre, Fife, 2015–2018, £9.1m. Twelve GPs, dental, mental health with an entrance of its own at the patients' request. Mock-up of a consulting room in cardboard, in which nurses moved every socket twice.`,
    },
    {
      id: "p4",
      page: 2,
      text: `Project: Strathbarr Academy extension, 2021–2024, £22m, built around 900 pupils who never left. Five phases, each swapped in a holiday. Noise limits in exam weeks written into the contract. Finished three weeks early.`,
    },
    {
      id: "p5",
      page: 2,
      text: `Project: Kirkgait Library, Perth, competition 2020 (second prize of 61). Not built. The timber vault from it was later used, with permission, for a swimming pool by another practice.`,
    },
    {
      id: "p6",
      page: 2,
      text: `Project: Braefoot Housing, Stirling, 2022–2025, £18m, 84 homes for social rent round two courtyards. Tenants of the blocks to be pulled down chose between three layouts at full scale, taped out in a sports hall. All who wanted to come back could.`,
    },
    {
      id: "p7",
      page: 2,
      text: `Project: bothy for a walking charity, Glen Orrin, 2018, £64k, no road. Panels carried by a helicopter for one morning and by volunteers for six weekends. My favourite, and the smallest.`,
    },
    {
      id: "p8",
      page: 2,
      text: `Project: St Fillan's Kirk, Crieff, 2016–2017, £1.1m. Dry rot in the gallery, lime instead of cement, bats. Reopened as a concert room with the congregation using it on Sundays.`,
    },
    {
      id: "leak",
      page: 2,
      text: `Two winters after handover a valley gutter in Dunmorrow leaked into the records room. I had approved a change of detail by e-mail on a Friday. Told the client before the insurers had cleared it, paid for the dehumidifiers the same day, and now no detail changes without a second architect's initials.`,
    },
    {
      id: "client",
      page: 2,
      text: `A council client changed in the middle of Strathbarr, and the new one wanted the atrium gone. Instead of defending it I asked what he would have to answer for in public. It was the running costs. We kept the atrium at half the height, with the saving shown on one page.`,
    },
    {
      id: "contractor",
      page: 3,
      text: `On Inverlaggan the contractor went into administration with the roof half on. Over a weekend we listed what was paid, stored and missing, had the site made watertight by the joiners directly, and re-tendered the rest within seven weeks. Final account 4 % above the first sum.`,
    },
    {
      id: "carbon",
      page: 3,
      text: `Wrote the office's method for whole-life carbon: each stage has a budget, counted with a small tool that I made in Grasshopper. Average of our last six projects is 510 kg per square metre upfront; it was 840 in 2018.`,
    },
    {
      id: "team",
      page: 3,
      text: `Eleven in my studio, among them four Part 2 assistants. Everybody goes to site, including receptionists if they like. Two have come back from parental leave into the same role at three days a week, one of them as job share on a £22m project.`,
    },
    {
      id: "bids",
      page: 3,
      text: `Bid lead: 17 of 44 frameworks and competitions won in seven years. I write the text myself, 40 % shorter than allowed, and read it aloud to somebody who knows nothing about buildings.`,
    },
    {
      id: "planning",
      page: 3,
      text: `Planning permission for Braefoot met 212 objections, mostly about parking. Held four evenings in a school hall, drew the street as it is at seven in the morning with the objectors, and took out a storey at one corner. Approved unanimously.`,
    },
    {
      id: "tarn",
      page: 3,
      text: `TARN & ELLERY, Glasgow, Architect, 2009–2014. Hospitals: a renal unit, two theatres, a hospice garden. Learned infection control drawings, medical gas, and to be silent while a surgeon thinks. My part in the renal unit was the sixteen dialysis stations, drawn with two patients who came on their days off, and the water plant under them. For the theatres I coordinated ultra-clean canopies, pendants and lead lining with five engineers and kept the room data sheets (410 rooms, each of 60 lines). In the garden of the hospice I planted what I had drawn, over two wet weekends with the staff.`,
    },
    {
      id: "bureau",
      page: 4,
      text: `BUREAU DE WITTE-AALST, Rotterdam, Part 2 Assistant then Architect, 2006–2009. Housing on water in Zeeland, details at 1:5, a bicycle, and Dutch that I can still argue in.`,
    },
    {
      id: "first",
      page: 4,
      text: `PELHAM ROURKE, London, Part 1, 2003–2004. Door schedules for a department store: 1,146 doors on nine floors. I have been good at schedules ever since then.`,
    },
    {
      id: "teaching",
      page: 4,
      text: `Teaching: studio tutor, third year, Dundee, one day a week 2015–2021. External examiner since 2022. Students once built a 1:1 stair that collapsed slowly; nobody was hurt and all of them passed structures.`,
    },
    {
      id: "education",
      page: 4,
      text: `Education: MA (Hons) Architecture 2003 and Diploma 2006, Edinburgh; Part 3, 2008, Glasgow; MSc Conservation, part-time, 2013, with a thesis on the repair of harled walls.`,
    },
    {
      id: "public",
      page: 4,
      text: `Public: chair of a design review panel for the Highlands 2020–2023, trustee of a building preservation trust, school governor. Writes about maintenance, a subject without glamour, for a monthly journal.`,
    },
  ],
  questions: [
    { ask: "Passivhaus school with timber frame", passages: ["p1"], overlap: true },
    { ask: "Tell me about a building defect you were to blame for.", passages: ["leak"], overlap: false },
    {
      ask: "What happened when a builder became insolvent during construction?",
      passages: ["contractor"],
      overlap: false,
    },
    { ask: "Adaptive reuse of a derelict heritage structure as apartments", passages: ["p2"], overlap: false },
    { ask: "How did you deal with local residents opposed to a scheme?", passages: ["planning"], overlap: false },
    { ask: "Competition that was won or prize without being built", passages: ["p5"], overlap: true },
    { ask: "How do you involve tenants in the layouts of housing?", passages: ["p6"], overlap: true },
    { ask: "Construction on a site in operation, staged during vacations", passages: ["p4"], overlap: false },
    { ask: "Embodied CO2 reduction", passages: ["carbon"], overlap: false },
    { ask: "Medical gas and infection control drawings", passages: ["tarn"], overlap: true },
    { ask: "Winning tenders through concise proposals", passages: ["bids"], overlap: false },
    { ask: "Flexible arrangements for mothers and fathers in your group", passages: ["team"], overlap: false },
    { ask: "Has she worked on a church?", passages: ["p8"], overlap: false },
    { ask: "Experience with airports or railway stations", passages: [], overlap: true },
    { ask: "How do you react when somebody rejects a part of your design?", passages: ["client"], overlap: false },
    { ask: "Remote building that had to be put up by hand", passages: ["p7"], overlap: false },
    { ask: "Health centre with a cardboard mock-up of a consulting room", passages: ["p3"], overlap: true },
    { ask: "MSc Conservation and Part 3", passages: ["education"], overlap: true },
  ],
};
