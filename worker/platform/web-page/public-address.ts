/**
 * Whether an address may be fetched for somebody: a public page, and nothing that only this machine or its network can reach. Pure.
 * Names are judged by themselves. What a name resolves to, only the network knows: Cloudflare's leads to public places alone,
 * and a server of one's own needs a rule for outgoing connections that says the same.
 */

export type Refusal = "no_address" | "scheme" | "credentials" | "port" | "private";

/** The address as the URL standard reads it: numbers in decimal, octal or hexadecimal become what they mean. */
export function publicAddress(text: string): { ok: true; url: URL } | { ok: false; why: Refusal } {
  const url = URL.parse(text);
  if (url === null) return { ok: false, why: "no_address" };
  if (url.protocol !== "https:" && url.protocol !== "http:") return { ok: false, why: "scheme" };
  if (url.username !== "" || url.password !== "") return { ok: false, why: "credentials" };
  // The port of the scheme is left out by the parser.
  if (url.port !== "" && url.port !== "80" && url.port !== "443") return { ok: false, why: "port" };
  return isPublicHost(url.hostname) ? { ok: true, url } : { ok: false, why: "private" };
}

const privateNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|localdomain|home\.arpa|test|invalid|example|onion|arpa)$/;

function isPublicHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.+$/, "");
  if (name.startsWith("[")) return isPublicSix(name.slice(1, -1));
  const four = fourOf(name);
  if (four !== null) return isPublicFour(four);
  // A name without a dot is one of this network.
  return name.includes(".") && !privateNames.test(name);
}

type Four = readonly [number, number, number, number];

function fourOf(name: string): Four | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(name)?.slice(1).map(Number);
  if (parts === undefined) return null;
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  return [a, b, c, d];
}

/** By IANA's registry of special-purpose addresses: everything in it that is not reachable from anywhere is refused. */
function isPublicFour([a, b, c]: Four): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100 && b >= 64 && b <= 127) return false;
  if (a === 169 && b === 254) return false;
  if (a === 172 && b >= 16 && b <= 31) return false;
  if (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)) || (b === 88 && c === 99))) return false;
  if (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) return false;
  return !(a === 203 && b === 0 && c === 113);
}

function isPublicSix(text: string): boolean {
  const groups = groupsOf(text);
  if (groups === null) return false;
  const [first = 0, second = 0] = groups;
  const four = embeddedFour(groups);
  if (four !== null) return isPublicFour(four);
  // Only 2000::/3 is given out; within it, documentation, benchmarks and tunnels lead nowhere or elsewhere.
  if (first < 0x2000 || first > 0x3fff) return false;
  return !(first === 0x2001 && (second < 0x200 || second === 0xdb8)) && first !== 0x3fff;
}

/** Mapped (::ffff:0:0/96), compatible (::/96), translated (64:ff9b::/96) and 6to4 (2002::/16) addresses hold one of the old kind. */
function embeddedFour(groups: readonly number[]): Four | null {
  const [a = 0, b = 0, c = 0] = groups;
  const [high = 0, low = 0] = groups.slice(6);
  const zeros = groups.slice(0, 5).every((group) => group === 0);
  if (zeros && (groups[5] === 0xffff || groups[5] === 0)) return splitFour(high, low);
  if (a === 0x64 && b === 0xff9b) return splitFour(high, low);
  return a === 0x2002 ? splitFour(b, c) : null;
}

const splitFour = (high: number, low: number): Four => [high >> 8, high & 255, low >> 8, low & 255];

/** Eight groups of what the URL parser has written in its shortest form. */
function groupsOf(text: string): number[] | null {
  const [head = "", tail] = text.split("::");
  const read = (part: string) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
  const [left, right] = [read(head), read(tail ?? "")];
  const gap = 8 - left.length - right.length;
  if (gap < 0 || (tail === undefined && gap !== 0)) return null;
  const groups = [...left, ...Array.from({ length: gap }, () => 0), ...right];
  return groups.every((group) => group >= 0 && group <= 0xffff) ? groups : null;
}
