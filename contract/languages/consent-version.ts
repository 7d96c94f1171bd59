/** Version of the consent text in all languages. It changes whenever the meaning of any sentence does, and never otherwise. */
export const consentVersion = "2026-11-01";
