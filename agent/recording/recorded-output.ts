/**
 * Stands before a session's audio output, hands everything on unchanged, and tells what of it was really played, and when. What is
 * cut off by an interruption was not.
 */
import { voice } from "@livekit/agents";
import { AudioFrame } from "@livekit/rtc-node";

export type Played = {
  /** The oldest speech that is under way began to be handed on then; null: none is. */
  pending(since: number | null): void;
  played(frames: readonly AudioFrame[], startedAt: number): void;
};

/** What lies between two flushes; the output tells its end once. */
type Segment = { frames: AudioFrame[]; since: number; startedAt: number | null; told: boolean };

export class RecordedOutput extends voice.AudioOutput {
  readonly #next: voice.AudioOutput;
  readonly #played: Played;
  #segments: Segment[] = [];
  #open: Segment | null = null;
  #detached = false;

  constructor(next: voice.AudioOutput, played: Played) {
    super(next.sampleRate, next, { pause: true });
    this.#next = next;
    this.#played = played;
  }

  /** It counts no segments of its own: that is the output's, and two counts could differ. */
  override get pendingPlayoutSegments(): number {
    return this.#next.pendingPlayoutSegments;
  }
  override get capturedPlayoutSegments(): number {
    return this.#next.capturedPlayoutSegments;
  }
  override waitForPlayout(): Promise<voice.PlaybackFinishedEvent> {
    return this.#next.waitForPlayout();
  }
  override abandonOpenSegment(): void {
    this.#next.abandonOpenSegment();
  }
  override clearBuffer(): void {
    this.#next.clearBuffer();
  }

  override async captureFrame(frame: AudioFrame): Promise<void> {
    if (this.#detached) return this.#next.captureFrame(frame);
    const before = this.#next.capturedPlayoutSegments;
    let segment = this.#open;
    if (segment === null) {
      segment = { frames: [], since: Date.now(), startedAt: null, told: false };
      this.#open = segment;
      this.#segments.push(segment);
      this.#tellPending();
    }
    const isFirst = segment.frames.length === 0;
    segment.frames.push(frame);
    await this.#next.captureFrame(frame);
    // Interrupted before it was taken: no end of it will ever be told.
    if (isFirst && this.#next.capturedPlayoutSegments === before && this.#next.pendingPlayoutSegments === 0)
      this.#drop(segment);
  }

  override flush(): void {
    this.#open = null;
    this.#next.flush();
  }

  override onPlaybackStarted(createdAt: number): void {
    const [segment] = this.#segments;
    if (segment !== undefined) segment.startedAt ??= createdAt;
    super.onPlaybackStarted(createdAt);
  }

  override onPlaybackProgressed(event: voice.PlaybackProgressedEvent): void {
    const [segment] = this.#segments;
    if (segment !== undefined) {
      segment.told = true;
      this.#tell(segment, event.offset, event.duration, event.startedAt);
    }
    super.onPlaybackProgressed(event);
  }

  override onPlaybackFinished(event: voice.PlaybackFinishedEvent): void {
    const [segment] = this.#segments;
    if (segment !== undefined) {
      const ms = event.playbackPosition * 1_000;
      // An output that tells nothing on the way is described by its beginning and by how far it came.
      if (!segment.told && ms > 0) this.#tell(segment, 0, ms, segment.startedAt ?? Date.now() - ms);
      this.#drop(segment);
    }
    this.emit(voice.AudioOutput.EVENT_PLAYBACK_FINISHED, event);
  }

  /** From now on it hands on and tells nothing. */
  detach(): void {
    this.#detached = true;
    this.#segments = [];
    this.#open = null;
  }

  #drop(segment: Segment): void {
    this.#segments = this.#segments.filter((other) => other !== segment);
    if (this.#open === segment) this.#open = null;
    this.#tellPending();
  }

  #tellPending(): void {
    if (!this.#detached) this.#played.pending(this.#segments[0]?.since ?? null);
  }

  #tell({ frames }: Segment, fromMs: number, ms: number, startedAt: number): void {
    if (this.#detached) return;
    const part = cut(frames, fromMs, fromMs + ms);
    if (part.length > 0) this.#played.played(part, startedAt);
  }
}

/** The frames between two places, in milliseconds of their own sound; the ones at the borders in part. */
function cut(frames: readonly AudioFrame[], fromMs: number, toMs: number): AudioFrame[] {
  const parts: AudioFrame[] = [];
  let at = 0;
  for (const frame of frames) {
    const { sampleRate, channels, samplesPerChannel, data } = frame;
    const place = (ms: number) => Math.min(Math.max(0, Math.round((ms / 1_000) * sampleRate) - at), samplesPerChannel);
    const first = place(fromMs);
    const last = place(toMs);
    at += samplesPerChannel;
    if (last > first)
      parts.push(new AudioFrame(data.subarray(first * channels, last * channels), sampleRate, channels, last - first));
  }
  return parts;
}
