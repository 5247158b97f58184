import { shorten } from "../base/preview";
import { INPUT_PROBLEMS } from "../diagnostics/input-problems";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { placeInText } from "./place-in-text";
import { scanJson } from "./scan-json";

/** How JSON text is to be parsed. */
export interface ParseJsonOptions {
  readonly locale?: Locale | undefined;
  /** The number of its first line, where it is a part of a longer text. */
  readonly firstLine?: number | undefined;
}

/**
 * Parses JSON text; when it is none, or ends too early, the finding says where and what was expected there. A property that occurs
 * twice in one object, of which JSON keeps only the later, is reported too.
 *
 * @example
 * parseJson('{ "marks": }').diagnostics[0].span.column // => 12
 * parseJson('{ "a": 1, "a": 2 }').diagnostics[0].code // => "duplicate-property"
 */
export function parseJson(source: string, options: ParseJsonOptions = {}): Outcome<unknown> {
  const { locale, firstLine } = options;
  const placed = (start: number, end: number) => {
    const span = placeInText(text, start, end);
    return { ...span, line: span.line + (firstLine ?? 1) - 1 };
  };
  const text = source.startsWith(BYTE_ORDER_MARK) ? source.slice(1) : source;
  if (text.trim() === "") return { ok: false, diagnostics: [diagnose(INPUT_PROBLEMS, "empty-input", {}, { locale })] };
  const { fault, duplicates } = scanJson(text);
  if (fault !== undefined) {
    const { line, column, ...span } = placed(fault.offset, Math.min(fault.offset + 1, text.length));
    const found = String.fromCodePoint(text.codePointAt(fault.offset) ?? 0);
    const isCutOff = CUT_OFF.test(text.slice(fault.offset, fault.offset + LONGEST_START));
    const part = firstLine === undefined ? "file" : "line";
    const args = { line, column, found: isCutOff ? "" : found, expected: fault.expected, part };
    return {
      ok: false,
      diagnostics: [{ ...diagnose(INPUT_PROBLEMS, "not-json", args, { locale }), span: { ...span, line, column } }],
    };
  }
  const repeated = duplicates.slice(0, MOST_DUPLICATES).map(({ key, offset }) => {
    const span = placed(offset, offset + key.length + 2);
    return {
      ...diagnose(INPUT_PROBLEMS, "duplicate-property", { key: shorten(key), line: span.line }, { locale }),
      span,
    };
  });
  return { ok: true, value: JSON.parse(text), diagnostics: repeated };
}

const BYTE_ORDER_MARK = "\uFEFF";

/** Nothing, or the beginning of what could have gone on: an escape or a word. */
const CUT_OFF = /^(?:\\(?:u[0-9a-f]{0,3})?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-)?$/iu;
/** Longer than any of them. */
const LONGEST_START = 6;

/** Enough to see what is wrong with a file; each costs a walk through the text. */
const MOST_DUPLICATES = 100;
