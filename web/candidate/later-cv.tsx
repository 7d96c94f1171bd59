import { lazy, Suspense } from "react";
import type { Language } from "#contract/plan.ts";

/** Comes after the page itself, and on a network on which it does not come, the interview can begin all the same. */
const Part = lazy(() =>
  import("./cv/cv-part.tsx").then(
    ({ CvPart }) => ({ default: CvPart }),
    () => ({ default: () => null }),
  ),
);

export function LaterCv(props: { interview: string; language: Language }) {
  return (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}
