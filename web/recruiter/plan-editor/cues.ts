/** "asked, because ,, trade-off" → each word or phrase once, without the spaces around it. */
export function cuesOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[,\n]/)
        .map((cue) => cue.trim())
        .filter((cue) => cue !== ""),
    ),
  ];
}
