import type { Path } from "../base/path";
import { FILE_PROBLEMS } from "../diagnostics/file-problems";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { inputText } from "./input-text";
import { placesInText, type TextPlace } from "./places-in-text";
import { type JsonScan, scanJson } from "./scan-json";

/** How JSON text is to be read. */
export interface ReadJsonOptions {
  readonly locale?: Locale | undefined;
  /** The number of its first line, where it is a part of a longer text. */
  readonly firstLine?: number | undefined;
}

/** What JSON text holds, and what the value does not show. */
export interface JsonReading {
  readonly value: unknown;
  readonly repeated: readonly RepeatedProperty[];
}

/** A property that its object has more than once; the value of the last is the one that is left. */
export interface RepeatedProperty {
  readonly path: Path;
  readonly key: string;
  readonly count: number;
  /** Where its name stands for the last time. */
  readonly span: TextPlace;
}

/** Parses JSON text; when it is none, or ends too early, the finding says where and what was expected there. */
export function readJson(input: unknown, { locale, firstLine }: ReadJsonOptions = {}): Outcome<JsonReading> {
  const decoded = inputText(input, { locale, expected: "json" });
  if (!decoded.ok) return decoded;
  const text = decoded.value.startsWith(BYTE_ORDER_MARK) ? decoded.value.slice(1) : decoded.value;
  if (text.trim() === "") return { ok: false, diagnostics: [diagnose(FILE_PROBLEMS, "empty-input", {}, { locale })] };
  const place = placesInText(text);
  const placed = (start: number, end: number) => {
    const span = place(start, end);
    return { ...span, line: span.line + (firstLine ?? 1) - 1 };
  };
  const { fault, repeated } = scanJson(text);
  if (fault !== undefined) {
    const end = text.trimEnd().length;
    const span = placed(Math.min(fault.offset, end), Math.min(fault.offset + 1, text.length));
    const found = isCutOff(fault, text, end) ? "" : String.fromCodePoint(text.codePointAt(fault.offset) ?? 0);
    const part = firstLine === undefined ? "file" : "line";
    const args = { line: span.line, column: span.column, found, expected: fault.expected, part };
    return { ok: false, diagnostics: [{ ...diagnose(FILE_PROBLEMS, "not-json", args, { locale }), span }] };
  }
  const places = repeated.map(({ offset, length, ...property }) => ({
    ...property,
    span: placed(offset, offset + length),
  }));
  return { ok: true, value: { value: JSON.parse(text), repeated: places }, diagnostics: decoded.diagnostics };
}

const BYTE_ORDER_MARK = "\uFEFF";

/** Whether the text ends where it went wrong: after it comes nothing, or the beginning of what could have gone on. */
function isCutOff({ offset, expected }: NonNullable<JsonScan["fault"]>, text: string, end: number): boolean {
  if (offset >= end) return true;
  if (end - offset > LONGEST_START) return false;
  const rest = text.slice(offset, end);
  if (expected === "value" || expected === "value-or-end") return WORDS.some((word) => word.startsWith(rest));
  if (expected === "escape") return /^\\(?:u[0-9a-f]{0,3})?$/iu.test(rest);
  const isInList = expected === "comma-or-bracket" || expected === "comma-or-brace";
  return isInList && /^\d$/u.test(text[offset - 1] ?? "") && /^(?:\.|e[+-]?)$/iu.test(rest);
}

const WORDS = ["true", "false", "null", "-"];

/** Longer than any beginning of a word, an escape or the rest of a number. */
const LONGEST_START = 6;
