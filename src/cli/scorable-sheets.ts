import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Framework } from "../model/framework";
import { hasPoints } from "../model/has-points";
import type { SheetReading } from "../read";
import { pointsNeeded } from "./points-needed";

/** What is missing for each framework among the sheets that has no points. */
export function pointsNeededFor(sheets: readonly SheetReading[], locale: Locale): Diagnostic[] {
  const frameworks = new Set(sheets.map(({ framework }) => framework));
  return [...frameworks].flatMap((framework) => (framework && pointsNeeded(framework, locale)) ?? []);
}

/** Whether a sheet's framework is known and has points. */
export function isScorable(framework: Framework | undefined): framework is Framework {
  return framework !== undefined && hasPoints(framework);
}
