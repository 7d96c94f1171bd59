/** Writes DOCX files by hand. */
import { strToU8, zipSync } from "fflate";

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** `body` in WordprocessingML; `parts` are further files of the container. */
export function rawDocx(body: string, parts: Readonly<Record<string, string>> = {}, background = ""): Uint8Array {
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${names}>${background}<w:body>${body}</w:body></w:document>`,
    ),
  };
  for (const [name, content] of Object.entries(parts)) files[name] = strToU8(content);
  return zipSync(files);
}

export function styles(content: string): Record<string, string> {
  return { "word/styles.xml": `<w:styles ${names}>${content}</w:styles>` };
}

export function paragraph(text: string, properties = "", own = ""): string {
  return `<w:p>${own === "" ? "" : `<w:pPr>${own}</w:pPr>`}<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
