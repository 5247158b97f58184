import type { PanelFindings } from "./panel-findings";

/** Says that a sheet names no judge, or no subject. */
export function reportOwner(
  { judge, subject }: Readonly<Record<string, unknown>>,
  index: number,
  findings: PanelFindings,
) {
  if (judge === undefined) findings.report("sheet-without-judge", {}, [index, "judge"]);
  if (subject === undefined) findings.report("sheet-without-subject", {}, [index, "subject"]);
}
