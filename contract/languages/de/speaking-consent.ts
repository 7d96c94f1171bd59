import type { SpokenConsentOf } from "#contract/languages/consent.ts";

export const speakingConsent: SpokenConsentOf = ({ answers, conversation, organisation, purpose }) => {
  const why =
    purpose === "practice"
      ? "damit man sie noch einmal hören kann"
      : `damit Menschen bei ${organisation} nachhören können, woraus ein Zitat stammt`;
  return {
    devices: "Es gibt keine Kamera, und nichts beobachtet, was Sie sonst auf Ihrem Gerät tun.",
    basis: "oder gesagt haben",
    manner: " oder sprechen, wie Sie klingen",
    points: [
      ...(conversation ? [conversationPoint(why)] : []),
      ...(answers === null ? [] : [answersPoint(answers.by, why)]),
    ],
  };
};

const conversationPoint = (why: string) => ({
  heading: "Wenn Sie mit dem Interviewer sprechen",
  text: `Sie können stattdessen schreiben; ob Sie sprechen, liegt bei Ihnen, und Sie können jederzeit zwischen beidem wechseln. Solange Sie sprechen, ist das Mikrofon an, bis Sie es ausschalten oder wieder schreiben, und die Stimme, die Sie hören, erzeugt eine Software. Was Sie sagen, wird in Text und die Fragen werden in Sprache umgewandelt, von Anbietern, die der Betreiber dieses Dienstes gewählt hat. Das Gespräch wird aufgezeichnet, Ihre Stimme und die des Interviewers, und die Aufnahme wird bei Ihren Antworten gespeichert, so lange wie diese, ${why}. Sie können die Aufnahme jederzeit beenden und weitersprechen; was bis dahin aufgenommen wurde, bleibt. Nichts versucht, aus Ihrer Stimme zu erkennen, wer Sie sind oder wie es Ihnen geht.`,
});

const answersPoint = (by: string | null, why: string) => {
  const who = by === null ? "von Software, die der Betreiber dieses Dienstes gewählt hat," : `von Modellen von ${by}`;
  return {
    heading: "Wenn Sie sprechen, statt zu schreiben",
    text: `Sie können jede Antwort schreiben; ob Sie sprechen, liegt bei Ihnen. Das Mikrofon ist nur an, während Sie aufnehmen. Was Sie senden, wird ${who} in Text umgewandelt, und die Aufnahme wird bei der Antwort gespeichert, so lange wie die Antwort selbst, ${why}. Was Sie aufnehmen und nicht als Antwort senden, wird spätestens am Ende des Interviews gelöscht. Nichts versucht, aus Ihrer Stimme zu erkennen, wer Sie sind oder wie es Ihnen geht.`,
  };
};
