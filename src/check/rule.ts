import type { Path } from "../base/path";
import type { Span } from "../base/span";
import type { DiagnosticArgs, Fix } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Severity } from "../diagnostics/severity";
import type { DraftPlan } from "../model/draft-plan";
import type { Framework } from "../model/framework";
import type { PlanInput } from "../model/plan";
import type { Vocabulary } from "./check-config";
import type { Passage } from "./plan-texts";

/** What a rule looks at. */
export interface RuleContext<Options> {
  /** The plan as far as it could be understood. */
  readonly plan: DraftPlan;
  /** The framework that the plan follows, when it is known. */
  readonly framework: Framework | undefined;
  /** The day on which the plan is looked at, ISO 8601, when the caller gave one. */
  readonly asOf: string | undefined;
  readonly options: Options;
  /** Every passage of prose in the plan, in document order: what its authors wrote themselves. */
  readonly passages: readonly Passage[];
  /** Words that the configuration adds to those that the package knows. */
  readonly vocabulary: Vocabulary;
  /** Where something of the plan stands in the object that was handed in, for row numbers in words. */
  readonly original: (path: Path) => Path;
  /** Whether something at a place of the plan, or within it, was left out because its shape is wrong. */
  readonly hasLost: (path: Path) => boolean;
  /** Whether whole rows were left out for that reason: then it is not known which criteria the plan answers. */
  readonly hasLostRows: boolean;
}

/** One thing that a rule found. */
export interface Finding<Args extends DiagnosticArgs> {
  readonly path: Path;
  /** The words of the text at `path` that it is about, in UTF-16 units; they are shown with a mark. */
  readonly within?: Pick<Span, "start" | "end">;
  readonly args: Args;
  /** Where it weighs less than the rule's findings do. */
  readonly severity?: Severity;
  /** What this finding rests on, where that is more than the rule's own source. */
  readonly source?: Readonly<Record<Locale, string>>;
  readonly fix?: Fix;
  readonly related?: readonly { readonly path: Path; readonly words: Readonly<Record<Locale, string>> }[];
}

/** Settings of a rule that a configuration may change; the defaults say which there are and of what type. */
export type RuleOptions = Readonly<Record<string, number | string | boolean>>;

/** A rule (規則): what it looks for, why, how it says it, and an example of each kind. */
export interface Rule<
  Id extends string = string,
  Args extends DiagnosticArgs = never,
  Options extends RuleOptions = RuleOptions,
> {
  /** Kebab-case; the file's name, and the code of its findings. */
  readonly id: Id;
  readonly severity: Severity;
  /** Only the preset `strict` asks it, or a configuration that names it: a matter of taste, or often false. */
  readonly isStrict?: true;
  /** What the rule rests on: a provision, a document, or the plan itself. */
  readonly source: Readonly<Record<Locale, string>>;
  /** What it looks for and why, one sentence. */
  readonly about: Readonly<Record<Locale, string>>;
  readonly options: Options;
  /** How a finding is said in each language. */
  readonly words: Readonly<Record<Locale, (args: Args) => string>>;
  /** Looks at a plan and tells what it finds, in document order. */
  readonly check: (context: RuleContext<Options>) => Iterable<Finding<Args>>;
  /** Changes to the example plan: with `good` the rule finds nothing, with `bad` it does. */
  readonly examples: {
    readonly good: Partial<PlanInput>;
    readonly bad: Partial<PlanInput>;
    /** The day on which both are looked at, for a rule that needs one. */
    readonly asOf?: string;
  };
}

/** Any rule, where its arguments and options do not matter. */
export interface AnyRule extends Omit<Rule<string, never, never>, "options" | "check"> {
  readonly options: RuleOptions;
  /** Looks at a plan and tells what it finds, in document order. */
  readonly check: (context: RuleContext<never>) => Iterable<Finding<DiagnosticArgs>>;
}

/** Gives a rule its types; nothing else. */
export function defineRule<const Id extends string, Args extends DiagnosticArgs, Options extends RuleOptions>(
  rule: Rule<Id, Args, Options>,
): Rule<Id, Args, Options> {
  return rule;
}
