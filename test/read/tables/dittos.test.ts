import { describe, expect, test } from "vitest";
import { entriesOf, type TableFixture } from "./table-document";

const HEAD = ["構面", "實施要項", "具體作法", "預期效益", "完成期限", "承辦單位"] as const;
const TWO = [["1. 甲。", "2. 乙。"], "環境舒適", ["6月底", "9月底"], ["1. 第一課", "2. 第二課"]] as const;

const read = (...rows: TableFixture) => entriesOf([[HEAD, ...rows]], "leap-award-2018");

const actionsOf = ({ entries }: ReturnType<typeof entriesOf>): readonly (readonly string[])[] =>
  entries.map(({ actions }) =>
    (Array.isArray(actions) ? actions : []).map((action) =>
      typeof action === "string"
        ? action
        : [action.text, action.deadline ?? "", ...(action.units ?? [])].filter(Boolean).join(" "),
    ),
  );

describe("同上 for actions and for what they have one by one", () => {
  const above = ["甲。 6月底 第一課", "乙。 9月底 第二課"];

  test.each([
    { name: "goes on action by action", below: ["同上", "同上", "同上", "同上"], actions: above },
    {
      name: "with a sign for each of them",
      below: ["同上", "同上", ["1. 同上", "2. 同上"], ["1. 〃", "2. 〃"]],
      actions: above,
    },
    {
      name: "a deadline of the row's own belongs to all of them",
      below: ["同上", "同上", "12月底", "同上"],
      actions: ["甲。 12月底 第一課", "乙。 12月底 第二課"],
    },
    {
      name: "beside other actions it is the last value above",
      below: [["1. 丙。", "2. 丁。"], "同上", "同上", "同上"],
      actions: ["丙。 9月底 第二課", "丁。 9月底 第二課"],
    },
  ])("$name", ({ below, actions }) => {
    const found = read(["基礎服務", "服務友善", ...TWO], ["服務遞送", "服務便捷", ...below]);
    expect(actionsOf(found)).toEqual([above, actions]);
    expect(found.unread).toEqual([]);
  });

  test("also through a row between, whose own value is the one that counts from there on", () => {
    const found = read(
      ["基礎服務", "服務友善", ...TWO],
      ["服務遞送", "服務便捷", "同上", "同上", "12月底", "同上"],
      ["服務遞送", "服務可近性", "同上", "同上", "同上", "同上"],
    );
    const own = ["甲。 12月底 第一課", "乙。 12月底 第二課"];
    expect(actionsOf(found)).toEqual([above, own, own]);
  });

  test("an action without a value above has none below", () => {
    const found = read(
      ["基礎服務", "服務友善", ["1. 甲。", "2. 乙。"], "", ["－", "9月底"], "第一課"],
      ["服務遞送", "服務便捷", "同上", "", "同上", "同上"],
    );
    const each = ["甲。 第一課", "乙。 9月底 第一課"];
    expect(actionsOf(found)).toEqual([each, each]);
    expect(found.unread).toEqual([]);
  });

  test("every column that was read from above is named", () => {
    const { diagnostics } = read(
      ["基礎服務", "服務友善", ...TWO],
      ["服務遞送", "服務便捷", "同上", "同上", "同上", "同上"],
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["read-from-above"]);
    for (const column of ["預期效益", "具體作法", "完成期限", "承辦單位"])
      expect(diagnostics[0]?.message).toContain(`「${column}」`);
  });
});

test("同上 does not multiply the actions of a document without bound", () => {
  const many = Array.from({ length: 50 }, (_, i) => `${i + 1}. 作法${i + 1}。`);
  const labels = [
    ["服務遞送", "服務便捷"],
    ["基礎服務", "服務友善"],
  ] as const;
  const rows = Array.from({ length: 110 }, (_, i) => [...(labels[i % 2] ?? labels[0]), "同上", "", "每季", ""]);
  const found = read(["基礎服務", "服務友善", many, "", "每季", ""], ...rows);
  const actions = actionsOf(found);
  expect(actions.flat()).toHaveLength(50 + 5000 + 10);
  expect(actions.at(-1)).toEqual(["同上 每季"]);
  expect(found.codes.filter((code) => code === "action-placeholder")).toHaveLength(10);
});

test("同上 with nothing above it is not what stands above the next row", () => {
  const found = read(
    ["基礎服務", "服務友善", "甲。", "同上", "同上", "第一課"],
    ["服務遞送", "服務便捷", "乙。", "同上", "同上", "第一課"],
  );
  expect(found.codes).toEqual([]);
  const inferred = found.origins.filter(({ basis, path }) => basis === "inferred" && path.at(-1) !== "criterion");
  expect(inferred).toEqual([]);
});
