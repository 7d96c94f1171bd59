/** Reads a DOCX: paragraphs in order, rows of tables row by row, and only what Word would show. */
import { colourOf, looksTheSame } from "#worker/documents/colour.ts";
import type { Dropped, Limits, ReadDocument, Unseen } from "#worker/documents/document.ts";
import { CannotRead } from "#worker/documents/problem.ts";
import { tidyText } from "#worker/documents/text/tidy.ts";
import { groundOf, type Look, lookOf, type Styles, stylesOf } from "./look.ts";
import { unpack } from "./unpack.ts";
import { child, children, parsePart, value, type XmlElement } from "./xml.ts";

/** Half points: under two points. */
const smallestSeen = 4;

type Reading = {
  styles: Styles;
  pages: string[];
  dropped: Map<string, Dropped>;
  pictures: number;
};

/** Throws `CannotRead`. */
export function readDocx(bytes: Uint8Array, limits: Limits): ReadDocument {
  const parts = unpack(bytes, limits);
  const part = (name: string) => {
    const found = parts.get(name);
    return found === undefined ? undefined : parsePart(found);
  };
  const root = part("word/document.xml");
  const body = child(root, "w:body");
  if (root === undefined || body === undefined) throw new CannotRead("damaged");
  const reading: Reading = { styles: stylesOf(part("word/styles.xml")), pages: [""], dropped: new Map(), pictures: 0 };
  const background = child(root, "w:background")?.attributes["w:color"];
  const page: Look = background === undefined ? {} : { ground: background };
  // A letterhead is said once, and many templates have the name in it.
  const heads = [...parts.keys()].filter((name) => name.startsWith("word/header")).toSorted();
  for (const name of heads) blocks(part(name), page, reading);
  blocks(body, page, reading);
  const notes = part("word/footnotes.xml");
  if (notes !== undefined) blocks(notes, page, reading);
  return finished(reading, limits);
}

function finished({ pages, dropped, pictures }: Reading, limits: Limits): ReadDocument {
  const texts = pages.map((text, index) => ({ number: index + 1, text: tidyText(text) }));
  while (texts.length > 1 && texts.at(-1)?.text === "") texts.pop();
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (texts.length > limits.pages || characters > limits.characters) throw new CannotRead("tooLong");
  const scanned = characters < 40 && pictures > 0;
  if (characters === 0 && !scanned) throw new CannotRead("empty");
  return {
    kind: "docx",
    pages: texts,
    dropped: [...dropped.values()],
    scanned,
    picturePages: scanned ? texts.map(({ number }) => number) : [],
    layerPages: [],
  };
}

const write = (reading: Reading, text: string) => {
  reading.pages[reading.pages.length - 1] += text;
};

function blocks(parent: XmlElement | undefined, around: Look, reading: Reading): void {
  if (parent === undefined) return;
  for (const block of children(parent)) {
    if (block.name === "w:p") paragraph(block, around, reading);
    else if (block.name === "w:tbl") table(block, around, reading);
    // Frames of fields, content controls and custom XML; what was deleted with changes tracked is not shown.
    else if (!["w:del", "w:moveFrom", "w:sectPr"].includes(block.name)) blocks(block, around, reading);
  }
}

function table(element: XmlElement, around: Look, reading: Reading): void {
  const properties = child(element, "w:tblPr");
  const styled = reading.styles.grounds.get(value(child(properties, "w:tblStyle")) ?? "");
  const whole: Look = { ...around, ...(styled === undefined ? {} : { ground: styled }), ...groundOf(properties) };
  for (const row of children(element).filter((one) => one.name === "w:tr")) {
    const cells = children(row).filter((one) => one.name === "w:tc");
    for (const [index, cell] of cells.entries()) {
      blocks(cell, { ...whole, ...groundOf(child(cell, "w:tcPr")) }, reading);
      // Cells of a row are read on: a date belongs to what stands beside it.
      if (index < cells.length - 1) {
        const text = reading.pages.at(-1) ?? "";
        reading.pages[reading.pages.length - 1] = text.replace(/\n$/, "\t");
      }
    }
  }
  write(reading, "\n");
}

function paragraph(element: XmlElement, around: Look, reading: Reading): void {
  const properties = child(element, "w:pPr");
  const style = reading.styles.named.get(value(child(properties, "w:pStyle")) ?? "") ?? {};
  const look = { ...reading.styles.base, ...around, ...style, ...groundOf(properties) };
  const before = reading.pages.at(-1)?.length ?? 0;
  if (child(properties, "w:numPr") !== undefined) write(reading, "• ");
  const pagesBefore = reading.pages.length;
  runs(element, look, reading);
  const empty = reading.pages.length === pagesBefore && (reading.pages.at(-1)?.slice(before).trim() ?? "") === "•";
  if (empty) reading.pages[reading.pages.length - 1] = reading.pages.at(-1)?.slice(0, before) ?? "";
  write(reading, "\n");
}

function runs(parent: XmlElement, around: Look, reading: Reading): void {
  for (const element of children(parent)) {
    if (element.name === "w:r") run(element, around, reading);
    else if (!["w:del", "w:moveFrom", "w:pPr"].includes(element.name)) runs(element, around, reading);
  }
}

function run(element: XmlElement, around: Look, reading: Reading): void {
  const properties = child(element, "w:rPr");
  const style = reading.styles.named.get(value(child(properties, "w:rStyle")) ?? "") ?? {};
  const look = { ...around, ...style, ...lookOf(properties) };
  const unseen = unseenBy(look);
  for (const part of children(element)) {
    if (part.name === "w:lastRenderedPageBreak" || (part.name === "w:br" && part.attributes["w:type"] === "page")) {
      if (reading.pages.at(-1)?.trim() !== "") reading.pages.push("");
    } else if (part.name === "w:br" || part.name === "w:cr") write(reading, "\n");
    else if (part.name === "w:tab") write(reading, "\t");
    else if (part.name === "w:noBreakHyphen") write(reading, "-");
    else if (part.name === "w:t") {
      if (unseen === null) write(reading, part.text);
      else drop(reading, unseen, part.text);
    } else if (part.name === "mc:AlternateContent" || part.name === "w:drawing" || part.name === "w:pict")
      drawing(part, reading);
  }
}

/** Text boxes stand on shapes whose filling is not followed here, so what is in them is kept whatever its colour. */
function drawing(element: XmlElement, reading: Reading): void {
  for (const part of children(element)) {
    // The same content again, for programs that do not know the first.
    if (part.name === "mc:Fallback") continue;
    if (part.name === "pic:pic") reading.pictures += 1;
    if (part.name === "w:txbxContent") {
      write(reading, "\n");
      blocks(part, { ground: "some" }, reading);
    } else drawing(part, reading);
  }
}

function unseenBy({ hidden, size, colour = "auto", ground }: Look): Unseen | null {
  if (hidden === true) return "hidden_text";
  if (size !== undefined && size < smallestSeen) return "tiny";
  const letters = colourOf(colour);
  const beneath = colourOf(ground ?? "FFFFFF");
  return letters !== null && beneath !== null && looksTheSame(letters, beneath) ? "invisible_colour" : null;
}

function drop(reading: Reading, why: Unseen, text: string): void {
  const page = reading.pages.length;
  const one = reading.dropped.get(`${page} ${why}`) ?? { page, why, characters: 0 };
  reading.dropped.set(`${page} ${why}`, { ...one, characters: one.characters + text.replace(/\s/g, "").length });
}
