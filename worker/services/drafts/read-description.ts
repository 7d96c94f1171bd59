/** The text of a job description that was given as text, as a file, or by the address of a public page. */
import { VivaError } from "#contract/errors.ts";
import { readDocument } from "#worker/documents/read-document.ts";
import { problemSentence } from "#worker/documents/problem.ts";
import { fetchPage, type PageProblem, pageLimits } from "#worker/platform/web-page/fetch-page.ts";
import { publicAddress } from "#worker/platform/web-page/public-address.ts";

export type GivenDescription =
  | { from: "text"; text: string }
  | { from: "file"; bytes: Uint8Array; name: string; type: string | null }
  | { from: "page"; url: string };

/** Throws what is wrong with it, in a sentence that says what to do; and the signal's reason. */
export async function readDescription(
  given: GivenDescription,
  {
    signal,
    web,
    allowed = publicAddress,
  }: Pick<Parameters<typeof fetchPage>[1], "signal" | "web"> & {
    allowed?: typeof publicAddress;
  },
): Promise<string> {
  if (given.from === "text") return given.text;
  if (given.from === "file") return textOfFile(given.bytes, given);
  const page = await fetchPage(given.url, { allowed, signal, ...(web === undefined ? {} : { web }) });
  if (!page.ok) throw pageError(page.why);
  if (page.kind === "pdf") return textOfFile(page.bytes, { name: "", type: "application/pdf" });
  const text = decode(page.bytes, page.charset);
  if (page.kind === "text") return text.trim();
  const [{ jobPosting }, { visibleText }] = await Promise.all([
    import("#worker/platform/web-page/job-posting.ts"),
    import("#worker/platform/web-page/visible-text.ts"),
  ]);
  const found = jobPosting(text) ?? visibleText(text);
  if (found === "") throw pageError("empty");
  return found;
}

async function textOfFile(bytes: Uint8Array, given: { name: string; type: string | null }): Promise<string> {
  const reading = await readDocument(bytes, given);
  if (!reading.ok)
    throw new VivaError(reading.problem.code, problemSentence(reading.problem.kind, "en"), {
      details: [{ path: "file", message: "cannot be read" }],
    });
  const { document } = reading;
  if (document.scanned)
    throw new VivaError(
      "DOCUMENT_EMPTY",
      "The pages of this file are pictures, so there was no text to read. Paste the text of the description instead.",
      { details: [{ path: "file", message: "holds pictures of pages" }] },
    );
  return document.pages
    .map(({ text }) => text)
    .join("\n\n")
    .trim();
}

/** By the header, then by what the page says of itself, else UTF-8. */
function decode(bytes: Uint8Array, charset: string | null): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2_048));
  const said = charset ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(said).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

const megabytes = pageLimits.bytes / 1024 / 1024;
const otherwise = "Copy the text of the description and paste it instead.";

const sentences: Readonly<Record<PageProblem, string>> = {
  address: "This is not the address of a public page. It begins with https:// and has no password or port in it.",
  private: `This address leads to a place that is not public, so it is not opened. ${otherwise}`,
  redirects: `This page sends visitors on again and again. ${otherwise}`,
  unreachable: "This page could not be reached. Check the address, or copy the text of the description and paste it.",
  refused: `The site does not show this page to us; it may be gone, or need a sign-in. ${otherwise}`,
  slow: `This page took too long to answer. ${otherwise}`,
  large: `This page has more than ${megabytes} MB, which is more than any job description. ${otherwise}`,
  kind: "There is no page of text at this address. Give the address of a web page or a PDF, or paste the text.",
  empty: `There is no text on this page; it may be one that only scripts fill in. ${otherwise}`,
};

function pageError(why: PageProblem): VivaError {
  const message = sentences[why];
  return new VivaError(why === "address" ? "INVALID" : "PAGE_UNREADABLE", message, {
    details: [
      { path: "url", message: why === "address" ? "is not the address of a public page" : "could not be read" },
    ],
  });
}
