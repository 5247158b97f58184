import { type CheckedFile, countFindings } from "./checked-file";

/**
 * What checks found (審查意見) as JSON for programs: `{ "files": [{ "file", "framework", "diagnostics" }], "summary" }`;
 * `framework` is `null` when none is known.
 *
 * @example
 * JSON.parse(renderCheckJson([])).summary // => { error: 0, warning: 0, info: 0 }
 */
export function renderCheckJson(files: readonly CheckedFile[]): string {
  const report = {
    files: files.map(({ file, framework = null, diagnostics, fixed, known, gone }) => ({
      file,
      framework,
      diagnostics,
      ...(fixed !== undefined && { fixed }),
      ...(known !== undefined && { known, gone }),
    })),
    summary: countFindings(files.flatMap(({ diagnostics }) => diagnostics)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
