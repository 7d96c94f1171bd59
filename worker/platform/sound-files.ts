/** Files of sound in storage: kept with what players and pages must know of them, read in parts, and removed by how they begin. */

export type SoundFile = {
  key: string;
  bytes: number;
  /** MIME type, as it was given. */
  type: string;
  /** Epoch milliseconds of what it belongs to; null where it was kept without. */
  startedAt: number | null;
  /** Changes with the content. */
  etag: string;
};

export interface SoundFiles {
  /** Takes the place of what is there. `startedAt` are epoch milliseconds. */
  put(key: string, content: Uint8Array<ArrayBuffer>, about: { type: string; startedAt: number }): Promise<void>;
  /** All whose keys begin so, in the order of their keys. */
  list(prefix: string): Promise<SoundFile[]>;
  /** So many bytes from there on; null when there is nothing under the key any more. */
  read(key: string, offset: number, length: number): Promise<ReadableStream<Uint8Array> | null>;
  /** All whose keys begin so; says how many. Repeating it is harmless. */
  removeAll(prefix: string): Promise<number>;
}

export function r2SoundFiles(bucket: R2Bucket): SoundFiles {
  const list = async (prefix: string): Promise<SoundFile[]> => {
    const files: SoundFile[] = [];
    let cursor: string | undefined;
    do {
      const page = await bucket.list({ prefix, cursor, include: ["httpMetadata", "customMetadata"] });
      files.push(...page.objects.map(fileOf));
      cursor = page.truncated ? page.cursor : undefined;
    } while (cursor !== undefined);
    return files;
  };
  return {
    list,
    async put(key, content, { type, startedAt }) {
      const customMetadata = { startedAt: String(startedAt) };
      await bucket.put(key, content, { httpMetadata: { contentType: type }, customMetadata });
    },
    async read(key, offset, length) {
      const object = await bucket.get(key, { range: { offset, length } });
      return object === null ? null : object.body;
    },
    async removeAll(prefix) {
      const keys = (await list(prefix)).map(({ key }) => key);
      // As many as the storage takes at once.
      for (let at = 0; at < keys.length; at += 1000) await bucket.delete(keys.slice(at, at + 1000));
      return keys.length;
    },
  };
}

function fileOf({ key, size, etag, httpMetadata, customMetadata }: R2Object): SoundFile {
  const startedAt = Number(customMetadata?.startedAt ?? Number.NaN);
  return {
    key,
    bytes: size,
    etag,
    type: httpMetadata?.contentType ?? "application/octet-stream",
    startedAt: Number.isFinite(startedAt) ? startedAt : null,
  };
}
