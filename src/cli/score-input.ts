import type { Io } from "./io";

/** A source of score sheets: line by line, or as a whole. */
export interface ScoreSource {
  readonly isLines: boolean;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A file says by its name whether each line is a sheet; standard input by its first line. */
export async function scoreSource(path: string, io: Io): Promise<ScoreSource> {
  const bytes = io.open(path);
  if (path !== "-") return { isLines: /\.(?:ndjson|jsonl)$/iu.test(path), bytes };
  const iterator = bytes[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let size = 0;
  while (size < LONGEST_LOOK && !head.at(-1)?.includes(LINE_FEED)) {
    const next = await iterator.next();
    if (next.done === true) break;
    head.push(next.value);
    size += next.value.length;
  }
  return { isLines: startsWithSheet(Buffer.concat(head)), bytes: chain(head, iterator) };
}

const LINE_FEED = 0x0a;
const LONGEST_LOOK = 1_048_576;

/** Whether the first line is an object of its own; one object over several lines is read as a whole. */
function startsWithSheet(bytes: Buffer): boolean {
  const end = bytes.indexOf(LINE_FEED);
  const first = bytes
    .subarray(0, end === -1 ? 0 : end)
    .toString("utf8")
    .replace(/^\uFEFF/u, "")
    .trim();
  if (!first.startsWith("{")) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

async function* chain(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
