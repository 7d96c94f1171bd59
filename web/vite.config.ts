/** Two pages with an entry each, so that a candidate never downloads the recruiters' dashboard. */
import { fileURLToPath } from "node:url";
import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type EnvironmentOptions } from "vite";
import { withoutCompiler } from "./without-compiler.ts";
import { withoutJsonSchema } from "./without-json-schema.ts";
import { withoutMessages } from "./without-messages.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Each page is built by itself: sharing chunks would send every candidate what only the dashboard needs of zod and the contract. */
function page(name: "recruiter" | "candidate", html: string, emptyOutDir: boolean): EnvironmentOptions {
  return {
    consumer: "client",
    build: {
      outDir: here("../dist/web"),
      emptyOutDir,
      copyPublicDir: emptyOutDir,
      target: "es2022",
      // The policy of the pages allows no data: scripts or fonts, and a file is cached where an inlined copy is not.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: { [name]: here(html) },
        // Making a schema does nothing but make it: those that a page does not read stay out of it.
        treeshake: { manualPureFunctions: ["z"] },
        // Words are named after their language, so that one can see that a candidate gets those of one only.
        output: {
          // What the page needs at first is one file: two would be asked for one after the other, and be larger together.
          codeSplitting: { groups: [{ name: "page", tags: ["$initial"] }] },
          chunkFileNames: ({ facadeModuleId }) => {
            const language = /\/contract\/languages\/(\w+)\//.exec(facadeModuleId ?? "")?.[1];
            return language === undefined ? "assets/[name]-[hash].js" : `assets/words-${language}-[name]-[hash].js`;
          },
        },
      },
    },
  };
}

/** `vite build` makes both pages; `--mode candidate` or `--mode client` only that one, beside what is there. */
export default defineConfig(({ mode }) => ({
  root: here("."),
  base: "/",
  plugins: [withoutJsonSchema(), withoutCompiler(), withoutMessages(), react(), tailwind()],
  environments: {
    client: page("recruiter", "index.html", mode !== "client"),
    candidate: page("candidate", "candidate.html", false),
  },
  builder: {
    // One after the other: the first empties the folder.
    buildApp: async ({ build, environments }) => {
      for (const name of mode in environments ? [mode] : ["client", "candidate"]) {
        const environment = environments[name];
        if (environment !== undefined) await build(environment);
      }
    },
  },
}));
