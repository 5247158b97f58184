import type { Diagnostic } from "../diagnostics/diagnostic";
import { EXIT } from "./command";
import { complain } from "./complain";
import type { ScoreRun } from "./score-run";

/** Says why a file could not be used. */
export async function giveUp(
  path: string,
  diagnostics: readonly Diagnostic[],
  { line, io }: Pick<ScoreRun, "line" | "io">,
): Promise<number> {
  await complain(path, diagnostics, line.locale, io);
  return EXIT.unusable;
}
