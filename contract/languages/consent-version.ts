/** Names the consent texts that the language files hold now. A changed text gets another version; old consents keep theirs. */
export const consentVersion = "2026-11-25.cv";

/** Of the text that also says what becomes of spoken answers: shown where answers can be spoken, and nowhere else. */
export const spokenConsentVersion = "2026-11-25.cv-spoken";

/** Of the text that also says that a conversation by voice is recorded: shown where one can be held, and nowhere else. */
export const conversationConsentVersion = "2026-11-25.cv-conversation";

/** Of the text that also says that the camera may be turned on, and that a video is made: shown where that can be, and nowhere else. */
export const videoConsentVersion = "2026-11-25.cv-video";

/** Whoever agreed to one of these has agreed to recordings of spoken answers being kept. */
export const recordingConsents: readonly string[] = [
  "2026-11-25",
  spokenConsentVersion,
  conversationConsentVersion,
  videoConsentVersion,
];

/** Whoever agreed to one of these has agreed to the conversation being recorded. */
export const conversationConsents: readonly string[] = [conversationConsentVersion, videoConsentVersion];

/** Whoever agreed to one of these has agreed to being recorded in picture, as long as they have their camera on. */
export const videoConsents: readonly string[] = [videoConsentVersion];

/** Which text is shown: the one that says all that can happen in this interview, and nothing that cannot. */
export function consentVersionOf({
  speech,
  voice,
  camera,
}: {
  speech: unknown;
  voice: boolean;
  camera: boolean;
}): string {
  if (voice && camera) return videoConsentVersion;
  if (voice) return conversationConsentVersion;
  return speech === null ? consentVersion : spokenConsentVersion;
}

/** Id of the input that a consent comes in: one for each version. */
export const consentInputId = (version: string) => `consent:${version}`;
