/**
 * A microphone for a page under test that says what the test wants when it wants it, and an ear for what the page lets out. The
 * rest is the browser's own: the page asks for its microphone, gets it or not, and gets this sound on the track.
 */
import type { Page } from "playwright-core";
import { bytesOf, type Speech } from "#agent/testing/speech/pcm.ts";

export type BrowserMicrophone = {
  /** Resolves when it has been said to the end. At 48 kHz. */
  say(speech: Speech): Promise<void>;
  /** Is a microphone open in the page? */
  isOpen(): Promise<boolean>;
  /** As a plug that is pulled, of one of two microphones or of the only one. */
  unplug(which: "one of two" | "the only one"): Promise<void>;
  /** Resolves when something is heard that began after the call, with the milliseconds since then. */
  nextSound(): Promise<number>;
  /** Resolves when nothing has been heard for so long. */
  quiet(ms: number): Promise<void>;
};

/** Before the page is loaded; again after each load it is there by itself. */
export async function giveMicrophone(page: Page, timeout: number): Promise<BrowserMicrophone> {
  await page.addInitScript(() => {
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    const opened: MediaStreamTrack[] = [];
    let mouth: { context: AudioContext; out: MediaStreamAudioDestinationNode } | null = null;
    let isThere = true;
    let lastSound = 0;
    let heardSince = 0;
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      if (!isThere) throw new DOMException("Requested device not found", "NotFoundError");
      // As the browser gives it, with its permission and its errors.
      const real = await ask(constraints);
      const context = new AudioContext();
      await context.resume();
      mouth = { context, out: context.createMediaStreamDestination() };
      const [track] = mouth.out.stream.getAudioTracks();
      if (track === undefined) return real;
      const stop = track.stop.bind(track);
      track.stop = () => {
        stop();
        for (const one of real.getTracks()) one.stop();
      };
      opened.push(track);
      return mouth.out.stream;
    };
    const meters = new Map<MediaStream, AnalyserNode>();
    const listen = new AudioContext();
    setInterval(() => {
      void listen.resume();
      for (const player of document.querySelectorAll("audio")) {
        const stream = player.srcObject;
        if (!(stream instanceof MediaStream) || player.paused) continue;
        let meter = meters.get(stream);
        if (meter === undefined) {
          meter = listen.createAnalyser();
          listen.createMediaStreamSource(stream).connect(meter);
          meters.set(stream, meter);
        }
        const wave = new Float32Array(meter.fftSize);
        meter.getFloatTimeDomainData(wave);
        const loud = Math.sqrt(wave.reduce((sum, value) => sum + value * value, 0) / wave.length) > 0.01;
        if (!loud) continue;
        const now = performance.now();
        if (now - lastSound > 300) heardSince = now;
        lastSound = now;
      }
    }, 20);
    Object.assign(window, {
      microphone: {
        say: async (text: string) => {
          if (mouth === null) throw new Error("no microphone is open");
          const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
          const pcm = new Int16Array(bytes.buffer);
          const buffer = mouth.context.createBuffer(1, pcm.length, 48_000);
          buffer.getChannelData(0).set(Array.from(pcm, (sample) => sample / 32_768));
          const source = mouth.context.createBufferSource();
          source.buffer = buffer;
          source.connect(mouth.out);
          await new Promise((resolve) => {
            source.onended = resolve;
            source.start();
          });
        },
        isOpen: () => opened.some((track) => track.readyState === "live"),
        unplug: (which: string) => {
          isThere = which === "one of two";
          for (const track of opened) {
            if (track.readyState === "ended") continue;
            track.stop();
            track.dispatchEvent(new Event("ended"));
          }
        },
        heardSince: () => heardSince,
        quietFor: () => performance.now() - lastSound,
      },
    });
  });
  const options = { timeout, polling: 20 };
  return {
    say: (speech) =>
      page.evaluate(
        (text) => (window as unknown as Given).microphone.say(text),
        Buffer.from(bytesOf(speech)).toString("base64"),
      ),
    isOpen: () => page.evaluate(() => (window as unknown as Given).microphone.isOpen()),
    unplug: (which) => page.evaluate((one) => (window as unknown as Given).microphone.unplug(one), which),
    nextSound: async () => {
      const from = await page.evaluate(() => performance.now());
      await page.waitForFunction(
        (since) => (window as unknown as Given).microphone.heardSince() > since,
        from,
        options,
      );
      return page.evaluate((since) => (window as unknown as Given).microphone.heardSince() - since, from);
    },
    quiet: async (ms) => {
      await page.waitForFunction((most) => (window as unknown as Given).microphone.quietFor() > most, ms, options);
    },
  };
}

/** What the script above puts into the page. */
type Given = {
  microphone: {
    say(text: string): Promise<void>;
    isOpen(): boolean;
    unplug(which: string): void;
    heardSince(): number;
    quietFor(): number;
  };
};
