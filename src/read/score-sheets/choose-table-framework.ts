import { shorten } from "../../base/preview";
import type { Framework } from "../../model/framework";
import { frameworkName, isFrameworkName } from "../../model/framework-name";
import { fittingFrameworks, frameworksWithPoints, inferredCode, otherFrameworks } from "./infer-framework";
import type { UprightTable } from "./orient-table";
import type { Cell } from "./parse-table";
import type { TableFindings } from "./table-findings";
import { frameTable, type TableFrame } from "./table-frame";

/** The framework that the table names, or the only one that it fits; what is wrong is reported. */
export function chooseTableFramework(
  upright: UprightTable,
  frameworks: readonly Framework[],
  findings: TableFindings,
): Framework | undefined {
  const frame = frameTable(upright, frameworks);
  const [stated] = statedFrameworks(frame);
  if (stated !== undefined) {
    const known = frameworks.find((framework) => isFrameworkName(framework, stated.text));
    const args = { ...findings.at(stated), known: frameworks.map(({ id }) => id) };
    if (known === undefined) findings.report("unknown-framework-named", args, stated);
    return known;
  }
  const { frameworks: fitting, count, of } = fittingFrameworks(namesOf(frame), frameworks);
  const [framework, ...more] = fitting;
  if (framework === undefined || more.length > 0) {
    const args = { known: frameworksWithPoints(frameworks), fitting: fitting.map(({ id }) => id) };
    findings.report("framework-not-stated", args);
    return undefined;
  }
  findings.report(inferredCode(count, of), { framework: framework.id, count, of });
  return framework;
}

/** Whether a table can be read by the framework that was asked for; if it is of another one, that is said once. */
export function fitsFramework(
  frame: TableFrame | undefined,
  /** The same table with the criteria of every framework; looked at only where the names of this one are too few. */
  frameOfAll: () => TableFrame | undefined,
  told: Framework,
  frameworks: readonly Framework[],
  findings: TableFindings,
): boolean {
  const known = frame?.criteria.filter(({ criterion }) => criterion !== undefined).length ?? 0;
  const isOwn = frame !== undefined && known * 2 >= frame.criteria.length;
  const whole = isOwn ? frame : frameOfAll();
  if (whole === undefined) return true;
  const stated = statedFrameworks(whole);
  const [other] = stated;
  if (other !== undefined && stated.every(({ text }) => !isFrameworkName(told, text))) {
    reportConflict(other, told, frameworks, findings);
    return false;
  }
  const others = isOwn || other !== undefined ? undefined : otherFrameworks(namesOf(whole), told, frameworks);
  if (others === undefined) return true;
  const { count, of } = others;
  findings.report("framework-unfit", {
    told: frameworkName(told),
    fitting: others.frameworks.map(({ id }) => id),
    count,
    of,
  });
  return false;
}

/** Says that a cell names another framework than the one that was asked for. */
export function reportConflict(
  cell: Cell,
  told: Framework,
  frameworks: readonly Framework[],
  findings: TableFindings,
): void {
  const known = frameworks.some((framework) => isFrameworkName(framework, cell.text));
  const args = { cell: findings.at(cell).cell, found: shorten(cell.text), told: frameworkName(told), known, count: 1 };
  findings.report("framework-conflict", args, cell);
}

/** The cells that name a framework: for the whole table, or else for one sheet each. */
function statedFrameworks({ stated, statedByColumn }: TableFrame): readonly Cell[] {
  return stated.get("framework") ?? [...statedByColumn.values()].flatMap((column) => column.get("framework") ?? []);
}

function namesOf({ criteria }: TableFrame): string[] {
  return criteria.map(({ name }) => name);
}
