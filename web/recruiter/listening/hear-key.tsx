import { useEffect } from "react";
import { useListening, usePlayer } from "./listening.tsx";

type Props = {
  line: string | null;
  /** Begin as soon as it can be heard. */
  atOnce: boolean;
  onBegun: () => void;
};

/** p plays a line's answer, and stops it. */
export function HearKey({ line, atOnce, onBegun }: Props) {
  const listening = useListening();
  const { chosen, status } = usePlayer();
  const place = line === null ? undefined : listening?.places.get(line);
  const isOn = chosen === line && (status === "playing" || status === "loading");
  useEffect(() => {
    if (!atOnce || line === null || place === undefined) return;
    listening?.player.play({ chosen: line, ...place });
    onBegun();
  }, [atOnce, line, place, listening, onBegun]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "p" || event.ctrlKey || event.metaKey || event.altKey || line === null) return;
      event.preventDefault();
      if (isOn) listening?.player.pause();
      else if (place !== undefined) listening?.player.play({ chosen: line, ...place });
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [line, place, isOn, listening]);
  return null;
}
