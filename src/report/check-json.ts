import type { CheckedFile } from "./checked-file";
import { summarizeFindings } from "./summarize-findings";

/**
 * What checks found (審查意見) as JSON for programs: `{ "files": [{ "file", "framework", "diagnostics" }], "summary" }`;
 * `framework` is `null` when none is known, `isUnreadable` is there when a file could
 * not be checked, `fixed` lists the corrections that were made, `config` is there when something is to be said of the
 * configuration. `summary` counts the findings in all, by rule and by office.
 *
 * @example
 * JSON.parse(renderCheckJson([])).summary.error // => 0
 */
export function renderCheckJson(files: readonly CheckedFile[]): string {
  const config = files.find(({ isConfig }) => isConfig === true);
  const report = {
    ...(config && { config: { file: config.file, diagnostics: config.diagnostics } }),
    files: files
      .filter(({ isConfig }) => isConfig !== true)
      .map(({ file, agency, framework = null, diagnostics, fixed, known, gone, isUnreadable }) => ({
        file,
        ...(agency !== undefined && { agency }),
        framework,
        ...(isUnreadable === true && { isUnreadable }),
        diagnostics,
        ...(fixed !== undefined && { fixed }),
        ...(known !== undefined && { known, gone }),
      })),
    summary: summarizeFindings(files),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
