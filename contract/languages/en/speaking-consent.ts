import type { SpokenConsentOf } from "#contract/languages/consent.ts";

export const speakingConsent: SpokenConsentOf = ({ by, organisation, purpose }) => {
  const who = by === null ? "by software that whoever runs this service has chosen" : `by models of ${by}`;
  const why =
    purpose === "practice"
      ? "so that it can be heard again"
      : `so that people at ${organisation} can hear what a quote was taken from`;
  return {
    devices: "There is no camera, and nothing watches what else you do on your device.",
    basis: "wrote or said",
    manner: " or speak, how you sound",
    point: {
      heading: "If you answer by speaking",
      text: `You may type every answer; speaking is up to you. The microphone is on only while you record. What you send is turned into text ${who}, and the recording is kept with the answer, for as long as the answer is, ${why}. What you record and do not send as an answer is deleted at the latest when the interview is over. Nothing tries to tell from your voice who you are or how you feel.`,
    },
  };
};
