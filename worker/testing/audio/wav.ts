/** A recording as WAV, 16 bit and one channel, of a tone that comes and goes. */
export function wavOf(ms: number, rate = 8_000): Uint8Array<ArrayBuffer> {
  const samples = Math.round((ms * rate) / 1000);
  const bytes = new Uint8Array(44 + samples * 2);
  const view = new DataView(bytes.buffer);
  const text = (at: number, letters: string) => bytes.set(new TextEncoder().encode(letters), at);
  text(0, "RIFF");
  view.setUint32(4, 36 + samples * 2, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, samples * 2, true);
  for (let index = 0; index < samples; index += 1) {
    const loud = Math.sin((index * 2 * Math.PI * 3) / rate) ** 2;
    view.setInt16(44 + index * 2, Math.round(8_000 * loud * Math.sin((index * 2 * Math.PI * 220) / rate)), true);
  }
  return bytes;
}
