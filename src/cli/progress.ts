import type { Io, Sink } from "./io";

/** Shows on a terminal how far a long run has come. */
export interface Progress {
  /** The same input and output, but that what is written to a terminal first takes the place of what is shown. */
  readonly io: Io;
  readonly count: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Says on standard error how much is done, once a second, and only where that is a terminal. */
export function progress(io: Io, words: (done: number) => string): Progress {
  const { stderr, now } = io;
  let done = 0;
  let shownAt = now();
  let isShown = false;
  let isOnScreen = false;
  const show = async () => {
    isShown = true;
    isOnScreen = true;
    shownAt = now();
    await stderr.write(`\r${words(done)}${CLEAR_REST}`);
  };
  const clearing = (sink: Sink): Sink =>
    sink.isTerminal
      ? {
          ...sink,
          write: async (text) => {
            if (isOnScreen) await stderr.write(`\r${CLEAR_REST}`);
            isOnScreen = false;
            await sink.write(text);
          },
        }
      : sink;
  return {
    io: { ...io, stdout: clearing(io.stdout), stderr: clearing(stderr) },
    count: async () => {
      done++;
      if (stderr.isTerminal && now() - shownAt > 1000) await show();
    },
    end: async () => {
      if (!isShown) return;
      await show();
      await stderr.write("\n");
      isOnScreen = false;
    },
  };
}

/** Tells a terminal to clear its line from here on. */
const CLEAR_REST = "\u001b[K";
