/** Samples per second and side: what speech needs, and one of the rates that Opus takes as they are. */
export const sampleRate = 24_000;
