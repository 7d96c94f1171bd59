import { type RefObject, useEffect, useRef } from "react";

/** For the title of a page that takes the place of another: it takes the focus, so that a screen reader reads on from there. */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return title;
}
