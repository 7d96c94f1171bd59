import type { SpokenConsentOf } from "#contract/languages/consent.ts";

export const speakingConsent: SpokenConsentOf = ({ answers, conversation, camera, organisation, purpose }) => {
  const why =
    purpose === "practice"
      ? "damit man sie noch einmal hören kann"
      : `damit Menschen bei ${organisation} nachhören können, woraus ein Zitat stammt`;
  const whySeen =
    purpose === "practice"
      ? "damit man es noch einmal ansehen kann"
      : `damit Menschen bei ${organisation} das Gespräch noch einmal sehen und hören können`;
  return {
    devices: camera
      ? "Ihre Kamera ist aus, solange Sie sie nicht einschalten, und nichts beobachtet, was Sie sonst auf Ihrem Gerät tun."
      : "Es gibt keine Kamera, und nichts beobachtet, was Sie sonst auf Ihrem Gerät tun.",
    basis: "oder gesagt haben",
    manner: camera ? " oder sprechen, wie Sie klingen, wie Sie aussehen" : " oder sprechen, wie Sie klingen",
    points: [
      ...(conversation ? [conversationPoint(why)] : []),
      ...(camera ? [cameraPoint(whySeen)] : []),
      ...(answers === null ? [] : [answersPoint(answers.by, why)]),
    ],
  };
};

const conversationPoint = (why: string) => ({
  heading: "Wenn Sie mit dem Interviewer sprechen",
  text: `Sie können stattdessen schreiben; ob Sie sprechen, liegt bei Ihnen, und Sie können jederzeit zwischen beidem wechseln. Solange Sie sprechen, ist das Mikrofon an, bis Sie es ausschalten oder wieder schreiben, und die Stimme, die Sie hören, erzeugt eine Software. Was Sie sagen, wird in Text und die Fragen werden in Sprache umgewandelt, von Anbietern, die der Betreiber dieses Dienstes gewählt hat. Das Gespräch wird aufgezeichnet, Ihre Stimme und die des Interviewers, und die Aufnahme wird bei Ihren Antworten gespeichert, so lange wie diese, ${why}. Sie können die Aufnahme jederzeit beenden und weitersprechen; was bis dahin aufgenommen wurde, bleibt. Nichts versucht, aus Ihrer Stimme zu erkennen, wer Sie sind oder wie es Ihnen geht.`,
});

const cameraPoint = (why: string) => ({
  heading: "Wenn Sie Ihre Kamera einschalten",
  text: `Sie müssen nicht. Sie ist aus, bis Sie sie einschalten, Sie können sie jederzeit wieder ausschalten, und ein Interview ohne sie zählt gleich. Während Sie mit dem Interviewer sprechen, entsteht ein Video des Gesprächs, bei dem Anbieter, der es überträgt: Ihr Bild, solange Ihre Kamera an ist, Ihre Stimme und die des Interviewers. Es wird bei Ihren Antworten gespeichert, so lange wie diese, ${why}. Beenden Sie die Aufnahme, endet auch das Video; was es bis dahin enthält, bleibt. Nichts versucht, aus Ihrem Bild zu erkennen, wer Sie sind, wie es Ihnen geht oder wohin Sie schauen, und in keine Bewertung fließt es ein.`,
});

const answersPoint = (by: string | null, why: string) => {
  const who = by === null ? "von Software, die der Betreiber dieses Dienstes gewählt hat," : `von Modellen von ${by}`;
  return {
    heading: "Wenn Sie sprechen, statt zu schreiben",
    text: `Sie können jede Antwort schreiben; ob Sie sprechen, liegt bei Ihnen. Das Mikrofon ist nur an, während Sie aufnehmen. Was Sie senden, wird ${who} in Text umgewandelt, und die Aufnahme wird bei der Antwort gespeichert, so lange wie die Antwort selbst, ${why}. Was Sie aufnehmen und nicht als Antwort senden, wird spätestens am Ende des Interviews gelöscht. Nichts versucht, aus Ihrer Stimme zu erkennen, wer Sie sind oder wie es Ihnen geht.`,
  };
};
