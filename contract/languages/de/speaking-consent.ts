import type { SpokenConsentOf } from "#contract/languages/consent.ts";

export const speakingConsent: SpokenConsentOf = ({ by, organisation, purpose }) => {
  const who = by === null ? "von Software, die der Betreiber dieses Dienstes gewählt hat," : `von Modellen von ${by}`;
  const why =
    purpose === "practice"
      ? "damit man sie noch einmal hören kann"
      : `damit Menschen bei ${organisation} nachhören können, woraus ein Zitat stammt`;
  return {
    devices: "Es gibt keine Kamera, und nichts beobachtet, was Sie sonst auf Ihrem Gerät tun.",
    basis: "oder gesagt haben",
    manner: " oder sprechen, wie Sie klingen",
    point: {
      heading: "Wenn Sie sprechen, statt zu schreiben",
      text: `Sie können jede Antwort schreiben; ob Sie sprechen, liegt bei Ihnen. Das Mikrofon ist nur an, während Sie aufnehmen. Was Sie senden, wird ${who} in Text umgewandelt, und die Aufnahme wird bei der Antwort gespeichert, so lange wie die Antwort selbst, ${why}. Was Sie aufnehmen und nicht als Antwort senden, wird spätestens am Ende des Interviews gelöscht. Nichts versucht, aus Ihrer Stimme zu erkennen, wer Sie sind oder wie es Ihnen geht.`,
    },
  };
};
