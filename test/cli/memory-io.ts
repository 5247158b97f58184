import { ClosedOutputError, type Io } from "../../src/cli/io";
import { run } from "../../src/cli/run";

/** Files by path: text, bytes, or an error of the system by its code. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly code: string }>>;

export interface RunOptions {
  readonly files?: Files;
  readonly env?: Io["env"];
  readonly isTerminal?: boolean;
  /** Standard output closes after so many writes. */
  readonly closesAfter?: number;
  /** Bytes of each chunk of a source. */
  readonly chunk?: number;
}

/** Runs a command line in memory. */
export async function runCli(argv: readonly string[], options: RunOptions = {}) {
  const { files = {}, env = {}, isTerminal = false, closesAfter = Number.POSITIVE_INFINITY, chunk = 65_536 } = options;
  const written = { stdout: "", stderr: "", writes: 0 };
  let clock = 0;
  const io: Io = {
    open: (path) => source(files[path], chunk),
    list: async (path) => {
      const names = Object.keys(files).flatMap((file) =>
        file.startsWith(`${path}/`) ? [file.slice(path.length + 1)] : [],
      );
      return names.length === 0 && !path.endsWith("/") ? undefined : names;
    },
    stdout: {
      isTerminal,
      columns: 100,
      write: async (text) => {
        if (++written.writes > closesAfter) throw new ClosedOutputError("EPIPE");
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
    now: () => (clock += 600),
  };
  const status = await run(argv, io);
  return { status, ...written };
}

async function* source(content: Files[string] | undefined, chunk: number): AsyncGenerator<Uint8Array> {
  if (content === undefined || (typeof content === "object" && "code" in content)) {
    const code = content?.code ?? "ENOENT";
    throw Object.assign(new Error(`${code}: failed`), { code });
  }
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  for (let start = 0; start < bytes.length; start += chunk) yield bytes.subarray(start, start + chunk);
}
