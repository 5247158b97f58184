import { describe, expect, test } from "vitest";
import { FRAMEWORKS } from "../../../src/frameworks";
import { flowTable } from "../../../src/read/layouts/flow-table";
import { unaccounted } from "./accounted";
import { textDocument } from "./text-document";

/** Rows of a plan before the one that a page break cuts: they show how wide the columns are. */
const ABOVE = `構面 實施要項
推動策略

推動作法 完成期限 預期效益
基礎
服務
一、服務一致
及正確
統一各櫃檯的答覆內容。
1.編印問答手冊分送同仁使
用。
2.每月抽查電話答覆情形。

110年 3月 31
日
答覆正確率達
九成。
`;

function rowsOf(frameworks: typeof FRAMEWORKS, ...pages: readonly string[]): readonly (readonly string[])[] {
  const document = flowTable(textDocument(ABOVE + pages.join("\f")), { frameworks });
  expect(unaccounted(document)).toEqual([]);
  const table = document.blocks.find((block) => block.kind === "table");
  return (table?.rows ?? []).map((row) =>
    row.map((cell) => (cell?.blocks ?? []).map((block) => (block.kind === "paragraph" ? block.text : "")).join("¶")),
  );
}

describe("a row that begins on the last line of a page", () => {
  const last = "1.增設愛心鈴與扶手。¶2.更新等候區座椅。".replace("¶", "\n");

  test("with the labels of two levels cut, and its date", () => {
    const rows = rowsOf(
      FRAMEWORKS,
      "服務 一、服務便 整理大廳動線。 110年 6月 30 首次洽公者也\n",
      `遞送 捷 ${last}\n日 能找到櫃檯。\n`,
    );
    expect(rows.at(-1)).toEqual([
      "服務遞送",
      "一、服務便捷",
      "整理大廳動線。¶1.增設愛心鈴與扶手。¶2.更新等候區座椅。",
      "110年 6月 30日",
      "首次洽公者也能找到櫃檯。",
    ]);
  });

  test("with a label that no framework knows", () => {
    const rows = rowsOf([], "二、服務友 整理大廳動線。 110年 6月 30 首次洽公者也\n", `善 ${last}\n日 能找到櫃檯。\n`);
    expect(rows.at(-1)?.slice(1)).toEqual([
      "二、服務友善",
      "整理大廳動線。¶1.增設愛心鈴與扶手。¶2.更新等候區座椅。",
      "110年 6月 30日",
      "首次洽公者也能找到櫃檯。",
    ]);
  });
});

describe("a row with two strategies on two pages", () => {
  test("a benefit that ends with the page belongs to the first", () => {
    const rows = rowsOf(
      FRAMEWORKS,
      "二、服務友善 整理大廳動線。\n1.增設愛心鈴與扶手。\n110年 6月 30\n日\n首次洽公者也\n能找到櫃檯。\n",
      "2.更新等候區座椅。\n\n培養同仁的同理心。\n1.邀請講師授課。\n2.演練應對方式。\n\n110年 9月 30\n日\n減少櫃檯爭執\n的情形。\n",
    );
    expect(rows.slice(-2).map((row) => row.slice(3))).toEqual([
      ["110年 6月 30日", "首次洽公者也能找到櫃檯。"],
      ["110年 9月 30日", "減少櫃檯爭執的情形。"],
    ]);
  });
});
