import type { InterviewerPhrases } from "#contract/languages/interviewer.ts";

export const interviewer: InterviewerPhrases = {
  greeting:
    "Hello, and welcome. I am an AI interviewer, and I will ask you some questions about your experience. There are no trick questions. Take your time, ask me to say something again or in other words, or pause whenever you like.",
  bridges: [
    "Thank you for that.",
    "Thank you for your answer.",
    "I see, thank you.",
    "Thanks, let's go on.",
    "All right, thank you.",
  ],
  newTopic: [
    "Thank you. Let's turn to something else.",
    "Thanks. The next question is about something different.",
    "Thank you. Now to another topic.",
  ],
  followUp: [
    "Thank you.",
    "Thanks, and one more thing on that:",
    "I see.",
    "Let me ask a little more about that.",
    "All right.",
  ],
  followUpOnMuch: [
    "Thank you for the detail.",
    "Thank you, I would like to stay with that for a moment.",
    "Thanks; if you have already said this, a short word is enough:",
    "Thank you, that gives me a picture of it.",
  ],
  repeat: ["Of course.", "Gladly, once more.", "Certainly."],
  notUnderstood: [
    "I am afraid I did not quite get that.",
    "Sorry, I could not follow that last part.",
    "That one did not reach me clearly.",
  ],
  clarify: ["Let me put it another way.", "Put differently:", "Here it is in other words."],
  redirect: [
    "I would like to come back to the question.",
    "Let's stay with the question for a moment.",
    "Let's go back to what I asked.",
  ],
  wait: ["Of course, take your time.", "No rush at all.", "Take the time you need."],
  skip: ["That is fine, we will leave that one.", "No problem, let's move on.", "Understood, we will skip it."],
  notMineToSay: [
    "I do not have that information, but the recruiting team will gladly answer it.",
    "That is a question for the recruiting team; they will be happy to tell you.",
    "I cannot tell you that reliably, so please ask the recruiting team.",
  ],
  cannotSay: [
    "I am afraid I cannot say anything about that here.",
    "That is something I cannot tell you here.",
    "I am sorry, I have nothing to tell you on that.",
  ],
  questionLater: [
    "Thank you, and please keep your question: there is time for it towards the end.",
    "Thanks; what you asked has its place at the end, so please bring it up again then.",
  ],
  questionForTeam: [
    "Thank you; the recruiting team will gladly answer your question.",
    "Thanks, and please put your question to the recruiting team, who will be happy to answer it.",
  ],
  aboutRole: [
    "This is what I have been told about the role:",
    "From the description of the role:",
    "Here is what I know about it:",
  ],
  aboutMe:
    "I am an AI interviewer. I ask the questions that the recruiting team has planned, and people read your answers afterwards.",
  aside: {
    language:
      "How you write does not matter here: spelling, grammar and simple words count neither for nor against you. If a question is unclear, ask me to put it differently.",
    nerves:
      "It is quite normal to be nervous, and there is no hurry. A small example is enough, and you can skip a question or pause at any time.",
    scoring: "I cannot tell you how you are doing or how answers are rated, and there is no single right answer.",
    person:
      "You may ask for a person instead, and it does not count against you: please write to the people who invited you. You can pause here in the meantime, or end the interview.",
    upset:
      "I am sorry that this is annoying. You can skip a question, pause, or end the interview at any time; I will gladly go on as well.",
  },
  anythingElse: [
    "Is there anything else you would like to ask?",
    "What else would you like to know?",
    "Do you have another question?",
  ],
  afterQuestions: "Thank you for your questions.",
  noQuestions: "That is fine.",
  confirmEnd:
    "It sounds as if you would like to stop here. Shall we end the interview now? What you have said so far is kept either way.",
  whereWeWere: "Let's go on where we were.",
  goOn: "All right, let's carry on.",
  closing:
    "That was my last question. Thank you for your time and for your answers. The recruiting team will look at them and be in touch with you. Goodbye!",
  closingEarly:
    "Then we stop here. Thank you for your time and for what you have told me; it is saved, and the recruiting team will look at it. Goodbye!",
  closingTime:
    "Our time is up, so I will stop here. Thank you for your answers; everything you said is saved, and the recruiting team will be in touch with you. Goodbye!",
  practiceClosing:
    "That was my last question. Thank you for practising with me. Everything you said is saved for you. Goodbye!",
  practiceClosingEarly: "Then we stop here. Thank you for practising with me; what you said is saved for you. Goodbye!",
  practiceClosingTime:
    "Our time is up, so I will stop here. Thank you for practising with me; everything you said is saved for you. Goodbye!",
  silence: [
    "Take your time. If it helps, I can repeat the question or put it another way.",
    "There is no hurry. You can also skip this question, or pause and come back later.",
  ],
  ownProbe: ["Could you tell me a little more about that?", "What else was important there?", "How did that go on?"],
  personal: [
    "Your CV mentions “{line}”. What was your own part in that?",
    "In your CV I read “{line}”. What did you do there yourself?",
  ],
};
