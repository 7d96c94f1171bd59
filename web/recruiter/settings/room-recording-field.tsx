import type { OrganisationSettings } from "#contract/api/people.ts";
import { Select } from "#web/components/field.tsx";

type Wish = OrganisationSettings["roomRecording"];

const wishes: Record<Wish, { label: string; hint: string }> = {
  off: {
    label: "No",
    hint: "Spoken interviews are recorded in sound by the interviewer alone, where the candidate has agreed to that.",
  },
  tracks: {
    label: "In sound, with a channel for each side",
    hint: "A second recording by LiveKit, of the interviewer on one channel and the candidate on the other, where the candidate has agreed to being recorded.",
  },
  video: {
    label: "As a video, where a plan asks for the camera",
    hint: "Candidates of plans with a camera read in their consent text that a video is made. Their camera is off until they turn it on, and no part of any rating. Elsewhere it is recorded in sound.",
  },
};

/** What LiveKit records of the rooms in which interviews are spoken. */
export function RoomRecordingField({
  wish,
  isAvailable,
  onChange,
}: {
  wish: Wish;
  isAvailable: boolean;
  onChange: (wish: Wish) => void;
}) {
  return (
    <Select
      label="Record the room as well"
      hint={
        isAvailable
          ? `${wishes[wish].hint} A change holds for interviews that are opened from then on.`
          : "This cannot be had here: whoever runs this platform has not set up a place for such recordings."
      }
      disabled={!isAvailable && wish === "off"}
      value={wish}
      onChange={(event) => {
        const chosen = keys.find((key) => key === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {keys.map((key) => (
        <option key={key} value={key} disabled={!isAvailable && key !== "off"}>
          {wishes[key].label}
        </option>
      ))}
    </Select>
  );
}

const keys: readonly Wish[] = ["off", "tracks", "video"];
