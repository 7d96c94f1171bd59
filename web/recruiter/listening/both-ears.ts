/**
 * A conversation has the candidate left and the interviewer right, which is odd to listen to with headphones: both are heard on both
 * sides. Where a browser cannot do that, it is heard as it is.
 */
let context: AudioContext | null = null;
const mixed = new WeakSet<HTMLAudioElement>();

/** Only after a person has done something; the second time it changes nothing. */
export function mixToBothEars(audio: HTMLAudioElement): void {
  try {
    context ??= new AudioContext();
    // It sleeps until somebody does something.
    void context.resume();
    if (mixed.has(audio)) return;
    const source = context.createMediaElementSource(audio);
    mixed.add(audio);
    // One channel is made of two by halving both; they are rarely loud at once.
    const mono = new GainNode(context, { channelCount: 1, channelCountMode: "explicit", gain: 1.7 });
    source.connect(mono).connect(context.destination);
  } catch {
    // As it is, then.
  }
}
