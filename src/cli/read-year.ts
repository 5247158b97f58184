import { parseRocYear } from "../calendar";
import type { Outcome } from "../diagnostics/outcome";
import type { CommandLine } from "./command";

/** The year of `--year`; nothing when it is not given. */
export function readYear({ values: { year }, locale }: CommandLine): Outcome<number> | undefined {
  if (year === undefined) return undefined;
  const parsed = parseRocYear(year, { locale });
  if (parsed.ok) return parsed;
  const diagnostics = parsed.diagnostics.map((fault) => ({ ...fault, message: `--year: ${fault.message}` }));
  return { ok: false, diagnostics };
}
