import type { VoicePhrases } from "#contract/languages/voice.ts";

export const voice: VoicePhrases = {
  fromRecruiter: "I have a message from the recruiting team for you:",
  cannotHear:
    "I am having trouble hearing you at the moment. Nothing that you have said so far is lost. You can wait a little, or go on by typing.",
  notHeard: "I could not make that out. Could you say it once more, please?",
  microphone: {
    hello: "Hello. Say a few words, and I will tell you what I have heard. Nothing of it is kept.",
    heard: "I have heard:",
    goodbye: "The microphone check ends here. You can start it again at any time.",
  },
};
