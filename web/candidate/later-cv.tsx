import { lazy, Suspense } from "react";
import type { Door } from "#contract/api/candidate.ts";

/** Comes after the page itself, and on a network on which it does not come, the interview can begin all the same. */
const Part = lazy(() =>
  import("./cv/cv-part.tsx").then(
    ({ CvPart }) => ({ default: CvPart }),
    () => ({ default: () => null }),
  ),
);

export function LaterCv({ id, door, isOver = false }: { id: string; door: Door; isOver?: boolean }) {
  return (
    <Suspense fallback={null}>
      <Part interview={id} language={door.language} isPractice={door.purpose === "practice"} isOver={isOver} />
    </Suspense>
  );
}
