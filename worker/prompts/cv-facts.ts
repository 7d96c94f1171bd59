/** What a CV says about somebody's work, for the candidate to look over: "this is what we read in your CV". */
import * as z from "zod";
import { protectedGrounds, strangersText } from "./conduct.ts";
import { fence } from "./fence.ts";
import type { ObjectPrompt } from "./prompt.ts";

export type CvFactsInput = { pages: readonly { number: number; text: string }[] };

const line = (max: number) => z.string().trim().max(max);

export const cvFactsOutput = z.object({
  roles: z
    .array(
      z.object({
        title: line(120),
        organisation: line(120).nullable(),
        /** As written: "2019 – 2023", "since May 2021". */
        period: line(60).nullable(),
        /** One sentence on what was done, in the CV's own words. */
        did: line(300).nullable(),
        page: z.int().min(1),
      }),
    )
    .max(30),
  education: z
    .array(
      z.object({ title: line(160), place: line(160).nullable(), period: line(60).nullable(), page: z.int().min(1) }),
    )
    .max(15),
  skills: z.array(line(60)).max(60),
  languages: z.array(line(60)).max(15),
});
export type CvFactsOutput = z.infer<typeof cvFactsOutput>;

/** A CV is a few pages; what comes after this many characters is read by the search, not here. */
const mostCharacters = 24_000;

export const cvFacts: ObjectPrompt<CvFactsInput, CvFactsOutput> = {
  id: "cv-facts",
  version: 2,
  output: cvFactsOutput,
  render: ({ pages }) => ({
    system: `You read a CV and list what it says about the person's work, so that they can check whether they were understood. Keep the CV's own words and language. Take only what is written there; leave out what is not. Newest first.

Leave out everything private: name, address, telephone, e-mail, photograph, and ${protectedGrounds}.

${strangersText}`,
    messages: [{ role: "user", text: withinLimit(pages) }],
  }),
};

function withinLimit(pages: CvFactsInput["pages"]): string {
  const parts: string[] = [];
  let left = mostCharacters;
  for (const page of pages) {
    if (left <= 0) break;
    parts.push(fence("cv_page", page.text.slice(0, left), { number: String(page.number) }));
    left -= page.text.length;
  }
  return parts.join("\n");
}
