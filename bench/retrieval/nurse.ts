import { type RetrievalCv } from "./retrieval-cv.ts";

export const nurse: RetrievalCv = {
  id: "nurse",
  language: "en",
  profession: "registered nurse",
  level: "senior",
  passages: [
    {
      id: "profile",
      page: 1,
      text: `PERPETUA ADEYINKA-ROWE, RN (Adult)
Senior staff nurse, acute medicine and cardiology
Nottingham NG7 · perpetua.rowe@mail.example · 0115 496 0341
Twelve years at the bedside, the last four in charge of shifts. I am looking for a ward sister's post within cycling distance.`,
    },
    {
      id: "registration",
      page: 1,
      text: `REGISTRATION AND TRAINING
NMC registered since 2013, revalidated 2022 · ILS and ALS (2024) · Practice assessor · Non-medical prescriber V300 (2021) · Safeguarding adults level 3 · IV therapy, venepuncture, male catheterisation · Tissue viability link nurse · Blood transfusion assessor · ECG recording and interpretation · PEG and nasogastric feeding · Verification of expected death · Dementia champion · Fit-test trainer for masks · Level 2 food hygiene · Mandatory training complete, certificates in one folder · Immunisations up to date · DBS enhanced, on the update service`,
    },
    {
      id: "brackenmoor",
      page: 1,
      text: `Brackenmoor General Hospital, Nottingham
Senior Staff Nurse, Cardiology (26 beds), January 2020 – present
Nurse in charge on two of three shifts a week: 26 patients, five nurses, three healthcare assistants. Allocation, bed flow with the site team, escalation, and the board round at eight. The ward takes patients from the emergency department, the cath lab and three smaller hospitals; average stay 4.1 days. I hold the bleep for the floor on weekends, deputise for the sister during leave, chair the monthly ward meeting, carry out appraisals for seven staff, and order stock, linen and, since the last refurbishment, the right kind of chair.`,
    },
    {
      id: "families",
      page: 1,
      text: `De-escalated conflicts with families on the ward, above all during the visiting ban of 2020 and 2021, when people shouted down the phone at whoever answered. I set aside half past two every day to ring one person per patient. Formal complaints went from nine in a quarter to one.`,
    },
    {
      id: "deterioration",
      page: 1,
      text: `Noticed on a night shift that a man two days after a stent was "just not right" although his NEWS was 2. Insisted on a second review, then a third; a bleed behind the peritoneum was found within the hour. The case is used in teaching under the title "worry is a vital sign".`,
    },
    {
      id: "medication",
      page: 1,
      text: `Reported my own medication error in 2017 (a double dose of bisoprolol, no lasting harm), told the patient the same day and helped to write the change that followed: beta blockers now have their own drawer and a second signature when the pulse is under sixty.`,
    },
    {
      id: "pressure",
      page: 2,
      text: `As link nurse for skin I brought in a turning clock at each bed and a photograph on admission. Hospital-acquired pressure ulcers of grade two and more: 14 in 2020, 3 in 2023.`,
    },
    {
      id: "students",
      page: 2,
      text: `Practice assessor for 22 student nurses and five internationally educated colleagues preparing for their OSCE. One student was failing her final placement; we agreed on three goals a week, met on Fridays, and she passed in the extension. She now runs our discharge lounge.`,
    },
    {
      id: "covid",
      page: 2,
      text: `Redeployed to intensive care from March to July 2020: proning, arterial lines, ventilated patients one to two, in full protective equipment for twelve hours. Held a tablet for goodbyes more often than I can count, and later trained as a peer supporter because of it. Learned filter lines and inotropes from a colleague at arm's length and through a mask. Our bay of six lost four in the first fortnight. I wrote their names on the inside of my locker and asked the chaplain to open the garden at night for staff, which is still done. Returned to cardiology in July with a letter of thanks and eczema on both hands.`,
    },
    {
      id: "rota",
      page: 2,
      text: `Took over the off-duty in 2022. Self-rostering with four rules everybody voted on; agency spend down 60 % and no unfilled night at all since last February.`,
    },
    {
      id: "discharge",
      page: 2,
      text: `Prescribing and titrating heart failure drugs in the nurse-led clinic on Wednesdays (V300). Early follow-up within seven days; readmissions within a month fell from 24 to 15 in a hundred.`,
    },
    {
      id: "oakfold",
      page: 2,
      text: `Oakfold House, Derby. Staff Nurse, elderly medicine, 2013 – 2019
28 beds, many with dementia. Started a twiddle-muff box, singing on Thursdays and a "this is me" board above each bed; falls at dusk became rarer, and so did sedation.`,
    },
    {
      id: "education",
      page: 2,
      text: `EDUCATION: BSc (Hons) Adult Nursing, upper second, 2013. Before that two years as a care assistant in Lagos in my aunt's clinic. LANGUAGES: English, Yoruba, basic Polish learned from patients.`,
    },
    {
      id: "duties",
      page: 2,
      text: `Duties at Brackenmoor include telemetry and 12-lead ECG interpretation, care after angioplasty and pacemaker insertion, sheath removal, IV amiodarone and GTN infusions, blood transfusion, insulin sliding scales, and preparing patients for transfer to the regional heart centre by ambulance.`,
    },
    {
      id: "handover",
      page: 3,
      text: `Introduced bedside handover with the patient taking part, in place of twenty-five minutes in the office. Shift change takes 14 minutes on average. Sensitive matters are still said behind a closed door, and we agreed on a sign for that.`,
    },
    {
      id: "sepsis",
      page: 3,
      text: `Sepsis audit lead for the floor: antibiotics within one hour of a red flag rose from 58 to 91 per cent between 2021 and 2023. Presented at the trust's quality day; poster available on request.`,
    },
    {
      id: "infection",
      page: 3,
      text: `Managed a norovirus outbreak in February 2022 as nurse in charge: cohorting of eleven patients in two bays, closure to admissions for six days, deep clean, and a daily call with the infection control team.`,
    },
    {
      id: "endoflife",
      page: 3,
      text: `End-of-life care: completed the Gold Standards Framework module in 2019, anticipatory prescribing, syringe drivers, and conversations about resuscitation together with the consultant. Keep a drawer with knitted hearts and toiletries for those who stay overnight.`,
    },
    {
      id: "itsystem",
      page: 3,
      text: `Super user for the move to electronic observations and prescribing (Nervecentre, SystmOne) in 2021. Trained 48 colleagues in groups of four, including bank staff at five in the morning.`,
    },
    {
      id: "bank",
      page: 3,
      text: `Bank shifts 2016 to 2019 in emergency department minors, orthopaedics and the day surgery recovery area at three hospitals of the county, chosen in order to see how other wards are run.`,
    },
    {
      id: "committee",
      page: 3,
      text: `Member of the hospital's nutrition steering group since 2022. Protected mealtimes were extended to breakfast, red trays reintroduced, and volunteers recruited from two sixth-form colleges to help with feeding.`,
    },
    {
      id: "courses",
      page: 3,
      text: `Courses since 2019: ECG masterclass, difficult conversations, leadership for ward managers (Mary Seacole programme, 2023), root cause analysis, clinical supervision skills, Makaton taster, moving and handling key trainer.`,
    },
    {
      id: "interests",
      page: 3,
      text: `Interests: gospel choir (alto), allotment with okra that refuses to grow, parkrun volunteer. Referees: matron for medicine at Brackenmoor and the former manager of Oakfold House, addresses on request.`,
    },
  ],
  questions: [
    {
      ask: "Tell me about a time when you had to calm down an upset relative.",
      passages: ["families"],
      overlap: false,
    },
    { ask: "Have you ever made a medication error, and what did you do?", passages: ["medication"], overlap: true },
    {
      ask: "When did you trust your gut feeling more than the measurements?",
      passages: ["deterioration"],
      overlap: false,
    },
    { ask: "Experience with ventilated patients", passages: ["covid"], overlap: true },
    { ask: "Independent prescriber with own clinic", passages: ["discharge", "registration"], overlap: true },
    { ask: "Supervising trainees, also somebody who was struggling", passages: ["students"], overlap: false },
    { ask: "How did you lower the number of bedsores?", passages: ["pressure"], overlap: false },
    { ask: "Caring for confused old people without tranquillisers", passages: ["oakfold"], overlap: false },
    { ask: "Which rules do you use for self-rostering?", passages: ["rota"], overlap: true },
    { ask: "Have you assisted in the operating theatre as a scrub nurse?", passages: [], overlap: true },
    { ask: "ECG interpretation and care after angioplasty", passages: ["duties"], overlap: true },
    { ask: "How did you change bedside handover?", passages: ["handover"], overlap: true },
    { ask: "Norovirus outbreak and cohorting of patients", passages: ["infection"], overlap: true },
    { ask: "Antibiotics within one hour for sepsis", passages: ["sepsis"], overlap: true },
    { ask: "Comfort for dying people and those close to them", passages: ["endoflife"], overlap: false },
    { ask: "Teaching coworkers new software", passages: ["itsystem"], overlap: false },
    { ask: "Has she experience in an emergency department?", passages: ["bank"], overlap: true },
    {
      ask: "Preparation for managing a whole unit, for example formal leadership training",
      passages: ["courses"],
      overlap: true,
    },
    { ask: "Nurse in charge of allocation and bed flow", passages: ["brackenmoor"], overlap: true },
    { ask: "What did you do abroad before you qualified?", passages: ["education"], overlap: false },
  ],
};
