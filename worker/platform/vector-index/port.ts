/**
 * Where vectors of many documents are kept, to be searched by likeness. Texts stay elsewhere: whoever searches gets ids. The
 * contract suite beside this file says what every implementation must do.
 */

export type Placed = {
  id: string;
  /** Of length 1, and of the dimensions of the index. */
  vector: Float32Array;
  /** What belongs together for deletion and for a filter: the interview that the passage came with. */
  owner: string;
};

export type Match = { id: string; owner: string; /** Cosine, −1 to 1. */ similarity: number };

export interface VectorIndex {
  /**
   * Nothing of one namespace is ever found in another. Placing an id again takes the place of what was there. May take some
   * seconds until it is found.
   */
  place(namespace: string, entries: readonly Placed[]): Promise<void>;
  /** Nearest first, at most `most`, which is at most 100. `owners` null searches all; an empty list finds nothing. */
  nearest(namespace: string, vector: Float32Array, most: number, owners: readonly string[] | null): Promise<Match[]>;
  /** Ids that are not there are passed over, so that repeating it is harmless. May take some seconds. */
  remove(namespace: string, ids: readonly string[]): Promise<void>;
}
