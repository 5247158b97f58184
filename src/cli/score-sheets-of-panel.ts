import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { PANEL_PROBLEMS } from "../diagnostics/panel-problems";
import { diagnose } from "../diagnostics/problem";
import type { Framework } from "../model/framework";
import type { PanelResult } from "../model/panel-result";
import type { PanelSensitivity } from "../model/panel-sensitivity";
import { analyseSensitivity, scorePanel } from "../panel";
import { locateFindings } from "../read";
import { codedOptions, codedResult } from "./coded-panel";
import type { CommandLine } from "./command";
import { judgeCodes } from "./judge-codes";
import type { PanelRunSettings } from "./panel-options";
import type { PanelSheet } from "./panel-sheets";

/** What a panel came to, if anything. */
export interface ScoredPanel {
  readonly result?: PanelResult;
  /** Where it was asked for. */
  readonly sensitivity?: PanelSensitivity;
  readonly diagnostics: readonly Diagnostic[];
}

/** Scores the sheets of a panel; what is said of one says where it stands. */
export function scoreSheetsOfPanel(
  sheets: readonly PanelSheet[],
  { framework: told, panel }: PanelRunSettings,
  { locale, flags }: CommandLine,
): ScoredPanel {
  const framework = told ?? commonFramework(sheets);
  if (framework === undefined)
    return { diagnostics: [diagnose(PANEL_PROBLEMS, "panel-without-sheets", {}, { locale })] };
  const given = sheets.map(({ reading }) => reading.sheet);
  const codes = flags.has("codes") ? judgeCodes(given, locale) : undefined;
  const options = codes === undefined ? panel : codedOptions(panel, codes);
  const coded = codes === undefined ? given : given.map(codes.sheet);
  const shown = <Result>(result: Result): Result => (codes === undefined ? result : codedResult(result, codes));
  const outcome = scorePanel(coded, framework, options);
  const diagnostics = shown(
    outcome.diagnostics.map((finding) => located(finding, sheets, locale, codes === undefined)),
  );
  if (!outcome.ok) return { diagnostics };
  const result = { ...shown(outcome.value), diagnostics };
  const analysis = flags.has("sensitivity") ? analyseSensitivity(coded, framework, options) : undefined;
  return { result, diagnostics, ...(analysis?.ok === true && { sensitivity: shown(analysis.value) }) };
}

/** Sheets of another framework than the first are reported by scoring. */
function commonFramework([first]: readonly PanelSheet[]): Framework | undefined {
  return first?.reading.framework;
}

/** The file and the cell, unless the name of either may give away who a judge is. */
function located(finding: Diagnostic, sheets: readonly PanelSheet[], locale: Locale, isNamed: boolean): Diagnostic {
  const [place, ...path] = finding.path;
  const sheet = typeof place === "number" ? sheets[place] : undefined;
  if (sheet === undefined) return finding;
  const [inside = finding] = locateFindings([{ ...finding, path }], sheet.reading.origin, { locale });
  const message = isNamed ? `${sheet.name}${locale === "en" ? ": " : "："}${inside.message}` : inside.message;
  return { ...inside, path: finding.path, message };
}
