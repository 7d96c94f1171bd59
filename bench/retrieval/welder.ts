import { type RetrievalCv } from "./retrieval-cv.ts";

export const welder: RetrievalCv = {
  id: "welder",
  language: "en",
  profession: "welder",
  level: "experienced",
  passages: [
    {
      id: "tickets",
      page: 1,
      text: `DELROY KASPRZAK-WYNN   Coded welder / fabricator   Sunderland   0191 498 0119
TICKETS  TIG 6G stainless and duplex (BS EN ISO 9606-1, valid to 03/2026) | MMA 6G carbon | MAG FCAW plate | CCNSG passport | IPAF 3b | confined space | own van and hood`,
    },
    {
      id: "seahelm",
      page: 1,
      text: `2019–now SEAHELM FABRICATION, Port of Tyne. Process pipework for offshore wind substations, 2" to 16" duplex, purge welds, all radiographed. Repair rate 0.8 % over 2,100 joints, yard average 2.7.`,
    },
    {
      id: "leading",
      page: 1,
      text: `Leading hand since 2022: nine welders on two shifts. Hand out the work packs, sort isometrics with the drawing office, check fit-up before anybody strikes an arc. Toolbox talk each Monday, ten minutes, no slides.`,
    },
    {
      id: "stop",
      page: 1,
      text: `Stopped a lift in January 2023. The shackle had no colour code and the banksman said it would do. It cost us two hours and I got shouted at. The inspector later found a crack in it. The yard gave me a voucher; the lad who shouted bought the pies.`,
    },
    {
      id: "apprentices",
      page: 1,
      text: `Four apprentices, three of them now coded. I let them watch me cut out one of my own bad welds first, so that they see nobody is perfect. One was dyslexic and dreaded the procedure sheets; we drew them.`,
    },
    {
      id: "shutdowns",
      page: 1,
      text: `2012–2019 agency, shutdowns all over: sugar works, paper mill, two refineries, brewery in Cork. Twelve-hour nights, six weeks at a go, digs. MMA on old carbon lines, hot work permits, fire watch. Never sent off a site. Main sites: catalytic cracker, crude column trays, heat exchanger bundles, boiler tube panels, digester shell repairs, stainless tanks and bright annealed tube for the brewery. Worked to client procedures and under three notified bodies. Used to night starts, permits signed each shift, gas tests, tally boards, trailing lines and being turned round for rain. Timesheets, references and weld logs are in a folder that I can bring.`,
    },
    {
      id: "start",
      page: 1,
      text: `2007–2011 apprenticeship at a maker of farm trailers near Hexham, NVQ 3 Fabrication and Welding. Plate, box section, press brake, guillotine, and sweeping up after old Norman. GCSEs incl. Maths B.`,
    },
  ],
  questions: [
    { ask: "Who is coded for TIG on duplex pipework?", passages: ["tickets", "seahelm"], overlap: true },
    { ask: "Tell me about a situation in which you put safety before schedule.", passages: ["stop"], overlap: false },
    { ask: "How do you train young people with reading difficulties?", passages: ["apprentices"], overlap: false },
    { ask: "Have you been a leading hand over two shifts?", passages: ["leading"], overlap: true },
    { ask: "Shutdowns in refineries with hot work permits", passages: ["shutdowns"], overlap: true },
    { ask: "How often did X-ray testing find defects in what you made?", passages: ["seahelm"], overlap: false },
  ],
};
