import type { Plugin } from "vite";

/**
 * Leaves out what zod writes parsers with, as text that `new Function` would compile: the pages forbid that, and
 * `without-eval.ts` has told zod so. Should a later zod name the file differently, nothing breaks; `npm run web:size` will tell.
 */
export function withoutCompiler(): Plugin {
  return {
    name: "viva:without-compiler",
    enforce: "pre",
    transform(_code, id) {
      return id.endsWith("/zod/v4/core/doc.js") ? { code: "export class Doc {}", map: null } : null;
    },
  };
}
