/** Where a command writes. */
export interface Sink {
  /** Resolves when more may be written, so that a slow reader slows the writer down. */
  readonly write: (text: string) => Promise<void>;
  readonly isTerminal: boolean;
  /** Width of the terminal. */
  readonly columns?: number | undefined;
}

/** Everything that a command touches outside itself; a test hands in its own. */
export interface Io {
  /** The bytes of a file, or of standard input for `-`; rejects with the error of the system. */
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
  /** The names of the files in a folder; `undefined` when the path is none; rejects when they may not be read. */
  readonly list: (path: string) => Promise<readonly string[] | undefined>;
  /** Writes a file, and the folder that it is to stand in; rejects with the error of the system. */
  readonly save: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The day of today where the user is, ISO 8601. */
  readonly today: () => string;
  /** Milliseconds from any point in time; only for the display of progress. */
  readonly now: () => number;
}

/** Rejected by a sink that could not write for any other reason, such as a full disk; `cause` is the system's. */
export class FailedOutputError extends Error {
  override readonly name = "FailedOutputError";
}

/** Rejected by a sink whose reader has gone, as in `| head`. */
export class ClosedOutputError extends Error {
  override readonly name = "ClosedOutputError";
}
