import { useEffect, useState } from "react";
import { Alert } from "#web/components/alert.tsx";
import { Button } from "#web/components/button.tsx";
import type { Connection } from "./room-state.ts";
import { useText } from "./texts.ts";

/** Breaks shorter than this mend themselves before anybody needs to know. */
const tellAfterMs = 1_200;

/** Says calmly that the connection is gone, and nothing while it is there. The region itself stays, so that the news is read out. */
export function ConnectionNotice({ connection, onRetry }: { connection: Connection; onRetry: () => void }) {
  const text = useText();
  const away = connection === "lost" || connection === "connecting";
  const [told, setTold] = useState(false);
  useEffect(() => {
    if (!away) return;
    const timer = setTimeout(() => setTold(true), tellAfterMs);
    return () => {
      clearTimeout(timer);
      setTold(false);
    };
  }, [away]);
  const words =
    connection === "connecting"
      ? text.connection.connecting
      : navigator.onLine
        ? text.connection.lost
        : text.connection.offline;
  return (
    <output className="mx-auto block w-full max-w-2xl">
      {told && away && (
        <Alert
          kind={connection === "connecting" ? "info" : "warning"}
          icon={connection === "connecting" ? "info" : "offline"}
          actions={
            connection === "lost" && (
              <Button size="small" onClick={onRetry}>
                {text.connection.tryNow}
              </Button>
            )
          }
        >
          {words}
        </Alert>
      )}
    </output>
  );
}
