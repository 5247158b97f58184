import type { Path } from "../base/path";
import type { Span } from "../base/span";
import type { Severity } from "./severity";

/** A value that words a message; only what JSON can hold. */
export type DiagnosticArg = string | number | boolean | null | readonly string[];

/** What a message was worded from, by name. */
export type DiagnosticArgs = Readonly<Record<string, DiagnosticArg>>;

/** A finding (審查意見): what was found where, what was expected, and the way to correct it where there is one. */
export interface Diagnostic<Code extends string = string> {
  /** Which kind of finding: stable, kebab-case, from a closed list. */
  readonly code: Code;
  readonly severity: Severity;
  /** Where in the object that was handed in; empty for the whole of it. */
  readonly path: Path;
  /** The finding in the language that the call asked for. */
  readonly message: string;
  /** What the message was worded from, for programs. */
  readonly args: DiagnosticArgs;
  /** What the finding rests on: a letter, an article, a document. */
  readonly source?: string;
  /** Where in the text of the document, when the plan was read from one. */
  readonly span?: Span;
  /** The passage that it is about, for a finding about words in it. */
  readonly excerpt?: Excerpt;
  readonly fix?: Fix;
  /** Other places that belong to the finding. */
  readonly related?: readonly Related[];
}

/** A stretch of a passage of the plan, and which of its words a finding is about. */
export interface Excerpt {
  readonly text: string;
  /** Where the stretch begins in the passage at the finding's path, in UTF-16 units. */
  readonly offset: number;
  /** The words themselves, `start` inclusive and `end` exclusive, in UTF-16 units of `text`. */
  readonly start: number;
  readonly end: number;
}

/** A correction: `safe` ones change no meaning and may be applied unseen, others are suggestions. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** Put `value` at `path`, or in place of some words of the text that stands there. */
export interface Edit {
  readonly path: Path;
  readonly value: string | number;
  /**
   * The words that go, `start` inclusive and `end` exclusive, in UTF-16 units of the text without its outer blanks;
   * absent when the whole goes.
   */
  readonly within?: Pick<Span, "start" | "end">;
  /** Those words, for a reader. */
  readonly replaces?: string;
}

/** Another place that belongs to a finding, and what stands there. */
export interface Related {
  readonly path: Path;
  readonly message: string;
}
