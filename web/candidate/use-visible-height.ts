import { type RefObject, useEffect } from "react";

/**
 * Keeps an element as high as what can be seen of the window. Where an on-screen keyboard covers the page instead of
 * shrinking it, `dvh` does not know of it.
 */
export function useVisibleHeight(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const visible = window.visualViewport;
    if (visible === null) return;
    const fit = () => {
      // Zoomed in by hand, the visible part is small because the person wants it so.
      const covered = visible.scale === 1 && window.innerHeight - visible.height > 80;
      element.current?.style.setProperty("height", covered ? `${visible.height}px` : "");
      if (covered) window.scrollTo(0, 0);
    };
    visible.addEventListener("resize", fit);
    return () => visible.removeEventListener("resize", fit);
  }, [element]);
}
