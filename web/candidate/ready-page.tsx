import type { Door } from "#contract/api/candidate.ts";
import { Button } from "#web/components/button.tsx";
import { Icon } from "#web/components/icon.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { ConnectionNotice } from "./connection-notice.tsx";
import { Frame } from "./frame.tsx";
import { LaterCv } from "./later-cv.tsx";
import { useText } from "./texts.ts";
import { useArrival } from "./use-arrival.ts";
import { type RoomHandle, isSending } from "./use-room.ts";

/** Between consent and the first question: nothing starts by itself. */
export function ReadyPage({ id, door, room }: { id: string; door: Door; room: RoomHandle }) {
  const text = useText();
  const title = useArrival();
  const busy = isSending(room.state, "start");
  return (
    <Frame over={door.organisation}>
      <div className="grid justify-items-start gap-8">
        <PageTitle ref={title} lead={text.ready.lead}>
          {text.ready.title}
        </PageTitle>
        <ul className="grid gap-4">
          {[...text.ready.tips, door.speech === null ? text.ready.typed : text.ready.spoken].map((tip) => (
            <li key={tip} className="grid grid-cols-[auto_1fr] gap-3">
              <Icon name="check" className="mt-0.5 text-brand" />
              <span className="max-w-prose">{tip}</span>
            </li>
          ))}
        </ul>
        <LaterCv id={id} door={door} />
        <Button look="primary" size="large" busy={busy} onClick={() => room.send({ type: "start", channel: "text" })}>
          {text.ready.begin}
          {!busy && <Icon name="arrow" />}
        </Button>
        <ConnectionNotice connection={room.state.connection} onRetry={room.hurry} />
        <p className="text-ink-soft">{text.ready.later}</p>
      </div>
    </Frame>
  );
}
