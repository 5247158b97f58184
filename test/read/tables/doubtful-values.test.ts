import { describe, expect, test } from "vitest";
import type { PlanInput } from "../../../src/model/plan";
import { doubtfulValues } from "../../../src/read/tables/doubtful-values";

type Parts = { readonly deadline?: string; readonly units?: readonly string[] };

const entry = (...parts: readonly Parts[]): PlanInput["entries"][number] => ({
  criterion: "friendliness",
  actions: parts.map((each, i) => ({ text: `作法${i + 1}。`, ...each })),
});

describe("a value that several cells were taken for is said", () => {
  test.each<[string, PlanInput["entries"], readonly string[]]>([
    ["nothing to doubt", [entry({ deadline: "經常辦理", units: ["行政課", "登記課"] })], []],
    ["a long deadline that is one", [entry({ deadline: "自107年1月1日起至107年12月31日止" })], []],
    ["an action without parts", [{ criterion: "friendliness", actions: "設置雙語標示。" }], []],
    ["names with a figure", [entry({ units: ["1999話務中心", "113專線小組", "24小時服務中心", "第一課（2人）"] })], []],
    ["a name with doubled characters", [entry({ units: ["人人服務課"] })], []],
    ["a unit twice", [entry({ units: ["行政課行政課"] })], ["entries.0.actions.0.units"]],
    ["a deadline twice, with a blank", [entry({ deadline: "經常辦理 經常辦理" })], ["entries.0.actions.0.deadline"]],
    [
      "a sentence as a unit",
      [entry({}, { units: ["於服務場所及機關網站公布聯絡地址、電話、傳真機號碼及各項標準作業程序"] })],
      ["entries.0.actions.1.units"],
    ],
    [
      "one for each row",
      [entry({ units: ["行政課行政課"] }, { units: ["登記課登記課"] }), entry({ deadline: "隨時辦理隨時辦理" })],
      ["entries.0.actions.0.units", "entries.1.actions.0.deadline"],
    ],
  ])("%s", (_name, entries, places) => {
    expect(doubtfulValues(entries, { locale: undefined }).map(({ path }) => path.join("."))).toEqual(places);
  });
});

describe("in a text that has lost its cells", () => {
  const context = { locale: undefined, hasLostCells: true, labels: ["基礎服務", "服務友善", "服務便捷"] };
  const doing = (text: string): PlanInput["entries"] => [{ criterion: "convenience", actions: [{ text }] }];

  test.each<[string, PlanInput["entries"], readonly string[]]>([
    ["units and the word after one", [entry({ units: ["行政課友善"] })], ["entries.0.actions.0.units"]],
    ["the names of units", [entry({ units: ["行政課及各課室", "秘書室主任", "第1課", "3樓櫃檯"] })], []],
    ["a unit and a figure", [entry({ units: ["登記課正確率99%"] })], ["entries.0.actions.0.units"]],
    [
      "an action with a deadline and the next row",
      doing("抽查50件 1.108年6月30日 2.每月登記課服務友善增設標示。"),
      ["entries.0.actions.0.text"],
    ],
    ["an action that names a criterion", doing("為服務友善增設標示。"), []],
    ["an action with a day", doing("為服務友善於108年3月4日辦理。"), []],
  ])("%s", (_name, entries, places) => {
    expect(doubtfulValues(entries, context).map(({ path }) => path.join("."))).toEqual(places);
  });

  test("where cells are printed only a figure is a sign", () => {
    const units = [entry({ units: ["行政課友善"] }), entry({ units: ["登記課99%"] })];
    expect(doubtfulValues(units, { locale: undefined }).map(({ path }) => path.join("."))).toEqual([
      "entries.1.actions.0.units",
    ]);
  });
});

describe("an action that is nothing but a deadline", () => {
  const misplaced = (texts: readonly string[], hasLostCells = true) =>
    doubtfulValues([{ criterion: "friendliness", actions: texts.map((text) => ({ text })) }], {
      locale: undefined,
      hasLostCells,
    }).map(({ code, path, message }) => `${code} ${path.join(".")} ${message}`);

  test("is said once for a row, where the cells were lost", () => {
    expect(misplaced(["設置標示。", "每季", "108年6月30日"])).toEqual([
      "value-misplaced entries.0.actions.1.text 作法讀成「每季」，似為完成期限，儲存格可能錯置；請與原文件核對這一列。",
    ]);
  });

  test("is not doubted in a file that has cells, nor is an action that only mentions a time", () => {
    expect(misplaced(["每季"], false)).toEqual([]);
    expect(misplaced(["每季檢討作業流程。", "每季檢討作業流程", "108年完成建置。"])).toEqual([]);
  });
});
