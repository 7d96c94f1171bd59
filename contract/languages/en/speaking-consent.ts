import type { SpokenConsentOf } from "#contract/languages/consent.ts";

export const speakingConsent: SpokenConsentOf = ({ answers, conversation, camera, organisation, purpose }) => {
  const why =
    purpose === "practice"
      ? "so that it can be heard again"
      : `so that people at ${organisation} can hear what a quote was taken from`;
  const whySeen =
    purpose === "practice"
      ? "so that it can be seen again"
      : `so that people at ${organisation} can see and hear the conversation again`;
  return {
    devices: camera
      ? "Your camera is off unless you turn it on, and nothing watches what else you do on your device."
      : "There is no camera, and nothing watches what else you do on your device.",
    basis: "wrote or said",
    manner: camera ? " or speak, how you sound, how you look" : " or speak, how you sound",
    points: [
      ...(conversation ? [conversationPoint(why)] : []),
      ...(camera ? [cameraPoint(whySeen)] : []),
      ...(answers === null ? [] : [answersPoint(answers.by, why)]),
    ],
  };
};

const conversationPoint = (why: string) => ({
  heading: "If you talk with the interviewer",
  text: `You may type instead; whether you talk is up to you, and you can change between the two at any time. While you talk, the microphone is on until you turn it off or go back to typing, and the voice that you hear is made by software. What you say is turned into text, and the questions into speech, by providers that whoever runs this service has chosen. The conversation is recorded, your voice and the interviewer’s, and the recording is kept with your answers, for as long as they are, ${why}. You can stop the recording at any time and go on talking; what was recorded until then stays. Nothing tries to tell from your voice who you are or how you feel.`,
});

const cameraPoint = (why: string) => ({
  heading: "If you turn your camera on",
  text: `You need not. It is off until you turn it on, you can turn it off again at any time, and an interview without it counts the same. While you talk with the interviewer, a video of the conversation is made, by the provider that carries it: your picture while your camera is on, your voice and the interviewer’s. It is kept with your answers, for as long as they are, ${why}. Where you stop the recording, the video stops as well; what it has until then stays. Nothing tries to tell from your picture who you are, how you feel or where you look, and it has no part in any rating.`,
});

const answersPoint = (by: string | null, why: string) => {
  const who = by === null ? "by software that whoever runs this service has chosen" : `by models of ${by}`;
  return {
    heading: "If you answer by speaking",
    text: `You may type every answer; speaking is up to you. The microphone is on only while you record. What you send is turned into text ${who}, and the recording is kept with the answer, for as long as the answer is, ${why}. What you record and do not send as an answer is deleted at the latest when the interview is over. Nothing tries to tell from your voice who you are or how you feel.`,
  };
};
