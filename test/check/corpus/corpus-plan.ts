import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CheckDiagnostic, checkPlan, RULES } from "../../../src/check";
import { readPlan } from "../../../src/read";
import { CORPUS } from "../../corpus/gold-plan";

/** The findings of the rules on a real document, as the command line makes them. */
export function findingsIn(document: string, preset: "recommended" | "strict"): readonly CheckDiagnostic[] {
  const { plan } = readPlan(readFileSync(join(CORPUS, document)), { name: document });
  const { diagnostics } = checkPlan(plan, { config: { extends: preset } });
  return diagnostics.filter(({ code }) => OF_RULES.has(code));
}

const OF_RULES: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** Lines of a table whose columns are as wide as their widest cell. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)), []);
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  process.stdout.write(`\n${lines.join("\n")}\n`);
}
