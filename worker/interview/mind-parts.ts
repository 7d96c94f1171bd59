/** What a deployment lends its interviews to think with, by its settings. */
import type { MindParts } from "./mind.ts";

export function mindPartsOf(_env: Env): MindParts {
  return {
    chat: () => null,
    mostMicroUsd: 500_000,
    embedder: () => null,
    searchWeb: null,
  };
}
