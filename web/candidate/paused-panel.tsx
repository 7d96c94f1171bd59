import type { CandidateView } from "#contract/candidate-view.ts";
import { Button } from "#web/components/button.tsx";
import { dateAndTime, useText } from "./texts.ts";
import { useArrival } from "./use-arrival.ts";
import { isSending, type RoomHandle } from "./use-room.ts";

type Props = {
  room: RoomHandle;
  view: CandidateView;
  onResume: () => void;
  /** Where it was spoken: goes on by typing. */
  onType: (() => void) | null;
};

export function PausedPanel({ room, view, onResume, onType }: Props) {
  const text = useText();
  const title = useArrival();
  const why = view.paused?.why ?? "candidate";
  return (
    <section className="mx-auto grid w-full max-w-2xl justify-items-start gap-3 py-3">
      <h2 ref={title} tabIndex={-1} className="font-serif text-title font-semibold">
        {text.paused.title[why]}
      </h2>
      <p>
        {text.paused.text[why]}{" "}
        {view.paused !== null && text.paused.until(dateAndTime(view.paused.until, view.language))}
      </p>
      {room.state.draft.trim() !== "" && <p className="text-ink-soft">{text.paused.draft}</p>}
      <Button look="primary" size="large" icon="play" busy={isSending(room.state, "resume")} onClick={onResume}>
        {text.paused.goOn}
      </Button>
      {onType !== null && (
        <Button icon="keyboard" onClick={onType}>
          {text.paused.type}
        </Button>
      )}
    </section>
  );
}
