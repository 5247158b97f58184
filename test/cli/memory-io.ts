import { ClosedOutputError, FailedOutputError, type Io } from "../../src/cli/io";
import { run } from "../../src/cli/run";

/** Files by path: text, bytes, an error of the system by its code, or a fault of the program. */
export type Files = Readonly<
  Record<string, string | Uint8Array | { readonly code: string } | { readonly bug: string }>
>;

export interface RunOptions {
  readonly files?: Files;
  readonly env?: Io["env"];
  readonly isTerminal?: boolean;
  /** Standard output closes after so many writes. */
  readonly closesAfter?: number;
  /** The disk is full after so many writes. */
  readonly fullAfter?: number;
  /** Bytes of each chunk of a source. */
  readonly chunk?: number;
}

/** Runs a command line in memory. */
export async function runCli(argv: readonly string[], options: RunOptions = {}) {
  const { fullAfter = Number.POSITIVE_INFINITY } = options;
  const { files = {}, env = {}, isTerminal = false, closesAfter = Number.POSITIVE_INFINITY, chunk = 65_536 } = options;
  const written = {
    stdout: "",
    stderr: "",
    writes: 0,
    saved: {} as Record<string, string>,
    bytes: {} as Record<string, Uint8Array>,
  };
  let clock = 0;
  const io: Io = {
    open: (path) => {
      const content = files[path];
      if (typeof content === "object" && "bug" in content) throw new RangeError(content.bug);
      return source(content, chunk);
    },
    list: async (path) => {
      const folder = files[`${path}/`];
      if (typeof folder === "object" && "code" in folder) throw Object.assign(new Error("failed"), folder);
      const names = Object.keys(files).flatMap((file) =>
        file.startsWith(`${path}/`) ? [file.slice(path.length + 1)] : [],
      );
      return names.length === 0 && !path.endsWith("/") ? undefined : names;
    },
    save: async (path, content) => {
      if (path.startsWith("full/")) throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
      written.saved[path] = typeof content === "string" ? content : new TextDecoder().decode(content);
      written.bytes[path] = typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    stdout: {
      isTerminal,
      columns: 100,
      write: async (text) => {
        if (++written.writes > closesAfter) throw new ClosedOutputError("EPIPE");
        if (written.writes > fullAfter) throw new FailedOutputError("ENOSPC: no space left on device");
        written.stdout += text;
      },
    },
    stderr: {
      isTerminal,
      write: async (text) => {
        written.stderr += text;
      },
    },
    env,
    today: () => "2026-11-22",
    now: () => (clock += 600),
  };
  const status = await run(argv, io);
  return { status, ...written };
}

async function* source(
  content: Exclude<Files[string], { bug: string }> | undefined,
  chunk: number,
): AsyncGenerator<Uint8Array> {
  if (content === undefined || (typeof content === "object" && "code" in content)) {
    const code = content?.code ?? "ENOENT";
    throw Object.assign(new Error(`${code}: failed`), { code });
  }
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  for (let start = 0; start < bytes.length; start += chunk) yield bytes.subarray(start, start + chunk);
}
