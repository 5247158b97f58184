import { append } from "../base/append";
/** One line of a source of bytes: decoded, or why it is not. */
export type SourceLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly fault: "too-long" | "not-utf8" | "utf-16" };

/** The longest line that is read, in bytes; a score sheet has a few hundred. */
export const LONGEST_LINE = 1_048_576;

/**
 * The lines of a source in UTF-8, one at a time, in memory that does not grow with the source: a line beyond
 * {@link LONGEST_LINE} is passed over to its end. A source in UTF-16 is refused once, at its byte order mark.
 */
export async function* sourceLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<SourceLine> {
  let line = 0;
  let rest: Uint8Array[] = [];
  let size = 0;
  let mark: number[] | undefined = [];
  const take = (last: Uint8Array): SourceLine => {
    line++;
    const bytes = rest.length === 0 ? last : Buffer.concat([...rest, last]);
    const isTooLong = size + last.length > LONGEST_LINE;
    rest = [];
    size = 0;
    return isTooLong ? { line, fault: "too-long" } : decodeLine(bytes, line);
  };
  for await (const chunk of source) {
    if (mark !== undefined) {
      append(mark, chunk.subarray(0, 2 - mark.length));
      if (isUtf16(mark)) {
        yield { line: 1, fault: "utf-16" };
        return;
      }
      if (mark.length === 2) mark = undefined;
    }
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      yield take(chunk.subarray(start, end));
      start = end + 1;
    }
    const tail = chunk.subarray(start);
    size += tail.length;
    if (size > LONGEST_LINE) rest = [];
    else if (tail.length > 0) rest.push(tail);
  }
  if (size > 0) yield take(new Uint8Array());
}

const LINE_FEED = 0x0a;

function isUtf16([first, second]: readonly number[]): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function decodeLine(bytes: Uint8Array, line: number): SourceLine {
  try {
    return { line, text: DECODER.decode(bytes) };
  } catch {
    return { line, fault: "not-utf8" };
  }
}

/** Drops a byte order mark and keeps no state from one line to the next. */
const DECODER = new TextDecoder("utf-8", { fatal: true });
