import { useEffect, useRef } from "react";
import type { Recording } from "#contract/api/recordings.ts";
import { Alert } from "#web/components/alert.tsx";
import { buttonClass } from "#web/components/button.tsx";
import { Icon } from "#web/components/icon.tsx";
import { clockWords } from "#web/components/time-words.ts";
import { downloadIcon } from "#web/recruiter/drawings.ts";
import { useListening, usePlayer } from "./listening.tsx";

/** What LiveKit has recorded of the room: videos to be seen, sound to be taken along, and what came to nothing. */
export function RoomRecordings() {
  const rooms = (useListening()?.recordings ?? []).filter(({ kind }) => kind === "video" || kind === "tracks");
  if (rooms.length === 0) return null;
  return (
    <section
      aria-label="Recordings of the room"
      className="grid gap-5 rounded-card border border-line bg-surface p-4 shadow-card print:hidden"
    >
      {rooms.map((room, index) => (
        <Room
          key={room.id}
          room={room}
          title={`${room.kind === "video" ? "Video" : "Sound"} of the conversation${rooms.length > 1 ? `, part ${index + 1} of ${rooms.length}` : ""}`}
        />
      ))}
    </section>
  );
}

function Room({ room, title }: { room: Recording; title: string }) {
  const listening = useListening();
  if (listening === null) return null;
  const { told, bytes, kind } = room;
  const address = listening.player.address(room.id);
  const facts = [
    ...(told?.durationMs == null ? [] : [clockWords(told.durationMs)]),
    ...(bytes === 0 ? [] : [`${Math.max(0.1, bytes / 1_000_000).toFixed(1)} MB`]),
  ];
  return (
    <div className="grid gap-2">
      {kind === "video" && bytes > 0 && <Video address={address} title={title} />}
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p className="text-small text-ink-soft">
          {[title, ...facts].join(", ")}
          {kind === "tracks" && ". The interviewer is on the left channel, the candidate on the right."}
        </p>
        {bytes > 0 && (
          <a
            href={address}
            download={`${room.id}.${kind === "video" ? "mp4" : "ogg"}`}
            aria-label={`Download: ${title}`}
            className={buttonClass("quiet", "small")}
          >
            <Icon name={downloadIcon} />
            Download
          </a>
        )}
      </div>
      {told?.problem != null && <Alert kind="warning">{told.problem}</Alert>}
      {told?.problem == null && bytes === 0 && (
        <p className="text-small text-ink-soft">It is being recorded, and can be had once it has ended.</p>
      )}
    </div>
  );
}

/** One thing is heard at a time. */
function Video({ address, title }: { address: string; title: string }) {
  const video = useRef<HTMLVideoElement>(null);
  const player = useListening()?.player;
  const isHeard = usePlayer().status === "playing";
  useEffect(() => {
    if (isHeard) video.current?.pause();
  }, [isHeard]);
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- its words stand in the transcript on the same page
    <video
      ref={video}
      src={address}
      aria-label={title}
      controls
      playsInline
      preload="metadata"
      onPlay={() => player?.pause()}
      className="aspect-video w-full rounded-control bg-black"
    />
  );
}
