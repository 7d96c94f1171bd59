/** Ten invented job descriptions in the manner of real ones: trades, tones, layouts and lengths that recruiters paste. */

export const jobDescriptions = {
  backend: `Senior Backend Engineer (f/m/d)
Harbourline builds the booking system behind 240 ferry routes.

About us
We are 60 people in Leeds and remote. We were founded in 2014, and our customers carry nine million passengers a year.

What you'll do
• Design and run services in Kotlin and PostgreSQL that take 3,000 bookings a minute in summer
• Break up our last monolith, step by step, without a night of downtime
• Take part in an on-call rota (one week in six) and lead the reviews of incidents
• Mentor two junior engineers

What you bring
• 6+ years of experience building backend services on the JVM
• Solid knowledge of SQL, data modelling and REST APIs
• Experience with Kafka or another event log in production
• You explain technical trade-offs clearly to people who do not write code
• You take ownership from the first sketch to the dashboard

Nice to have
• Kubernetes and Terraform

What we offer
• £78,000–£92,000, 28 days of holiday, a four-day week in August
• A budget for learning and a great team`,

  data: `Data Analyst, Growth

The role
You will join a team of four analysts who help Kestrel, an online pharmacy, to understand what its customers need. You report to the Head of Data.

Responsibilities:
- Build and maintain dashboards in Looker that product managers trust
- Design and evaluate A/B tests together with product and marketing
- Turn vague questions from stakeholders into analyses with a clear recommendation
- Improve our data models in dbt and watch over data quality

Requirements:
- 3 years' experience as an analyst or similar
- Excellent SQL and good Python (pandas)
- Sound understanding of statistics and experiment design
- Able to present findings to non-technical audiences
- Curious, careful with detail, and comfortable saying "we do not know yet"
- Bachelor's degree in a quantitative subject, or equivalent experience

It would be nice if you also know BigQuery or have worked in healthcare.`,

  nursing: `Registered Nurse – Acute Medical Ward (Band 5)
St Bride's Hospital NHS Trust

Job purpose
To provide safe, compassionate care to adults who are admitted as emergencies to our 28-bed acute medical ward.

Main duties
* Assess patients on arrival, recognise deterioration early and escalate it
* Administer medicines including IV antibiotics
* Plan and review care together with patients and their families
* Keep accurate clinical records
* Hand over to colleagues at each change of shift
* Support students and newly qualified nurses

Person specification
Essential
* NMC registration
* Experience of acute care, or a placement in it
* Good communication skills with patients, relatives and the multi-disciplinary team
* Able to stay calm and prioritise when the ward is busy
* Willing to work a rota of day and night shifts
Desirable
* Wound care training
* Mentorship qualification

Our values are kindness, respect and pride. We welcome applications from everybody.`,

  sales: `We're hiring an Account Executive!

Plinth sells scheduling software to building contractors across the UK and Ireland. Last year we doubled our revenue, and we want somebody to open up the Midlands.

In this role you will:
– prospect into mid-sized contractors by phone, e-mail and on site
– run discovery meetings and demos with site managers and finance directors
– own the full sales cycle and close deals of £15k to £80k
– keep an honest forecast in HubSpot
– work with customer success so that promises are kept

You should have:
– at least two years in B2B sales, ideally software or construction
– a record of meeting targets
– strong negotiation skills and resilience: you will hear "no" a lot
– a full driving licence

On target earnings £75,000 (50/50). Company car. Pension.`,

  support: `Customer Support Advisor - part time, evenings
Location: Cardiff or remote in Wales

Loopbike hires out e-bikes. When a lock does not open at ten at night, you are the person who helps.

Your day
Answer around 40 chats and calls per shift. Find out what is really wrong, calm people who are stranded, and solve it while they are still on the line. Hand technical faults to the workshop with all that they need. Spot what goes wrong again and again and tell the product team.

What we're looking for
Patience and a friendly, clear way of speaking and writing in English; Welsh is a plus
Some experience in customer service, a shop or a call centre
You can use several systems at once (we use Zendesk)
Reliable attendance on evening shifts (17:00-23:00), including weekends
No technical experience necessary, full training is given.`,

  warehouse: `WAREHOUSE OPERATIVE - NIGHTS - DONCASTER - £13.40 ph

Our client, a large online retailer, needs reliable warehouse operatives for an immediate start.

Duties include:
Picking and packing orders with a handheld scanner
Loading and unloading vehicles
Stock counts and keeping your area tidy
Following health and safety rules at all times

You must have:
Counterbalance forklift licence (in date)
Previous warehouse experience, at least 6 months
Good attention to detail
Able to lift up to 20 kg
Be punctual and a team player

Shifts: Sun-Thu 22:00-06:00. Weekly pay. Free parking. Call the office on the number below to apply.`,

  management: `Head of Operations

Fernhill Foods makes chilled soups for supermarkets. 140 people work at our site in Norwich, on two shifts. After eleven years our Head of Operations retires in spring, and we are looking for somebody to lead production, maintenance and logistics.

You will be responsible for safety, quality, cost and delivery on site. You will lead five managers, set the direction for your department together with the board, and hold a budget of £9m. In your first year you will bring a new filling line into service and raise overall equipment effectiveness from 61% to 70%.

We would like to hear from you if you have led managers in food manufacturing or a similar regulated industry for at least five years, if you have seen an improvement programme through to results that lasted, and if people say of you that you develop others. You know HACCP and are used to retailer audits. You decide on facts, you say what you think, and you deal with conflict openly.

We offer a competitive salary, a car allowance, and a say in where the company goes.`,

  apprentice: `Apprentice Electrician (Level 3)
Bright & Sons Electrical, Stockport

Are you leaving school this summer and good with your hands? Learn a trade with a family firm.

What you'll learn
- Wiring houses, shops and small factories
- Reading technical drawings
- Testing and fault finding, safely
- One day a week at Stockport College

What we expect
- GCSEs in maths and English at grade 4 or above
- Interest in how things work, and willingness to learn
- Being on time, every day, at 7:30
- Polite with customers: we work in their homes
- Happy to work as part of a team and to ask when unsure

You do not need any experience. Wage: £7.55 per hour in the first year, tools are paid for.`,

  pflege: `Pflegefachkraft (m/w/d) für unseren Wohnbereich – Voll- oder Teilzeit

Das Haus Lindenhof ist eine Einrichtung mit 84 Plätzen am Stadtrand von Kassel.

Ihre Aufgaben
• Grund- und Behandlungspflege unserer Bewohnerinnen und Bewohner
• Medikamente richten und Wundversorgung nach ärztlicher Anordnung
• Pflegeplanung und Pflegedokumentation am Tablet
• Ansprechperson für Angehörige
• Anleitung von Auszubildenden

Ihr Profil
• Abgeschlossene Ausbildung als Pflegefachfrau, Pflegefachmann oder in der Altenpflege
• Einfühlungsvermögen und Geduld, auch in hektischen Diensten
• Teamfähigkeit und eine klare Übergabe am Schichtwechsel
• Bereitschaft zum Schichtdienst
• Gute Deutschkenntnisse

Wir bieten
• Vergütung nach AVR, 30 Tage Urlaub
• Verlässliche Dienstpläne, kein Einspringen aus dem Frei`,

  entwicklung: `Zur Verstärkung unseres Teams in Bremen suchen wir ab sofort eine/n

Softwareentwickler/in Java (w/m/d)

Was dich erwartet
- Weiterentwicklung unserer Tourenplanung für 300 Speditionen
- Entwurf und Umsetzung von REST-Schnittstellen mit Spring Boot und PostgreSQL
- Fehlersuche im laufenden Betrieb, gemeinsam mit dem Support
- Code Reviews und Pair Programming

Das bringst du mit
- Mindestens 3 Jahre Berufserfahrung in der Entwicklung mit Java
- Sichere Kenntnisse in SQL und im automatisierten Testen
- Erfahrung mit Docker und CI/CD von Vorteil
- Du arbeitest selbstständig und bringst dich gern ins Team ein
- Fließendes Deutsch und gutes Englisch

Das bieten wir
- 30 Tage Urlaub, flexible Arbeitszeiten, Homeoffice nach Absprache
- Ein junges, dynamisches Team und flache Hierarchien`,

  odd: `beekeeper needed!!

hi, we're a small hotel on an island with 11 hives on the roof and the person who looked after them is moving away in march. you'd come over about 2 days a week april-september. you need to have kept bees for a few seasons, be ok with heights + ferries, and be happy to chat to guests about the bees (they love it). in winter nothing much happens but somebody has to plan the next season and order things. we pay by the day. you have to be careful & reliable, bees don't do sundays off`,
} as const satisfies Record<string, string>;
