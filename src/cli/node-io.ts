import { createReadStream } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import process from "node:process";
import { ClosedOutputError, FailedOutputError, type Io, type Sink } from "./io";

/** The input and output of the running process. */
export function nodeIo(): Io {
  return {
    open: (path) => (path === "-" ? process.stdin : createReadStream(path)),
    list: async (path) => {
      try {
        const entries = await readdir(path, { withFileTypes: true });
        return entries.flatMap((entry) => (entry.isDirectory() ? [] : [entry.name]));
      } catch (error) {
        // Not a folder, or not there: reading it as a file says which.
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        if (code === "EACCES" || code === "EPERM") throw error;
        return undefined;
      }
    },
    save: async (path, content) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    },
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
    env: process.env,
    today: () => {
      const now = new Date();
      const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
      return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-");
    },
    now: () => performance.now(),
  };
}

function sink(stream: NodeJS.WriteStream): Sink {
  // Without a listener an error of the stream would end the process with a stack trace; `write` reports it.
  stream.on("error", () => {});
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error === undefined || error === null) resolve();
          else reject(isClosed(error) ? new ClosedOutputError(error.message, { cause: error }) : failed(error));
        });
      }),
  };
}

/** Whether nobody reads any more, which is no fault; a full disk is one. */
function isClosed(error: Error): boolean {
  return "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}

function failed(error: Error): FailedOutputError {
  return new FailedOutputError(error.message, { cause: error });
}
