import type { Path } from "../base/path";
import type { Diagnostic, DiagnosticArgs, Fix, Related } from "./diagnostic";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "./locale";
import type { Severity } from "./severity";

/** A kind of finding: how bad it is and how it is said in each language. */
export interface Problem<Args extends DiagnosticArgs = never> {
  readonly severity: Severity;
  readonly words: Readonly<Record<Locale, (args: Args) => string>>;
}

/** A closed table of problems; its keys are the codes. */
export type ProblemTable = Readonly<Record<string, Problem>>;

/** What the words of a problem are made from. */
export type ArgsOf<P> = P extends { words: Readonly<Record<Locale, (args: infer Args) => string>> } ? Args : never;

/** What a finding carries besides its code and arguments. */
export interface Placement {
  readonly path?: Path;
  readonly locale?: Locale | undefined;
  readonly source?: string;
  readonly fix?: Fix;
  readonly related?: readonly Related[];
}

/** Words one finding from a table of problems. */
export function diagnose<Table extends ProblemTable, Code extends keyof Table & string>(
  table: Table,
  code: Code,
  args: ArgsOf<Table[Code]> & DiagnosticArgs,
  { path = [], locale = DEFAULT_LOCALE, ...rest }: Placement = {},
): Diagnostic<Code> {
  // The table's keys and the arguments were matched above; the index signature forgets it.
  const problem = table[code] as unknown as Problem<DiagnosticArgs>;
  return { code, severity: problem.severity, path, message: problem.words[knownLocale(locale)](args), args, ...rest };
}

/** The locale itself, or the default for one that is not known: callers in JavaScript may ask for any. */
export function knownLocale(locale: unknown): Locale {
  return LOCALES.find((known) => known === locale) ?? DEFAULT_LOCALE;
}

/** Says a finding of a table again in another language, perhaps in another place. */
export function reword<Code extends string>(
  table: ProblemTable,
  { code, args }: Diagnostic<Code>,
  placement: Placement,
): Diagnostic<Code> {
  // A diagnostic of this table carries the arguments of its own problem.
  return diagnose(table, code, args as never, placement) as Diagnostic<Code>;
}
