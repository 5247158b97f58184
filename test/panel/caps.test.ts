import { describe, expect, test } from "vitest";
import { constructionInspection } from "../../src/panel/presets/construction-inspection-112";
import { countyAssessment } from "../../src/panel/presets/county-assessment";
import { given, items, marked, panel } from "./panels";

const limit = {
  subject: "東所",
  score: 69,
  from: 70,
  reason: "試驗不合格",
  source: "工程施工查核小組作業辦法第8條第3項",
};

describe("a cap is decided once, on the value that is ranked and graded", () => {
  const framework = items(40, 30, 20, 10);
  const sheetsOf = (a: number) =>
    ["甲", "乙"].map((judge) => given(judge, "東所", undefined, { marks: { a, b: 27, c: 18, d: 9 } }));

  test.each<[string, number, object]>([
    // 15.996 + 27 + 18 + 9 = 69.996, which is ranked and graded as 70.00
    ["69.996 is 70.00 and capped", 15.996, { total: { value: 69 }, limits: [{ effective: true }], grade: "丙等" }],
    ["69.994 is 69.99 and is not", 15.994, { total: { value: 69.99 }, limits: [{ effective: false }], grade: "丙等" }],
  ])("縣市考核: %s", (_, a, { grade, ...expected }: { grade?: string }) => {
    const [subject] = panel(sheetsOf(a), { preset: countyAssessment, limits: [limit] }, framework).subjects;
    expect(subject).toMatchObject(expected);
    expect(subject?.grade).toMatchObject({ grade, byScore: { value: String(subject?.total.value) } });
  });

  test("where the exact total is ranked, 69.996 is below 70", () => {
    const options = { preset: countyAssessment, rankOn: "exact", limits: [limit] } as const;
    const [subject] = panel(sheetsOf(15.996), options, framework).subjects;
    expect(subject).toMatchObject({ total: { exact: { value: "69.996" } }, limits: [{ effective: false }] });
    expect(subject?.grade?.byScore.value).toBe("69.996");
  });

  test.each<[number, string, boolean]>([
    [69.49, "69.49", false],
    [69.5, "69", true],
  ])("工程施工查核: a mean of %s is rounded to a whole number once", (mark, total, effective) => {
    const [subject] = panel(marked({ 東所: [mark] }), { preset: constructionInspection, limits: [limit] }).subjects;
    expect(subject).toMatchObject({ total: { exact: { value: total } }, limits: [{ effective }] });
    expect(subject?.grade?.byScore.value).toBe("69");
  });
});

describe("工程施工查核小組作業辦法第7條: rounded once before it is graded", () => {
  test.each<[string, string, number, string]>([
    ["89.495 is 89, not 89.5 and then 90", "甲等", 89.495, "89"],
    ["89.5 is 90", "優等", 89.5, "90"],
  ])("%s", (_, grade, mark, value) => {
    const rounding = { mode: "half-up", digits: 2 } as const;
    const [subject] = panel(marked({ 東所: [mark] }), { preset: constructionInspection, rounding }).subjects;
    expect(subject?.grade).toMatchObject({ grade, byScore: { value, exact: String(mark) } });
    expect(subject?.total.value).toBe(89.5);
  });
});
