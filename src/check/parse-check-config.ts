import { nearest } from "../base/nearest";
import { type Path, parsePath } from "../base/path";
import { preview, shorten } from "../base/preview";
import { CONFIG_PROBLEMS } from "../diagnostics/config-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { DOCUMENT_PROBLEMS } from "../diagnostics/document-problems";
import { LAYOUT_PROBLEMS } from "../diagnostics/layout-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { READING_PROBLEMS } from "../diagnostics/reading-problems";
import { TABLE_PROBLEMS } from "../diagnostics/table-problems";
import { findUnsafeContent, isUnreadable } from "../model/unsafe-content";
import { withoutPaths } from "../model/without-paths";
import { zodDiagnostics } from "../model/zod-diagnostics";
import { PLAN_CODES } from "./check-code";
import { type CheckConfig, checkConfigSchema, type Suppression } from "./check-config";
import { checkVocabulary } from "./check-vocabulary";
import type { AnyRule } from "./rule";

/** A configuration as far as it applies. */
export interface ParsedConfig {
  readonly config: CheckConfig;
  /** What is wrong with it; paths begin with `config`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where something of `config` stands in what was handed in. */
  readonly original: (path: Path) => Path;
}

/** Reads a configuration; what is wrong with it is reported and left out, the rest applies. */
export function parseCheckConfig(input: unknown, rules: readonly AnyRule[], locale: Locale): ParsedConfig {
  if (input === undefined) return nothing([]);
  const unsafe = findUnsafeContent(input, locale);
  if (isUnreadable(unsafe)) return nothing(unsafe);
  const parsed = checkConfigSchema.safeParse(input);
  const shape = parsed.success ? [] : zodDiagnostics(parsed.error.issues, input, checkConfigSchema, locale);
  const faults: readonly Diagnostic[] = [...unsafe, ...shape];
  const pruned = withoutPaths(input, faults.map(ownerPath));
  const rest = checkConfigSchema.safeParse(pruned.value);
  if (!rest.success) return nothing(faults);
  const { rules: settings = {}, suppressions = [] } = rest.data;
  const wrong = [
    ...Object.entries(settings).flatMap(([id, setting]) => checkSetting(id, setting, rules, locale)),
    ...suppressions.flatMap((suppression, i) => checkSuppression(suppression, ["suppressions", i], locale)),
    ...checkVocabulary(rest.data, locale),
  ];
  const sound = withoutPaths(rest.data, wrong.map(partOf));
  const aboutRest = wrong.map((fault) => ({ ...fault, path: pruned.original(fault.path) }));
  return {
    config: sound.value as CheckConfig, // less of the same shape
    diagnostics: [...faults, ...aboutRest].map(inConfig),
    original: (path) => pruned.original(sound.original(path)),
  };
}

function nothing(faults: readonly Diagnostic[]): ParsedConfig {
  return { config: {}, diagnostics: faults.map(inConfig), original: (path) => path };
}

function inConfig(fault: Diagnostic): Diagnostic {
  return { ...fault, path: ["config", ...fault.path] };
}

/** A rule's setting or a suppression goes as a whole when a part of it is wrong. */
function ownerPath({ path }: Diagnostic): Path {
  return path.slice(0, 2);
}

/** Of a rule's setting only the wrong option goes when its shape is sound. */
function partOf({ path }: Diagnostic): Path {
  return path[0] === "rules" ? path : path.slice(0, 2);
}

type Setting = NonNullable<CheckConfig["rules"]>[string];

function checkSetting(id: string, setting: Setting, rules: readonly AnyRule[], locale: Locale): Diagnostic[] {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const args = { found: shorten(id), near: nearest(id, rules, (candidate) => candidate.id)?.id ?? "" };
    return [diagnose(CONFIG_PROBLEMS, "unknown-rule", args, { path: ["rules", id], locale })];
  }
  const options = typeof setting === "object" ? (setting.options ?? {}) : {};
  const defaults: Readonly<Record<string, unknown>> = rule.options;
  return Object.entries(options).flatMap(([option, value]): Diagnostic[] => {
    const at = { path: ["rules", id, "options", option], locale };
    if (!Object.hasOwn(defaults, option)) {
      const args = { rule: id, found: shorten(option), known: Object.keys(defaults) };
      return [diagnose(CONFIG_PROBLEMS, "unknown-rule-option", args, at)];
    }
    if (typeof value === typeof defaults[option]) return [];
    const args = { rule: id, option, found: preview(value), expected: preview(defaults[option]) };
    return [diagnose(CONFIG_PROBLEMS, "invalid-rule-option", args, at)];
  });
}

/** A suppression of what no check ever says, or of no place, would cover nothing in any plan. */
function checkSuppression({ code, path }: Suppression, at: Path, locale: Locale): Diagnostic[] {
  const faults: Diagnostic[] = [];
  if (!PLAN_CODES.includes(code)) {
    const isOfReading = OF_READING.some((table) => Object.hasOwn(table, code));
    const near = nearest(code, PLAN_CODES, (known) => known) ?? "";
    const args = { found: shorten(code), near, isOfReading };
    faults.push(diagnose(CONFIG_PROBLEMS, "unknown-suppression-code", args, { path: [...at, "code"], locale }));
  }
  if (parsePath(path) === undefined)
    faults.push(
      diagnose(
        CONFIG_PROBLEMS,
        "invalid-suppression-path",
        { found: shorten(path) },
        { path: [...at, "path"], locale },
      ),
    );
  return faults;
}

/** What is said of reading a document is no finding of a check. */
const OF_READING = [DOCUMENT_PROBLEMS, LAYOUT_PROBLEMS, TABLE_PROBLEMS, READING_PROBLEMS] as const;
