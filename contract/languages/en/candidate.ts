import type { CandidateText } from "#contract/languages/candidate.ts";

export const candidate: CandidateText = {
  language: "en",
  direction: "ltr",

  loading: "One moment…",
  problems: {
    not_found: {
      title: "This link does not lead anywhere",
      text: "Perhaps a part of it was cut off. Please copy the whole link from your invitation, or click it there. If that does not help, ask the person who invited you for a new one.",
    },
    expired: {
      title: "This invitation has run out",
      text: "Links work for a limited time only. You have done nothing wrong: please write to the person who invited you and ask for a new link.",
    },
    revoked: {
      title: "This link has been replaced",
      text: "You may have received a newer invitation; please use the link in the latest message. If there is none, ask the person who invited you.",
    },
    withdrawn: {
      title: "Your invitation has been withdrawn",
      text: "The people who invited you have closed this interview to you for now. What you have sent is kept. If you did not expect this, please write to them: a new link brings you back to where you were.",
    },
    updating: {
      title: "One moment, please",
      text: "The service is being renewed right now. Please try again in a few minutes. Everything you have sent is kept.",
    },
    over: {
      title: "This interview is over",
      text: "There is nothing more to do here. You can read your own record in the browser in which you took part. If you think that this is a mistake, write to the person who invited you.",
    },
    busy: { title: "A lot is going on right now", text: "Please wait a minute, then try again. Nothing is lost." },
    offline: {
      title: "No connection",
      text: "We cannot reach the service at the moment. Check your network and try again. Nothing is lost.",
    },
    closed_out: {
      title: "Please open your invitation link again",
      text: "This browser has not been let into the interview, or too much time has gone by. The link from your invitation brings you back to where you were.",
    },
    outdated: {
      title: "Please reload this page",
      text: "The service has been renewed since you opened the page. Everything you sent is kept, and so is your draft.",
    },
    failed: {
      title: "Something went wrong on our side",
      text: "Please try again in a moment. What you have sent is kept.",
    },
  },
  tryAgain: "Try again",
  reloadPage: "Reload the page",
  reference: "If you ask for help, give this reference:",
  inviter: "the person who invited you",

  door: {
    title: (position) => `Your interview: ${position}`,
    hello: (name) => `Hello ${name},`,
    lead: (organisation) =>
      `${organisation} would like to get to know you and invites you to an interview in writing. Take it whenever it suits you.`,
    leadByVoice: (organisation) =>
      `${organisation} would like to get to know you and invites you to an interview, spoken or in writing as you like. Take it whenever it suits you.`,
    practiceLead: "This is a practice interview. Try things out: nothing here counts for a job.",
    trialNotice: "This is a trial run of the plan. It looks exactly as it will to a candidate.",
    aboutMinutes: (minutes) => `About ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
    questions: (count) => `${count} ${count === 1 ? "main question" : "main questions"}`,
    openUntil: (date) => `Open until ${date}`,
    facts: {
      ai: {
        heading: "An AI interviews you",
        text: "No person is on the other side. It asks prepared questions, follows up on your answers and says so when it does not understand. There are no trick questions.",
      },
      pace: {
        heading: "You set the pace",
        text: "You write your answers. You can ask for a question again or in other words, take a moment, skip, or pause and come back later. If the connection drops, you carry on where you were.",
      },
      paceByVoice: {
        heading: "You set the pace",
        text: "You speak or you write, and may change at any moment: both count the same. You can ask for a question again or in other words, take a moment, skip, or pause and come back later. If the connection drops, you carry on where you were.",
      },
      kept: {
        heading: "What is kept, and who reads it",
        text: (organisation) =>
          `Your answers are kept word for word. Software drafts a report from them, and people at ${organisation} read it and decide. You can read your own record at any time. Details follow on the next page.`,
      },
      access: {
        heading: "Made for everyone",
        text: "Everything works by keyboard, with a screen reader, on a phone and at any text size. Spelling, grammar and an accent in your writing do not matter: what counts is what you did and think.",
      },
    },
    practiceKept:
      "Your answers are kept word for word so that you can be given feedback. You can read your own record at any time. Details follow on the next page.",
    otherWay: "Would you rather do this another way?",
    otherWayText: (contact) =>
      `If you need more time, other arrangements, or would rather talk to a person, write to ${contact}. Asking does not count against you.`,
    go: "Continue",
    goOn: "Go back to my interview",
    running: "Your interview has begun. You can go on where you stopped.",
    over: {
      title: "This interview is over",
      text: "Thank you for taking part. You can read what was said in your own record.",
      action: "Read my record",
    },
  },

  consent: {
    agree: "Agree and continue",
    mustTick:
      "Please tick the box if you agree. If you do not want to, simply close this page: nothing has been recorded.",
    failed: "Your consent could not be recorded. Please try again.",
  },

  ready: {
    title: "Ready when you are",
    lead: "The first question comes when you press Begin. Until then nothing counts, and no clock runs.",
    tips: [
      "Write as you would speak. Examples from your own experience help most: what the situation was, what you did, and what came of it.",
      "A few sentences are often enough. You will be asked if more would help.",
      "You need not hurry. If you want a minute to think, press “I need a moment”.",
      "What you write is kept on this device until it is sent, even if the page is closed.",
    ],
    typed: "Answers are typed here. Speaking them is not available in this interview.",
    spoken: "You may type or speak each answer. Both count the same.",
    begin: "Begin",
    later: "Not now? Close this page and open your link again whenever you like.",
  },

  ways: {
    title: "Speak or type?",
    lead: "Both count the same, and you may change at any moment.",
    speak: {
      title: "Speak with the interviewer",
      text: "You hear the questions, see them as well, and answer aloud. You need a microphone; a quiet place helps. It is checked first.",
      action: "Speak",
    },
    type: {
      title: "Type",
      text: "You read the questions and write your answers. The first question comes when you press the button.",
      action: "Begin by typing",
    },
    failed:
      "What is needed for speaking could not be loaded. Try again, or type: both count the same, and you can change later.",
    typeInstead: "Type instead",
  },

  room: {
    title: (position) => `Interview: ${position}`,
    regions: {
      question: "The question",
      conversation: "Conversation",
      answer: "Your answer",
      help: "Help with this question",
    },
    interviewer: "Interviewer (AI)",
    you: "You",
    team: "From the recruiting team",
    currentQuestion: "The question now",
    mainQuestion: "Belongs to the question",
    progress: (step, steps) => `Question ${step} of ${steps}`,
    minutesLeft: (minutes) => `About ${minutes} minutes left`,
    fewMinutesLeft: "A few minutes left",
    timeAlmostUp: "Nearly done: finish your thought in peace",
    timePaused: "Time stands still",
    hideTime: "Hide time",
    showTime: "Show time",
    yourAnswer: "Your answer",
    placeholder: "Write in your own words…",
    send: "Send",
    speak: "Speak",
    speakLong: "Speak instead of typing",
    speakAgain: "Record again",
    record: "Record",
    recordLong: "Record an answer",
    talk: "Talk",
    talkLong: "Talk with the interviewer",
    understood: "This is what was understood. Correct it where it is wrong, then send it: only then does it count.",
    sendKeys: (key) => `${key} + Enter sends. Enter alone makes a new line.`,
    charsLeft: (count) => `Room for ${count.toLocaleString("en-GB")} more characters`,
    tooLong: (count) =>
      `${count.toLocaleString("en-GB")} characters too long. Please shorten your answer, or send it in two parts.`,
    draftKept: "Draft kept on this device",
    draftNotKept: "This browser keeps no drafts: please do not close the page before sending",
    sending: "Sending…",
    saved: "Saved",
    waitingToSend: "Will be sent when the connection is back",
    reading: "The interviewer is reading your answer…",
    writing: "The interviewer is writing…",
    oneMoment: "You can send as soon as the interviewer has finished.",
    repeat: "Say it again",
    clarify: "Put it differently",
    hold: "I need a moment",
    skip: "Skip",
    pause: "Pause",
    end: "End",
    newWords: "The interviewer says:",
    jumpToNewest: "To the newest message",
  },

  notes: {
    requested: {
      repeat: "You asked to hear the question again.",
      clarify: "You asked for the question in other words.",
      skip: "You skipped this question.",
    },
    held: "Take the time you need. The interviewer waits.",
    extended: (minutes) => `The recruiting team has given you ${minutes} more ${minutes === 1 ? "minute" : "minutes"}.`,
    paused: "The interview was paused.",
    resumed: "The interview goes on.",
    ended: "The interview has ended.",
    feedback: "Feedback for practice",
    tooLate: "This was not sent before the interview ended, so it is not part of it.",
  },

  refused: {
    moved:
      "The conversation had moved on before this arrived. Your words are back in the box; send them again if they fit the question.",
    paused: "The interview was paused before this arrived. Your words are back in the box.",
    empty: "There was nothing to read in that. Please write a few words.",
    tooLarge:
      "That was too long to send. Your words are back in the box: please shorten them or send them in two parts.",
    limit: "That has been used up for this question. You can answer it, or skip it.",
    other: "That did not work. Your words are back in the box. Please try again.",
    dismiss: "Close this message",
  },

  connection: {
    connecting: "Connecting…",
    lost: "Connection lost. What you wrote is safe; we keep trying.",
    offline: "You seem to be offline. What you wrote is safe; we go on as soon as you are back.",
    tryNow: "Try now",
  },

  paused: {
    title: { candidate: "Paused", silence: "Paused, so that you can take your time", lost: "Welcome back" },
    text: {
      candidate:
        "Everything you sent is saved, and no time is counted. You may close this page and come back with your link.",
      silence:
        "It was quiet for a while, so the interview waits for you. Everything you sent is saved, and no time is counted.",
      lost: "The connection was gone for a while, so the interview waited for you. Everything you sent is saved, and no time was counted.",
    },
    until: (date) => `You can go on until ${date}.`,
    draft: "Your unsent words are still in the answer box.",
    goOn: "Go on",
    type: "Change to typing",
  },

  endDialog: {
    title: "End the interview here?",
    text: "What you have said so far is kept and will be read. After that you cannot come back into this interview.",
    unsent: "The words in your answer box have not been sent yet. They will be lost.",
    breakInstead: "If you only need a break, pause instead: no time is counted, and you can go on later.",
    keepGoing: "Keep going",
    pause: "Pause instead",
    end: "End the interview",
  },

  thanks: {
    title: {
      completed: "Thank you. That was it.",
      abandoned: "The interview has ended",
      cancelled: "The interview was called off",
      expired: "The interview was closed",
      failed: "The interview had to stop",
    },
    text: {
      completed: "Everything you said is saved. You can close this page now.",
      abandoned: "You stopped before the last question. What you said until then is saved.",
      cancelled: "The recruiting team has called it off. Please write to them if you did not expect this.",
      expired:
        "It had been open for longer than planned. What you said until then is saved. Please write to the recruiting team if you would like to go on.",
      failed:
        "This was our fault and not yours. What you said until then is saved, and it will not count against you. Please write to the recruiting team.",
    },
    practiceText: "Well done for practising. What was said stays in your record.",
    next: (organisation) => `People at ${organisation} will read your answers and get in touch with you.`,
    contact: (contact) => `Questions? Write to ${contact}.`,
    unsent: "These words were not sent before the interview ended, so they are not part of it:",
    record: "Read my record",
  },

  record: {
    title: "Your record",
    lead: "This is what has been kept of your interview, word for word.",
    status: "Status",
    statuses: {
      not_started: "Not begun",
      running: "In progress",
      paused: "Paused",
      completed: "Completed",
      abandoned: "Ended early",
      cancelled: "Called off",
      expired: "Closed after its time",
      failed: "Stopped by a fault of ours",
    },
    position: "Position",
    organisation: "Organisation",
    name: "Name",
    ended: "Ended",
    conversation: "What was said",
    empty: "Nothing has been said yet. Once the interview has begun, it will stand here.",
    print: "Print or save as PDF",
    back: "Back to the interview",
    mistakes: (contact) => `Is something wrong, or would you like it deleted? Write to ${contact}.`,
  },
};
