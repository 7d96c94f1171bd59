import { type RetrievalCv } from "./retrieval-cv.ts";

export const midwife: RetrievalCv = {
  id: "midwife",
  language: "en",
  profession: "midwife",
  level: "experienced",
  passages: [
    {
      id: "intro",
      page: 1,
      text: `My name is Sorcha Ní Dhálaigh-Penrose. I am a community midwife in Cornwall with nine years behind me, about 480 births as the first pair of hands, and a car that smells of antiseptic and chips. I now look for a post in which I can lead a small home birth team.`,
    },
    {
      id: "home",
      page: 1,
      text: `Since 2019 I have worked for Tamarside Maternity, a trust with one obstetric unit and two birth centres. My caseload is 36 women at a time across eleven villages. I attend some thirty births a year in bedrooms, kitchens and once in a horse box, and I am on call every third night. A usual week is two clinics at surgeries, one at the children's centre in Launceston, fifteen to twenty postnatal visits, a parents' evening by video, the community meeting on Thursday and whatever the telephone brings. I keep gas and air, resuscitation equipment and a flask in the car and check the cylinders on Sundays. We are four on the team and cover each other's leave.`,
    },
    {
      id: "dystocia",
      page: 1,
      text: `The emergencies I have managed at home with a colleague and a torch: four shoulder dystocias, three haemorrhages above a litre, one undiagnosed breech. All mothers and children are well. I keep my drills fresh by running them monthly with the ambulance crews of Bodmin, who were at first more scared than I was.`,
    },
    {
      id: "trauma",
      page: 1,
      text: `I started a listening clinic for women who are afraid of labour after a bad first experience. We read the old notes together line by line and make a plan which goes on the front page. Of 61 who came, 40 had asked for a caesarean at first and 22 of them chose otherwise in the end; what I count is that all said they had chosen.`,
    },
    {
      id: "loss",
      page: 1,
      text: `Bereavement is a part of my work that I asked for. I trained with a national charity in 2020, care for about eight families a year whose baby has died, and carry the memory box, the camera and the phone number of a vicar, an imam and a humanist.`,
    },
    {
      id: "feeding",
      page: 1,
      text: `Infant feeding: I am the champion for our two birth centres, see tongue-tie referrals and run the Tuesday café in Launceston. Breastfeeding at six weeks in our patch rose from 41 to 55 in a hundred. Nobody is made to feel guilty for a bottle.`,
    },
    {
      id: "travellers",
      page: 2,
      text: `A Traveller site near the A30 had not seen antenatal care before the third trimester in years. I went with the health visitor, drank a lot of tea, and came back each fortnight whether or not anybody wanted me. Bookings before twelve weeks there are now at nine in ten.`,
    },
    {
      id: "challenge",
      page: 2,
      text: `In 2021 I disagreed with a consultant who wanted to induce for dates alone. I put the woman's wishes and the guideline on one sheet, asked for ten minutes, and we agreed on daily monitoring instead. He has since invited me to teach his registrars about informed choice.`,
    },
    {
      id: "hospital",
      page: 2,
      text: `Before that, 2015 to 2019, delivery suite at Carrick Bay Hospital: high-risk labour, epidurals, theatre scrub for sections, CTG interpretation, and the triage phone on nights. In my last year I was shift coordinator in every second week. Work included inductions, syntocinon, care after epidural and section, twins, pre-eclampsia with magnesium, instrumental births with the registrar, fetal blood sampling, transfers in utero to the regional centre, and preparing theatre at four in the morning with one colleague and no porter. Ran the fire drill nobody wanted to run.`,
    },
    {
      id: "formal",
      page: 2,
      text: `BSc Midwifery 2015, NMC pin on request. NIPE examiner 2018 (newborn check). Perineal suturing, waterbirth, aromatherapy. Professional midwifery advocate since 2022: restorative supervision for fourteen colleagues, confidential, an hour every eight weeks.`,
    },
  ],
  questions: [
    { ask: "How have you supported parents after a stillbirth?", passages: ["loss"], overlap: false },
    { ask: "Which emergencies have you managed at home?", passages: ["dystocia"], overlap: true },
    { ask: "Describe an occasion on which you contradicted a doctor.", passages: ["challenge"], overlap: false },
    { ask: "Breastfeeding rates and infant feeding champion", passages: ["feeding"], overlap: true },
    { ask: "How do you reach groups that distrust official services?", passages: ["travellers"], overlap: false },
    { ask: "Has she been a shift coordinator on a delivery suite?", passages: ["hospital"], overlap: true },
    {
      ask: "Helping patients frightened by an earlier delivery decide for themselves",
      passages: ["trauma"],
      overlap: false,
    },
    { ask: "Professional midwifery advocate and restorative supervision", passages: ["formal"], overlap: true },
    { ask: "How many deliveries outside hospital annually?", passages: ["home"], overlap: false },
  ],
};
