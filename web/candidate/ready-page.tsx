import { useState } from "react";
import type { Door } from "#contract/api/candidate.ts";
import type { Channel } from "#contract/terms.ts";
import { Button } from "#web/components/button.tsx";
import { Icon } from "#web/components/icon.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { ConnectionNotice } from "./connection-notice.tsx";
import { Frame } from "./frame.tsx";
import { LaterCallReady } from "./later-call.tsx";
import { LaterCv } from "./later-cv.tsx";
import { useText } from "./texts.ts";
import { useArrival } from "./use-arrival.ts";
import { type RoomHandle, isSending } from "./use-room.ts";
import type { Talk } from "./use-talk.ts";
import { WaysToTalk } from "./ways-to-talk.tsx";

/** Between consent and the first question: nothing starts by itself. */
export function ReadyPage({ id, door, room, talk }: { id: string; door: Door; room: RoomHandle; talk: Talk }) {
  const text = useText();
  const title = useArrival();
  const [speaks, setSpeaks] = useState(false);
  const busy = isSending(room.state, "start");
  const begin = (channel: Channel) => room.send({ type: "start", channel });
  const answers = door.speech === null ? text.ready.typed : text.ready.spoken;
  return (
    <Frame over={door.organisation}>
      <div className="grid justify-items-start gap-8">
        <PageTitle ref={title} lead={text.ready.lead}>
          {text.ready.title}
        </PageTitle>
        <ul className="grid gap-4">
          {[...text.ready.tips, ...(door.voice ? [] : [answers])].map((tip) => (
            <li key={tip} className="grid grid-cols-[auto_1fr] gap-3">
              <Icon name="check" className="mt-0.5 text-brand" />
              <span className="max-w-prose">{tip}</span>
            </li>
          ))}
        </ul>
        <LaterCv id={id} door={door} />
        {!door.voice ? (
          <Button look="primary" size="large" busy={busy} onClick={() => begin("text")}>
            {text.ready.begin}
            {!busy && <Icon name="arrow" />}
          </Button>
        ) : speaks ? (
          <LaterCallReady
            talk={talk}
            busy={busy}
            onType={() => setSpeaks(false)}
            onBegin={(call) => {
              if (room.state.connection !== "live") return room.hurry();
              begin("voice");
              call.join();
            }}
          />
        ) : (
          <WaysToTalk
            busy={busy}
            onSpeak={() => {
              talk.load();
              setSpeaks(true);
            }}
            onType={() => begin("text")}
          />
        )}
        <ConnectionNotice connection={room.state.connection} onRetry={room.hurry} />
        <p className="text-ink-soft">{text.ready.later}</p>
      </div>
    </Frame>
  );
}
