/** What reading a file gives: its text by page, and what on it nobody would have seen. */

export type Page = {
  /** From 1. */
  number: number;
  text: string;
};

/** Why a reader of the page would not see a text. `hidden_text`: marked as hidden, transparent, clipped away or painted over. */
export type Unseen = "invisible_colour" | "tiny" | "off_page" | "hidden_layer" | "hidden_text";

export type Dropped = { page: number; why: Unseen; characters: number };

export type ReadDocument = {
  kind: "pdf" | "docx" | "text" | "markdown";
  pages: Page[];
  /** Text that was left out, summed up by page and reason. Never the text itself: it would only travel on. */
  dropped: Dropped[];
  /** Its pages are pictures, and there is hardly any text: only somebody who sees can read it. */
  scanned: boolean;
  /** Pages that are pictures without text, of a document of which others may have text. */
  picturePages: number[];
  /** Pages whose text is an invisible layer over a scan: what the picture shows was not compared with it. */
  layerPages: number[];
};

export type Limits = {
  bytes: number;
  pages: number;
  /** Wall time; what a single page costs is bounded by the other limits. */
  milliseconds: number;
  /** All that a container or the streams of a PDF may unpack to. */
  unpackedBytes: number;
  /** Of text. 30 dense pages hold some 150,000. */
  characters: number;
};

export const documentLimits: Limits = {
  bytes: 10 * 1024 * 1024,
  pages: 30,
  milliseconds: 10_000,
  unpackedBytes: 48 * 1024 * 1024,
  characters: 200_000,
};
