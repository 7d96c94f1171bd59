import type { Plugin } from "vite";

/**
 * Leaves zod's JSON Schema out of the pages, a tenth of what a candidate downloads: every schema carries it along, and no
 * page asks for it. Should a later zod name these files differently, nothing breaks; `npm run web:size` will tell.
 */
export function withoutJsonSchema(): Plugin {
  return {
    name: "viva:without-json-schema",
    enforce: "pre",
    transform(code, id) {
      if (!/\/zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/.test(id)) return null;
      const names = [
        ...code.matchAll(/^export (?:const|function) (\w+)/gm),
        ...code.matchAll(/^export \{ \w+ as (\w+) \}/gm),
      ].map((match) => match[1]);
      return { code: names.map((name) => `export const ${name} = () => () => undefined;`).join("\n"), map: null };
    },
  };
}
