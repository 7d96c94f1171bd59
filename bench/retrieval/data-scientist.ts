import { type RetrievalCv } from "./retrieval-cv.ts";

export const dataScientist: RetrievalCv = {
  id: "data-scientist",
  language: "en",
  profession: "data scientist",
  level: "experienced",
  passages: [
    {
      id: "profile",
      page: 1,
      text: `Tobiah Lindqvist-Amoah | Data scientist | Bristol | tobiah.la@post.example
Six years between statistics and plumbing: I forecast demand for supermarkets and energy suppliers, and I stay until the forecast is used by somebody.`,
    },
    {
      id: "stack",
      page: 1,
      text: `Python (pandas, polars, scikit-learn, LightGBM, PyMC) | SQL (BigQuery, Snowflake) | dbt, Airflow | R when a colleague insists | Looker, Streamlit | Docker, a little Kubernetes`,
    },
    {
      id: "fresh",
      page: 1,
      text: `Orchard & Pine Grocers, Bristol — Senior Data Scientist, 2022–now
Forecasts of fresh produce for 210 shops, 1,400 articles, every night by 4 a.m. Replaced a spreadsheet of moving averages with gradient boosting and weather features; strawberries and salad thrown away fell by 18 % in the first summer, with shelves no emptier than before. Inputs: four years of receipts, prices, weather. The forecast is a distribution rather than a number; the order quantity follows from the margin and the shelf life of each article, so that lettuce is ordered bravely and raspberries are not. Retrained weekly, compared with last year's method on a fifth of the shops that keep it.`,
    },
    {
      id: "managers",
      page: 1,
      text: `Store managers overrode the numbers in seven cases of ten. I spent eleven early mornings in back rooms, found that the system did not know about school holidays or the football, and added a field in which they can say so. Overrides are now two in ten, and half of those are right.`,
    },
    {
      id: "pipeline",
      page: 1,
      text: `Built the nightly pipeline: tills → BigQuery via Pub/Sub, 160 dbt models with tests on every key, Airflow on top. Two failed nights in the last year. Late files from a supplier page nobody before six; the job waits and uses yesterday's.`,
    },
    {
      id: "experiment",
      page: 2,
      text: `Set up the first proper experiments on promotions: matched shops, a fixed horizon, results published whether we liked them or not. Of nineteen promotions tested, five paid for themselves. The commercial director stopped two that were her own idea.`,
    },
    {
      id: "energy",
      page: 2,
      text: `Halcyon Grid Services, Cardiff — Data Scientist, 2019–2022
Half-hourly load of 80,000 households with smart meters. Bayesian model with intervals that traders could believe: nine days in ten really fell inside the ninety percent band, checked each month. Wrote the model in PyMC and later by hand in JAX for speed, from nine hours to forty minutes. Handled heat pumps, electric cars and the spring of 2020, when each day became a Sunday. Handed over with a manual of thirty pages and two weeks of sitting beside my successor. The desk still runs it.`,
    },
    {
      id: "mistake",
      page: 2,
      text: `In my second year I shipped a model that had seen the future: a feature was filled in with values known only a day later. It looked brilliant for three weeks. I found it myself, wrote to everybody who had used the numbers, and since then keep a checklist for leaks that two other teams have adopted.`,
    },
    {
      id: "fairness",
      page: 2,
      text: `Reviewed a score that decided which customers in arrears were called first. It ranked postcodes with many migrants as bad payers. Showed the credit board with three plots, proposed a version without postcode that lost one point of accuracy, and it was adopted.`,
    },
    {
      id: "teaching",
      page: 2,
      text: `Taught "SQL for people who are afraid of it" to 60 buyers and merchandisers in groups of eight. Four of them now write their own reports; one has joined my team as an analyst.`,
    },
    {
      id: "education",
      page: 2,
      text: `MSc Statistics, 2019 (thesis: hierarchical models of hospital waiting lists) | BA Geography, 2017 | Languages: English, Swedish, Twi at my grandmother's table`,
    },
  ],
  questions: [
    { ask: "Forecasts of produce that lowered waste in shops", passages: ["fresh"], overlap: true },
    { ask: "How do you win over users who don't trust an algorithm?", passages: ["managers"], overlap: false },
    { ask: "Which Airflow and dbt pipeline have you built?", passages: ["pipeline"], overlap: true },
    { ask: "Tell me about an error of your own and how you made it public.", passages: ["mistake"], overlap: false },
    {
      ask: "Have you ever discovered discrimination in an algorithm?",
      passages: ["fairness"],
      overlap: false,
    },
    { ask: "Do you have experience with experiments on promotions?", passages: ["experiment"], overlap: true },
    { ask: "Probabilistic predictions with well calibrated uncertainty", passages: ["energy"], overlap: false },
    { ask: "Helping colleagues to answer their queries without you", passages: ["teaching"], overlap: false },
    { ask: "MSc Statistics with a thesis on hospital waiting lists", passages: ["education"], overlap: true },
  ],
};
