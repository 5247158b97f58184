import { describe, expect, test } from "vitest";
import { LOCALES } from "../../src/diagnostics/locale";
import { findPanelPreset, PANEL_PRESETS, type PanelOptions, rankSum } from "../../src/panel";
import { renderPanelMarkdown, renderPanelPretty } from "../../src/report";
import { items, marked, panel } from "../panel/panels";

const SHEETS = marked({ 甲公司: [90, 80], 乙公司: [80, 70] });
const summary = (options: PanelOptions) => renderPanelMarkdown(panel(SHEETS, options));

describe("what 採購評選委員會審議規則第6條之1第2項 asks for and no score sheet holds", () => {
  test.each(PANEL_PRESETS.map((preset) => [preset.id, preset] as const))("%s", (id, preset) => {
    const text = summary({ preset });
    const isTender = id.startsWith("most-advantageous-tender");
    for (const words of ["標價", "職業", "出席", "採購案", "受評廠商", "工作小組初審意見"]) {
      expect(text.includes(words), words).toBe(isTender);
    }
  });

  test("a method of that rule is used elsewhere too: the preset says what it is", () => {
    expect(summary({ method: rankSum })).not.toMatch(/標價|職業|工作小組/u);
    const preset = findPanelPreset("most-advantageous-tender-97-total");
    expect(summary({ preset, method: rankSum })).toMatch(/標價/u);
  });

  test("blanks: one for the price of each tenderer, a row for each member and for who did not attend", () => {
    const text = summary({ preset: findPanelPreset("most-advantageous-tender-97-rank") });
    expect(text).toMatch(/\| 名次 +\| 受評廠商 +\| +標價 \|/u);
    expect(text).toMatch(/\| 1 +\| 甲公司 +\| +\| +90 \(1\) \|/u);
    const [, committee = ""] = text.split("## 本委員會全部委員及出席情形");
    expect(committee.split("## ")[0]?.match(/^\|/gmu)).toHaveLength(2 + 3);
  });
});

describe("the head of a report says which items, floors and pass marks apply", () => {
  const land = findPanelPreset("taipei-land-office-108");
  const sheet = (agency: string, a: number, b: number) => ({
    framework: "items",
    judge: "甲",
    subject: { agency },
    marks: { a, b },
  });
  const result = (options: PanelOptions) =>
    panel([sheet("東所", 90, 90), sheet("西所", 80, 40)], options, items(100, 100));

  test.each([renderPanelPretty, renderPanelMarkdown])("%o", (render) => {
    const text = render(result({ preset: land })).replaceAll(/\s+/gu, "");
    expect(text).toMatch(/評核項目(?:\*\*：)?評核項目，共2項/u);
    expect(text).toMatch(
      /最低標準(?:\*\*：)?任一評核項目平均得分未達其配分之50%者，不予排名（臺北市各地政事務所工作考核要點/u,
    );
    expect(text).toMatch(/不予排名者仍列入其他受評對象序位之計算/u);
    const own = render(
      result({
        floors: [
          { kind: "criterion", criteria: ["b"], zero: true, effect: "not-qualified", source: "自訂" },
          { kind: "members", below: 60, share: "1/3", effect: "not-qualified", source: "特考口試第5條" },
        ],
        passMark: { atLeast: 70, rounding: { mode: "half-up", digits: 0 } },
      }),
    ).replaceAll(/\s+/gu, "");
    expect(own).toContain("「項目b」平均得分為零者，為不合格（自訂）；委員評分未滿60分之比率達1/3者，為不合格");
    expect(own).toMatch(/合格分數(?:\*\*：)?70；四捨五入至整數；未達者僅註記/u);
    expect(own).not.toContain("序位之計算");
  });

  test.each(LOCALES)("nothing is said where there is none (%s)", (locale) => {
    const text = renderPanelMarkdown(result({ locale }), { locale });
    expect(text).not.toMatch(/最低標準|合格分數|Floors|Pass mark/u);
  });

  test("the result records them as data", () => {
    expect(result({ preset: land, passMark: 40 })).toMatchObject({
      items: { level: "item", label: "評核項目", count: 2 },
      floors: [{ kind: "criterion", below: "50", effect: "not-ranked" }],
      passMark: { atLeast: "40", effect: "note" },
    });
  });
});

describe("taipei-land-office-108 has every item out of 100", () => {
  const preset = findPanelPreset("taipei-land-office-108");
  const one = (framework = items(60, 140, 100)) =>
    panel(
      [{ framework: "items", judge: "甲", subject: { agency: "東所" }, marks: { a: 50, b: 90, c: 70 } }],
      { preset },
      framework,
    );

  test("other worths are a warning that names them", () => {
    const [, said] = one().diagnostics;
    expect(said).toMatchObject({ code: "items-worth-otherwise", severity: "warning" });
    expect(said?.message).toContain("有 2 項配分不同（項目a 60、項目b 140）");
  });

  test("100 each is as the rule has it", () => {
    expect(one(items(100, 100, 100)).diagnostics.map(({ code }) => code)).toEqual(["one-judge"]);
  });
});
