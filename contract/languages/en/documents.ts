import type { DocumentPhrases } from "#contract/languages/documents.ts";

export const documents: DocumentPhrases = {
  encrypted: "This file is protected with a password. Please save it without one and upload it again.",
  damaged:
    "This file could not be opened; it seems to be damaged. Please export it again, best as a PDF, and upload that.",
  cutShort: "The end of this file is missing, as after an interrupted download. Please upload the original again.",
  empty: "There is nothing in this file. Please check that it is the right one, and upload it again.",
  tooLarge: "This file is larger than {megabytes} MB. Please upload a smaller one, for example with smaller pictures.",
  tooLong: "This file has more than {pages} pages. Please upload the part that matters.",
  tooComplex:
    "This file is built in a way that takes too long to read. Please export it again as a plain PDF, or upload the text alone.",
  unsupported: "This kind of file cannot be read. Please upload a PDF, a Word file (.docx), or plain text.",
  oldWord: "This is a Word file of the old kind. Please save it as .docx or as a PDF, and upload that.",
  scanned:
    "The pages of this file are pictures, so there was no text to read. If you can, upload a version with text that can be selected.",
  leftOut: "Some text in this file cannot be seen on the page, so it was left out.",
};
