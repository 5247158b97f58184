import type { Diagnostic } from "../diagnostics/diagnostic";
import type { InputProblemCode } from "../diagnostics/input-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { SEVERITIES, type Severity } from "../diagnostics/severity";
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
  /** The line that was counted last. */
  last: number;
  /** How many lines have it besides the first. */
  lines: number;
}

/** An empty collection for one file. */
export function repeatedFindings(locale: Locale): RepeatedFindings {
  const seen = new Map<string, Seen>();
  const kinds = new Map<string, number>();
  const hidden = { count: 0, severities: new Set<Severity>() };
  const isFirst = ({ message, code, severity }: Diagnostic, line: number): boolean => {
    const known = seen.get(message);
    if (known !== undefined && known.line !== line) {
      if (known.last !== line) known.lines++;
      known.last = line;
      return false;
    }
    const count = kinds.get(code) ?? 0;
    if (count >= (MOST_OF[code] ?? MOST_OF_A_KIND)) {
      hidden.count++;
      hidden.severities.add(severity);
      return false;
    }
    kinds.set(code, count + 1);
    if (known === undefined) seen.set(message, { line, severity, last: line, lines: 0 });
    return true;
  };
  return {
    first: (diagnostics, line) => diagnostics.filter((diagnostic) => isFirst(diagnostic, line)),
    rest: () => [
      ...[...seen.values()].flatMap(({ line, severity, lines }): Diagnostic[] => {
        if (lines === 0) return [];
        const args = { count: lines, first: line };
        return [{ ...diagnose(USAGE_PROBLEMS, "same-on-more-lines", args, { locale }), severity }];
      }),
      ...moreFindings(hidden, locale),
    ],
  };
}

function moreFindings(
  { count, severities }: { readonly count: number; readonly severities: ReadonlySet<Severity> },
  locale: Locale,
): Diagnostic[] {
  if (count === 0) return [];
  const said = diagnose(USAGE_PROBLEMS, "more-findings", { count }, { locale });
  return [{ ...said, severity: SEVERITIES.find((level) => severities.has(level)) ?? said.severity }];
}

/** Neither memory nor what is to be read may grow with the file. */
const MOST_OF_A_KIND = 100;

/** Another encoding is said of the line from which on it is used. */
const MOST_OF: Readonly<Record<string, number>> = { "not-utf8": 1 } satisfies Partial<Record<InputProblemCode, number>>;
