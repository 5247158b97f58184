import { preview } from "../base/preview";
import { FILE_PROBLEMS } from "../diagnostics/file-problems";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { bytesOf } from "./bytes-of";
import { type DecodeOptions, decodeText, type TextCode } from "./decode-text";

/** The text of what a caller handed in: a text itself, or the bytes of a file; anything else is a finding. */
export function inputText(input: unknown, options: DecodeOptions): Outcome<string, TextCode> {
  if (typeof input === "string") return { ok: true, value: input, diagnostics: [] };
  const bytes = bytesOf(input);
  if (bytes !== undefined) return decodeText(bytes, options);
  const { locale } = options;
  return { ok: false, diagnostics: [diagnose(FILE_PROBLEMS, "not-text", { found: preview(input) }, { locale })] };
}
