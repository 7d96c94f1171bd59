/** Two pages with an entry each, so that a candidate never downloads the recruiters' dashboard. */
import { fileURLToPath } from "node:url";
import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { withoutJsonSchema } from "./without-json-schema.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  base: "/",
  plugins: [withoutJsonSchema(), react(), tailwind()],
  build: {
    outDir: here("../dist/web"),
    emptyOutDir: true,
    target: "es2022",
    // The policy of the pages allows no data: scripts or fonts, and a file is cached where an inlined copy is not.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { recruiter: here("index.html"), candidate: here("candidate.html") },
      // Words are named after their language, so that one can see that a candidate gets those of one only.
      output: {
        chunkFileNames: ({ facadeModuleId }) => {
          const language = /\/contract\/languages\/(\w+)\//.exec(facadeModuleId ?? "")?.[1];
          return language === undefined ? "assets/[name]-[hash].js" : `assets/words-${language}-[name]-[hash].js`;
        },
      },
    },
  },
});
