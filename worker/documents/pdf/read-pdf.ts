/** Reads a PDF with pdf.js, page by page, and forgets each page before the next. */
import type { Dropped, Limits, Page, ReadDocument, Unseen } from "#worker/documents/document.ts";
import { CannotRead } from "#worker/documents/problem.ts";
import { joinDivided, tidyText } from "#worker/documents/text/tidy.ts";
import { emptyPictures } from "./empty-pictures.ts";
import { area, type Box } from "./geometry.ts";
import type { PageMarks } from "./page-marks.ts";
import { type OpenPdf, openPdf } from "./open-pdf.ts";
import { readingOrder } from "./reading-order.ts";
import { checkUnpacked } from "./unpacked.ts";
import type { Word } from "./word.ts";

/** Letters on a page; a page number and a stamp of the scanner are no text. */
const hardlyAnyText = 40;
/** Of a page's area. */
const largePicture = 0.6;
const somePicture = 0.15;
/** Outlines instead of text: a page of letters drawn as shapes has hundreds. */
const manyPaints = 150;

/** Owns the bytes from here on, and changes them. Throws `CannotRead`. */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<ReadDocument> {
  if (isCutShort(bytes)) throw new CannotRead("cutShort");
  checkUnpacked(bytes, limits.unpackedBytes);
  emptyPictures(bytes);
  const until = Date.now() + limits.milliseconds;
  const pdf = await openPdf(bytes, until);
  try {
    if (pdf.pages === 0) throw new CannotRead("empty");
    if (pdf.pages > limits.pages) throw new CannotRead("tooLong");
    return await readPages(pdf, limits);
  } finally {
    await pdf.close();
  }
}

/** The end of a PDF says where its tables are; without it a reader may find some of the pages, and nobody would know of the others. */
function isCutShort(bytes: Uint8Array): boolean {
  const end = String.fromCharCode(...bytes.subarray(-4096));
  return !end.includes("startxref") && !end.includes("%%EOF");
}

async function readPages(pdf: OpenPdf, limits: Limits): Promise<ReadDocument> {
  const pages: Page[] = [];
  const dropped: Dropped[] = [];
  const picturePages: number[] = [];
  const layerPages: number[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.pages; number += 1) {
    const { marks, view, turn } = await pdf.page(number);
    if (isLayerOverScan(marks, view)) {
      layerPages.push(number);
      for (const word of marks.words) if (word.invisible && word.unseen === "hidden_text") word.unseen = null;
    }
    dropped.push(...droppedOf(marks.words, number));
    const seen = marks.words
      .filter((word) => word.unseen === null)
      .map((word) => ({ ...word, angle: (word.angle - turn + 360) % 360 }));
    const text = tidyText(joinDivided(readingOrder(seen).join("\n")));
    characters += text.length;
    if (characters > limits.characters) throw new CannotRead("tooLong");
    if (isPicture(text, marks, view)) picturePages.push(number);
    pages.push({ number, text });
  }
  const filled = pages.filter((page) => page.text.length >= hardlyAnyText).length;
  const scanned = filled === 0 && picturePages.length > 0;
  if (!scanned && characters === 0) throw new CannotRead("empty");
  return { kind: "pdf", pages, dropped, scanned, picturePages, layerPages };
}

const letters = (words: readonly Word[]) => words.reduce((sum, word) => sum + word.signs.length, 0);
const pictured = (pictures: readonly Box[]) => pictures.reduce((sum, box) => sum + area(box), 0);

/**
 * Text recognition lays invisible text over the picture of a page. It is taken for that, and read, where one picture fills the page and hardly
 * anything on it is visible text: on a page that was written, invisible text has no honest use.
 */
function isLayerOverScan({ words, pictures }: PageMarks, view: Box): boolean {
  const invisible = words.filter((word) => word.invisible && word.unseen === "hidden_text");
  if (invisible.length === 0 || !pictures.some((box) => area(box) >= largePicture * area(view))) return false;
  return letters(words.filter((word) => word.unseen === null)) < letters(invisible) / 10;
}

function isPicture(text: string, { pictures, paints }: PageMarks, view: Box): boolean {
  if (text.replace(/\s/g, "").length >= hardlyAnyText) return false;
  return pictured(pictures) >= somePicture * area(view) || paints >= manyPaints;
}

function droppedOf(words: readonly Word[], page: number): Dropped[] {
  const sums = new Map<Unseen, number>();
  for (const word of words)
    if (word.unseen !== null) sums.set(word.unseen, (sums.get(word.unseen) ?? 0) + letters([word]));
  return [...sums].map(([why, characters]) => ({ page, why, characters }));
}
