import { type RetrievalCv } from "./retrieval-cv.ts";

export const pharmacist: RetrievalCv = {
  id: "pharmacist",
  language: "en",
  profession: "pharmacist",
  level: "experienced",
  passages: [
    {
      id: "id",
      page: 1,
      text: `EVANDER SZABO-MWANGI, MPharm, independent prescriber
GPhC registered 2016 | Norwich | Hospital, then community; seven years behind counters, two of them as superintendent's deputy | evander@szabo.example`,
    },
    {
      id: "wensum",
      page: 1,
      text: `Pharmacy manager, Wensum Gate Pharmacy, Norwich (since 2020). 11,500 items a month, team of nine: a second pharmacist, two technicians, four dispensers, a driver, a Saturday student. We serve two surgeries, four care homes with monitored dosage trays, a hostel and a prison release scheme. I am responsible person for the premises, controlled drugs register, SOPs, rotas, appraisals, the accounts with the wholesaler, and complaints. Inspected in 2021 and 2024: all standards met, good practice noted for the consultation room. Opening hours extended to Sunday mornings since last year.`,
    },
    {
      id: "near",
      page: 1,
      text: `Near misses are logged on a sheet by the bench and read out on Fridays with cake. Look-alike boxes separated, a stop at the hand-out for warfarin, methotrexate and insulin. Errors that left the building: eight in 2020, one in 2024.`,
    },
    {
      id: "interaction",
      page: 1,
      text: `A new prescription for clarithromycin, a customer on simvastatin and colchicine from another surgery. Rang the GP, who was short with me, and rang again. It was changed. Three weeks later the practice asked me to go through all of its patients on colchicine.`,
    },
    {
      id: "forgery",
      page: 1,
      text: `Recognised a forged script for pregabalin by a postcode with one letter too many. Kept the man talking about his dog, phoned the surgery from the back, and did not play the hero. It belonged to a series in three counties.`,
    },
    {
      id: "service",
      page: 1,
      text: `Clinics in the consulting room: blood pressure (1,900 checks, 143 people referred), flu and travel vaccination, contraception, and minor ailments as a prescriber since 2023. Turnover from services 4 % then, 19 % now.`,
    },
    {
      id: "addiction",
      page: 1,
      text: `Supervised consumption for 46 people on methadone or buprenorphine. A cup of water, a name, the same door as everybody else. Two were caught stealing; I kept them on with a contract and one now brings his daughter for her jabs.`,
    },
    {
      id: "shortage",
      page: 2,
      text: `When HRT and then amoxicillin for children ran out I set up a swap list among twelve pharmacies of different owners, phone at nine and at three. Only four families had to drive on. The health board has copied it.`,
    },
    {
      id: "robot",
      page: 2,
      text: `Introduced a dispensing robot in 2022: layout, data of 6,000 packs, two weekends. Waiting time 14 minutes to 5. The eldest dispenser feared for her job; she became its keeper and is the only one who can calm it.`,
    },
    {
      id: "hospital",
      page: 2,
      text: `Rotational pharmacist, Yarehaven Infirmary, 2016–2020: aseptics (chemotherapy, TPN), oncology ward, medicines reconciliation in admissions within 24 hours, on call one night in ten, antibiotic stewardship rounds. Rotations: medicines information, surgery, paediatrics, oncology, dispensary, aseptics. Prepared and released cytotoxics under supervision, later as authorised pharmacist; wrote the local guideline on extravasation kits; taught foundation doctors prescribing on Wednesdays. Twelve audits, among them vancomycin levels and allergy documentation on admission (77 to 96 % complete).`,
    },
    {
      id: "degree",
      page: 2,
      text: `MPharm, first class, Norwich 2015, pre-registration year in Ipswich. Hungarian and Swahili. Talks in care homes: "eleven tablets and why", which has ended in about forty deprescribing reviews.`,
    },
  ],
  questions: [
    { ask: "Spotting a fraudulent customer", passages: ["forgery"], overlap: false },
    {
      ask: "Tell me about standing up to a doctor over a dangerous combination of drugs.",
      passages: ["interaction"],
      overlap: false,
    },
    { ask: "How do you treat addicts with respect?", passages: ["addiction"], overlap: false },
    { ask: "Aseptics, chemotherapy and antibiotic stewardship", passages: ["hospital"], overlap: true },
    { ask: "Bringing in automation and taking worried employees along", passages: ["robot"], overlap: false },
    { ask: "How many errors left the building?", passages: ["near"], overlap: true },
    { ask: "Cooperating with competitors when supply failed", passages: ["shortage"], overlap: false },
    { ask: "Vaccination and blood pressure checks as a prescriber", passages: ["service"], overlap: true },
    { ask: "Size of the team that he manages", passages: ["wensum"], overlap: true },
    { ask: "Talks in care homes and deprescribing reviews", passages: ["degree"], overlap: true },
  ],
};
