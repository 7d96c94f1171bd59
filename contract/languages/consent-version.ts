/** Names the consent text that the language files hold now. A changed text gets another version; old consents keep theirs. */
export const consentVersion = "2026-11-01";
