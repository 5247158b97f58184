import { describe, expect, test } from "vitest";
import { FRAMEWORKS } from "../../../src/frameworks";
import { bareLabel } from "../../../src/model/bare-label";
import { flowTable } from "../../../src/read/layouts/flow-table";
import type { LayoutContext } from "../../../src/read/layouts/layout";
import { wrappedProse } from "../../../src/read/layouts/wrapped-prose";
import type { Cell, Table, TableRow } from "../../../src/read/source/block";
import { printedNumber } from "../../../src/read/source/printed-number";
import { HAS_CORPUS, readGold, readSource } from "../../corpus/gold-plan";
import { unaccounted } from "./accounted";
import { textDocument } from "./text-document";

const context = { frameworks: FRAMEWORKS };

function tableOf(prefix: string, { frameworks }: LayoutContext = context): Table {
  const { blocks } = flowTable(textDocument(readSource(prefix)), { frameworks });
  const tables = blocks.filter((block) => block.kind === "table");
  expect(tables).toHaveLength(1);
  return tables[0] ?? { kind: "table", rows: [] };
}

const printed = (cell: Cell | undefined): readonly string[] =>
  (cell?.blocks ?? []).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
const paragraphs = (cell: Cell | undefined): readonly string[] => printed(cell).map(bare);
const bare = (text: string): string => text.replace(/\s+/gu, "");
const words = (text: string): string => text.slice(printedNumber(text)?.length ?? 0);
const column = (rows: readonly TableRow[], at: number): readonly (readonly string[])[] =>
  rows.map((row) => paragraphs(row[at]));

describe.runIf(HAS_CORPUS)("a plan of 107 with strategies and actions in one column (003)", () => {
  const rows = HAS_CORPUS ? tableOf("003").rows.slice(1) : [];
  const actions = column(rows, 2).map((cell) => cell.filter((text) => printedNumber(text) !== undefined));

  test("names of columns, two of them in one cell", () => {
    const names = tableOf("003").rows[0]?.map(paragraphs);
    expect(names).toEqual([["構面"], ["實施要項"], ["推動策略", "推動作法"], ["完成期限"], ["預期效益"]]);
  });

  test("dimensions and requirements reach over the rows of their strategies", () => {
    expect([...new Set(column(rows, 0).flat())]).toEqual(["基礎服務", "服務遞送", "服務量能", "服務評價"]);
    expect([...new Set(rows.map((row) => row[1]))].map((cell) => [paragraphs(cell)[0], cell?.rowSpan])).toEqual([
      ["一、服務一致及正確", 1],
      ["二、服務友善", 1],
      ["一、服務便捷", 1],
      ["二、服務可近性", 3],
      ["三、服務成長及優化", 2],
      ["一、內部作業簡化", 1],
      ["二、服務精進機制", 3],
      ["一、服務滿意情形", 1],
      ["二、意見回應處理情形", 1],
    ]);
  });

  test("13 strategies and 65 actions, numbered from 1 on in each row", () => {
    const strategies = column(rows, 2).map((cell) => cell.filter((text) => printedNumber(text) === undefined).length);
    expect(strategies).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1]);
    expect(actions.map(({ length }) => length)).toEqual([8, 7, 8, 3, 3, 5, 2, 5, 4, 7, 8, 3, 2, 0]);
    for (const row of actions)
      expect(row.map((text) => printedNumber(text)?.value)).toEqual(row.map((_, i) => [i + 1]));
  });

  test("each with its own deadline and benefit", () => {
    expect(column(rows, 3)).toEqual(rows.map(() => ["107年12月31日"]));
    // The lengths of the benefits as they were counted on the page.
    expect(column(rows, 4).map((cell) => cell.map(({ length }) => length))).toEqual([
      [15],
      [19],
      [16],
      [23],
      [18],
      [27],
      [50],
      [37],
      [21],
      [24],
      [26],
      [54],
      [17],
      [11],
    ]);
  });

  test("prose around the table: 7 paragraphs were joined", () => {
    const { blocks } = wrappedProse(flowTable(textDocument(readSource("003")), context), context);
    expect(blocks.filter((block) => block.kind === "paragraph" && block.spans.length > 1)).toHaveLength(7);
    expect(blocks).toHaveLength(17);
  });
});

describe.runIf(HAS_CORPUS)("a plan of 99 with actions and targets in narrow columns (004)", () => {
  test.each([
    ["actions", FRAMEWORKS],
    ["targets", FRAMEWORKS],
    ["actions", []],
    ["targets", []],
  ] as const)("F1 of %s against the gold transcription", (field, frameworks) => {
    const rows = tableOf("004", { frameworks }).rows.slice(1);
    // Without a framework two levels of criteria stand in one column.
    const label = frameworks.length > 0 ? 2 : 1;
    const at = label + (field === "actions" ? 1 : 2);
    const read = rows.flatMap((row) =>
      printed(row[at]).map((text) => `${bareLabel(paragraphs(row[label]).at(-1) ?? "")} ${bare(words(text))}`),
    );
    const gold = readGold("004").entries.flatMap(({ criterion, [field]: items }) =>
      items.map(({ text }) => `${criterion.at(-1)} ${bare(text)}`),
    );
    const hits = read.filter((each) => gold.includes(each)).length;
    const f1 = (2 * hits) / (read.length + gold.length);
    process.stdout.write(`004 ${field}, ${frameworks.length} frameworks: F1 ${f1.toFixed(3)}\n`);
    expect(f1).toBeGreaterThanOrEqual(0.95);
  });

  test("the level without a name of its own stands under that of the next", () => {
    const [head, first] = tableOf("004").rows;
    expect(head?.map((cell) => paragraphs(cell)[0])).toEqual([
      "評核項目",
      "評核項目",
      "評核指標（15項）",
      "具體作法",
      "預期目標",
      "實施成果",
      "評核分數",
    ]);
    expect(first?.slice(0, 3).map((cell) => paragraphs(cell)[0])).toEqual([
      "便民標準服務(600分)",
      "機關形象（170分）",
      "服務場所便利性（50分）",
    ]);
  });
});

test.runIf(HAS_CORPUS).each(["000", "001", "002", "003", "004"])(
  "every character of %s is accounted for once",
  (prefix) => {
    const document = wrappedProse(flowTable(textDocument(readSource(prefix)), context), context);
    expect(unaccounted(document)).toEqual([]);
  },
);

test.runIf(HAS_CORPUS).each(["000", "001", "002"])("%s has no such table", (prefix) => {
  const document = textDocument(readSource(prefix));
  expect(wrappedProse(document, context)).toBe(document);
});
