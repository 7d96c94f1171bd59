/** Names the consent texts that the language files hold now. A changed text gets another version; old consents keep theirs. */
export const consentVersion = "2026-11-25.cv";

/** Of the text that also says what becomes of spoken answers: shown where answers can be spoken, and nowhere else. */
export const spokenConsentVersion = "2026-11-25.cv-spoken";

/** Whoever agreed to one of these has agreed to recordings being kept. */
export const recordingConsents: readonly string[] = ["2026-11-25", spokenConsentVersion];

/** Id of the input that a consent comes in: one for each version. */
export const consentInputId = (version: string) => `consent:${version}`;
