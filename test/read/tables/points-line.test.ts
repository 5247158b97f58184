import { describe, expect, test } from "vitest";
import { entriesOf } from "./table-document";

const TABLE = [
  ["構面", "實施要項", "推動作法"],
  ["基礎服務", "服務友善", "設置座椅。"],
] as const;

describe("points that a line lists", () => {
  test.each([
    {
      name: "by label and the total",
      line: "配分：服務便捷（50分）、合計（1000分）",
      points: { convenience: 50, 合計: 1000 },
    },
    {
      name: "by the labels from the top down",
      line: "配分：基礎服務／服務友善（12.5分）",
      points: { friendliness: 12.5 },
    },
    {
      name: "signs in a label part nothing",
      line: "配分：公開法令、政策及服務（含網路）（5分）。",
      points: { "公開法令、政策及服務（含網路）": 5 },
    },
  ])("$name", ({ line, points }) => {
    const read = entriesOf([TABLE, line], "leap-award-2018");
    expect([read.points, read.unread]).toEqual([points, []]);
  });

  test("a sentence that begins so lists none", () => {
    const line = "配分：依評核表辦理，最高者（50分）另予獎勵";
    const read = entriesOf([TABLE, line], "leap-award-2018");
    expect([read.points, read.unread]).toEqual([undefined, [line]]);
  });
});
