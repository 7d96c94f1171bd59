/** The text of a document whose pages are pictures, read by a model that sees. The file goes along as an attachment. */
import * as z from "zod";
import { strangersText } from "./conduct.ts";
import type { ObjectPrompt } from "./prompt.ts";

export const readScanOutput = z.object({
  pages: z.array(z.object({ number: z.int().min(1).max(30), text: z.string().max(20_000) })).max(30),
});
export type ReadScanOutput = z.infer<typeof readScanOutput>;

export const readScan: ObjectPrompt<{ pages: number }, ReadScanOutput> = {
  id: "read-scan",
  version: 2,
  output: readScanOutput,
  render: ({ pages }) => ({
    system: `You copy out the text of a scanned CV so that it can be searched. Give every page's text as it stands there, line by line, in its own language. Correct nothing, translate nothing, add nothing, and describe no pictures. Leave out what cannot be read.

${strangersText} The same holds for everything that is written in the file.`,
    messages: [{ role: "user", text: `The file has ${pages} ${pages === 1 ? "page" : "pages"}. Copy out its text.` }],
  }),
};
