import { useState } from "react";
import { NotedArea } from "./noted-fields.tsx";
import { cuesOf } from "./cues.ts";

/** Words and short phrases, separated by commas. */
export function CuesField({
  path,
  cues,
  onCues,
}: {
  path: string;
  cues: readonly string[];
  onCues: (cues: string[]) => void;
}) {
  const [typed, setTyped] = useState(cues.join(", "));
  const shown = cuesOf(typed).join() === cues.join() ? typed : cues.join(", ");
  return (
    <NotedArea
      path={path}
      label="Words that such answers tend to hold"
      hint="Separated by commas. The offline interviewer listens for them; language models go by the sentence above."
      value={shown}
      onValue={(text) => {
        setTyped(text);
        onCues(cuesOf(text));
      }}
    />
  );
}
