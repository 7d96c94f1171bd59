/** Where to go after signing in: only ever a place of this site, whatever the address says. */
export function nextPlace(wanted: unknown): string {
  if (typeof wanted !== "string" || !/^\/(?![/\\])[^\s\\]*$/.test(wanted)) return "/";
  return wanted;
}
