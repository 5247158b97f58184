import type { Io } from "./io";

/** Shows on a terminal how far a long run has come. */
export interface Progress {
  readonly count: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Says on standard error how much is done, once a second, and only where that is a terminal. */
export function progress({ stderr, now }: Io, words: (done: number) => string): Progress {
  let done = 0;
  let shownAt = now();
  let isShown = false;
  const show = async () => {
    isShown = true;
    shownAt = now();
    await stderr.write(`\r${words(done)}`);
  };
  return {
    count: async () => {
      done++;
      if (stderr.isTerminal && now() - shownAt > 1000) await show();
    },
    end: async () => {
      if (!isShown) return;
      await show();
      await stderr.write("\n");
    },
  };
}
