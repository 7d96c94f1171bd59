/** `npm run check` lints with this. The rules of imports are in scripts/lint/import-table.ts, our own two in scripts/lint/rules.ts. */
import { importTable, type Row } from "./scripts/lint/import-table.ts";

const noParents = {
  regex: "(^|/)[.][.]/",
  message:
    "Across folders import with #contract/…, #worker/…, #web/…, #library/… or #scripts/…; inside a folder with ./x.ts.",
};

/** Every folder on the way has to be let in for what is below it to be. */
function letIn(path: string): string[] {
  const steps = path.split("/").map((_, index, all) => `!${all.slice(0, index + 1).join("/")}`);
  return path.endsWith(".ts") ? steps : [...steps, `!${path}/**`];
}

function imports({ may, types = [], instead }: Row) {
  // Parents have a message of their own above.
  const own = ["!.", "!./**", "!..", "!../**"];
  const patterns = [
    noParents,
    // Before the next, since what that one lets in is looked at no further.
    ...types.map((folder) => ({
      regex: `^${folder}/`,
      message: `${instead} Here \`import type\` would do.`,
      allowTypeImports: true,
    })),
    { group: ["*", ...own, ...[...may, ...types].flatMap(letIn)], message: instead },
  ];
  return { "no-restricted-imports": ["error", { patterns }] };
}

const tests = ["**/*.test.ts", "**/*.test.tsx", "**/*.contract.ts", "**/testing/**"];

export default {
  plugins: ["typescript", "unicorn", "oxc", "import", "react", "jsx-a11y"],
  jsPlugins: ["./scripts/lint/rules.ts"],
  categories: { correctness: "error" },
  ignorePatterns: [
    "dist/**",
    "e2e/upgrade/before/**",
    ".viva/**",
    ".cache/**",
    "worker-configuration.d.ts",
    "bench/**/node_modules/**",
  ],
  rules: {
    "typescript/no-explicit-any": "error",
    "typescript/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
    "max-lines": ["error", { max: 400 }],
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    "no-restricted-imports": ["error", { patterns: [noParents] }],
    "no-var": "error",
    "prefer-const": "error",
    eqeqeq: ["error", "always", { null: "ignore" }],
    "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    "viva/zod-namespace": "error",
  },
  overrides: [
    ...importTable.map((row) => ({ files: row.files, rules: imports(row) })),
    {
      files: [
        "worker/engine/**",
        "worker/offline/**",
        "worker/search/**",
        "worker/tracing/**",
        "worker/evaluation/*.ts",
        "worker/documents/{chunks,sections,cv-facts}.ts",
        "worker/documents/facts/**",
      ],
      rules: { "viva/pure": "error" },
    },
    { files: ["web/**"], rules: { "react/rules-of-hooks": "error", "react/exhaustive-deps": "error" } },
    // The default export is what these programs' makers ask for.
    {
      files: [
        "*.config.ts",
        "web/vite.config.ts",
        "worker/index.ts",
        "scripts/lint/rules.ts",
        "bench/bare-worker.ts",
        "bench/documents-worker.ts",
        "e2e/voice/echo-agent.ts",
        "**/testing/*-worker.ts",
      ],
      rules: { "import/no-default-export": "off" },
    },
    // Data: a competency, a plan or an invented CV is read as a whole.
    { files: ["library/competencies/**", "library/plans/**", "bench/retrieval/**"], rules: { "max-lines": "off" } },
    // Tests look at everything from everywhere, wait, and read clocks.
    { files: tests, rules: { "no-restricted-imports": ["error", { patterns: [noParents] }], "viva/pure": "off" } },
  ],
};
