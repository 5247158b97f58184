import type { Locale } from "../diagnostics/locale";
import type { Io } from "./io";

/** Shows on a terminal how far a long run has come. */
export interface Progress {
  readonly count: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Counts scored sheets on standard error, once a second, and only where that is a terminal. */
export function progress({ stderr, now }: Io, locale: Locale): Progress {
  let done = 0;
  let shownAt = now();
  let isShown = false;
  const show = async () => {
    isShown = true;
    shownAt = now();
    await stderr.write(`\r${locale === "en" ? `${done} sheets` : `已處理 ${done} 張評分表`}`);
  };
  return {
    count: async () => {
      done++;
      if (stderr.isTerminal && done % EVERY === 0 && now() - shownAt > 1000) await show();
    },
    end: async () => {
      if (!isShown) return;
      await show();
      await stderr.write("\n");
    },
  };
}

/** How many sheets pass between two looks at the clock. */
const EVERY = 500;
