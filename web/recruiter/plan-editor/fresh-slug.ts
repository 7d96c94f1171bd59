/** Ids inside a plan: lower-case words with hyphens that no neighbour has. */

/** "System design!" → "system-design"; text without a usable letter gives "item". */
export function slugOf(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 50)
      .replace(/-+$/, "") || "item"
  );
}

/** `wanted` as a slug, with the first number behind it that makes it unlike all `taken`. */
export function freshSlug(wanted: string, taken: readonly string[]): string {
  const base = slugOf(wanted);
  if (!taken.includes(base)) return base;
  let n = 2;
  while (taken.includes(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
}
