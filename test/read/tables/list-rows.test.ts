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

describe("what a list says of its actions", () => {
  const SECOND = ["（二）服務便捷", "簡化書表。"] as const;
  const actionsOf = (lines: readonly string[]) => {
    const { entries, unread } = entriesOf([...lines], "leap-award-2018");
    const actions = entries.map((entry) =>
      (Array.isArray(entry.actions) ? entry.actions : []).map((action) =>
        typeof action === "string"
          ? action
          : [action.text, action.deadline, ...(action.units ?? [])].filter(Boolean).join(" "),
      ),
    );
    return { actions, unread };
  };

  test.each([
    {
      name: "a deadline at the end is that of all",
      lines: ["1.甲。", "2.乙。", "完成期限：12月底"],
      actions: ["甲。 12月底", "乙。 12月底"],
    },
    {
      name: "a deadline between actions is that of the one before it",
      lines: ["1.甲。", "完成期限：6月底", "2.乙。"],
      actions: ["甲。 6月底", "乙。"],
    },
    {
      name: "each action has its own unit, and one a deadline",
      lines: [
        "1.甲。",
        "承辦單位：秘書室",
        "完成期限：6月底",
        "2.乙。",
        "承辦單位：人事室",
        "3.丙。",
        "承辦單位：主計室",
      ],
      actions: ["甲。 6月底 秘書室", "乙。 人事室", "丙。 主計室"],
    },
    {
      name: "actions without numbers",
      lines: ["甲。", "完成期限：6月底", "乙。", "丙。", "完成期限：9月底"],
      actions: ["甲。 6月底", "乙。 9月底", "丙。 9月底"],
    },
    {
      name: "a deadline before the first action is that of all but those with one of their own",
      lines: ["完成期限：每季", "1.甲。", "承辦單位：秘書室", "2.乙。", "完成期限：每月", "3.丙。"],
      actions: ["甲。 每季 秘書室", "乙。 每月", "丙。 每季"],
    },
    {
      name: "a deadline in a line below its name, before the first action",
      lines: ["完成期限", "每季", "1.甲。", "2.乙。"],
      actions: ["甲。 每季", "乙。 每季"],
    },
    {
      name: "a person named for each action",
      lines: ["1.甲。", "承辦人：王小明", "2.乙。", "承辦人：陳小華"],
      actions: ["甲。 王小明", "乙。 陳小華"],
    },
    {
      name: "a sentence without number between actions belongs to the one before it",
      lines: ["1.甲。", "並加強宣導。", "2.乙。"],
      actions: ["甲。並加強宣導。", "乙。"],
    },
  ])("$name", ({ lines, actions }) => {
    const read = actionsOf(["（一）服務友善", ...lines, ...SECOND]);
    expect(read).toEqual({ actions: [actions, ["簡化書表。"]], unread: [] });
  });

  test.each([
    { name: "a sentence", rest: ["本計畫奉核後實施，修正時亦同。"] },
    { name: "a person who can be asked", rest: ["承辦人：王小明", "電話：02-0000-0000"] },
    { name: "both, below a deadline", above: ["完成期限：每季"], rest: ["本計畫奉核後實施。", "承辦人：王小明"] },
  ])("$name below the last action is no part of it", ({ above = [], rest }) => {
    const { actions, unread } = actionsOf(["（一）服務友善", "1.甲。", "（二）服務便捷", "1.乙。", ...above, ...rest]);
    expect(actions).toEqual([["甲。"], [above.length > 0 ? "乙。 每季" : "乙。"]]);
    expect(unread.join("")).toBe(rest.join(""));
  });
});
