/** Names the consent texts that the language files hold now. A changed text gets another version; old consents keep theirs. */
export const consentVersion = "2026-11-25.cv";

/** Of the text that also says what becomes of spoken answers: shown where answers can be spoken, and nowhere else. */
export const spokenConsentVersion = "2026-11-25.cv-spoken";

/** Of the text that also says that a conversation by voice is recorded: shown where one can be held, and nowhere else. */
export const conversationConsentVersion = "2026-11-25.cv-conversation";

/** Whoever agreed to one of these has agreed to recordings of spoken answers being kept. */
export const recordingConsents: readonly string[] = ["2026-11-25", spokenConsentVersion, conversationConsentVersion];

/** Whoever agreed to one of these has agreed to the conversation being recorded. */
export const conversationConsents: readonly string[] = [conversationConsentVersion];

/** Which text is shown: the one that says all that can happen in this interview, and nothing that cannot. */
export function consentVersionOf({ speech, voice }: { speech: unknown; voice: boolean }): string {
  if (voice) return conversationConsentVersion;
  return speech === null ? consentVersion : spokenConsentVersion;
}

/** Id of the input that a consent comes in: one for each version. */
export const consentInputId = (version: string) => `consent:${version}`;
