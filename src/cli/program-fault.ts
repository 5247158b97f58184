import type { Diagnostic } from "../diagnostics/diagnostic";
import { FILE_PROBLEMS } from "../diagnostics/file-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { ClosedOutputError, FailedOutputError } from "./io";

/** Words a fault of this program in one file, so that the others go on; a fault of the output is thrown again. */
export function programFault(error: unknown, locale: Locale): Diagnostic {
  if (error instanceof ClosedOutputError || error instanceof FailedOutputError) throw error;
  const reason = error instanceof Error ? error.message : String(error);
  return diagnose(FILE_PROBLEMS, "program-fault", { reason }, { locale });
}
