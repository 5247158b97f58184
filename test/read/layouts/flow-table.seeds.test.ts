import { describe, expect, test } from "vitest";
import { FRAMEWORKS } from "../../../src/frameworks";
import { flowTable } from "../../../src/read/layouts/flow-table";
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

const SEEDS = Array.from({ length: 8 }, (_, i) => i + 1);

describe.each([
  ["with labels on one page", LEAST, false, 0.95],
  ["with labels that page breaks cut", LEAST_CUT, true, 0.94],
] as const)(
  "tables of own sentences %s, copied out of columns of random widths",
  (name, least, cutsLabels, average) => {
    const shares: number[] = [];

    test.each(TABLE_FORMS)("form %s", { timeout: 120_000 }, (form) => {
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
        return recovered(
          table,
          read.blocks.filter((block) => block.kind === "table"),
        );
      });
      shares.push(...of);
      expect(mean(of)).toBeGreaterThanOrEqual(least[form]);
    });

    test("on average of all forms", () => {
      process.stdout.write(`flow tables ${name} recovered: ${mean(shares).toFixed(4)} of ${shares.length} tables\n`);
      expect(shares).toHaveLength(TABLE_FORMS.length * SEEDS.length);
      expect(mean(shares)).toBeGreaterThanOrEqual(average);
    });
  },
);

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
