import type { ConsentTexts } from "#contract/languages/consent.ts";

const typed =
  "There is no camera and no microphone in a text interview, and nothing watches what else you do on your device.";

export const consent: ConsentTexts = {
  assessment: ({ organisation, position, contact, speech }) => ({
    title: "Before we begin: what you agree to",
    lead: `You are about to be interviewed for ${position} at ${organisation}. Please read this first. It takes about a minute.`,
    points: [
      {
        heading: "An AI asks the questions",
        text: "No person is on the other side while you answer. The questions come from a plan that people have written; software puts them to you and follows up on what you say.",
      },
      {
        heading: "What is kept",
        text: `Your name, the questions, your answers word for word, and when each was sent. If you or ${organisation} give a CV for this interview, software reads it and uses it for follow-up questions and not for rating, and it is deleted when the interview ends or its invitation expires, unless you yourself allow its text to be kept. ${speech?.devices ?? typed}`,
      },
      ...(speech?.points ?? []),
      {
        heading: "How it is used",
        text: `Software drafts a report that rates your answers only by what you ${speech?.basis ?? "wrote"}, with quotes for every rating. People at ${organisation} read the report and your answers, and they decide. Software may be wrong, and it decides nothing by itself. How fast you type${speech?.manner ?? ""}, breaks and extra time do not count.`,
      },
      {
        heading: "Who can read it",
        text: `People at ${organisation} who work on this application, whoever runs this service for them, and you. To understand answers, and a CV if there is one, the service may pass them to a provider of AI models that ${organisation} has chosen. This service does not train AI models with your answers.`,
      },
      {
        heading: "What you can do",
        text: `You may pause, skip questions or stop at any time. You may read what was said, during the interview and afterwards. To be interviewed by a person instead, to have something corrected or deleted, or to withdraw this consent, write to ${contact}. You need not give a reason.`,
      },
    ],
    agreement:
      "I have read this, and I agree to be interviewed by an AI and to my answers being kept and used as described.",
  }),
  practice: ({ organisation, position, contact, speech }) => ({
    title: "Before we begin: what you agree to",
    lead: `This is a practice interview for ${position}. Please read this first. It takes about a minute.`,
    points: [
      {
        heading: "An AI asks the questions",
        text: "No person is on the other side while you answer. Software puts the questions to you and follows up on what you say.",
      },
      {
        heading: "What is kept",
        text: `The questions, your answers word for word, and when each was sent. If you give a CV, software reads it and uses it for follow-up questions and not for your feedback, and it is deleted when the interview ends or expires. ${speech?.devices ?? typed}`,
      },
      ...(speech?.points ?? []),
      {
        heading: "How it is used",
        text: "Software looks at your answers and gives you feedback. It may be wrong. It is meant for practising, and nothing about a job is decided by it.",
      },
      {
        heading: "Who can read it",
        text: `You, whoever made this practice interview for you, and whoever runs this service for ${organisation}. To understand answers, and a CV if there is one, the service may pass them to a provider of AI models. This service does not train AI models with your answers.`,
      },
      {
        heading: "What you can do",
        text: `You may pause, skip questions or stop at any time, and read what was said afterwards. To have something deleted, write to ${contact}.`,
      },
    ],
    agreement:
      "I have read this, and I agree to practise with an AI and to my answers being kept and used as described.",
  }),
};
