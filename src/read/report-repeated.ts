import { shorten } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { FILE_PROBLEMS } from "../diagnostics/file-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import type { RepeatedProperty } from "./read-json";

/** Says of each property that an object has more than once that the last of them counts. */
export function reportRepeated(repeated: readonly RepeatedProperty[], locale: Locale | undefined): Diagnostic[] {
  return repeated.slice(0, MOST).map(({ path, key, count, span }) => ({
    ...diagnose(FILE_PROBLEMS, "duplicate-property", { key: shorten(key), count, line: span.line }, { path, locale }),
    span,
  }));
}

/** Enough to see what is wrong with a file. */
const MOST = 100;
