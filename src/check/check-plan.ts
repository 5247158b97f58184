import { append } from "../base/append";
import { expectOptions, type OptionNames } from "../base/expect-options";
import type { Path } from "../base/path";
import { preview, shorten } from "../base/preview";
import { parseRocDate } from "../calendar";
import { CONFIG_PROBLEMS } from "../diagnostics/config-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose, knownLocale } from "../diagnostics/problem";
import type { Severity } from "../diagnostics/severity";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics";
import { type DraftPlan, draftPlan, type PlanDraft, type Understood } from "../model/draft-plan";
import type { Framework } from "../model/framework";
import type { Plan } from "../model/plan";
import { READING_ORDER, readingOrder } from "../model/reading-order";
import { applySuppressions, type Suppressed } from "./apply-suppressions";
import type { CheckDiagnostic } from "./check-code";
import type { CheckConfig } from "./check-config";
import { excerptAt, wordsAt } from "./excerpt-at";
import { parseCheckConfig } from "./parse-check-config";
import { type Passage, planTexts } from "./plan-texts";
import { rowCriteria } from "./row-criteria";
import type { AnyRule, Finding, Rule, RuleOptions } from "./rule";
import { RULES } from "./rules";
import { usableFrameworks } from "./usable-frameworks";
import { weighFindings } from "./weigh-findings";

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
  /** The day on which suppressions with a last day are to hold: 民國 or ISO 8601; `asOf` when it is not given. */
  readonly today?: string | undefined;
  /** Where the document stands from the folder of the configuration; suppressions may name it. */
  readonly file?: string | undefined;
}

/** What a check came to. */
export interface CheckResult {
  /** The id of the framework that was checked against; absent when none is known. */
  readonly framework?: string;
  /** The plan in canonical form, when its shape is sound. */
  readonly plan?: Plan;
  /** Findings by place, after configuration and suppressions. */
  readonly diagnostics: readonly CheckDiagnostic[];
  /** Findings that a suppression covers, with it. */
  readonly suppressed: readonly Suppressed[];
  /** Every finding as its rule made it, before configuration and suppressions. */
  readonly raw: readonly CheckDiagnostic[];
  /** How many of `diagnostics` there are of each severity. */
  readonly summary: Readonly<Record<Severity, number>>;
}

/**
 * Checks a plan (計畫) object, in the loose form that people write or the canonical one: its shape, then every rule on
 * whatever could be understood. Findings are ordered by place, none comes twice, their paths are those of the object
 * that was handed in, and the same input always gives the same result. Bad data never makes it throw.
 *
 * @throws {RangeError} for an unknown name among the options: that is a programmer's error.
 * @example
 * checkPlan({ framework: "leap-award-2018", agency: "範例戶政事務所", rocYear: 107, entries: [] }).summary.error // => 0
 * checkPlan({ rocYear: 2018 }).diagnostics.map(({ code }) => code).includes("missing-value") // => true
 */
export function checkPlan(input: unknown, options: CheckOptions = {}): CheckResult {
  expectOptions(options, OPTIONS);
  const locale = knownLocale(options.locale);
  const { framework, frameworks, diagnostics: aboutFrameworks } = usableFrameworks(options, locale);
  const draft = draftPlan(input, { locale, framework, frameworks });
  const order = draft.understood === undefined ? READING_ORDER : readingOrder(input, draft.framework);
  const { config, diagnostics: aboutConfig, original } = parseCheckConfig(options.config, RULES, locale);
  const asOf = options.asOf === undefined ? undefined : parseRocDate(options.asOf);
  const today = options.today === undefined ? asOf : parseRocDate(options.today);
  const aboutCall = [
    ...(asOf?.ok === false ? [invalidDay("asOf", options.asOf, locale)] : []),
    ...(options.today !== undefined && today?.ok === false ? [invalidDay("today", options.today, locale)] : []),
  ];
  const day = asOf?.ok ? asOf.value : undefined;
  const asked = RULES.filter((rule) => isAsked(rule, config));
  const passages = draft.understood === undefined ? [] : planTexts(draft.understood.draft);
  const found: Diagnostic[] = [...draft.diagnostics];
  for (const rule of asked) append(found, runRule(rule, draft, { asOf: day, config, passages, locale }));
  const raw = sortDiagnostics(found, order);
  const { kept, suppressed, unused } = applySuppressions(weighFindings(raw, config), config.suppressions ?? [], {
    locale,
    framework: draft.framework,
    today: today?.ok ? today.value : undefined,
    file: options.file,
    agency: draft.understood?.draft.agency?.name,
    criterionAt: rowCriteria(draft.understood),
  });
  const aboutSuppressions = unused.map((one) => ({ ...one, path: ["config", ...original(one.path.slice(1))] }));
  const others = [...aboutConfig, ...aboutCall, ...aboutFrameworks, ...aboutSuppressions];
  const diagnostics = others.length === 0 ? kept : sortDiagnostics([...others, ...kept], order);
  return {
    ...(draft.framework && { framework: draft.framework.id }),
    ...(draft.plan && { plan: draft.plan }),
    diagnostics: asCheckDiagnostics(diagnostics),
    suppressed,
    raw: asCheckDiagnostics(raw),
    summary: summarize(diagnostics),
  };
}

const OPTIONS: OptionNames<CheckOptions> = {
  ...{ locale: true, config: true, framework: true, frameworks: true, asOf: true, today: true, file: true },
};

/** Every table and every rule that can speak in a check is in the union of its codes. */
function asCheckDiagnostics(diagnostics: readonly Diagnostic[]): readonly CheckDiagnostic[] {
  return diagnostics as readonly CheckDiagnostic[];
}

/** What is strict is asked by that preset, or by its name. */
function isAsked({ id, isStrict }: AnyRule, { extends: preset, rules }: CheckConfig): boolean {
  return isStrict !== true || preset === "strict" || rules?.[id] !== undefined;
}

/** What every rule is given beside the plan. */
interface Asking {
  readonly asOf: string | undefined;
  readonly config: CheckConfig;
  readonly passages: readonly Passage[];
  readonly locale: Locale;
}

/** All that a rule finds; nothing where there is no plan to look at. */
function runRule(
  anyRule: AnyRule,
  { understood, framework }: PlanDraft,
  { asOf, config, passages, locale }: Asking,
): readonly Diagnostic[] {
  if (understood === undefined) return [];
  const { draft: plan, place, hasLost, hasLostRows } = understood;
  // A rule words only its own findings; which arguments they carry is its own affair.
  const rule = anyRule as unknown as Rule<string, never, RuleOptions>;
  const setting = config.rules?.[rule.id];
  const changes = typeof setting === "object" ? setting.options : undefined;
  const options = changes === undefined ? rule.options : { ...rule.options, ...changes };
  const original = (path: Path): Path => place(path).path;
  const context = { plan, framework, asOf, options, passages, vocabulary: config, original, hasLost, hasLostRows };
  const findings: Diagnostic[] = [];
  for (const finding of rule.check(context)) findings.push(wordFinding(rule, finding, plan, place, locale));
  return findings;
}

function wordFinding(
  rule: Rule<string, never, RuleOptions>,
  { path, within, args, severity, source, fix, related }: Finding<never>,
  plan: DraftPlan,
  place: Understood["place"],
  locale: Locale,
): Diagnostic {
  const edits = fix?.edits.flatMap((edit) => {
    const { path: at, isExact } = place(edit.path);
    return isExact ? [{ ...edit, path: at, ...wordsAt(plan, edit) }] : [];
  });
  return {
    code: rule.id,
    severity: severity ?? rule.severity,
    path: place(path).path,
    message: rule.words[locale](args),
    args,
    source: (source ?? rule.source)[locale],
    ...(within && excerptAt(plan, path, within)),
    // What was read out of a text cannot be replaced by itself.
    ...(fix && edits && edits.length > 0 && { fix: { ...fix, edits } }),
    ...(related !== undefined &&
      related.length > 0 && {
        related: related.map((other) => ({ path: place(other.path).path, message: other.words[locale] })),
      }),
  };
}

function summarize(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const summary = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) summary[severity]++;
  return summary;
}

function invalidDay(option: "asOf" | "today", day: unknown, locale: Locale): Diagnostic {
  const found = typeof day === "string" ? shorten(day) : preview(day);
  return diagnose(CONFIG_PROBLEMS, "invalid-as-of", { found }, { path: [option], locale });
}
