import { formatPath } from "../base/path";
import type { Diagnostic } from "../diagnostics/diagnostic";

/** Thrown when code defines or weights a framework wrongly; `diagnostics` say everything that is wrong. */
export class FrameworkError extends Error {
  override readonly name = "FrameworkError";

  constructor(
    readonly frameworkId: string,
    readonly diagnostics: readonly Diagnostic[],
  ) {
    const lines = diagnostics.map(({ path, message }) => `${formatPath(path)}: ${message}`);
    super(`${frameworkId}\n${lines.join("\n")}`, { cause: diagnostics });
  }
}
