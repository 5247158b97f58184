import type { Diagnostic } from "../diagnostics/diagnostic";
import type { InputProblemCode } from "../diagnostics/input-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import type { Severity } from "../diagnostics/severity";
import { USAGE_PROBLEMS } from "./usage-problems";

/** Findings that many lines of a file share: each is said of the first line, and of the others how many they are. */
export interface RepeatedFindings {
  /** Those that no line before had, as long as there are not too many of a kind. */
  readonly first: (diagnostics: readonly Diagnostic[], line: number) => Diagnostic[];
  readonly rest: () => Diagnostic[];
}

interface Seen {
  readonly line: number;
  readonly severity: Severity;
  count: number;
}

/** An empty collection for one file. */
export function repeatedFindings(locale: Locale): RepeatedFindings {
  const seen = new Map<string, Seen>();
  const kinds = new Map<string, number>();
  let more = 0;
  const isFirst = ({ message, code, severity }: Diagnostic, line: number): boolean => {
    const known = seen.get(message);
    if (known !== undefined) known.count++;
    else if ((kinds.get(code) ?? 0) >= (MOST_OF[code] ?? MOST_OF_A_KIND)) more++;
    else {
      seen.set(message, { line, severity, count: 0 });
      kinds.set(code, (kinds.get(code) ?? 0) + 1);
      return true;
    }
    return false;
  };
  return {
    first: (diagnostics, line) => diagnostics.filter((diagnostic) => isFirst(diagnostic, line)),
    rest: () => [
      ...[...seen.values()].flatMap(({ line, severity, count }): Diagnostic[] => {
        if (count === 0) return [];
        return [{ ...diagnose(USAGE_PROBLEMS, "same-on-more-lines", { count, first: line }, { locale }), severity }];
      }),
      ...(more === 0 ? [] : [diagnose(USAGE_PROBLEMS, "more-findings", { count: more }, { locale })]),
    ],
  };
}

/** Neither memory nor what is to be read may grow with the file. */
const MOST_OF_A_KIND = 100;

/** Another encoding is said of the line from which on it is used. */
const MOST_OF: Readonly<Record<string, number>> = { "not-utf8": 1 } satisfies Partial<Record<InputProblemCode, number>>;
