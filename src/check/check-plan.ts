import type { Path } from "../base/path";
import { preview } from "../base/preview";
import { parseRocDate } from "../calendar";
import { CONFIG_PROBLEMS } from "../diagnostics/config-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { DEFAULT_LOCALE, type Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { SEVERITIES, type Severity } from "../diagnostics/severity";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics";
import { FRAMEWORKS } from "../frameworks";
import { draftPlan, type PlanDraft } from "../model/draft-plan";
import type { Framework } from "../model/framework";
import type { Plan } from "../model/plan";
import { applySuppressions, type Suppressed } from "./apply-suppressions";
import type { CheckConfig } from "./check-config";
import { parseCheckConfig } from "./parse-check-config";
import type { AnyRule, Finding, Rule, RuleOptions } from "./rule";
import { RULES } from "./rules";

/** How a plan is to be checked. */
export interface CheckOptions {
  readonly locale?: Locale | undefined;
  /** Rules to turn off or to weigh differently, and findings that are accepted; checked before it is used. */
  readonly config?: CheckConfig | unknown;
  /** The framework to check against, whatever the plan names itself. */
  readonly framework?: Framework | undefined;
  /** The frameworks that a plan may name; by default those of this package. */
  readonly frameworks?: readonly Framework[] | undefined;
  /** The day on which the plan is looked at: 民國 or ISO 8601. */
  readonly asOf?: string | undefined;
}

/** What a check came to. */
export interface CheckResult {
  /** The id of the framework that was checked against; absent when none is known. */
  readonly framework?: string;
  /** The plan in canonical form, when its shape is sound. */
  readonly plan?: Plan;
  /** Findings in document order, after configuration and suppressions. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that a suppression covers, with it. */
  readonly suppressed: readonly Suppressed[];
  /** Every finding as its rule made it, before configuration and suppressions. */
  readonly raw: readonly Diagnostic[];
  /** How many of `diagnostics` there are of each severity. */
  readonly summary: Readonly<Record<Severity, number>>;
}

/**
 * Checks a plan (計畫) object, in the loose form that people write or the canonical one: its shape, then every rule on
 * whatever could be understood. Findings come in document order, none twice, and the same input always gives the
 * same result. Nothing that is handed in makes it throw.
 *
 * @example
 * checkPlan({ framework: "leap-award-2018", agency: "範例戶政事務所", rocYear: 107, entries: [] }).summary.error // => 0
 * checkPlan({ rocYear: 2018 }).diagnostics.map(({ code }) => code).includes("missing-value") // => true
 */
export function checkPlan(input: unknown, options: CheckOptions = {}): CheckResult {
  const { locale = DEFAULT_LOCALE } = options;
  const draft = draftPlan(input, {
    locale,
    framework: options.framework,
    frameworks: options.frameworks ?? FRAMEWORKS,
  });
  const { config, diagnostics: aboutConfig } = parseCheckConfig(options.config, RULES, locale);
  const asOf = options.asOf === undefined ? undefined : parseRocDate(options.asOf);
  const aboutCall = asOf?.ok === false ? [invalidAsOf(options.asOf, locale)] : [];
  const raw: Diagnostic[] = [...draft.diagnostics];
  const weighed: Diagnostic[] = [...draft.diagnostics];
  for (const rule of RULES) {
    const found = runRule(rule, draft, asOf?.ok ? asOf.value : undefined, config, locale);
    raw.push(...found);
    const setting = config.rules?.[rule.id];
    if (setting === "off") continue;
    const severity = typeof setting === "string" ? setting : setting?.severity;
    weighed.push(...(severity === undefined ? found : found.map((diagnostic) => ({ ...diagnostic, severity }))));
  }
  const { kept, suppressed, unused } = applySuppressions(sortDiagnostics(weighed), config.suppressions ?? [], locale);
  const diagnostics = sortDiagnostics([...aboutConfig, ...aboutCall, ...kept, ...unused]);
  return {
    ...(draft.framework && { framework: draft.framework.id }),
    ...(draft.plan && { plan: draft.plan }),
    diagnostics,
    suppressed,
    raw: sortDiagnostics(raw),
    summary: summarize(diagnostics),
  };
}

function runRule(
  anyRule: AnyRule,
  draft: PlanDraft,
  asOf: string | undefined,
  config: CheckConfig,
  locale: Locale,
): Diagnostic[] {
  // A rule words only its own findings; which arguments they carry is its own affair.
  const rule = anyRule as unknown as Rule<string, never, RuleOptions>;
  const setting = config.rules?.[rule.id];
  const changes = typeof setting === "object" ? setting.options : undefined;
  const options = changes === undefined ? rule.options : { ...rule.options, ...changes };
  const diagnostics: Diagnostic[] = [];
  for (const finding of rule.check({ plan: draft.draft, framework: draft.framework, asOf, options }))
    diagnostics.push(wordFinding(rule, finding, draft.original, locale));
  return diagnostics;
}

function wordFinding(
  rule: Rule<string, never, RuleOptions>,
  { path, args, source, fix, related }: Finding<never>,
  original: (path: Path) => Path,
  locale: Locale,
): Diagnostic {
  return {
    code: rule.id,
    severity: rule.severity,
    path: original(path),
    message: rule.words[locale](args),
    args,
    source: source ?? rule.source,
    ...(fix && { fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, path: original(edit.path) })) } }),
    ...(related && { related: related.map((place) => ({ path: original(place.path), message: place.words[locale] })) }),
  };
}

function summarize(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const [error, warning, info] = SEVERITIES.map(count);
  return { error: error ?? 0, warning: warning ?? 0, info: info ?? 0 };
}

function invalidAsOf(asOf: unknown, locale: Locale): Diagnostic {
  return diagnose(CONFIG_PROBLEMS, "invalid-as-of", { found: preview(asOf) }, { path: ["asOf"], locale });
}
