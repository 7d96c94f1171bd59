/** Sets signs on a page one after the other, and makes words of them. */
import type { Unseen } from "#worker/documents/document.ts";
import { bothOf, type Box, boxOf, type Matrix, overlap, times, unit } from "./geometry.ts";
import { type Graphics, invisibleModes, outlineModes, outlineOnlyModes } from "./graphics.ts";
import { type Paint, vanishesOn } from "./paints.ts";
import type { Word } from "./word.ts";

/** The part of pdf.js' glyph that matters here; widths are in thousandths of the size, mostly. */
export type Glyph = { unicode?: string; width?: number; isSpace?: boolean };
export type FontFacts = { matrix: Matrix; bold: boolean };
export type Around = { hidden: boolean; opacity: number };

/** In parts of the size: a gap this wide parts words even where no space is drawn. */
const gapOfWords = 0.16;
const backwards = -0.5;
/** Points. Print of 4 points is the smallest that is found on contracts. */
const smallestSeen = 2;
const leastOpacity = 0.05;

/** What all signs of one operator have in common. */
type Run = {
  now: Graphics;
  around: Around;
  bold: boolean;
  /** A word never goes on over a change of how it is drawn, so that each is seen as a whole or not. */
  state: string;
  along: Matrix;
  angle: number;
  cosine: number;
  sine: number;
  size: number;
  /** Along the line, where `size` is across it. */
  narrow: number;
  stretch: number;
};
/** Of a word that is not drawn to its end yet. */
const nowhere: Box = { left: 0, bottom: 0, right: 0, top: 0 };

type Open = { word: Word; state: string; end: number };

export class TextPen {
  readonly #words: Word[];
  readonly #paints: readonly Paint[];
  readonly #view: Box;
  #matrix: Matrix = unit;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #open: Open | null = null;
  #space = false;
  #drawn: { run: Run; left: number; right: number; y: number } | null = null;

  constructor(words: Word[], paints: readonly Paint[], view: Box) {
    this.#words = words;
    this.#paints = paints;
    this.#view = view;
  }

  start(): void {
    this.set(unit);
  }

  set(matrix: Matrix): void {
    this.#matrix = matrix;
    this.#x = 0;
    this.#y = 0;
    this.#lineX = 0;
  }

  move(x: number, y: number): void {
    this.#lineX += x;
    this.#x = this.#lineX;
    this.#y += y;
  }

  show(glyphs: readonly (Glyph | number)[], now: Graphics, font: FontFacts, within: Around): void {
    const run = runOf(now, this.#matrix, font.bold, within);
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        this.#x -= (glyph * now.size * now.stretch) / 1000;
        continue;
      }
      const drawn = (glyph.width ?? 0) * now.size * font.matrix[0];
      const spacing = now.letterSpacing + (glyph.isSpace === true ? now.wordSpacing : 0);
      const text = glyph.unicode ?? "";
      if (text.trim() === "") {
        this.#close();
        this.#space = true;
      } else this.#add(text, drawn + Math.max(0, now.letterSpacing), run);
      this.#x += (drawn + spacing) * now.stretch;
    }
    // Now and not when the next word begins: what is painted in between must not pass as the ground of this one.
    this.#judge();
  }

  #add(text: string, drawn: number, run: Run): void {
    const { now, along, angle, cosine, sine, size } = run;
    const y = this.#y + now.rise;
    const px = along[0] * this.#x + along[2] * y + along[4];
    const py = along[1] * this.#x + along[3] * y + along[5];
    const from = px * cosine + py * sine;
    const baseline = py * cosine - px * sine;
    const width = drawn * run.stretch;
    if (this.#open !== null && !goesOn(this.#open, run, from, width, baseline)) this.#close();
    const high = Math.abs(now.size);
    const right = this.#x + Math.max(drawn * now.stretch, high * 0.05);
    this.#open ??= {
      word: this.#begin({ angle, from, to: from, baseline, size, bold: run.bold, box: nowhere }),
      state: run.state,
      end: from,
    };
    const { word } = this.#open;
    this.#open.end = from + width;
    word.signs.push({ text, x: from, width });
    word.from = Math.min(word.from, from);
    word.to = Math.max(word.to, from + width);
    // One box for all of the word that this operator draws, and not one for each sign.
    this.#drawn ??= { run, left: this.#x, right, y };
    this.#drawn.left = Math.min(this.#drawn.left, this.#x);
    this.#drawn.right = Math.max(this.#drawn.right, right);
  }

  #begin(word: Pick<Word, "angle" | "from" | "to" | "baseline" | "size" | "bold" | "box">): Word {
    const whole: Word = {
      ...word,
      signs: [],
      order: this.#words.length,
      apart: this.#space,
      unseen: null,
      invisible: false,
    };
    this.#space = false;
    this.#words.push(whole);
    return whole;
  }

  /** What hides a word is looked at once, when all of it stands there. */
  #judge(): void {
    if (this.#open === null || this.#drawn === null) return;
    const { word } = this.#open;
    const { run, left, right, y } = this.#drawn;
    const high = Math.abs(run.now.size);
    const box = boxOf(run.along, left, y - high * 0.2, right, y + high * 0.7);
    word.box = word.box === nowhere ? box : bothOf(word.box, box);
    this.#unseen(word, run);
    this.#drawn = null;
  }

  #close(): void {
    this.#judge();
    this.#open = null;
  }

  #unseen(word: Word, run: Run): void {
    word.invisible = invisibleModes.includes(run.now.mode);
    word.unseen = this.#why(word, run);
  }

  #why(word: Word, { now, around, size, narrow }: Run): Unseen | null {
    if (around.hidden) return "hidden_layer";
    if (overlap(word.box, this.#view) === null) return "off_page";
    if (word.invisible || overlap(word.box, now.clip) === null) return "hidden_text";
    if (Math.min(size, narrow) < smallestSeen) return "tiny";
    const outline = outlineModes.includes(now.mode);
    const [fillOpacity, strokeOpacity] = [now.fillOpacity * around.opacity, now.strokeOpacity * around.opacity];
    const fillGone = outlineOnlyModes.includes(now.mode) || this.#gone(word.box, now.fill, fillOpacity, now.plain);
    const strokeGone = !outline || this.#gone(word.box, now.stroke, strokeOpacity, now.plain);
    if (!fillGone || !strokeGone) return null;
    return (outline ? strokeOpacity : fillOpacity) < leastOpacity ? "hidden_text" : "invisible_colour";
  }

  #gone(box: Box, colour: Graphics["fill"], opacity: number, plain: boolean): boolean {
    if (opacity < leastOpacity) return true;
    return colour !== null && plain && vanishesOn(this.#paints, box, colour, opacity);
  }
}

function runOf(now: Graphics, text: Matrix, bold: boolean, around: Around): Run {
  const along = times(now.matrix, text);
  const [a, b, c, d] = along;
  const angle = (Math.round((Math.atan2(b, a) * 180) / Math.PI / 5) * 5 + 360) % 360;
  const turned = (angle * Math.PI) / 180;
  const stretch = Math.hypot(a, b) * Math.abs(now.stretch);
  const high = Math.abs(now.size);
  return {
    // As it is now: what is drawn later may change it.
    now: { ...now },
    around,
    bold,
    state: [now.fill, now.stroke, now.mode, now.fillOpacity, now.size, around.hidden, now.font].join(),
    along,
    angle,
    cosine: Math.cos(turned),
    sine: Math.sin(turned),
    size: high * Math.hypot(c, d),
    narrow: high * stretch,
    stretch,
  };
}

function goesOn({ word, state, end }: Open, run: Run, from: number, width: number, baseline: number): boolean {
  const { size } = run;
  if (state !== run.state || word.angle !== run.angle || Math.abs(baseline - word.baseline) >= size * 0.2) return false;
  const gap = from - end;
  if (gap < size * gapOfWords && gap > size * backwards) return true;
  // Signs of the other direction are drawn from right to left by some programs.
  return Math.abs(from + width - word.from) < size * gapOfWords;
}
