import { useEffect, useReducer, useRef, useState } from "react";
import { protocolVersion } from "#contract/live/link.ts";
import { toRecruiter } from "#contract/live/recruiter.ts";
import { emptyFeed, receive } from "./live-feed.ts";

export type LinkState = "connecting" | "open" | "lost";

/** Short waits first, then at most this long. */
const longestWaitMs = 15_000;
const pingEveryMs = 25_000;

/** Follows an interview over the live link, and takes it up again where it was whenever the connection is lost. */
export function useLiveLink(interviewId: string, enabled: boolean) {
  const [feed, dispatch] = useReducer(receive, emptyFeed);
  const [link, setLink] = useState<LinkState>("connecting");
  const lastSeq = useRef(0);
  useEffect(() => {
    lastSeq.current = feed.lastSeq;
  }, [feed.lastSeq]);
  useEffect(() => {
    if (!enabled) return;
    let socket: WebSocket | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let tries = 0;
    let stopped = false;
    const open = () => {
      const address = new URL(`/api/live/${interviewId}`, window.location.href);
      address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
      address.searchParams.set("as", "recruiter");
      socket = new WebSocket(address);
      socket.onopen = () => {
        tries = 0;
        setLink("open");
        socket?.send(JSON.stringify({ type: "hello", protocol: protocolVersion, lastSeq: lastSeq.current }));
      };
      socket.onmessage = ({ data }) => {
        if (typeof data !== "string" || data === "pong") return;
        const parsed = toRecruiter.safeParse(JSON.parse(data));
        // A message that this version does not know is for a newer one; the view that follows carries what matters.
        if (parsed.success) dispatch(parsed.data);
      };
      socket.onclose = () => {
        if (stopped) return;
        setLink("lost");
        tries += 1;
        timer = setTimeout(open, Math.min(longestWaitMs, 500 * 2 ** tries));
      };
    };
    open();
    const ping = setInterval(() => socket?.readyState === WebSocket.OPEN && socket.send("ping"), pingEveryMs);
    return () => {
      stopped = true;
      clearTimeout(timer);
      clearInterval(ping);
      socket?.close();
    };
  }, [interviewId, enabled]);
  return { feed, link };
}
