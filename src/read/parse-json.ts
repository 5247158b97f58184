import type { Outcome } from "../diagnostics/outcome";
import { type ReadJsonOptions, readJson } from "./read-json";
import { reportRepeated } from "./report-repeated";

/**
 * Parses JSON, a text or the bytes of a file; when it is none, or ends too early, the finding says where and what was
 * expected there. A property that occurs more than once in one object, of which JSON keeps only the last, is reported
 * too.
 *
 * @example
 * parseJson('{ "marks": }').diagnostics[0].span.column // => 12
 * parseJson('{ "a": 1, "a": 2 }').diagnostics[0].code // => "duplicate-property"
 */
export function parseJson(source: string | Uint8Array, options: ReadJsonOptions = {}): Outcome<unknown> {
  const reading = readJson(source, options);
  if (!reading.ok) return reading;
  const { value, repeated } = reading.value;
  return { ok: true, value, diagnostics: [...reading.diagnostics, ...reportRepeated(repeated, options.locale)] };
}
