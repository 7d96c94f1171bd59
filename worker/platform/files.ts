/** File storage. Keys are prefixes of an organisation or a person, then what the file is. */
export interface Files {
  /**
   * Writes unless the key exists, and says whether it wrote. What is stored is never overwritten, so a repeated write of
   * sealed content is harmless.
   */
  putOnce(key: string, content: string | Uint8Array<ArrayBuffer>, contentType: string): Promise<boolean>;
  /** Null when there is nothing under the key. */
  get(key: string): Promise<string | null>;
  /** Keys without a file are passed over, so that repeating it is harmless. At most 1000. */
  remove(keys: readonly string[]): Promise<void>;
  /** All whose keys begin so, however many. Repeating it is harmless. */
  removeUnder(prefix: string): Promise<void>;
}

export function r2Files(bucket: R2Bucket): Files {
  return {
    async putOnce(key, content, contentType) {
      // R2 answers null when the precondition failed, which is: the key was there.
      const written = await bucket.put(key, content, {
        onlyIf: new Headers({ "If-None-Match": "*" }),
        httpMetadata: { contentType },
      });
      return written !== null;
    },
    async get(key) {
      const object = await bucket.get(key);
      return object === null ? null : object.text();
    },
    async remove(keys) {
      if (keys.length > 0) await bucket.delete([...keys]);
    },
    async removeUnder(prefix) {
      for (;;) {
        // The first ones each time: those that were there before are gone.
        const { objects, truncated } = await bucket.list({ prefix });
        if (objects.length > 0) await bucket.delete(objects.map(({ key }) => key));
        if (!truncated) return;
      }
    },
  };
}
