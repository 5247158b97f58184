import type { Io } from "./io";

/** A source of score sheets: line by line, or as a whole. */
export interface SheetSource {
  readonly isLines: boolean;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A file says by its name whether each line is a sheet; standard input by its lines. */
export async function sheetSource(path: string, io: Io): Promise<SheetSource> {
  const bytes = io.open(path);
  if (path !== "-") return { isLines: /\.(?:ndjson|jsonl)$/iu.test(path), bytes };
  const iterator = bytes[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  const look = lookForSheets();
  let size = 0;
  let isLines: boolean | undefined;
  while (isLines === undefined && size < LONGEST_LOOK) {
    const next = await iterator.next();
    if (next.done === true) {
      isLines = look(END);
      break;
    }
    head.push(next.value);
    size += next.value.length;
    isLines = look(next.value);
  }
  return { isLines: isLines ?? false, bytes: chain(head, iterator) };
}

const LINE_FEED = 0x0a;
const LONGEST_LOOK = 1_048_576;
const END = new Uint8Array([LINE_FEED]);

/**
 * Looks for a line that is an object of its own, from its first letter on: one object over several lines, which is
 * read as a whole, has none, nor has a table. Lines before it may be blank or bad. `undefined` while that is open.
 */
function lookForSheets(): (bytes: Uint8Array) => boolean | undefined {
  let rest = "";
  let isFirst = true;
  return (bytes) => {
    // Byte by byte: it makes no difference to the brackets and quotes of JSON.
    const lines = (rest + Buffer.from(bytes).toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const text = isFirst ? line.replace(/^\u00EF\u00BB\u00BF/u, "") : line;
      if (isFirst && text.trimStart().startsWith("[")) return false;
      if (text.trim() !== "") isFirst = false;
      if (isObject(text)) return true;
    }
    return undefined;
  };
}

function isObject(line: string): boolean {
  if (!line.startsWith("{")) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

async function* chain(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
