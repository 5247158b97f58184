import { formatPath } from "../base/path";
import type { Diagnostic } from "../diagnostics/diagnostic";

/** Thrown when code defines a crosswalk wrongly; `diagnostics` say everything that is wrong. */
export class CrosswalkError extends Error {
  override readonly name = "CrosswalkError";

  constructor(
    /** The two frameworks, as `from--to`. */
    readonly crosswalkId: string,
    readonly diagnostics: readonly Diagnostic[],
  ) {
    const lines = diagnostics.map(({ path, message }) => `${formatPath(path)}: ${message}`);
    super(`${crosswalkId}\n${lines.join("\n")}`, { cause: diagnostics });
  }
}
