import type { VoicePhrases } from "#contract/languages/voice.ts";

export const voice: VoicePhrases = {
  fromRecruiter: "Ich habe eine Nachricht vom Recruiting-Team für Sie:",
  cannotHear:
    "Ich kann Sie im Moment schlecht verstehen. Was Sie bisher gesagt haben, ist nicht verloren. Sie können einen Augenblick warten oder schriftlich weitermachen.",
  notHeard: "Das konnte ich nicht verstehen. Sagen Sie es bitte noch einmal?",
  microphone: {
    hello:
      "Guten Tag. Sagen Sie ein paar Worte, dann sage ich Ihnen, was ich gehört habe. Nichts davon wird gespeichert.",
    heard: "Ich habe gehört:",
    goodbye: "Die Mikrofonprobe ist hier zu Ende. Sie können sie jederzeit neu beginnen.",
  },
};
