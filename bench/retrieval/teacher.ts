import { type RetrievalCv } from "./retrieval-cv.ts";

export const teacher: RetrievalCv = {
  id: "teacher",
  language: "en",
  profession: "secondary teacher",
  level: "experienced",
  passages: [
    {
      id: "statement",
      page: 1,
      text: `Curriculum Vitae: Lysander Okonjo-Whitlock
Teacher of Physics and Mathematics, Key Stages 3 to 5. QTS 2014.
I believe that any child can understand a circuit if I shut up at the right moment.`,
    },
    {
      id: "current",
      page: 1,
      text: `Sep 2018 – now: Marlpit Lane Academy, Wolverhampton (11–18, 1,240 on roll, 46 % pupil premium). Teacher of physics, second in the science department since 2020. Timetable of 38 hours a fortnight, a Year 9 form, and the observatory club on the roof when the caretaker lets us. I teach two A level groups, three GCSE sets and the mathematics of a Year 8 class whose teacher left in November. Duties besides: break duty on the bus lane, data on intervention for the governors' curriculum committee, and the annual open evening, for which we set fire to methane bubbles in the hands of parents who have signed for it.`,
    },
    {
      id: "results",
      page: 1,
      text: `A level physics: from 9 entries and an average grade of D in 2018 to 31 entries and B minus in 2024. GCSE combined science progress +0.46 in the same year. Girls are 14 of the 31; in 2018 there was one.`,
    },
    {
      id: "behaviour",
      page: 1,
      text: `Bottom set Year 10, last period on a Friday, four colleagues had given it back. I moved practical work to the start instead of the end, rang home with good news first, and seated them by a plan they had argued out with me. Exclusions from that class: eleven the year before, none in mine.`,
    },
    {
      id: "send",
      page: 1,
      text: `A boy with selective mutism joined my form. With the SENCO and his mother we agreed on cards, then a recorded answer, then a whisper to a friend. In July he read out the weather forecast in assembly. I wrote the case up for our inclusion handbook.`,
    },
    {
      id: "curriculum",
      page: 2,
      text: `Rewrote the Year 7 to 9 scheme of work with two others: fewer topics, each met three times, a shared slide deck that nobody is obliged to use, and quizzes of five questions at each door. It has been taken over by three other schools of the Saltway Trust. Each unit opens with a question from the town (why does the canal lock leak, how does the tram know where it is) and closes with a task on one side of paper, marked the same day with a code. Practical lessons are listed with their bench cost; the dearest is £3.10 per class. We meet twice a term to throw out whatever has not worked, and the minutes say why.`,
    },
    {
      id: "parents",
      page: 2,
      text: `A father was convinced that I had it in for his daughter and said so on social media. I invited him to watch two lessons from the back. He came, apologised to her rather than to me, which was right, and helped on the next trip.`,
    },
    {
      id: "newteachers",
      page: 2,
      text: `Mentor to six early-career teachers. I observe with one question that they have chosen, and they watch me fail at least once a term. All six are still in the profession.`,
    },
    {
      id: "trip",
      page: 2,
      text: `Led residential visits to a dark-sky site in Northumberland (42 pupils, five staff): risk assessments, medication, a coach that broke down at Scotch Corner, and for most of them the first sight of the Milky Way.`,
    },
    {
      id: "remote",
      page: 2,
      text: `Spring 2020: built a kit for a pound and twenty (battery, two bulbs, foil) and posted it to 180 households so that lockdown lessons had something to touch. Laptops were missing in a third of homes; I also taught by telephone on Wednesday evenings.`,
    },
    {
      id: "qual",
      page: 2,
      text: `MEng Electrical Engineering, 2011 · two years as a graduate engineer for a maker of railway signals · PGCE Physics with Mathematics, 2014 · NPQ Leading Teaching, 2022 · enhanced DBS, paediatric first aid`,
    },
    {
      id: "earlier",
      page: 2,
      text: `2014 – 2018: St Wilfrid's Cross High School, Dudley. Maths and physics to GCSE, Duke of Edinburgh bronze, examiner for a board in two summers, and union representative for the last eighteen months.`,
    },
    {
      id: "duties",
      page: 3,
      text: `Responsibilities as second in department: timetable for nine teachers and two technicians, ordering (£14,000 a year), CLEAPSS risk assessments, moderation of mock papers, intervention lists after each data drop, deputising at middle leaders' meetings.`,
    },
    {
      id: "clubs",
      page: 3,
      text: `Extra-curricular: observatory (two telescopes, licence for a green laser), robotics team in a regional final 2022, Physics Olympiad preparation, cricket scorer for the under-fourteens.`,
    },
    {
      id: "safeguarding",
      page: 3,
      text: `Level 3 safeguarding since 2021, one of four deputy leads. Disclosures recorded on CPOMS; attended eleven case conferences. A throwaway remark in a lesson on forces led to a referral that the police took up.`,
    },
    {
      id: "technology",
      page: 3,
      text: `Google Classroom, Seneca, visualiser, PhET simulations, data loggers, 3D printer (prosthetic hand with Year 8). Wrote a bank of 900 hinge questions in a spreadsheet that the whole trust draws on.`,
    },
    {
      id: "pastoral",
      page: 3,
      text: `Form tutor Year 9: attendance calls, reports, options evening, a weekly circle. Attendance of the form 95.8 per cent in 2023–24, highest of eight, mainly through a walking bus that two mothers and I organised.`,
    },
  ],
  questions: [
    { ask: "How do you handle an unruly group that others have given up on?", passages: ["behaviour"], overlap: false },
    { ask: "Which A level physics results has he got?", passages: ["results"], overlap: true },
    { ask: "Supporting a child with special needs who would not speak", passages: ["send"], overlap: false },
    { ask: "What did you do when a parent publicly accused you?", passages: ["parents"], overlap: false },
    { ask: "Mentor for early-career teachers", passages: ["newteachers"], overlap: true },
    {
      ask: "How did you reach children who had no computers during the pandemic?",
      passages: ["remote"],
      overlap: false,
    },
    { ask: "Has he been second in a science department?", passages: ["current"], overlap: true },
    { ask: "Has he industry experience outside of education?", passages: ["qual"], overlap: false },
    { ask: "Level 3 safeguarding and disclosures on CPOMS", passages: ["safeguarding"], overlap: true },
    { ask: "Better punctuality and presence of pupils", passages: ["pastoral"], overlap: false },
    { ask: "Robotics team and Physics Olympiad", passages: ["clubs"], overlap: true },
    { ask: "Risk assessments and ordering for a department", passages: ["duties"], overlap: true },
    { ask: "Scheme of work for Years 7 to 9", passages: ["curriculum"], overlap: true },
    { ask: "Organising excursions with overnight stays", passages: ["trip"], overlap: false },
    { ask: "PhET simulations and data loggers", passages: ["technology"], overlap: true },
  ],
};
