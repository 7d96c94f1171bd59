/** pdf.js, as far as it is needed: opens a document and gives the operators of its pages. Loaded when the first PDF comes. */
import type { PDFPageProxy } from "unpdf/pdfjs";
import { CannotRead } from "#worker/documents/problem.ts";
import { type Box, type Matrix, unit } from "./geometry.ts";
import { type Operator, pageMarks, type PageMarks } from "./page-marks.ts";

export type OpenPdf = {
  pages: number;
  /** `turn`: by how many degrees the page is turned to the right to be read. */
  page(number: number): Promise<{ marks: PageMarks; view: Box; turn: number }>;
  close(): Promise<void>;
};

/** Operators of one page. A dense page of text has some thousands. */
const mostOperators = 100_000;
/** Pages. */
const tasksEvery = 5;
/** A width of one thousandth of the size, unless a font says otherwise. */
const thousandth: Matrix = [0.001, 0, 0, 0.001, 0, 0];

/** `until` in epoch milliseconds. Throws `CannotRead`. */
export async function openPdf(bytes: Uint8Array, until: number): Promise<OpenPdf> {
  const pdfjs = await import("unpdf/pdfjs");
  const names = new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [code, name]));
  const task = pdfjs.getDocument({
    data: bytes,
    // Nothing is drawn, so no font is ever handed to the platform, and none is fetched.
    disableFontFace: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures were made one pixel; those that are written among the operators are small.
    maxImageSize: 1024 * 1024,
    enableXfa: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const document = await task.promise.catch((error: unknown) => {
    throw new CannotRead(error instanceof pdfjs.PasswordException ? "encrypted" : "damaged");
  });
  const fills = new Set([
    pdfjs.OPS.fill,
    pdfjs.OPS.eoFill,
    pdfjs.OPS.fillStroke,
    pdfjs.OPS.eoFillStroke,
    pdfjs.OPS.closeFillStroke,
    pdfjs.OPS.closeEOFillStroke,
  ]);
  const layers = await document.getOptionalContentConfig();
  return {
    pages: document.numPages,
    async page(number) {
      if (Date.now() > until) throw new CannotRead("tooComplex");
      const page = await document.getPage(number).catch(() => {
        throw new CannotRead("damaged");
      });
      try {
        const list = await operatorsOf(page, until, () => task.destroy());
        // Fonts may arrive just behind the operators; and where clocks only move between tasks, one has to begin now and then.
        if (number % tasksEvery === 0 || !hasFonts(page, list, pdfjs.OPS.setFont))
          await new Promise((resolve) => setTimeout(resolve, 0));
        const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
        const view = { left, bottom, right, top };
        const marks = pageMarks(
          {
            operators: named(list, names),
            view,
            font: (name) => fontOf(page, name),
            shown: (layer) => layers.isVisible(layer),
          },
          { fills },
        );
        return { marks, view, turn: page.rotate };
      } finally {
        page.cleanup();
      }
    },
    close: () => task.destroy(),
  };
}

function hasFonts(page: PDFPageProxy, { fnArray, argsArray }: OperatorList, setFont: number): boolean {
  return fnArray.every((code, index) => {
    if (code !== setFont) return true;
    const [name] = (argsArray[index] ?? []) as unknown[];
    return typeof name !== "string" || page.commonObjs.has(name);
  });
}

type OperatorList = { fnArray: number[]; argsArray: unknown[] };

/** One after the other, each let go once it was followed: a page has thousands, and there may be little room beside it. */
function* named({ fnArray, argsArray }: OperatorList, names: ReadonlyMap<number, string>): Generator<Operator> {
  for (let index = 0; index < fnArray.length; index += 1) {
    // pdf.js gives a list or nothing.
    const given = (argsArray[index] ?? []) as readonly unknown[];
    argsArray[index] = null;
    yield { name: names.get(fnArray[index] ?? 0) ?? "", given };
  }
}

/**
 * A few forms that draw each other ten times make billions of operators, and nothing else runs while pdf.js makes them. So they are counted
 * as they come, in the method of pdf.js that takes each next thousand of them; the test with such a file fails should that method go.
 */
function operatorsOf(page: PDFPageProxy, until: number, close: () => Promise<void>): Promise<OperatorList> {
  return new Promise((resolve, reject) => {
    // Not among its declared methods.
    const inside = page as unknown as { _renderPageChunk(chunk: { length: number }, state: unknown): void };
    const take = inside._renderPageChunk.bind(page);
    let count = 0;
    inside._renderPageChunk = (chunk, state) => {
      count += chunk.length;
      if (count <= mostOperators && Date.now() <= until) return take(chunk, state);
      reject(new CannotRead("tooComplex"));
      // Once it is closed pdf.js asks itself for no more.
      void close();
    };
    page.getOperatorList().then(resolve, () => reject(new CannotRead("damaged")));
  });
}

function fontOf(page: PDFPageProxy, name: string): { matrix: Matrix; bold: boolean } {
  if (!page.commonObjs.has(name)) return { matrix: thousandth, bold: false };
  const font = page.commonObjs.get(name) as { fontMatrix?: Matrix; name?: string; bold?: boolean };
  return {
    matrix: font.fontMatrix ?? thousandth ?? unit,
    bold: font.bold === true || /bold|black|heavy/i.test(font.name ?? ""),
  };
}
