import { describe, expect, test } from "vitest";
import { findPanelPreset } from "../../src/panel/find-panel-preset";
import { meanOfJudges } from "../../src/panel/methods/mean";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { lot } from "../../src/panel/tie-breakers/lot";
import { mostFirstPlaces } from "../../src/panel/tie-breakers/most-first-places";
import { renderPanelPretty } from "../../src/report";
import { marked, panel } from "./panels";

const SHEETS = marked({ 東所: [90, 80], 西所: [70, 75] });

function departed(preset: string, options: PanelOptions) {
  const result = panel(SHEETS, { ...options, preset: findPanelPreset(preset) });
  const finding = result.diagnostics.find(({ code }) => code === "preset-departed");
  return { finding, result };
}

describe("options that are not what the rule of the preset says are named", () => {
  test.each<[string, string, PanelOptions, readonly string[], string]>([
    [
      "another method",
      "most-advantageous-tender-97-rank",
      { method: meanOfJudges },
      ["method"],
      "評定方式（method）所定為 序位法，此次為 平均法",
    ],
    [
      "another rounding",
      "construction-inspection-112",
      { rounding: { mode: "half-up", digits: 1 } },
      ["rounding"],
      "進位（rounding）所定為 half-up:0，此次為 half-up:1",
    ],
    [
      "ranks and ties",
      "most-advantageous-tender-97-total",
      { ranking: "dense", ties: [lot] },
      ["ranking", "ties"],
      "同分處理（ties）所定為 配分最高之評選項目得分較高者 → 抽籤決定，此次為 抽籤決定",
    ],
    ["no floor", "taipei-land-office-108", { floors: [] }, ["floors"], "最低標準（floors）所定為 1，此次為 無"],
  ])("%s", (_, preset, options, names, text) => {
    const { finding, result } = departed(preset, options);
    expect([finding?.severity, finding?.args.options, result.departsFromPreset]).toEqual(["warning", names, names]);
    expect(finding?.message).toContain(text);
    expect(renderPanelPretty(result).replace(/\n\s+/gu, "")).toContain(`下列設定與所定不同：${names.join("、")}`);
  });

  test("a method of its own is shown with its own article", () => {
    const { result } = departed("most-advantageous-tender-97-rank", { method: meanOfJudges });
    expect(renderPanelPretty(result)).toContain("平均法（作法見工程施工查核小組作業辦法");
  });

  test.each<[string, string, PanelOptions]>([
    ["nothing else", "most-advantageous-tender-97-rank", {}],
    ["the same again", "construction-inspection-112", { rounding: { mode: "half-up", digits: 0 } }],
    ["what article 15-1, 3 lets people choose", "most-advantageous-tender-97-rank", { ties: [mostFirstPlaces, lot] }],
    ["what no article says", "most-advantageous-tender-97-rank", { memberTies: "fractional" }],
    ["what only adds to the rule", "county-assessment", { passMark: 60 }],
  ])("%s is no departure", (_, preset, options) => {
    expect(departed(preset, options).finding).toBeUndefined();
  });
});

describe("a year in which the rule did not apply", () => {
  test.each<[string, string, number, boolean]>([
    ["before it", "construction-inspection-112", 99, true],
    ["the year in which it began: the year alone does not say", "construction-inspection-112", 112, false],
    ["after it", "taipei-land-office-108", 114, true],
    ["within", "taipei-land-office-108", 109, false],
    ["a rule without dates", "county-assessment", 99, false],
  ])("%s", (_, preset, rocYear, isOutside) => {
    const sheets = SHEETS.map((sheet) => {
      const { subject, ...others } = sheet as { readonly subject: object };
      return { ...others, subject: { ...subject, rocYear } };
    });
    const { diagnostics } = panel(sheets, { preset: findPanelPreset(preset) });
    expect(diagnostics.some(({ code }) => code === "preset-out-of-time")).toBe(isOutside);
  });
});

describe("what a decision rests on", () => {
  const kept = { kind: "keep" } as const;
  test.each<[string, PanelOptions, string | undefined]>([
    ["a tender", { preset: findPanelPreset("most-advantageous-tender-97-rank") }, "採購評選委員會審議規則第6條"],
    ["a county: nothing is said", { preset: findPanelPreset("county-assessment") }, undefined],
    ["no preset", {}, undefined],
  ])("%s", (_, options, source) => {
    const { decision } = panel(SHEETS, { ...options, decision: kept });
    expect(decision?.source).toBe(source);
    expect(decision?.message.includes("依據")).toBe(source !== undefined);
  });

  test("what is said comes first", () => {
    const { decision } = panel(SHEETS, { decision: { ...kept, source: "本府考核要點第8點" } });
    expect(decision?.message).toContain("依據：本府考核要點第8點");
  });
});
