import { describe, expect, test } from "vitest";
import { totalScore } from "../../src/panel/methods/total-score";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { constructionInspection112 } from "../../src/score/grade-scales/construction-inspection-112";
import { klcgLandOffice } from "../../src/score/grade-scales/klcg-land-office";
import { codes, marked, panel, subjectOf } from "./panels";

/** Twice the total of two judges who both give it. */
const given = (mark: number) => marked({ 甲所: [mark, mark] });

describe("a printed total on another side of a bound than what was graded", () => {
  test.each<[string, number, PanelOptions, string, string]>([
    [
      "59.995 is printed 60.00 and graded before rounding",
      59.995,
      { gradeScale: klcgLandOffice },
      "丁等",
      "「甲所」總分列為 60.00（精確值 59.995），等第依取捨前之精確值評定，為「丁等」而非「丙等」。",
    ],
    [
      "89.5 is printed 89.50 and graded as 90 by a scale that rounds (工程施工查核小組作業辦法第7條)",
      89.5,
      { gradeScale: constructionInspection112 },
      "優等",
      "「甲所」總分列為 89.50（精確值 89.5），等第依所採標準先行取捨後評定，為「優等」而非「甲等」。",
    ],
    [
      "a sum of points is graded by its percentage",
      79.996,
      { gradeScale: klcgLandOffice, method: totalScore },
      "乙等",
      "「甲所」得分率列為 80.00（精確值 79.996），等第依取捨前之精確值評定，為「乙等」而非「甲等」。",
    ],
  ])("%s", (_, mark, options, grade, message) => {
    const result = panel(given(mark), options);
    expect(subjectOf(result, "甲所").grade?.grade).toBe(grade);
    expect(result.diagnostics).toMatchObject([{ code: "grade-not-as-printed", severity: "info", message }]);
  });

  test.each<[string, number, PanelOptions]>([
    ["60 exactly", 60, { gradeScale: klcgLandOffice }],
    ["59.994 is printed 59.99", 59.994, { gradeScale: klcgLandOffice }],
    ["the rounded total is graded", 59.995, { gradeScale: klcgLandOffice, rankOn: "rounded" }],
    ["89.5 is printed 90", 89.5, { gradeScale: constructionInspection112, rounding: { mode: "half-up", digits: 0 } }],
    ["no grades", 59.995, {}],
  ])("nothing is said where both agree: %s", (_, mark, options) => {
    expect(codes(panel(given(mark), options).diagnostics)).toEqual([]);
  });

  test.each<[string, number, PanelOptions, string]>([
    [
      "below the mark though printed as equal",
      69.995,
      { passMark: { atLeast: 70, effect: "not-qualified" } },
      "「甲所」總分列為 70.00（精確值 69.995），合格分數為 70；依取捨前之精確值比較，為不合格。",
    ],
    [
      "passes as the pass mark rounds it",
      69.5,
      { passMark: { atLeast: 70, rounding: { mode: "half-up", digits: 0 } } },
      "「甲所」總分列為 69.50（精確值 69.5），合格分數為 70；依合格分數所定方式先行取捨比較，為合格。",
    ],
  ])("the pass mark: %s", (_, mark, options, message) => {
    expect(panel(given(mark), options).diagnostics).toMatchObject([{ code: "pass-not-as-printed", message }]);
  });

  test("in English", () => {
    const [said] = panel(given(59.995), { gradeScale: klcgLandOffice, locale: "en" }).diagnostics;
    expect(said?.message).toBe(
      'The total of "甲所" is printed as 60.00 (exactly 59.995); it is graded before rounding: 丁等 and not 丙等.',
    );
  });
});
