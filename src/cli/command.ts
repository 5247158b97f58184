import type { Locale } from "../diagnostics/locale";
import type { Io } from "./io";

/** A text in every language. */
export type Words = Readonly<Record<Locale, string>>;

/** An option of a command. */
export interface OptionSpec {
  /** Without the hyphens. */
  readonly name: string;
  /** What stands for its value in the help; an option without it is a flag. */
  readonly value?: string;
  /** The only values that it takes; the first is the default, unless it has none. */
  readonly choices?: readonly string[];
  /** It may be given several times. */
  readonly isRepeatable?: true;
  /** Whether nothing is chosen when the option is not given. */
  readonly hasNoDefault?: true;
  readonly about: Words;
}

/** A command line, checked against the options of its command. */
export interface CommandLine {
  readonly locale: Locale;
  /** Values as given; a choice that was not given has its default. */
  readonly values: Readonly<Record<string, string>>;
  /** Every value of an option that may be given several times. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly flags: ReadonlySet<string>;
  readonly files: readonly string[];
}

/** A command of the command line; running it gives the exit status. */
export interface Command {
  readonly name: string;
  /** What stands after the name in the help. */
  readonly usage: string;
  readonly about: Words;
  /** What else there is to know, shown by `--help`. */
  readonly details: Words;
  /** How many arguments it takes beside options. */
  readonly files: { readonly atLeast: number; readonly atMost: number };
  readonly options: readonly OptionSpec[];
  readonly run: (line: CommandLine, io: Io) => Promise<number>;
}

/** 0 fine · 1 findings · 2 unusable arguments or unreadable input. */
export const EXIT = { fine: 0, findings: 1, unusable: 2 } as const;
