import { formatPath } from "../base/path";
import type { Diagnostic } from "../diagnostics/diagnostic";

/** Thrown when code defines a grade scale wrongly; `diagnostics` say everything that is wrong. */
export class GradeScaleError extends Error {
  override readonly name = "GradeScaleError";

  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ path, message }) => `${formatPath(path)}: ${message}`).join("\n"), { cause: diagnostics });
  }
}
