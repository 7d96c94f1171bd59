import { type RetrievalCv } from "./retrieval-cv.ts";

export const softwareEngineer: RetrievalCv = {
  id: "software-engineer",
  language: "en",
  profession: "software engineer",
  level: "lead",
  passages: [
    {
      id: "profile",
      page: 1,
      text: `MAREN OYELARAN-FISK
Staff Software Engineer · Leeds, UK · maren@oyelaran-fisk.example · 0113 496 0182
Fourteen years of building back ends for ticketing, insurance and parcel tracking. I like systems that are dull to operate. Mostly JVM, lately Go; I write as much prose as code.`,
    },
    {
      id: "skills",
      page: 1,
      text: `LANGUAGES Kotlin, Java, Go, enough TypeScript to be trusted with a pull request
STORES PostgreSQL, Redis, ClickHouse, DynamoDB
MESSAGING Kafka, SQS, NATS
PLATFORM AWS (ECS, Lambda), Terraform, GitHub Actions, OpenTelemetry, Grafana
OBSERVABILITY structured logs, tracing with sampling, error budgets agreed with product managers
TESTING JUnit, Testcontainers, Pact, k6 for load, property-based tests where money is counted
METHODS trunk-based development, feature flags, architecture decision records, Kanban with limits, pairing on anything that frightens one person alone
LEGACY Rails 4 to 7, Oracle 11 (reading), SOAP, a COBOL batch that I was allowed to look at but not to touch`,
    },
    {
      id: "quayline-role",
      page: 1,
      text: `Quayline Tickets, Leeds. Staff Engineer, March 2021 to present
Sells seats for 340 theatres and festivals in the UK and Ireland. I look after the checkout and inventory group: three teams, nineteen engineers, one very spiky traffic graph. I report to the VP Engineering and have no direct reports by choice. My week is about half code and half talk: reviews of anything that touches inventory, the architecture forum that I chair with two peers, planning with the heads of product and operations, and a monthly visit to the box office of one of the theatres, where I sell tickets for an evening with the software that we make.`,
    },
    {
      id: "quayline-queue",
      page: 1,
      text: `• Designed the waiting room that holds back buyers when a popular show goes on sale. On the morning of the Fennimore reunion tour it admitted 610,000 people in order over four hours; nobody was charged twice and no seat was sold twice. The previous on-sale of that size had ended in a refund for 2,300 customers.`,
    },
    {
      id: "quayline-kafka",
      page: 1,
      text: `• Moved seat reservations from nightly batch jobs to Kafka (9 brokers, 40 topics, about 25k events a second at peak). Ran it in production for three years including two major version upgrades, wrote the runbooks, and took the pager for it in rotation. Schemas are Avro with a registry and checked for compatibility in the pull request. Consumers are idempotent by a key of seat and hold; we replayed eleven days of topics twice after bugs in a projection, without customers noticing. Retention is seven days hot, thirteen months in object storage. Partition counts had to be raised once, which I would now plan for from the start.`,
    },
    {
      id: "quayline-monolith",
      page: 2,
      text: `• Took the pricing rules out of a 900,000-line Rails application one endpoint at a time, with both versions answering side by side and a nightly diff, until the old code had been silent for a month. It took fourteen months instead of the nine I had promised; I said so in month five and we cut the loyalty scheme from scope.`,
    },
    {
      id: "quayline-incident",
      page: 2,
      text: `• Led the response when an expired certificate stopped all card payments for 47 minutes on a Saturday night. Afterwards ran a review without blame, which traced it to a calendar reminder sent to somebody who had left. Expiry is now an alert, and we practise such failures every quarter.`,
    },
    {
      id: "quayline-cost",
      page: 2,
      text: `• Brought the monthly AWS invoice from £118k to £71k by moving event history into columnar storage, right-sizing containers, and deleting eleven environments that nobody could name an owner for.`,
    },
    {
      id: "quayline-mentor",
      page: 2,
      text: `• Four engineers I sponsored have become seniors. Every Thursday I hold an open hour in which anybody may bring a design, a career worry or a broken test. I rewrote the levelling guide with HR so that quiet, careful work counts towards promotion.`,
    },
    {
      id: "quayline-rfc",
      page: 2,
      text: `• Introduced written design proposals with a two-week limit on comments. Before, decisions were made by whoever stayed longest in the meeting. 130 proposals in three years, a third of them rejected, which I count as the process doing its job.`,
    },
    {
      id: "brightmere-role",
      page: 2,
      text: `Brightmere Mutual, Bradford. Senior Software Engineer, 2017 to 2021
Home and motor insurance for 1.1 million households. One of six engineers on the claims platform, tech lead of it from 2019. Java 11 and later Kotlin, Spring Boot, PostgreSQL, on premises and then AWS.`,
    },
    {
      id: "brightmere-claims",
      page: 2,
      text: `• Built the intake for storm damage: photographs from the customer's phone, a first estimate within a day, and an adjuster's visit only above £2,000. Average time until money was paid fell from 23 days to 8. I wrote most of the upload service and the state machine behind it (32 states, drawn on the wall in the adjusters' room), and spent two days with a loss adjuster in Calderdale after the floods of 2020, holding the ladder. The estimate came from a table by trade and area at first; a statistical model replaced it a year later and was better only for roofs.`,
    },
    {
      id: "brightmere-gdpr",
      page: 3,
      text: `• Owned the deletion of personal data across 14 systems after a regulator's letter. Mapped who stored what, agreed with legal what had to be kept for seven years, and built a job that erases the rest and proves that it did. The follow-up audit closed without findings.`,
    },
    {
      id: "brightmere-conflict",
      page: 3,
      text: `• For half a year the actuaries and my team did not agree on who owned the rating tables, and releases slipped. I asked for a week of sitting in their office, learned why they distrusted our numbers, and came back with a shared test suite that both sides sign off.`,
    },
    {
      id: "brightmere-tests",
      page: 3,
      text: `• Cut the build from 52 minutes to 9: replaced browser tests that clicked through every form with contract tests between services, quarantined the flaky ones publicly, and gave each a name and a deadline.`,
    },
    {
      id: "parcel-role",
      page: 3,
      text: `Lodestar Parcel, Sheffield. Software Engineer, 2013 to 2017
Second engineer hired; forty when I left. Tracking, route sheets for drivers, label printing in depots, and whatever else was on fire.`,
    },
    {
      id: "parcel-offline",
      page: 3,
      text: `• Wrote the Android scanner app for drivers so that it keeps on accepting signatures in valleys without reception and merges them later. Conflicts are settled by the time of the scan, not of the upload; a lesson learned from one pallet that had been delivered before it was loaded. The app ran on 700 rugged phones with a two-line display for drivers in gloves. Batteries had to last for ten hours in the cold, so the radio slept between stops. Rolled out depot by depot, with me on the 5 a.m. floor for each of the first six.`,
    },
    {
      id: "parcel-perf",
      page: 3,
      text: `• The tracking page took 6 seconds at Christmas. Profiled it, found 140 queries per request, added two indexes and one cache, and had it at 300 ms before Boxing Day.`,
    },
    {
      id: "early",
      page: 4,
      text: `Hallam Web Works, Sheffield. Junior Developer, 2011 to 2013
PHP and jQuery for a brewery, two bands and a funeral director. Learned to speak with customers before writing code, and to back up before touching anything.`,
    },
    {
      id: "opensource",
      page: 4,
      text: `OPEN SOURCE
Maintainer of "tidewater", a small Go library for retries with jitter (about 2,900 stars, used in two distributions). I answer issues on Sunday mornings and have handed two of its modules over to contributors.`,
    },
    {
      id: "talks",
      page: 4,
      text: `TALKS
"Nobody is sold the same chair twice", Northern Backend Days 2023. "Deleting is a feature", a guild evening in Manchester, 2020. Guest lecture on queues for second-year students in Bradford each autumn since 2022.`,
    },
    {
      id: "education",
      page: 4,
      text: `EDUCATION
BSc Mathematics, first class, 2011. Dissertation on random walks on finite groups. No degree in computing; most of what I know about compilers comes from two winters of evening reading.`,
    },
    {
      id: "part-time",
      page: 4,
      text: `WORKING PATTERN
Four days a week since my twins were born in 2022. Happy to be in Leeds two days, remote otherwise. Not looking for a move into people management. Notice period three months.`,
    },
    {
      id: "quayline-fraud",
      page: 4,
      text: `Quayline, further work: fraud scoring for resale with a rules engine and a nightly gradient-boosted model supplied by the data team; blocked 31,000 bot purchases in 2023 with 40 appeals upheld.`,
    },
    {
      id: "quayline-hiring",
      page: 4,
      text: `Quayline, further work: designed the interview loop for engineers (work sample of two hours, paid, reviewed without names). Conducted about 160 interviews; offers accepted rose from 55 to 78 per cent.`,
    },
    {
      id: "quayline-api",
      page: 4,
      text: `Quayline, further work: public REST and webhook API for venues, OpenAPI first, versioned by date, with idempotency keys. 210 integrators, among them two accounting packages and a seating-chart vendor.`,
    },
    {
      id: "brightmere-migration",
      page: 4,
      text: `Brightmere, further work: migration of 38 services from the data centre to AWS within eleven months, without a maintenance window longer than thirty minutes. Responsible for databases and cut-over plans.`,
    },
    {
      id: "brightmere-security",
      page: 4,
      text: `Brightmere, further work: security champion, threat modelling with STRIDE twice a year, dependency scanning, remediation of the findings of two external penetration tests.`,
    },
    {
      id: "brightmere-pair",
      page: 4,
      text: `Brightmere, further work: paired with the call centre's lead on a screen that shows a claim's history on one page; average handling of a call 11 to 7 minutes, rolled out to 320 agents.`,
    },
    {
      id: "certificates",
      page: 4,
      text: `CERTIFICATES AWS Solutions Architect Professional (2020, lapsed), Certified Kubernetes Application Developer (2022), Kanban Management Professional I. Languages: English, Yoruba, German to B1.`,
    },
    {
      id: "volunteering",
      page: 4,
      text: `VOLUNTEERING Runs a code club for eleven-year-olds at a library in Headingley on alternate Saturdays. Trustee of a food bank, for which I built the rota and the stock list.`,
    },
  ],
  questions: [
    { ask: "Who has run Kafka in production?", passages: ["quayline-kafka"], overlap: true },
    {
      ask: "How have you dealt with huge crowds of users arriving at the same moment?",
      passages: ["quayline-queue"],
      overlap: false,
    },
    {
      ask: "Tell me about an outage you handled and what was learned from it.",
      passages: ["quayline-incident"],
      overlap: false,
    },
    {
      ask: "Replacing a legacy system step by step instead of a big rewrite",
      passages: ["quayline-monolith"],
      overlap: false,
    },
    {
      ask: "Describe a deadline you could not keep. How did you tell people?",
      passages: ["quayline-monolith"],
      overlap: false,
    },
    { ask: "Which AWS savings have you made?", passages: ["quayline-cost"], overlap: true },
    { ask: "How do you help less experienced colleagues grow?", passages: ["quayline-mentor"], overlap: false },
    { ask: "Experience with deletion of personal data for a regulator", passages: ["brightmere-gdpr"], overlap: true },
    {
      ask: "When did you have a dispute with another department, and how was it resolved?",
      passages: ["brightmere-conflict"],
      overlap: false,
    },
    {
      ask: "Have you written an Android app that works without reception?",
      passages: ["parcel-offline"],
      overlap: true,
    },
    { ask: "Slow continuous integration made faster", passages: ["brightmere-tests"], overlap: false },
    { ask: "Are you the maintainer of an open source library?", passages: ["opensource"], overlap: true },
    {
      ask: "How many hours would you like, and do you want to be anybody's boss?",
      passages: ["part-time", "quayline-role"],
      overlap: false,
    },
    { ask: "Have you trained machine learning models with PyTorch?", passages: [], overlap: true },
    { ask: "REST and webhook API with OpenAPI and idempotency keys", passages: ["quayline-api"], overlap: true },
    { ask: "Fair hiring of engineers: interviews and work samples", passages: ["quayline-hiring"], overlap: true },
    { ask: "Moving out of an owned data centre into the cloud", passages: ["brightmere-migration"], overlap: true },
    { ask: "Ticket touts and automated scalpers stopped", passages: ["quayline-fraud"], overlap: false },
    { ask: "Threat modelling and penetration tests", passages: ["brightmere-security"], overlap: true },
    { ask: "Does she do anything for society in her free time?", passages: ["volunteering"], overlap: false },
    {
      ask: "How does your group reach technical choices without endless debate?",
      passages: ["quayline-rfc"],
      overlap: false,
    },
    { ask: "Faster payouts to policyholders after bad weather", passages: ["brightmere-claims"], overlap: false },
    { ask: "Tracking page with 140 queries per request", passages: ["parcel-perf"], overlap: true },
    { ask: "Degree in mathematics or computing", passages: ["education"], overlap: true },
  ],
};
