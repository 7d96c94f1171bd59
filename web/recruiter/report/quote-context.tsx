import { createContext, useContext } from "react";
import type { Quote } from "./quotes.ts";

type Quotes = {
  all: readonly Quote[];
  current: string | null;
  open: (id: string) => void;
  setCurrent: (id: string) => void;
};

const Context = createContext<Quotes>({ all: [], current: null, open: () => undefined, setCurrent: () => undefined });

/** The quotes of the report that is shown, and the way to the transcript. */
export const QuotesProvider = Context.Provider;
export const useQuotes = () => useContext(Context);
