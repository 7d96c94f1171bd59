/** Where to go after signing in: only ever a place of this site, whatever the address says. */
export function nextPlace(wanted: unknown): string {
  if (typeof wanted !== "string" || !/^\/(?![/\\])[^\s\\]*$/.test(wanted)) return "/";
  return wanted;
}

/** The colleague's invitation that somebody is on the way to, where it is one. */
export function invitationIn(next: unknown): string | undefined {
  return typeof next === "string" ? /^\/join\/([\w-]+)$/.exec(next)?.[1] : undefined;
}
