import { preview } from "../base/preview";
import { FILE_PROBLEMS } from "../diagnostics/file-problems";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { type DecodeOptions, decodeText, type TextCode } from "./decode-text";

/** The text of what a caller handed in: a text itself, or the bytes of a file; anything else is a finding. */
export function inputText(input: unknown, options: DecodeOptions): Outcome<string, TextCode> {
  if (typeof input === "string") return { ok: true, value: input, diagnostics: [] };
  if (input instanceof Uint8Array) return decodeText(input, options);
  const { locale } = options;
  return { ok: false, diagnostics: [diagnose(FILE_PROBLEMS, "not-text", { found: preview(input) }, { locale })] };
}
