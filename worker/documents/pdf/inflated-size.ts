/**
 * How many bytes a zlib stream holds, counted without unpacking it: for the size only lengths matter, so nothing is written
 * anywhere, however much it is. What a strict reader refuses and pdf.js does not is counted as pdf.js would unpack it. Pure.
 */

/** By the number of a length's symbol, from 257 on: the least length, and how many bits say what comes on top. */
const least = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  258, 258,
];
const more = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, 0, 0];
/** Of a distance, by the number of its symbol: bits that are passed over. */
const far = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 0, 0];
/** In which order a block says how long the codes are that say how long its codes are. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const longestCode = 15;
const endOfBlock = 256;

class Broken extends Error {}

/** What the next bits are a code of: its symbol times 16, plus its length. */
class Codes {
  readonly #table = new Uint16Array(1 << longestCode);
  #mask = 0;

  /** `lengths[from..to]`: of the code of each symbol, in bits; 0: it has none. Codes that contradict each other are taken as pdf.js takes them. */
  set(lengths: Uint8Array, from: number, to: number): void {
    let longest = 1;
    for (let at = from; at < to; at += 1) longest = Math.max(longest, lengths[at] ?? 0);
    const size = 1 << longest;
    this.#mask = size - 1;
    this.#table.fill(0, 0, size);
    for (let length = 1, code = 0; length <= longest; length += 1, code <<= 1)
      for (let at = from; at < to; at += 1) {
        if (lengths[at] !== length) continue;
        for (let bits = reversed(code, length); bits < size; bits += 1 << length)
          this.#table[bits] = ((at - from) << 4) | length;
        code += 1;
      }
  }

  find(bits: number): number {
    const found = this.#table[bits & this.#mask] ?? 0;
    if (found === 0) throw new Broken();
    return found;
  }
}

function reversed(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit += 1) turned |= ((code >> bit) & 1) << (length - 1 - bit);
  return turned;
}

// Used by one count at a time, which never waits: tables of their own would cost more than the counting.
const symbols = new Codes();
const distances = new Codes();
/** With room for a last repetition that goes beyond the end. */
const lengths = new Uint8Array(320 + 138);

/** Counting stops as soon as there are more than `most`. Of a broken stream, what it has before it breaks. */
export function inflatedSize(packed: Uint8Array, most: number): number {
  const [method = 0, flags = 0] = packed;
  const isZlib = (method & 15) === 8 && ((method << 8) | flags) % 31 === 0 && (flags & 32) === 0;
  if (!isZlib) return 0;
  const count = new Count(packed, most);
  try {
    while (count.block());
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
  }
  return count.size;
}

class Count {
  size = 0;
  readonly #packed: Uint8Array;
  readonly #most: number;
  /** In bits. The first two bytes are the header. */
  #at = 16;

  constructor(packed: Uint8Array, most: number) {
    this.#packed = packed;
    this.#most = most;
  }

  /** False once there is nothing more to count. */
  block(): boolean {
    const isLast = this.#take(1) === 1;
    const kind = this.#take(2);
    if (kind === 0) this.#stored();
    else {
      if (kind === 1) setUsual();
      else if (kind === 2) this.#setGiven();
      else throw new Broken();
      this.#packedBlock();
    }
    return !isLast && this.size <= this.#most;
  }

  /** The next bits, the first of them lowest; at least seventeen. */
  #bits(): number {
    const byte = this.#at >> 3;
    const packed = this.#packed;
    return ((packed[byte] ?? 0) | ((packed[byte + 1] ?? 0) << 8) | ((packed[byte + 2] ?? 0) << 16)) >> (this.#at & 7);
  }

  #pass(bits: number): void {
    this.#at += bits;
    if (this.#at > this.#packed.length * 8) throw new Broken();
  }

  #take(bits: number): number {
    const value = this.#bits() & ((1 << bits) - 1);
    this.#pass(bits);
    return value;
  }

  #symbol(codes: Codes): number {
    const found = codes.find(this.#bits());
    this.#pass(found & 15);
    return found >> 4;
  }

  #stored(): void {
    this.#at = (this.#at + 7) & ~7;
    const length = this.#take(16);
    this.#pass(16);
    const left = this.#packed.length - this.#at / 8;
    this.size += Math.min(length, left);
    this.#pass(length * 8);
  }

  #setGiven(): void {
    const literals = this.#take(5) + 257;
    const all = literals + this.#take(5) + 1;
    const given = this.#take(4) + 4;
    lengths.fill(0);
    for (const at of order.slice(0, given)) lengths[at] = this.#take(3);
    symbols.set(lengths, 0, 19);
    lengths.fill(0);
    for (let at = 0; at < all;) {
      const symbol = this.#symbol(symbols);
      if (symbol < 16) {
        lengths[at] = symbol;
        at += 1;
        continue;
      }
      const again = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
      const times = symbol === 16 ? 3 + this.#take(2) : symbol === 17 ? 3 + this.#take(3) : 11 + this.#take(7);
      lengths.fill(again, at, at + times);
      at += times;
    }
    symbols.set(lengths, 0, literals);
    distances.set(lengths, literals, all);
  }

  #packedBlock(): void {
    while (this.size <= this.#most) {
      const symbol = this.#symbol(symbols);
      if (symbol < endOfBlock) {
        this.size += 1;
        continue;
      }
      if (symbol === endOfBlock) return;
      const length = (least[symbol - 257] ?? 0) + this.#take(more[symbol - 257] ?? 0);
      this.#pass(far[this.#symbol(distances)] ?? 0);
      this.size += length;
    }
  }
}

/** The codes of blocks that bring none of their own. */
function setUsual(): void {
  lengths.fill(8, 0, 144);
  lengths.fill(9, 144, 256);
  lengths.fill(7, 256, 280);
  lengths.fill(8, 280, 288);
  symbols.set(lengths, 0, 288);
  lengths.fill(5, 0, 30);
  distances.set(lengths, 0, 30);
}
