/** What can be heard on this page, and the one player that plays it. */
import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Recording } from "#contract/api/recordings.ts";
import type { TranscriptLine } from "#contract/transcript-line.ts";
import { recordingsQuery } from "#web/recruiter/queries.ts";
import { type Place, placesOf, type Start, startsOf } from "./places.ts";
import { Player, type PlayerState } from "./player.ts";

type Listening = {
  player: Player;
  recordings: readonly Recording[];
  /** By line. */
  places: ReadonlyMap<string, Place>;
  starts: readonly Start[];
  isKnown: boolean;
};

const Context = createContext<Listening | null>(null);

type Props = { interviewId: string; lines: readonly TranscriptLine[]; children: ReactNode };

/** Asks for recordings only where something was spoken. */
export function ListeningProvider({ interviewId, lines, children }: Props) {
  const wasSpoken = lines.some(({ channel, audio }) => channel === "voice" || audio !== null);
  const query = useQuery({ ...recordingsQuery(interviewId), enabled: wasSpoken });
  const [player] = useState(() => new Player(interviewId));
  useEffect(() => () => player.close(), [player]);
  const recordings = query.data?.items ?? none;
  const value = useMemo(
    () => ({
      player,
      recordings,
      places: placesOf(lines, recordings),
      starts: startsOf(lines, recordings),
      isKnown: query.isSuccess,
    }),
    [player, lines, recordings, query.isSuccess],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

const none: readonly Recording[] = [];

/** Null outside of a page that one can listen on. */
export const useListening = (): Listening | null => useContext(Context);

const nothing: PlayerState = new Player("").state();
const never = () => () => undefined;

export function usePlayer(): PlayerState {
  const player = useListening()?.player;
  return useSyncExternalStore(player?.subscribe ?? never, player?.state ?? (() => nothing));
}
