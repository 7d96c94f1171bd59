/** Short news at the edge of the window, with a way back where there is one. Nothing that must be read stands only here. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { Button } from "./button.tsx";

export type Toast = {
  text: string;
  /** Offers to take back what has just been done. */
  undo?: { label: string; run: () => void };
};

/** Long enough to read two lines and reach the button by keyboard. */
const shownForMs = 10_000;

const Show = createContext<(toast: Toast) => void>(() => undefined);

export function useToast(): (toast: Toast) => void {
  return useContext(Show);
}

export function ToastProvider({ children, closeLabel }: { children: ReactNode; closeLabel: string }) {
  const [current, setCurrent] = useState<(Toast & { key: number }) | null>(null);
  const [held, setHeld] = useState(false);
  const show = useCallback((toast: Toast) => {
    setHeld(false);
    setCurrent((before) => ({ ...toast, key: (before?.key ?? 0) + 1 }));
  }, []);
  const close = useCallback(() => setCurrent(null), []);
  useEffect(() => {
    if (current === null || held) return;
    const timer = setTimeout(close, shownForMs);
    return () => clearTimeout(timer);
  }, [current, held, close]);
  return (
    <Show value={show}>
      {children}
      <output className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex justify-center">
        {current !== null && (
          <div
            key={current.key}
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
            className="pointer-events-auto flex max-w-lg items-center gap-3 rounded-control border border-line bg-surface px-4 py-2 shadow-raised"
          >
            <p className="py-1">{current.text}</p>
            {current.undo !== undefined && (
              <Button
                size="small"
                onClick={() => {
                  current.undo?.run();
                  close();
                }}
              >
                {current.undo.label}
              </Button>
            )}
            <Button size="small" look="quiet" icon="close" onClick={close}>
              <span className="sr-only">{closeLabel}</span>
            </Button>
          </div>
        )}
      </output>
    </Show>
  );
}
