/** The text of a document's bytes, and how it was found. */
export interface DecodedDocument {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: string;
  /** Whether the bytes leave no doubt of it. */
  readonly isCertain: boolean;
  /** Letters that do not fit the encoding; they stand as U+FFFD. */
  readonly faults: number;
}

/**
 * Decodes the text of a document by what its bytes are: a byte order mark, UTF-16 by the zero bytes of its letters and
 * line breaks, UTF-8 where they fit it, then the encoding that a web page names itself, and Big5. A few letters may be
 * broken; `undefined` when no encoding comes near.
 */
export function decodeDocument(bytes: Uint8Array): DecodedDocument | undefined {
  const marked = encodingOfMark(bytes);
  const wide = marked ?? encodingOfZeros(bytes);
  const candidates = wide === undefined ? ["utf-8", ...namedIn(bytes), "big5"] : [wide];
  const likely = candidates.filter((encoding) => isLikely(encoding, bytes));
  const readings = (isStrict: boolean): readonly DecodedDocument[] =>
    likely.flatMap((encoding) => decode(encoding, bytes, isStrict, encoding === (marked ?? "utf-8")) ?? []);
  const [strict] = readings(true);
  if (strict !== undefined) return strict;
  const [best] = readings(false).toSorted((one, other) => one.faults - other.faults);
  return best !== undefined && best.faults * LETTERS_PER_FAULT <= foreignLetters(best.text) ? best : undefined;
}

/** A text of which more is broken was taken for what it is not. */
const LETTERS_PER_FAULT = 30;

/** `undefined` when the bytes do not fit, or the platform lacks the encoding. */
function decode(
  encoding: string,
  bytes: Uint8Array,
  isStrict: boolean,
  isCertain: boolean,
): DecodedDocument | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: isStrict });
    const text = decoder.decode(bytes);
    const faults = isStrict ? 0 : count(text, BROKEN);
    return { text, encoding: NAMES[decoder.encoding] ?? decoder.encoding, isCertain, faults };
  } catch {
    return undefined;
  }
}

const BROKEN = /\uFFFD/gu;

const NAMES: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16LE",
  "utf-16be": "UTF-16BE",
  big5: "Big5",
  gbk: "GBK",
  gb18030: "GB 18030",
};

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

function foreignLetters(text: string): number {
  return count(text, /[\u0080-\uFFFC]/gu);
}

function encodingOfMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** Latin letters, digits and line breaks have a zero byte in UTF-16; the right order of bytes gives letters in use. */
function encodingOfZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (bytes.length % 2 !== 0 || !sample.includes(0)) return undefined;
  const shares = ["utf-16le", "utf-16be"].map((encoding) => {
    const text = decode(encoding, sample, false, false)?.text ?? "";
    return { encoding, share: text === "" ? 0 : count(text, USUAL) / text.length };
  });
  const [best] = shares.toSorted((one, other) => other.share - one.share);
  return best !== undefined && best.share >= MOSTLY ? best.encoding : undefined;
}

const SAMPLE = 65_536;
const MOSTLY = 0.9;

/** What documents of Taiwan are written in. */
const USUAL = /[\t\r\n\f\u0020-\u007e\u2010-\u203b\u2460-\u249b\u2500-\u25ff\u3000-\u3129\u4e00-\u9fff\uff01-\uff5e]/gu;

/** What a web page says of itself, in its first part; that it is UTF-16 cannot be true where this can be read. */
function namedIn(bytes: Uint8Array): readonly string[] {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const name = NAMED.exec(head)?.groups?.name?.toLowerCase();
  return name === undefined || name.startsWith("utf-") ? [] : [name];
}

const HEAD = 4_096;
const NAMED = /(?:<meta\b[^>]{0,200}\bcharset|<\?xml\b[^>]{0,100}\bencoding)\s*=\s*["']?\s*(?<name>[a-z0-9_-]{2,20})/iu;

/** Nearly any bytes can be read as Big5; in text the letters in common use, which come first in it, are by far the most. */
function isLikely(encoding: string, bytes: Uint8Array): boolean {
  if (encoding !== "big5") return true;
  let common = 0;
  let rare = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    if (lead >= 0xa1 && lead <= 0xc6) common++;
    else rare++;
    at++;
  }
  return common > 0 && rare <= (common + rare) * RARE;
}

const RARE = 0.2;
