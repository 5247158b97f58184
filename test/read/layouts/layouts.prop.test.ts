import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FRAMEWORKS } from "../../../src/frameworks";
import { columnDump } from "../../../src/read/layouts/column-dump";
import { tabTable } from "../../../src/read/layouts/tab-table";
import { gridsOf, wronglyUsed } from "./grid-of";
import { pairsIn, type SampleEntry, sampleEntries } from "./plan-sample";
import { textDocument } from "./text-document";

const NAMES = ["評核項目", "評核指標", "次評核指標", "預期作法", "完成期限", "承辦單位"];
const context = { frameworks: FRAMEWORKS };

/** How a row of the text is spoilt. */
const spoiling = fc.record({
  /** Its first cells are lost: the action stands further left, its deadline and unit where they were or not. */
  slip: fc.nat({ max: 3 }),
  extra: fc.boolean(),
  pageBreak: fc.boolean(),
});

describe("tables with tabs", () => {
  test("actions are found beside their labels again, wherever their cells slipped and pages broke", () => {
    const rows = fc.array(spoiling, { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(sampleEntries, rows, (entries, spoilt) => {
        const text = tabbed(entries, spoilt);
        const document = tabTable(textDocument(text), context);
        expect(gridsOf(document)).toHaveLength(1);
        expect(rowsOf(gridsOf(document)[0] ?? [])).toEqual(pairsIn(entries));
        expect(wronglyUsed(document)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("tables written out column by column", () => {
  test("rows are rebuilt from the numbering and the tree", () => {
    fc.assert(
      fc.property(sampleEntries, (entries) => {
        const document = columnDump(textDocument(dumped(entries)), context);
        expect(document.diagnostics).toEqual([]);
        expect(rowsOf(gridsOf(document)[0] ?? [])).toEqual(pairsIn(entries));
        expect(wronglyUsed(document)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("any text", () => {
  const line = fc.array(
    fc.constantFrom(
      "\t",
      "\t\t",
      "評核指標",
      "預期作法",
      "執行策略",
      "方法",
      "服務流程",
      "1.",
      "（一）",
      "甲課",
      "每月",
      "。",
      " ",
      "<p>",
      "壹、",
      "文字",
    ),
    { maxLength: 8 },
  );
  const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.map((parts) => parts.join("")).join("\n"));

  test.each([
    ["tabTable", tabTable],
    ["columnDump", columnDump],
  ])("%s loses no character and invents none", (_, layout) => {
    fc.assert(
      fc.property(text, (source) => {
        const document = layout(textDocument(source), context);
        expect(document.text).toBe(source);
        expect(wronglyUsed(document)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

/** One row for each action, merged cells left empty, spoilt as copied tables are. */
function tabbed(
  entries: readonly SampleEntry[],
  spoilt: readonly { readonly slip: number; readonly extra: boolean; readonly pageBreak: boolean }[],
): string {
  const top = ["優質便民服務\t\t便捷、透明的服務。\t\t\t", NAMES.join("\t")];
  const lines = [...top];
  let above: readonly string[] = [];
  let count = 0;
  for (const { labels, actions } of entries) {
    actions.forEach(({ text, deadline, unit }, at) => {
      const { slip, extra, pageBreak } = spoilt[count++] ?? { slip: 0, extra: false, pageBreak: false };
      const first = labels.findIndex((label, index) => label !== above[index]);
      const own = at > 0 ? ["", "", ""] : labels.map((label, index) => (index < first ? "" : label));
      // Only a row without labels can slip: a label would go with it.
      const cells = at > 0 ? own.slice(slip) : own;
      if (pageBreak) lines.push("", ...top);
      lines.push([...cells, ...(extra && slip === 0 ? [""] : []), text, deadline, unit].join("\t"));
    });
    above = labels;
  }
  return lines.join("\n");
}

function dumped(entries: readonly SampleEntry[]): string {
  const column = (index: number): string =>
    entries
      .map(({ labels }) => labels[index] ?? "")
      .filter((label, at, all) => label !== all[at - 1] || index === 2)
      .join("\n");
  const actions = entries.flatMap((entry) => entry.actions);
  const cells = [0, 1, 2].map(column);
  const answers = [
    actions.map(({ text }) => text),
    actions.map(({ deadline }) => deadline),
    actions.map(({ unit }) => unit),
  ];
  return [...NAMES, ...cells, ...answers.map((lines) => lines.join("\n\n"))].map((cell) => `\t${cell}\n`).join("\n");
}

/** A line for each action of a rebuilt table. */
function rowsOf(grid: readonly (readonly string[])[]): string[] {
  return grid.slice(grid.findIndex((row) => row[0] === NAMES[0]) + 1).flatMap((row) => {
    const [actions = [], deadlines = [], units = []] = row.slice(3).map((cell) => cell.split("¶"));
    return actions.map((text, at) => [...row.slice(0, 3), text, deadlines[at], units[at]].join("|"));
  });
}
