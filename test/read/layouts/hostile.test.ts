import { expect, test } from "vitest";
import { FRAMEWORKS } from "../../../src/frameworks";
import { columnDump } from "../../../src/read/layouts/column-dump";
import { tabTable } from "../../../src/read/layouts/tab-table";
import { textDocument } from "./text-document";

const HEAD = "評核項目\t評核指標\t預期作法\t完成期限\t承辦單位\n";
const DUMP = "\t評核項目\n\t評核指標\n\t預期作法\n";
const MANY = 200_000;

/** Each would take minutes if anything but the length of the text counted. */
test.each([
  ["brackets", `${HEAD}${"（".repeat(MANY)}`],
  ["tabs", `${HEAD}甲${"\t".repeat(MANY)}乙`],
  ["cells in one row", `${HEAD}${"甲\t".repeat(MANY / 2)}`],
  ["lines that go on", `${HEAD}服務流程\t甲\t設置櫃檯，${"\n並且辦理宣導活動，".repeat(MANY / 20)}`],
  ["rows that go on", `${HEAD}服務流程\t甲\t設置櫃檯，${"\n\t\t並且辦理宣導活動，".repeat(MANY / 20)}`],
  ["remarks between rows", `${HEAD}${"\n備註文字\n甲\t乙".repeat(MANY / 40)}`],
  ["numbers in a cell", `${HEAD}服務流程\t甲\t${"1. 甲。 ".repeat(MANY / 6)}`],
  ["tags", `${HEAD}服務流程\t甲\t${"<p><li>".repeat(MANY / 7)}`],
  ["tags without end", `${HEAD}服務流程\t甲\t${"<p ".repeat(MANY / 3)}`],
  ["heads", `${HEAD}甲\t乙\t1.丙。\n`.repeat(MANY / 60)],
  ["blanks", `${HEAD}甲\t乙${" ".repeat(MANY)}丙`],
  [
    "labels and actions in one cell each",
    `${DUMP}\t甲${"\n指標".repeat(MANY / 40)}\n\t乙${"\n1.指標".repeat(MANY / 40)}\n\t丙${"\n1.作法。".repeat(MANY / 40)}`,
  ],
  ["cells that begin with a tab", `${DUMP}${"\t甲\n".repeat(MANY / 3)}`],
  ["names of columns only", "\t評核項目\n".repeat(MANY / 6)],
  ["empty cells", `${DUMP}${"\t\n".repeat(MANY / 2)}\t甲`],
])("a long text of %s is read in the time that its length needs", (_, text) => {
  const context = { frameworks: FRAMEWORKS };
  expect(tabTable(columnDump(textDocument(text), context), context).text).toBe(text);
});
