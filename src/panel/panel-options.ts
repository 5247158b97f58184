import { append } from "../base/append";
import { expectOptions } from "../base/expect-options";
import { nearest } from "../base/nearest";
import type { Path } from "../base/path";
import { shorten } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { PANEL_SETTING_PROBLEMS, type PanelSettingName } from "../diagnostics/panel-setting-problems";
import { diagnose, knownLocale } from "../diagnostics/problem";
import type { Framework } from "../model/framework";
import type { PanelSettingsInput } from "../model/panel-settings";
import { GRADE_SCALES } from "../score/grade-scales";
import { parseGradeScale } from "../score/parse-grade-scale";
import { civilServiceTraining } from "./civil-service-training";
import { PANEL_METHODS } from "./methods";
import type { PanelOptions, PanelPhase } from "./panel-settings";
import { PANEL_PRESETS } from "./presets";
import { TIE_BREAKERS } from "./tie-breakers";

/** What ids may name beside the methods, tie-breakers, presets and grade scales of this package. */
export interface PanelOptionsFrom {
  readonly locale?: Locale | undefined;
  /** The frameworks that stages may name. */
  readonly frameworks?: readonly Framework[] | undefined;
}

/**
 * The options of `scorePanel` that settings (評審設定) from data ask for: their ids become presets, methods,
 * tie-breakers, grade scales and frameworks. An id that names nothing is reported.
 *
 * @throws {RangeError} for an unknown name among the options.
 * @example
 * const outcome = panelOptions({ method: "rank-sum", ties: ["most-first-places", "lot"] });
 * outcome.ok && outcome.value.ties.map(({ id }) => id) // => ["most-first-places", "lot"]
 * panelOptions({ method: "meen" }).diagnostics[0].args.near // => "mean"
 */
export function panelOptions(settings: PanelSettingsInput, options: PanelOptionsFrom = {}): Outcome<PanelOptions> {
  expectOptions(options, { locale: true, frameworks: true });
  const finder = finderOf(options.locale);
  const { find, diagnostics } = finder;
  const { $schema: _schema, preset, method, within, ties, gradeScale, phases, adjustmentTable, ...others } = settings;
  const frameworks = options.frameworks ?? [];
  const found: PanelOptions = {
    ...others,
    locale: knownLocale(options.locale),
    preset: find("preset", preset, PANEL_PRESETS, ["preset"]),
    method: find("method", method, PANEL_METHODS, ["method"]),
    within: find("method", within, PANEL_METHODS, ["within"]),
    ties: ties?.flatMap((id, place) => find("tie-breaker", id, TIE_BREAKERS, ["ties", place]) ?? []),
    gradeScale: typeof gradeScale === "object" ? finder.parseScale(gradeScale) : finder.scale(gradeScale),
    adjustmentTable: find("adjustment-table", adjustmentTable, ADJUSTMENT_TABLES, ["adjustmentTable"]),
    phases: phases?.map(({ framework, ...phase }, place): PanelPhase => {
      const own = find("framework", framework, frameworks, ["phases", place, "framework"]);
      return own === undefined ? phase : { ...phase, framework: own };
    }),
  };
  append(diagnostics, misfits(found, options.locale));
  return diagnostics.length === 0
    ? { ok: true, value: withoutUndefined(found), diagnostics }
    : { ok: false, diagnostics };
}

const ADJUSTMENT_TABLES = [civilServiceTraining];

/** Combinations that scoring would refuse as a programmer's error. */
function misfits(
  { preset, method = preset?.options.method, phases, within }: PanelOptions,
  locale?: Locale,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (phases !== undefined && method?.phased !== true) {
    const args = { method: method?.id ?? "mean" };
    found.push(diagnose(PANEL_SETTING_PROBLEMS, "phases-without-method", args, { path: ["phases"], locale }));
  }
  if (within !== undefined && (within.unit !== "percent" || within.phased === true)) {
    const known = PANEL_METHODS.filter(({ unit, phased }) => unit === "percent" && phased !== true);
    const args = { found: within.id, known: known.map(({ id }) => id) };
    found.push(diagnose(PANEL_SETTING_PROBLEMS, "within-not-percent", args, { path: ["within"], locale }));
  }
  return found;
}

/** Finds by id and reports what it does not find. */
function finderOf(locale: Locale | undefined) {
  const diagnostics: Diagnostic[] = [];
  const find = <Named extends { readonly id: string }>(
    what: PanelSettingName,
    id: string | undefined,
    list: readonly Named[],
    path: Path,
  ): Named | undefined => {
    const value = list.find((candidate) => candidate.id === id);
    if (id !== undefined && value === undefined) {
      const known = list.map((candidate) => candidate.id);
      const args = { what, found: shorten(id), near: nearest(id, known, (other) => other) ?? "", known };
      diagnostics.push(diagnose(PANEL_SETTING_PROBLEMS, "unknown-id", args, { path, locale }));
    }
    return value;
  };
  return {
    find,
    diagnostics,
    scale: (id: string | undefined) => find("grade-scale", id, GRADE_SCALES, ["gradeScale"]),
    parseScale: (input: object) => {
      const scale = parseGradeScale(input, { locale });
      append(
        diagnostics,
        scale.diagnostics.map((fault) => ({ ...fault, path: ["gradeScale", ...fault.path] })),
      );
      return scale.ok ? scale.value : undefined;
    },
  };
}

function withoutUndefined(options: PanelOptions): PanelOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
