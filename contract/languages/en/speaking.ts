import type { SpeakingText } from "#contract/languages/speaking.ts";

export const speaking: SpeakingText = {
  region: "Answer by speaking",
  lead: {
    kept: "You can listen before you send. What you send is turned into text, and the recording is kept with your answer.",
    dropped: "You can listen before you send. What you send is turned into text; the recording itself is not kept.",
  },
  asking: "Please let this page use your microphone. Your browser asks you for it now.",
  recording: "Recording",
  elapsed: (now, most) => `${now} of at most ${most}`,
  oneMinuteLeft: "One minute left for this recording.",
  level: "How loud you are",
  quiet: "Nothing is to be heard yet. Is the right microphone chosen, and is it switched on?",
  stop: "Stop",
  recorded: (length) => `Recorded: ${length}. Listen to it, or send it.`,
  reachedEnd: "That is the longest that one recording may be. You can go on in writing once its text is here.",
  listen: "Your recording",
  send: "Send recording",
  again: "Record again",
  type: "Type instead",
  tryAgain: "Try again",
  sending: (percent) => `Sending: ${percent} %`,
  hearing: "Your words are being written down. This can take a moment.",
  waits: "You can send as soon as the interviewer has finished.",
  trouble: {
    denied:
      "This page may not use the microphone. Allow it beside the address of the page and try again, or type your answer: both count the same.",
    missing: "No microphone was found. Connect one and try again, or type your answer: both count the same.",
    taken: "The microphone could not be started. Perhaps another program is using it. Try again, or type your answer.",
    unsupported: "This browser cannot record. Please type your answer, or open your link in another browser.",
    silent:
      "No words were heard in this recording. Listen to it: if it is silent, choose another microphone and record again.",
    unreadable: "This recording could not be read. Please record again, or type your answer.",
    tooLong: "This recording is too long. Please record a shorter one, or type your answer.",
    moved:
      "The interview has moved on. Look at the question again: you can send this recording for it, or throw it away.",
    offline:
      "The recording could not be sent: there is no connection. It is still here. Try again when you are online.",
    away: "Your words cannot be written down at the moment. The recording is still here: try again in a little while, or type.",
    unavailable: "Answers can no longer be spoken here. Please type yours.",
    other: "That did not work. The recording is still here: try again, or type your answer.",
  },
  measures: {
    title: "How you spoke",
    words: (count) => `${count} ${count === 1 ? "word" : "words"}`,
    pace: (wordsPerMinute) => `${wordsPerMinute} words a minute`,
    pauses: (count, longest) =>
      count === 1
        ? `one pause over 1.5 seconds (${longest} seconds)`
        : `${count} pauses over 1.5 seconds (the longest ${longest} seconds)`,
    noPauses: "no pause over 1.5 seconds",
    certainty: (percent) => `understood with ${percent} % certainty`,
    usual: "What is usual?",
    usualText: [
      "In interviews, British speakers were measured at 160 to 210 words a minute (Tauroza and Allison, 1990). Slower is not worse, and many people are easier to follow below that.",
      "Pauses to think are part of speaking freely. Only read aloud do they hardly occur.",
      "The certainty is the software's, about your words. Names, accents and noise lower it, and it says nothing about your answer.",
      "Only you see these figures. They are no part of any rating.",
    ],
  },
};
