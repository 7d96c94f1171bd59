/** The one range of bytes that a player asks for (RFC 9110, 14). */

export type ByteRange = { first: number; length: number };

/**
 * `whole`: nothing was asked, or what is passed over as the standard allows: several ranges, other units, no numbers.
 * `nowhere`: it begins behind the end.
 */
export function byteRange(header: string | null, size: number): ByteRange | "whole" | "nowhere" {
  const asked = /^\s*bytes\s*=\s*(\d{0,15})\s*-\s*(\d{0,15})\s*$/iu.exec(header ?? "");
  const [, from = "", to = ""] = asked ?? [];
  if (from === "" && to === "") return "whole";
  if (from === "") {
    const length = Math.min(Number(to), size);
    return length === 0 ? "nowhere" : { first: size - length, length };
  }
  const first = Number(from);
  const last = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== "" && Number(to) < first) return "whole";
  return first >= size ? "nowhere" : { first, length: last - first + 1 };
}
