import { shorten } from "../../base/preview";
import type { Framework } from "../../model/framework";
import { frameworkName, isFrameworkName } from "../../model/framework-name";
import { nearestName } from "../../model/nearest-criterion";
import { reportConflict } from "./choose-table-framework";
import { isMarkCell } from "./mark-cell";
import type { Cell } from "./parse-table";
import { readWords } from "./read-words";
import type { TableFindings } from "./table-findings";
import { readStatements } from "./table-statements";
import { headingOf, type Metadata } from "./table-words";

/** Says that no cell names a criterion, of the framework that the table names if it does, and what may be meant for one. */
export function reportNoCriteria(
  rows: readonly (readonly Cell[])[],
  told: Framework | undefined,
  frameworks: readonly Framework[],
  findings: TableFindings,
): void {
  const stated = statedFramework(rows);
  const known = frameworks.find((framework) => stated !== undefined && isFrameworkName(framework, stated.text));
  if (told !== undefined && stated !== undefined && !isFrameworkName(told, stated.text)) {
    reportConflict(stated, told, frameworks, findings);
    return;
  }
  if (told === undefined && stated !== undefined && known === undefined) {
    const args = { ...findings.at(stated), known: frameworks.map(({ id }) => id) };
    findings.report("unknown-framework-named", args, stated);
    return;
  }
  const framework = told ?? known;
  const misspelt = framework && firstMisspelt(rows, framework);
  const names = framework === undefined ? frameworks : [framework];
  const { cell, found } = misspelt === undefined ? { cell: "", found: "" } : findings.at(misspelt.cell);
  const args = { framework: names.map(frameworkName).join(readWords(findings.locale).list), cell, found };
  findings.report("no-criteria", { ...args, near: shorten(misspelt?.near ?? "") }, misspelt?.cell);
}

function statedFramework(rows: readonly (readonly Cell[])[]): Cell | undefined {
  const stated = new Map<Metadata, Cell[]>();
  for (const row of rows.slice(0, MOST_ROWS))
    readStatements(
      row.filter(({ text }) => text !== ""),
      stated,
    );
  return stated.get("framework")?.[0];
}

function firstMisspelt(rows: readonly (readonly Cell[])[], framework: Framework) {
  let looked = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (cell.text === "" || cell.text.length > LONGEST || isMarkCell(cell) || headingOf(cell.text) !== undefined)
        continue;
      const near = nearestName(framework, cell.text);
      if (near !== "") return { cell, near };
      if (++looked >= MOST_CELLS) return undefined;
    }
  }
  return undefined;
}

/** What says which framework it is stands above the table. */
const MOST_ROWS = 50;

/** Each cell is compared with every name of the framework. */
const MOST_CELLS = 200;

/** Longer than any label. */
const LONGEST = 60;
