import { describe, expect, test } from "vitest";
import { LAYOUT_PROBLEMS } from "../../../src/diagnostics/layout-problems";
import { TABLE_PROBLEMS } from "../../../src/diagnostics/table-problems";
import { FRAMEWORKS } from "../../../src/frameworks";
import { flowTable } from "../../../src/read/layouts/flow-table";
import { readPlan } from "../../../src/read/read-plan";
import { unaccounted } from "./accounted";
import { randomNumbers } from "./random";
import { randomTable, TABLE_FORMS, type TableForm } from "./random-table";
import { recovered } from "./recovered";
import { textDocument } from "./text-document";
import { randomStyle, typeset } from "./typeset";

/** How much is recovered on average at least, by form; tables of no known framework have fewer signs to go by. */
const LEAST: Readonly<Record<TableForm, number>> = {
  award: 0.95,
  points: 0.95,
  measures: 0.95,
  separate: 0.95,
  unknown: 0.85,
  scheme: 0.8,
};

/** The same where pages end in the middle of labels. */
const LEAST_CUT: Readonly<Record<TableForm, number>> = {
  award: 0.95,
  points: 0.93,
  measures: 0.95,
  separate: 0.9,
  unknown: 0.85,
  scheme: 0.8,
};

/** Read below this, a table is misread; above that, it is read well. */
const MISREAD = 0.95;
const WELL_READ = 0.99;

/** `TABLE_SEEDS=40` measures more of them, as the README tells; that takes minutes. */
const COUNT = Number(process.env.TABLE_SEEDS ?? 8);
const SEEDS = Array.from({ length: COUNT }, (_, i) => i + 1);

describe.each([
  ["with labels on one page", LEAST, false, 0.95],
  ["with labels that page breaks cut", LEAST_CUT, true, 0.94],
] as const)(
  "tables of own sentences %s, copied out of columns of random widths",
  (name, least, cutsLabels, average) => {
    const shares: number[] = [];
    const told: Told[] = [];

    test.each(TABLE_FORMS)("form %s", { timeout: 15_000 * COUNT }, (form) => {
      const of = SEEDS.map((seed) => {
        const random = randomNumbers(seed * 7919 + TABLE_FORMS.indexOf(form));
        const table = randomTable(random, form);
        const style = randomStyle(random, table.columns);
        // Shorter pages end within more rows.
        const pageHeight = cutsLabels ? style.pageHeight / 2 : style.pageHeight;
        const text = typeset(table, { ...style, cutsLabels, pageHeight: Math.ceil(pageHeight) }, random);
        const document = textDocument(
          `甲鄉公所108年度計畫\n\n肆、計畫內容：\n\n${text}\n伍、管制考核：\n\n每季檢討。\n`,
        );
        const read = flowTable(document, { frameworks: FRAMEWORKS });
        expect(unaccounted(read), `seed ${seed}`).toEqual([]);
        const share = recovered(
          table,
          read.blocks.filter((block) => block.kind === "table"),
        );
        told.push({ share, codes: readPlan(document.text).diagnostics.map(({ code }) => code) });
        return share;
      });
      shares.push(...of);
      expect(mean(of)).toBeGreaterThanOrEqual(least[form]);
    });

    test("on average of all forms", () => {
      process.stdout.write(`flow tables ${name} recovered: ${mean(shares).toFixed(4)} of ${shares.length} tables\n`);
      expect(shares).toHaveLength(TABLE_FORMS.length * SEEDS.length);
      expect(mean(shares)).toBeGreaterThanOrEqual(average);
    });

    test("what is misread is told, and what is read well is told in few words", () => {
      const misread = told.filter(({ share }) => share < MISREAD);
      const well = told.filter(({ share }) => share >= WELL_READ);
      const findings = (of: readonly Told[]): number => mean(of.map(({ codes }) => codes.filter(isDoubt).length));
      const isTold = ({ codes }: Told): boolean => codes.some(isDoubt);
      process.stdout.write(
        `flow tables ${name}: ${misread.filter(isTold).length} of ${misread.length} misread ones are told, ` +
          `${well.filter(isTold).length} of ${well.length} well-read ones have a finding, ` +
          `${findings(misread).toFixed(1)} and ${findings(well).toFixed(1)} findings a table\n`,
      );
      expect(misread.length).toBeGreaterThan(0);
      // Of many tables one may be misread untold.
      expect(misread.filter((each) => !isTold(each)).length).toBeLessThanOrEqual(COUNT > 8 ? COUNT / 20 : 0);
      expect(findings(well)).toBeLessThan(1.5);
      expect(findings(misread)).toBeGreaterThan(findings(well) * 2);
      expect(new Set(told.flatMap(({ codes }) => codes))).toContain("row-uncertain");
    });
  },
);

/** How well a table was read, and what was said of it. */
interface Told {
  readonly share: number;
  readonly codes: readonly string[];
}

/** Findings that the cells of a table may be others; what a table without a known framework says of itself is none. */
function isDoubt(code: string): boolean {
  return code in LAYOUT_PROBLEMS || code in TABLE_PROBLEMS;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
