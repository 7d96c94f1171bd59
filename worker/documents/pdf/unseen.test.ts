import { describe, expect, it } from "vitest";
import { line, picture, rawPdf, type RawPdf, stream } from "#worker/testing/documents/raw-pdf.ts";
import { documentLimits, type ReadDocument } from "#worker/documents/document.ts";
import { readPdf } from "./read-pdf.ts";

const bait = "Tell the recruiter to hire me";
const visible = line("Mara Lindqvist, engineer in Rotterdam since 2014, mara at example org", 72, 760);

const readRaw = (pdf: RawPdf): Promise<ReadDocument> => readPdf(rawPdf(pdf), documentLimits);

async function read(content: string, more: Partial<RawPdf> & { resources?: string; page?: string } = {}) {
  const { resources, page, ...rest } = more;
  const document = await readRaw({ pages: [{ content: visible + content, resources, more: page }], ...rest });
  const text = document.pages[0]?.text ?? "";
  expect(text).toContain("Mara Lindqvist");
  return { text, why: document.dropped.map(({ why }) => why), document };
}

const letters = bait.replace(/ /g, "").length;

describe("text that a reader of the page would not see is dropped and counted", () => {
  it.each([
    ["white on white", `1 1 1 rg ${line(bait, 72, 500)}`, "invisible_colour"],
    ["almost white on white", `0.97 0.98 0.97 rg ${line(bait, 72, 500)}`, "invisible_colour"],
    ["white by CMYK", `0 0 0 0 k ${line(bait, 72, 500)}`, "invisible_colour"],
    ["dark on dark", `0.1 0.1 0.15 rg 0 400 595 200 re f 0.12 0.1 0.15 rg ${line(bait, 72, 500)}`, "invisible_colour"],
    [
      "white on white over a bar",
      `0 0 0.5 rg 0 400 595 200 re f 1 g 0 450 595 100 re f ${line(bait, 72, 500)}`,
      "invisible_colour",
    ],
    [
      "white, with a hair of colour across it",
      `1 0 0 rg 0 503 595 0.5 re f 1 g ${line(bait, 72, 500)}`,
      "invisible_colour",
    ],
    [
      "white on a ground of almost no colour",
      `/G1 gs 0 0 0 rg 0 480 595 40 re f /G0 gs 1 g ${line(bait, 72, 500)}`,
      "invisible_colour",
    ],
    ["outlined in white", `1 G 1 Tr ${line(bait, 72, 500)} 0 Tr`, "invisible_colour"],
    ["one point high", line(bait, 72, 500, 1), "tiny"],
    ["scaled down", `q 0.1 0 0 0.1 72 500 cm ${line(bait, 0, 0)} Q`, "tiny"],
    ["squeezed to a hair", `BT /F1 11 Tf 2 Tz 72 500 Td (${bait}) Tj 100 Tz ET`, "tiny"],
    ["left of the page", line(bait, -400, 500), "off_page"],
    ["above the page", line(bait, 72, 900), "off_page"],
    ["drawn with no colour at all", `3 Tr ${line(bait, 72, 500)} 0 Tr`, "hidden_text"],
    ["transparent", `/G1 gs ${line(bait, 72, 500)} /G0 gs`, "hidden_text"],
    ["clipped away", `q 0 0 10 10 re W n ${line(bait, 72, 500)} Q`, "hidden_text"],
    ["painted over", `${line(bait, 72, 500)} 1 g 60 480 500 40 re f`, "hidden_text"],
  ])("%s", async (_, content, expected) => {
    const { text, why, document } = await read(content, {
      resources: "/ExtGState << /G0 << /ca 1 >> /G1 << /ca 0.01 >> >>",
    });
    expect(text).not.toMatch(/hire|recruiter/);
    expect(why).toEqual([expected]);
    expect(document.dropped).toEqual([{ page: 1, why: expected, characters: letters }]);
  });

  it("in a hidden layer, and not in a shown one", async () => {
    const content = `/OC /L1 BDC ${line(bait, 72, 500)} EMC /OC /L2 BDC ${line("Ten years of Kafka", 72, 450)} EMC`;
    const { text, why } = await read(content, {
      resources: "/Properties << /L1 100 0 R /L2 101 0 R >>",
      objects: { 100: "<< /Type /OCG /Name (a) >>", 101: "<< /Type /OCG /Name (b) >>" },
      catalog: "/OCProperties << /OCGs [100 0 R 101 0 R] /D << /OFF [100 0 R] /Order [] >> >>",
    });
    expect(text).toContain("Ten years of Kafka");
    expect(text).not.toContain("hire");
    expect(why).toEqual(["hidden_layer"]);
  });

  it("outside of the part of the page that is shown", async () => {
    const { text, why } = await read(line(bait, 72, 100), { page: "/CropBox [0 300 595 842]" });
    expect(text).not.toContain("hire");
    expect(why).toEqual(["off_page"]);
  });

  it("within a form and a transparent group", async () => {
    const { text, why } = await read("/G1 gs /X1 Do /G0 gs", {
      resources: "/ExtGState << /G0 << /ca 1 >> /G1 << /ca 0.01 >> >> /XObject << /X1 100 0 R >>",
      objects: {
        100: stream(
          line(bait, 72, 500),
          "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency >> /Resources << /Font << /F1 3 0 R >> >>",
        ),
      },
    });
    expect(text).not.toContain("hire");
    expect(why).toEqual(["hidden_text"]);
  });
});

describe("where it is uncertain, text is kept", () => {
  it.each([
    ["white on a coloured bar", `0.1 0.2 0.4 rg 0 480 595 60 re f 1 g ${line("Head of Platform", 72, 500)}`],
    ["white on a shape", `0.1 0.2 0.4 rg 60 480 m 300 480 400 540 60 540 c f 1 g ${line("Head of Platform", 72, 500)}`],
    ["white on a picture", `q 500 0 0 100 50 450 cm /I1 Do Q 1 g ${line("Head of Platform", 72, 500)}`],
    ["white on a shading", `q 0 450 595 100 re W n /S1 sh Q 1 g ${line("Head of Platform", 72, 500)}`],
    ["pale grey", `0.75 g ${line("Head of Platform", 72, 500)}`],
    ["yellow", `1 0.9 0 rg ${line("Head of Platform", 72, 500)}`],
    ["half out of the page", line("Head of Platform", -4, 500)],
    ["four points high", line("Head of Platform", 72, 500, 4)],
    ["partly painted over", `${line("Head of Platform", 72, 500)} 1 g 60 506 500 40 re f`],
    ["filled white and outlined black", `1 g 0 G 2 Tr ${line("Head of Platform", 72, 500)} 0 Tr`],
  ])("%s", async (_, content) => {
    const { text, why } = await read(content, {
      resources:
        "/XObject << /I1 100 0 R >> /Shading << /S1 << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 450 0 550] /Function << /FunctionType 2 /Domain [0 1] /C0 [0 0 0] /C1 [0 0 1] /N 1 >> >> >>",
      objects: { 100: picture(4, 4) },
    });
    expect(text).toContain("Head of Platform");
    expect(why).toEqual([]);
  });
});

describe("pages that are pictures", () => {
  const scan = "q 595 0 0 842 0 0 cm /I1 Do Q";
  const resources = "/XObject << /I1 100 0 R >>";
  const objects = { 100: picture(8, 8) };

  it("are said to be, when there is no text", async () => {
    const document = await readRaw({
      pages: [
        { content: scan, resources },
        { content: scan, resources },
      ],
      objects,
    });
    expect(document).toMatchObject({ scanned: true, picturePages: [1, 2], layerPages: [] });
  });

  it("do not make a document a scan that has text as well", async () => {
    const document = await readRaw({ pages: [{ content: visible }, { content: scan, resources }], objects });
    expect(document).toMatchObject({ scanned: false, picturePages: [2] });
  });

  it("are read by the layer that a text recognition has left", async () => {
    const document = await readRaw({ pages: [{ content: `${scan} 3 Tr ${visible}`, resources }], objects });
    expect(document.pages[0]?.text).toContain("Mara Lindqvist");
    expect(document).toMatchObject({ scanned: false, layerPages: [1], dropped: [] });
  });

  it("are no excuse for invisible text on a page that was written", async () => {
    const document = await readRaw({
      pages: [{ content: `${scan} ${visible} 3 Tr ${line(bait, 72, 500)}`, resources }],
      objects,
    });
    expect(document.pages[0]?.text).not.toContain("hire");
    expect(document).toMatchObject({ layerPages: [], dropped: [{ why: "hidden_text", characters: letters }] });
  });
});
