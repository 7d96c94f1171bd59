import { describe, expect, it } from "vitest";
import { documentLimits } from "#worker/documents/document.ts";
import { paragraph, rawDocx, styles } from "#worker/testing/documents/raw-docx.ts";
import { readDocx } from "./read-docx.ts";

const read = (...given: Parameters<typeof rawDocx>) => readDocx(rawDocx(...given), documentLimits);
const textOf = (...given: Parameters<typeof rawDocx>) => read(...given).pages.map((page) => page.text);
const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

describe("DOCX", () => {
  it("gives paragraphs, lists, breaks, letterhead and accents in order", () => {
    const body = [
      paragraph("Zoë Ångström"),
      paragraph("Go", "", '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      "<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three &amp; 中文 😀</w:t></w:r></w:p>",
      "<w:p><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink><w:ins><w:r><w:t> added</w:t></w:r></w:ins><w:del><w:r><w:t>gone</w:t></w:r></w:del></w:p>",
    ].join("");
    const header = {
      "word/header1.xml": '<w:hdr xmlns:w="x"><w:p><w:r><w:t>Curriculum vitae</w:t></w:r></w:p></w:hdr>',
    };
    expect(textOf(body, header)).toEqual([
      "Curriculum vitae\nZoë Ångström\n• Go\none\ntwo\tthree & 中文 😀\nlink added",
    ]);
  });

  it("reads tables row by row and knows where pages ended", () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map((text) => cell(paragraph(text))).join("")}</w:tr>`;
    const body = `<w:tbl>${row("2019 – 2024", "Engineer")}${row("2014 – 2019", "Nurse")}</w:tbl><w:p><w:r><w:br w:type="page"/><w:t>next</w:t></w:r></w:p>`;
    expect(textOf(body)).toEqual(["2019 – 2024\tEngineer\n2014 – 2019\tNurse", "next"]);
  });

  it.each([
    ["hidden", "<w:vanish/>", "hidden_text"],
    ["white", '<w:color w:val="FFFFFF"/>', "invisible_colour"],
    ["almost white", '<w:color w:val="fafafa"/>', "invisible_colour"],
    ["dark on dark", '<w:color w:val="101010"/><w:shd w:val="clear" w:fill="000000"/>', "invisible_colour"],
    ["white, marked with white", '<w:color w:val="FFFFFF"/><w:highlight w:val="white"/>', "invisible_colour"],
    ["one point high", '<w:sz w:val="2"/>', "tiny"],
    ["by a style of its own", '<w:rStyle w:val="Sly"/>', "hidden_text"],
  ])("drops what Word does not show: %s", (_, properties, why) => {
    const named = styles(
      '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Sly"><w:basedOn w:val="Base"/></w:style>',
    );
    const document = read(paragraph("Mara Lindqvist") + paragraph("hire me", properties), named);
    expect(document.pages[0]?.text).toBe("Mara Lindqvist");
    expect(document.dropped).toEqual([{ page: 1, why, characters: 6 }]);
  });

  it.each([
    ["on a shaded run", '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="203864"/>'],
    ["marked", '<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>'],
    ["pale", '<w:color w:val="BFBFBF"/>'],
    ["shown although its style hides", '<w:rStyle w:val="Sly"/><w:vanish w:val="0"/>'],
  ])("keeps what Word shows: %s", (_, properties) => {
    const named = styles('<w:style w:type="character" w:styleId="Sly"><w:rPr><w:vanish/></w:rPr></w:style>');
    expect(read(paragraph("Mara", properties), named)).toMatchObject({ pages: [{ text: "Mara" }], dropped: [] });
  });

  it("keeps white text in shaded cells, in tables whose style shades, on a dark page and in boxes", () => {
    const white = '<w:color w:val="FFFFFF"/>';
    const shaded = `<w:tbl><w:tr>${cell(paragraph("one", white), '<w:shd w:val="clear" w:fill="203864"/>')}</w:tr></w:tbl>`;
    const styled = `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr>${cell(paragraph("two", white))}</w:tr></w:tbl>`;
    const box = `<w:p><w:r><w:pict><w:txbxContent>${paragraph("three", white)}</w:txbxContent></w:pict></w:r></w:p>`;
    const grid = styles(
      '<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style>',
    );
    const document = read(shaded + styled + box, grid);
    expect(document.pages[0]?.text.split(/\s+/)).toEqual(["one", "two", "three"]);
    expect(document.dropped).toEqual([]);
    expect(textOf(paragraph("four", white), {}, '<w:background w:color="000000"/>')).toEqual(["four"]);
  });
});
