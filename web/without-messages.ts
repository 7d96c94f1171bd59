import type { Plugin } from "vite";

/**
 * Leaves the sentences of zod out of the candidate's pages, which have their own for everything that they show; the dashboard
 * shows zod's beside the fields of a plan. Should a later zod name the file differently, nothing breaks; `npm run web:size`
 * will tell.
 */
export function withoutMessages(): Plugin {
  return {
    name: "viva:without-messages",
    enforce: "pre",
    applyToEnvironment: ({ name }) => name === "candidate",
    transform(_code, id) {
      if (!id.endsWith("/zod/v4/locales/en.js")) return null;
      return { code: 'export default () => ({ localeError: () => "This is not as it should be." });', map: null };
    },
  };
}
