import { DOCUMENT_PROBLEMS } from "../../diagnostics/document-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";

/** What counting the numbered paragraphs of a document met. */
export interface NumberFaults {
  /** Formats that are not known. */
  readonly unknownFormats: Set<string>;
  /** Numbers of which the pattern was cut. */
  readonly cut: { count: number };
}

/** The words around a number and the places of numbers in it; no number needs more, and a file may claim thousands. */
export function numberPattern(written: string, { cut }: NumberFaults): string {
  if (written.length <= LONGEST) return written;
  cut.count++;
  return written.slice(0, LONGEST);
}

const LONGEST = 64;

/** Says what was met. */
export function numberDiagnostics({ unknownFormats, cut }: NumberFaults, locale: Locale | undefined) {
  return [
    ...[...unknownFormats].map((format) =>
      diagnose(DOCUMENT_PROBLEMS, "number-format-unknown", { format }, { locale }),
    ),
    ...(cut.count === 0
      ? []
      : [diagnose(DOCUMENT_PROBLEMS, "number-text-cut", { count: cut.count, limit: LONGEST }, { locale })]),
  ];
}
