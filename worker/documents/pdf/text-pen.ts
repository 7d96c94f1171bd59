/** Sets signs on a page one after the other, and makes words of them. */
import type { Unseen } from "#worker/documents/document.ts";
import { type Box, boxOf, type Matrix, overlap, place, times, unit } from "./geometry.ts";
import { type Graphics, invisibleModes, outlineModes, outlineOnlyModes } from "./graphics.ts";
import { type Paint, vanishesOn } from "./paints.ts";
import type { Sign, Word } from "./word.ts";

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

type Place = { x: number; y: number; along: Matrix };

export class TextPen {
  readonly #words: Word[];
  readonly #paints: readonly Paint[];
  readonly #view: Box;
  #matrix: Matrix = unit;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #open: { word: Word; state: string; end: number } | null = null;
  #space = false;
  #pending: (() => void) | null = null;

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

  show(glyphs: readonly (Glyph | number)[], now: Graphics, font: FontFacts, around: Around): void {
    // A word never goes on over a change of how it is drawn, so that each is seen as a whole or not.
    const state = [now.fill, now.stroke, now.mode, now.fillOpacity, now.size, around.hidden, now.font].join();
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
      } else this.#add(text, drawn + Math.max(0, now.letterSpacing), now, font, around, state);
      this.#x += (drawn + spacing) * now.stretch;
    }
    // Now and not when the next word begins: what is painted in between must not pass as the ground of this one.
    this.#judge();
  }

  #add(text: string, drawn: number, now: Graphics, font: FontFacts, around: Around, state: string): void {
    const along = times(now.matrix, this.#matrix);
    const { from, baseline, angle, across, stretch } = this.#seen({ x: this.#x, y: this.#y + now.rise, along }, now);
    const width = drawn * stretch;
    const open = this.#open;
    const size = Math.abs(now.size) * across;
    if (open !== null) {
      const gap = from - open.end;
      const goesOn =
        open.state === state &&
        open.word.angle === angle &&
        Math.abs(baseline - open.word.baseline) < size * 0.2 &&
        gap < size * gapOfWords &&
        gap > size * backwards;
      // Signs of the other direction are drawn from right to left by some programs.
      const goesBack =
        open.state === state &&
        open.word.angle === angle &&
        Math.abs(baseline - open.word.baseline) < size * 0.2 &&
        Math.abs(from + width - open.word.from) < size * gapOfWords;
      if (!goesOn && !goesBack) this.#close();
    }
    const sign: Sign = { text, x: from, width };
    const box = boxOf(
      along,
      this.#x,
      this.#y + now.rise - Math.abs(now.size) * 0.2,
      this.#x + Math.max(drawn * now.stretch, Math.abs(now.size) * 0.05),
      this.#y + now.rise + Math.abs(now.size) * 0.7,
    );
    if (this.#open === null) {
      const word: Word = {
        signs: [sign],
        order: this.#words.length,
        angle,
        from,
        to: from + width,
        baseline,
        size,
        bold: font.bold,
        apart: this.#space,
        box,
        unseen: null,
        invisible: false,
      };
      this.#space = false;
      this.#words.push(word);
      this.#open = { word, state, end: from + width };
      const narrow = Math.abs(now.size) * stretch;
      this.#pending = () => this.#unseen(word, now, around, Math.min(size, narrow));
      return;
    }
    const { word } = this.#open;
    this.#pending ??= () => this.#unseen(word, now, around, Math.min(size, Math.abs(now.size) * stretch));
    word.signs.push(sign);
    word.from = Math.min(word.from, from);
    word.to = Math.max(word.to, from + width);
    word.box = {
      left: Math.min(word.box.left, box.left),
      right: Math.max(word.box.right, box.right),
      bottom: Math.min(word.box.bottom, box.bottom),
      top: Math.max(word.box.top, box.top),
    };
    this.#open.end = from + width;
  }

  /** What hides a word is looked at once, when all of it stands there. */
  #judge(): void {
    this.#pending?.();
    this.#pending = null;
  }

  #close(): void {
    this.#judge();
    this.#open = null;
  }

  #seen(
    { x, y, along }: Place,
    now: Graphics,
  ): { from: number; baseline: number; angle: number; across: number; stretch: number } {
    const [a, b, c, d] = along;
    const [px, py] = place(along, x, y);
    const length = Math.hypot(a, b);
    const angle = (Math.round((Math.atan2(b, a) * 180) / Math.PI / 5) * 5 + 360) % 360;
    const turned = (angle * Math.PI) / 180;
    return {
      from: px * Math.cos(turned) + py * Math.sin(turned),
      baseline: py * Math.cos(turned) - px * Math.sin(turned),
      angle,
      across: Math.hypot(c, d),
      stretch: length * Math.abs(now.stretch),
    };
  }

  #unseen(word: Word, now: Graphics, around: Around, size: number): void {
    word.invisible = invisibleModes.includes(now.mode);
    word.unseen = this.#why(word, now, around, size);
  }

  #why(word: Word, now: Graphics, around: Around, size: number): Unseen | null {
    if (around.hidden) return "hidden_layer";
    if (overlap(word.box, this.#view) === null) return "off_page";
    if (word.invisible || overlap(word.box, now.clip) === null) return "hidden_text";
    if (size < smallestSeen) return "tiny";
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
