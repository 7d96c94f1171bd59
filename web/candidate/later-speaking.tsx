import { type ComponentProps, type ComponentType, lazy, Suspense, useEffect, useState } from "react";
import type { SpeakingPart } from "./speaking/speaking-part.tsx";

type Props = ComponentProps<typeof SpeakingPart>;

/** Comes when somebody wants to speak. Where it does not come, they are back at typing, and may try again. */
export function LaterSpeaking(props: Props) {
  const { onType } = props;
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    import("./speaking/speaking-part.tsx").then(
      (part) => setPart(() => part.SpeakingPart),
      () => onType(false),
    );
  }, [onType]);
  return Part === null ? null : <Part {...props} />;
}

const Measures = lazy(() =>
  import("./speaking/speaking-measures.tsx").then(
    ({ SpeakingMeasures }) => ({ default: SpeakingMeasures }),
    () => ({ default: () => null }),
  ),
);

export function LaterMeasures(props: ComponentProps<typeof Measures>) {
  return (
    <Suspense fallback={null}>
      <Measures {...props} />
    </Suspense>
  );
}
