/** From a file's bytes to what is kept of a CV. */
import { VivaError } from "#contract/errors.ts";
import { documentPhrases } from "#contract/languages/documents.ts";
import type { Language } from "#contract/language.ts";
import { chunksOf } from "#worker/documents/chunks.ts";
import type { Page, ReadDocument } from "#worker/documents/document.ts";
import { problemSentence } from "#worker/documents/problem.ts";
import { readDocument } from "#worker/documents/read-document.ts";
import { modelsOf } from "#worker/platform/models/models.ts";
import type { Wish } from "#worker/platform/models/providers.ts";
import type { ChatModel } from "#worker/platform/models/port.ts";
import { addSpent, type Spent } from "#worker/platform/models/spent.ts";
import { usedOf } from "#worker/platform/models/used.ts";
import { cvFacts } from "#worker/prompts/cv-facts.ts";
import { readScan } from "#worker/prompts/read-scan.ts";
import { promptName } from "#worker/prompts/prompt.ts";
import type { Context } from "#worker/services/context.ts";
import { embedderFor, embedPassages } from "./embed.ts";
import { type Understood, understand } from "./facts.ts";
import type { StoredPassages } from "./stored.ts";

export type ReadCv = Omit<Understood, "spent"> & { document: ReadDocument; passages: StoredPassages };

const scanMs = 90_000;
const scanTokens = 24_000;

/** Throws what is wrong with the file, as a sentence in `language`. `makers` are those whose models may read it. The bytes stay as they are. */
export async function readCv(
  ctx: Pick<Context, "settings">,
  file: { bytes: Uint8Array<ArrayBuffer>; name: string; type: string | null },
  { language, makers }: { language: Language; makers: Wish },
): Promise<ReadCv> {
  const reading = await readDocument(file.bytes.slice(), { name: file.name, type: file.type });
  if (!reading.ok) throw new VivaError(reading.problem.code, problemSentence(reading.problem.kind, language));
  const { document } = reading;
  const model = modelsOf(ctx.settings.models).chat("drafting", makers);
  let spent: Spent | null = null;
  const seeing = (cost: Spent) => void (spent = cost);
  const seen =
    document.scanned && model !== null ? await see(document, file.bytes, model, seeing).catch(() => null) : null;
  if (document.scanned && seen === null) throw new VivaError("DOCUMENT_EMPTY", documentPhrases(language).scanned);
  const pages = seen ?? document.pages;
  const chunks = chunksOf(pages);
  const [{ facts, readBy, spent: understanding }, embedded] = await Promise.all([
    understand(pages, chunks, model),
    embedPassages(embedderFor(ctx, makers), {
      passages: chunks.map(({ id, page, text }) => ({ id, page, text, vector: null })),
    }),
  ]);
  const all = understanding === null ? spent : addSpent(spent, understanding);
  const passages = { ...embedded, used: all === null ? null : usedOf(all, promptName(cvFacts)) };
  return {
    facts,
    readBy: seen === null || model === null ? readBy : `${model.id} ${promptName(readScan)}; ${readBy}`,
    passages,
    document: { ...document, pages, picturePages: seen === null ? document.picturePages : [] },
  };
}

/** Null where there is nothing that it could read. Throws when the model fails, or cannot see this kind of file. */
async function see(
  { kind, pages }: ReadDocument,
  bytes: Uint8Array,
  model: ChatModel,
  cost: (spent: Spent) => void,
): Promise<Page[] | null> {
  if (kind !== "pdf") return null;
  const prompt = {
    ...readScan.render({ pages: pages.length }),
    attachments: [{ type: "application/pdf", bytes }],
    maxOutputTokens: scanTokens,
    temperature: 0,
  };
  const limits = { signal: AbortSignal.timeout(scanMs), firstMs: scanMs, totalMs: scanMs };
  const { value, spent } = await model.object(prompt, { name: "read_scan", shape: readScan.output }, limits);
  cost(spent);
  const seen = value.pages.filter((page) => page.text.trim() !== "");
  return seen.length === 0 ? null : seen;
}
