import { expectOptions } from "../base/expect-options";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { type PanelSettingsInput, panelSettingsSchema } from "./panel-settings";
import { findUnsafeContent } from "./unsafe-content";
import { zodDiagnostics } from "./zod-diagnostics";

/**
 * Reads how a panel is to be scored (評審設定) from data such as a JSON file. Only its shape is looked at here; what
 * its ids name, `panelOptions` finds.
 *
 * @throws {RangeError} for an unknown name among the options: that is a programmer's error.
 * @example
 * const outcome = parsePanelSettings({ preset: "county-assessment", groups: { "甲所": "甲組" } });
 * outcome.ok && outcome.value.preset // => "county-assessment"
 * parsePanelSettings({ methd: "mean" }).diagnostics[0].args.near // => "method"
 */
export function parsePanelSettings(
  input: unknown,
  options: { locale?: Locale | undefined } = {},
): Outcome<PanelSettingsInput> {
  expectOptions(options, { locale: true });
  const unsafe = findUnsafeContent(input, options.locale);
  if (unsafe.length > 0) return { ok: false, diagnostics: unsafe };
  const parsed = panelSettingsSchema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data, diagnostics: [] };
  return {
    ok: false,
    diagnostics: zodDiagnostics(parsed.error.issues, input, panelSettingsSchema, options.locale),
  };
}
