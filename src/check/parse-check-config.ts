import { nearest } from "../base/nearest";
import { preview } from "../base/preview";
import { CONFIG_PROBLEMS } from "../diagnostics/config-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { findUnsafeContent } from "../model/unsafe-content";
import { withoutPaths } from "../model/without-paths";
import { zodDiagnostics } from "../model/zod-diagnostics";
import { type CheckConfig, checkConfigSchema } from "./check-config";
import type { AnyRule } from "./rule";

/**
 * Reads a configuration; what is wrong with it is reported (paths begin with `config`) and left out, the rest applies.
 */
export function parseCheckConfig(
  input: unknown,
  rules: readonly AnyRule[],
  locale: Locale,
): { readonly config: CheckConfig; readonly diagnostics: readonly Diagnostic[] } {
  if (input === undefined) return { config: {}, diagnostics: [] };
  const faults: Diagnostic[] = findUnsafeContent(input, locale);
  const whole = checkConfigSchema.safeParse(input);
  if (!whole.success) faults.push(...zodDiagnostics(whole.error.issues, input, FIELDS, locale));
  const rest = checkConfigSchema.safeParse(withoutPaths(input, faults.map(ownerPath)).value);
  const config = rest.success ? rest.data : {};
  const named = Object.keys(config.rules ?? {}).flatMap((id) => checkSetting(id, config, rules, locale));
  const known = withoutPaths(
    config,
    named.map(({ path }) => path),
  ).value as CheckConfig; // less of the same shape
  const diagnostics = [...faults, ...named].map((fault) => ({ ...fault, path: ["config", ...fault.path] }));
  return { config: known, diagnostics };
}

const FIELDS = ["rules", "suppressions", "code", "path", "reason", "severity", "options"];

/** A rule's setting or a suppression goes as a whole when a part of it is wrong. */
function ownerPath({ path }: Diagnostic) {
  return path.slice(0, 2);
}

function checkSetting(id: string, config: CheckConfig, rules: readonly AnyRule[], locale: Locale): Diagnostic[] {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const near = nearest(id, rules, (candidate) => candidate.id)?.id ?? "";
    return [diagnose(CONFIG_PROBLEMS, "unknown-rule", { found: id, near }, { path: ["rules", id], locale })];
  }
  const setting = config.rules?.[id];
  const options = typeof setting === "object" ? (setting.options ?? {}) : {};
  const defaults: Readonly<Record<string, unknown>> = rule.options;
  return Object.entries(options).flatMap(([option, value]): Diagnostic[] => {
    const at = { path: ["rules", id, "options", option], locale };
    if (!Object.hasOwn(defaults, option)) {
      const args = { rule: id, found: option, known: Object.keys(defaults) };
      return [diagnose(CONFIG_PROBLEMS, "unknown-rule-option", args, at)];
    }
    if (typeof value === typeof defaults[option]) return [];
    const args = { rule: id, option, found: preview(value), expected: preview(defaults[option]) };
    return [diagnose(CONFIG_PROBLEMS, "invalid-rule-option", args, at)];
  });
}
