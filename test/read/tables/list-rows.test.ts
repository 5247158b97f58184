import { describe, expect, test } from "vitest";
import { entriesOf } from "./table-document";

describe("a list instead of a table", () => {
  test.each([
    {
      name: "numbered lines below a criterion are its actions",
      lines: ["一、基礎服務", "（一）服務友善", "1.增設標示。", "2.辦理講習。", "（二）服務一致及正確", "訂定程序。"],
      entries: [
        {
          criterion: "friendliness",
          actions: [
            { label: "1.", text: "增設標示。" },
            { label: "2.", text: "辦理講習。" },
          ],
        },
        { criterion: "consistency-accuracy", actions: [{ text: "訂定程序。" }] },
      ],
    },
    {
      name: "an action behind the colon, and points behind the label",
      lines: ["（一）服務友善（30分）：增設標示。", "（二）服務便捷：簡化書表。"],
      entries: [
        { criterion: "friendliness", actions: [{ text: "增設標示。" }] },
        { criterion: "convenience", actions: [{ text: "簡化書表。" }] },
      ],
    },
    {
      name: "lines that say what they hold",
      lines: [
        "（一）服務友善",
        "推動策略：改善環境。",
        "具體作法",
        "1、增設標示。",
        "2、辦理講習。",
        "完成期限：每季",
        "預期效益：環境舒適。",
        "（二）服務便捷",
        "作法：簡化書表。",
      ],
      entries: [
        {
          criterion: "friendliness",
          strategy: "改善環境。",
          actions: [
            { label: "1、", text: "增設標示。", deadline: "每季" },
            { label: "2、", text: "辦理講習。", deadline: "每季" },
          ],
          benefit: "環境舒適。",
        },
        { criterion: "convenience", actions: [{ text: "簡化書表。" }] },
      ],
    },
    {
      name: "words before the first number are the strategy of what follows",
      lines: ["（一）服務友善", "改善環境。", "1.增設標示。", "2.辦理講習。", "（二）服務便捷", "簡化書表。"],
      entries: [
        {
          criterion: "friendliness",
          strategy: "改善環境。",
          actions: [
            { label: "1.", text: "增設標示。" },
            { label: "2.", text: "辦理講習。" },
          ],
        },
        { criterion: "convenience", actions: [{ text: "簡化書表。" }] },
      ],
    },
    {
      name: "numbers that begin anew below a label of the same kind are those of its actions",
      lines: ["1.服務友善", "1.增設標示。", "2.辦理講習。", "2.服務便捷", "1.簡化書表。"],
      entries: [
        {
          criterion: "friendliness",
          actions: [
            { label: "1.", text: "增設標示。" },
            { label: "2.", text: "辦理講習。" },
          ],
        },
        { criterion: "convenience", actions: [{ label: "1.", text: "簡化書表。" }] },
      ],
    },
    {
      name: "a label of the office's own beside those of the framework",
      lines: [
        "一、服務遞送",
        "（一）服務便捷",
        "簡化書表。",
        "（二）在地特色",
        "行動服務。",
        "（三）服務可近性",
        "到府。",
      ],
      entries: [
        { criterion: "convenience", actions: [{ text: "簡化書表。" }] },
        { criterion: "服務遞送／在地特色", actions: [{ text: "行動服務。" }] },
        { criterion: "accessibility", actions: [{ text: "到府。" }] },
      ],
    },
    {
      name: "a misspelt label right below the one above it",
      lines: ["一、基礎服務", "（一）服務友善", "增設標示。", "二、服務遞送", "（一）服务便捷", "簡化書表。"],
      entries: [
        { criterion: "friendliness", actions: [{ text: "增設標示。" }] },
        { criterion: "服務遞送／服务便捷", actions: [{ text: "簡化書表。" }] },
      ],
    },
  ])("$name", ({ lines, entries }) => {
    const read = entriesOf(lines, "leap-award-2018");
    expect(read.entries.map(({ printedAs, ...entry }) => entry)).toEqual(entries);
    expect(read.unread).toEqual([]);
    expect(read.codes).toContain("list-read");
    expect(read.codes).not.toContain("no-plan-table");
  });

  test.each([
    { name: "one criterion alone is no plan", lines: ["（一）服務友善", "增設標示。"], framework: "leap-award-2018" },
    { name: "criteria without anything below are none", lines: ["服務友善", "服務便捷"], framework: "leap-award-2018" },
    {
      name: "nor where the framework is not known",
      lines: ["服務友善", "甲。", "服務便捷", "乙。"],
      framework: undefined,
    },
  ])("$name", ({ lines, framework }) => {
    const { entries, codes } = entriesOf(lines, framework);
    expect(entries).toEqual([]);
    expect(codes).toEqual(["no-plan-table"]);
  });

  test("a line after the list that is numbered as its labels, and is a sentence, ends it", () => {
    const { entries, unread } = entriesOf(
      ["（一）服務友善", "增設標示。", "（二）服務便捷", "簡化書表。", "（三）各單位應確實辦理。"],
      "leap-award-2018",
    );
    expect(entries).toHaveLength(2);
    expect(unread).toEqual(["（三）各單位應確實辦理。"]);
  });
});
