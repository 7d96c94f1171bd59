import type { CandidateView } from "#contract/candidate-view.ts";
import { Button } from "#web/components/button.tsx";
import { useText } from "./texts.ts";
import { isSending, type RoomHandle } from "./use-room.ts";

/** Ways to be helped with the question. One that has nothing left to do is not shown as if it had. */
export function HelpButtons({ room, view }: { room: RoomHandle; view: CandidateView }) {
  const text = useText();
  const { can, ask } = view;
  if (ask === null) return null;
  const requesting = isSending(room.state, "request");
  const request = (what: "repeat" | "clarify" | "skip") => () => room.send({ type: "request", to: ask.id, what });
  return (
    <fieldset
      aria-label={text.room.regions.help}
      className="room-help mx-auto flex w-full min-w-0 max-w-2xl flex-wrap gap-x-2 gap-y-1.5"
    >
      {(["repeat", "clarify"] as const).map((what) => (
        <Button
          key={what}
          size="small"
          icon={what === "repeat" ? "again" : "rephrase"}
          disabled={!can[what]}
          busy={can[what] && requesting}
          onClick={request(what)}
        >
          {text.room[what]}
        </Button>
      ))}
      <Button
        size="small"
        icon="clock"
        disabled={!can.hold}
        busy={can.hold && isSending(room.state, "hold")}
        onClick={() => room.send({ type: "hold" })}
      >
        {text.room.hold}
      </Button>
      <Button size="small" icon="skip" disabled={!can.skip} busy={can.skip && requesting} onClick={request("skip")}>
        {text.room.skip}
      </Button>
    </fieldset>
  );
}
