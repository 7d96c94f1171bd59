/** Follows the operators of a page as a printer would, and writes down which words and pictures come to stand where. */
import { colourOf } from "#worker/documents/colour.ts";
import { area, type Box, boxOf, keepsRectangles, type Matrix, overlap, times, unit } from "./geometry.ts";
import { type Graphics, startOf } from "./graphics.ts";
import { hides, type Paint } from "./paints.ts";
import { type FontFacts, type Glyph, TextPen } from "./text-pen.ts";
import type { Word } from "./word.ts";

export type PageMarks = { words: Word[]; pictures: Box[]; paints: number };

export type Operator = { name: string; given: readonly unknown[] };

export type PageSource = {
  /** Names of the operators, and what each is given, in order. */
  operators: Iterable<Operator>;
  view: Box;
  font(name: string): FontFacts;
  /** Whether the layer that a piece of content belongs to is shown. */
  shown(layer: unknown): boolean;
};

const pictures = new Set([
  "paintImageXObject",
  "paintImageXObjectRepeat",
  "paintInlineImageXObject",
  "paintInlineImageXObjectGroup",
  "paintImageMaskXObject",
  "paintImageMaskXObjectGroup",
  "paintImageMaskXObjectRepeat",
  "paintSolidColorImageMask",
]);

const number = (value: unknown): number => (typeof value === "number" ? value : 0);
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) || ArrayBuffer.isView(value) ? [...(value as unknown as Iterable<unknown>)] : [];
const matrixOf = (value: unknown): Matrix => {
  const parts = list(value).map(number);
  return parts.length === 6
    ? [parts[0] ?? 1, parts[1] ?? 0, parts[2] ?? 0, parts[3] ?? 1, parts[4] ?? 0, parts[5] ?? 0]
    : unit;
};
const colourGiven = (value: unknown) => (typeof value === "string" ? colourOf(value) : null);

/** Fills of pdf.js' `constructPath`, by the number that its first argument has; the strokes beside them are too thin to matter. */
export type PathEnds = { fills: ReadonlySet<number> };

export function pageMarks(source: PageSource, ends: PathEnds): PageMarks {
  const words: Word[] = [];
  const found: Box[] = [];
  const paints: Paint[] = [];
  let painted = 0;
  let now = startOf(source.view);
  const saved: Graphics[] = [];
  const groups: number[] = [1];
  const layers: boolean[] = [];
  let clipNext = false;
  const pen = new TextPen(words, paints, source.view);
  const groupOpacity = () => groups.at(-1) ?? 1;
  const save = () => void saved.push({ ...now });
  const restore = () => {
    now = saved.pop() ?? now;
  };
  const hidden = () => layers.includes(false);

  const paint = (box: Box, known: boolean, whole: boolean) => {
    const clipped = overlap(box, now.clip);
    const opacity = now.fillOpacity * groupOpacity();
    if (clipped === null || opacity === 0 || hidden()) return;
    painted += 1;
    const one: Paint = {
      box: clipped,
      colour: known && now.plain ? now.fill : null,
      opacity,
      whole: whole && now.clipWhole,
    };
    paints.push(one);
    for (const word of words) if (word.unseen === null && hides(one, word.box)) word.unseen = "hidden_text";
  };

  const path = (end: unknown, data: unknown, extremes: unknown) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = list(extremes).map(number);
    if (list(extremes).length < 4) {
      clipNext = false;
      return;
    }
    const box = boxOf(now.matrix, left, bottom, right, top);
    const whole = keepsRectangles(now.matrix) && isRectangle(list(list(data)[0]).map(number), left, bottom, right, top);
    if (ends.fills.has(number(end))) paint(box, true, whole);
    if (!clipNext) return;
    clipNext = false;
    now.clip = overlap(box, now.clip) ?? { left: box.left, right: box.left, bottom: box.bottom, top: box.bottom };
    now.clipWhole = now.clipWhole && whole;
  };

  const picture = () => {
    const box = boxOf(now.matrix, 0, 0, 1, 1);
    const clipped = overlap(box, now.clip);
    if (clipped === null || hidden()) return;
    found.push(clipped);
    paint(box, false, false);
  };

  const state = (entries: unknown) => {
    for (const entry of list(entries)) {
      const [key, value] = list(entry);
      if (key === "ca") now.fillOpacity = number(value);
      else if (key === "CA") now.strokeOpacity = number(value);
      else if (key === "BM") now.plain = value === "source-over" || value === "Normal";
      else if (key === "SMask") now.plain = now.plain && (value === false || value === null);
      else if (key === "Font") [now.font, now.size] = [String(list(value)[0]), number(list(value)[1])];
    }
  };

  const does: Readonly<Record<string, (given: readonly unknown[]) => void>> = {
    save,
    restore,
    transform: (given) => (now.matrix = times(now.matrix, matrixOf(given))),
    setGState: ([entries]) => state(entries),
    setFillRGBColor: ([hex]) => (now.fill = colourGiven(hex)),
    setStrokeRGBColor: ([hex]) => (now.stroke = colourGiven(hex)),
    setFillColorN: () => (now.fill = null),
    setStrokeColorN: () => (now.stroke = null),
    setFillTransparent: () => (now.fillOpacity = 0),
    setStrokeTransparent: () => (now.strokeOpacity = 0),
    clip: () => (clipNext = true),
    eoClip: () => (clipNext = true),
    constructPath: ([end, data, extremes]) => path(end, data, extremes),
    shadingFill: () => paint(now.clip, false, true),
    paintFormXObjectBegin: ([matrix, bounds]) => {
      save();
      now.matrix = times(now.matrix, matrixOf(matrix));
      const [left = 0, bottom = 0, right = 0, top = 0] = list(bounds).map(number);
      if (list(bounds).length === 4) {
        const box = boxOf(now.matrix, left, bottom, right, top);
        now.clip = overlap(box, now.clip) ?? { left: box.left, right: box.left, bottom: box.bottom, top: box.bottom };
      }
    },
    paintFormXObjectEnd: restore,
    beginGroup: () => {
      save();
      groups.push(groupOpacity() * now.fillOpacity);
      now.fillOpacity = 1;
      now.strokeOpacity = 1;
    },
    endGroup: () => {
      restore();
      if (groups.length > 1) groups.pop();
    },
    beginAnnotation: ([, , transform, matrix]) => {
      save();
      now = { ...startOf(source.view), matrix: times(matrixOf(transform), matrixOf(matrix)) };
    },
    endAnnotation: restore,
    beginMarkedContent: () => void layers.push(true),
    beginMarkedContentProps: ([tag, layer]) => void layers.push(tag !== "OC" || source.shown(layer)),
    endMarkedContent: () => void layers.pop(),
    setFont: ([font, size]) => ([now.font, now.size] = [String(font), number(size)]),
    setTextRenderingMode: ([mode]) => (now.mode = number(mode)),
    setCharSpacing: ([spacing]) => (now.letterSpacing = number(spacing)),
    setWordSpacing: ([spacing]) => (now.wordSpacing = number(spacing)),
    setHScale: ([percent]) => (now.stretch = number(percent) / 100),
    setLeading: ([leading]) => (now.leading = -number(leading)),
    setTextRise: ([rise]) => (now.rise = number(rise)),
    beginText: () => pen.start(),
    setTextMatrix: (given) => pen.set(matrixOf(given.length === 1 ? given[0] : given)),
    moveText: ([x, y]) => pen.move(number(x), number(y)),
    setLeadingMoveText: ([x, y]) => {
      now.leading = number(y);
      pen.move(number(x), number(y));
    },
    nextLine: () => pen.move(0, now.leading),
    // pdf.js says of each sign what it looks like and how wide it is; a number moves the next one.
    showText: ([glyphs]) =>
      pen.show(list(glyphs) as readonly (Glyph | number)[], now, source.font(now.font), {
        hidden: hidden(),
        opacity: groupOpacity(),
      }),
  };
  for (const { name, given } of source.operators) {
    if (pictures.has(name)) picture();
    else does[name]?.(given);
  }
  return { words, pictures: found.filter((box) => area(box) > 0), paints: painted };
}

/** Numbers of pdf.js' path: 0 x y moves, 1 x y draws, 4 closes; anything else is a curve. */
function isRectangle(data: readonly number[], left: number, bottom: number, right: number, top: number): boolean {
  const near = (value: number, ...edges: number[]) =>
    edges.some((edge) => Math.abs(value - edge) < 0.01 + Math.abs(edge) * 1e-4);
  let corners = 0;
  for (let at = 0; at < data.length;) {
    const kind = data[at];
    if (kind === 4) at += 1;
    else if (kind === 0 || kind === 1) {
      if (!near(data[at + 1] ?? 0, left, right) || !near(data[at + 2] ?? 0, bottom, top)) return false;
      corners += 1;
      at += 3;
    } else return false;
  }
  return corners === 4 || corners === 5;
}
