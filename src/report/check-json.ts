import type { CheckedFile } from "./checked-file";
import { summarizeFindings } from "./summarize-findings";

/**
 * What checks found (審查意見) as JSON for programs: `{ "files": [{ "file", "framework", "diagnostics" }], "summary" }`;
 * `framework` is `null` when none is known, `fixed` lists the corrections that were made, `summary` counts the findings in all, by rule and by office.
 *
 * @example
 * JSON.parse(renderCheckJson([])).summary.error // => 0
 */
export function renderCheckJson(files: readonly CheckedFile[]): string {
  const report = {
    files: files.map(({ file, agency, framework = null, diagnostics, fixed, known, gone }) => ({
      file,
      ...(agency !== undefined && { agency }),
      framework,
      diagnostics,
      ...(fixed !== undefined && { fixed }),
      ...(known !== undefined && { known, gone }),
    })),
    summary: summarizeFindings(files),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
