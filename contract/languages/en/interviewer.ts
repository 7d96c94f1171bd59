import type { InterviewerPhrases } from "#contract/languages/interviewer.ts";

export const interviewer: InterviewerPhrases = {
  greeting:
    "Hello, and welcome. I am an AI interviewer. I will ask you some questions about your experience; there are no trick questions, and you may take your time, ask me to repeat something, or pause whenever you like.",
  bridges: [
    "Thank you, that helps.",
    "Thank you for your answer.",
    "I see, thank you.",
    "Thanks, let us go on.",
    "Good, thank you.",
  ],
  newTopic: [
    "Thank you. Let us turn to something else.",
    "Thanks. I would like to move on to another topic.",
    "Thank you. Now to a different area.",
  ],
  repeat: ["Of course.", "Gladly, once more.", "Certainly."],
  notUnderstood: [
    "I am afraid I did not quite get that.",
    "Sorry, I could not make sense of that last message.",
    "That one did not reach me clearly.",
  ],
  clarify: ["Let me put it another way.", "Put differently:", "Here it is in other words."],
  redirect: [
    "I would like to come back to the question.",
    "Let us stay with the question for a moment.",
    "Let us return to what I asked.",
  ],
  wait: ["Of course, take your time.", "No rush at all.", "Take the time you need."],
  skip: ["That is fine, we will leave that one.", "No problem, let us move on.", "Understood, we will skip it."],
  notMineToSay: [
    "I do not have that information, but the recruiting team will gladly answer it.",
    "That is a question for the recruiting team; they will be happy to tell you.",
    "I cannot tell you that reliably, so please ask the recruiting team.",
  ],
  aboutRole: [
    "This is what I have been told about the role:",
    "From the description of the role:",
    "Here is what I know about it:",
  ],
  aboutMe:
    "I am an AI interviewer. I ask the questions that the recruiting team has planned, and people read your answers afterwards.",
  anythingElse: [
    "Is there anything else you would like to ask?",
    "What else would you like to know?",
    "Do you have another question?",
  ],
  confirmEnd:
    "It sounds as if you would like to stop here. Shall we end the interview now? What you have said so far is kept either way.",
  goOn: "Good, let us carry on.",
  closing:
    "That was my last question. Thank you for your time and for your answers. The recruiting team will look at them and be in touch with you. Goodbye!",
  closingTime:
    "Our time is up, so I will stop here. Thank you for your answers; everything you said is saved, and the recruiting team will be in touch with you. Goodbye!",
  practiceClosing:
    "That was my last question. Thank you for practising with me. Everything you said is saved for you. Goodbye!",
  practiceClosingTime:
    "Our time is up, so I will stop here. Thank you for practising with me; everything you said is saved for you. Goodbye!",
  silence: [
    "Take your time. If it helps, I can repeat the question or put it another way.",
    "There is no hurry. You can also skip this question, or pause and come back later.",
  ],
  ownProbe: ["Could you tell me a little more about that?", "What else was important there?", "How did that go on?"],
};
