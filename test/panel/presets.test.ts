import { describe, expect, test } from "vitest";
import { findPanelPreset } from "../../src/panel/find-panel-preset";
import type { PanelPreset } from "../../src/panel/panel-preset";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { PANEL_PRESETS } from "../../src/panel/presets";
import { TIE_BREAKERS } from "../../src/panel/tie-breakers";
import { codes, items, marked, panel, ranks, subjectOf, totals } from "./panels";

function preset(id: string): PanelPreset {
  const found = findPanelPreset(id);
  if (found === undefined) throw new Error(`no preset ${id}`);
  return found;
}

/** Grade of one subject whose judges gave these totals out of 100. */
function graded(id: string, marks: readonly number[], options: PanelOptions = {}) {
  const { total, grade } = subjectOf(panel(marked({ 甲所: marks }), { preset: preset(id), ...options }), "甲所");
  return [total.exact.value, total.value, grade?.grade];
}

/** Sheets of two items, each judge a pair of marks. */
function paired(marks: Readonly<Record<string, readonly (readonly [number, number])[]>>) {
  const judges = ["甲", "乙", "丙"];
  return Object.entries(marks).flatMap(([agency, rows]) =>
    rows.map(([a, b], place) => ({ framework: "items", judge: judges[place], subject: { agency }, marks: { a, b } })),
  );
}

test("every preset has an id of its own, words in both languages and a source", () => {
  expect(PANEL_PRESETS.map(({ id }) => id)).toEqual([
    "most-advantageous-tender-97-total",
    "most-advantageous-tender-97-rank",
    "construction-inspection-112",
    "taipei-land-office-108",
    "county-assessment",
  ]);
  for (const { title, about, source } of PANEL_PRESETS) {
    for (const text of [title["zh-TW"], title.en, about["zh-TW"], about.en, source]) expect(text).toMatch(/\S{4}/u);
  }
});

test.each(PANEL_PRESETS)("the result says that it is by $id", (own) => {
  expect(panel(marked({ 甲所: [80, 82], 乙所: [70, 71] }), { preset: own }).preset).toBe(own.id);
});

test("what the caller says comes before the preset; what is undefined is not said", () => {
  const options = { preset: preset("construction-inspection-112"), rounding: undefined, gradeScale: undefined };
  expect(panel(marked({ 甲所: [80, 81] }), options)).toMatchObject({ rounding: { mode: "half-up", digits: 0 } });
  const rounding = { mode: "truncate", digits: 1 } as const;
  expect(panel(marked({ 甲所: [80, 81] }), { ...options, rounding })).toMatchObject({ rounding });
});

describe("county-assessment: mean, half up to 2 digits, 90/80/70/60", () => {
  test.each([
    // (59.99 + 60) ÷ 2 = 59.995 → 60.00, and 60 以上 is 丙等.
    ["59.995 is 60.00", [59.99, 60], ["59.995", 60, "丙等"]],
    // (59.988 + 60) ÷ 2 = 59.994 → 59.99.
    ["59.994 is 59.99", [59.988, 60], ["59.994", 59.99, "丁等"]],
    ["79.5 stays below 80", [79, 80], ["79.5", 79.5, "乙等"]],
    ["89.5 stays below 90", [89, 90], ["89.5", 89.5, "甲等"]],
    // (89.99 + 90) ÷ 2 = 89.995 → 90.00.
    ["89.995 is 90.00", [89.99, 90], ["89.995", 90, "優等"]],
    // (80 + 80 + 79) ÷ 3 = 79.666… → 79.67.
    ["a third", [80, 80, 79], ["239/3", 79.67, "乙等"]],
  ])("%s", (_, marks, expected) => expect(graded("county-assessment", marks)).toEqual(expected));

  test("totals that are equal after rounding share their rank", () => {
    // (80 + 80 + 79) ÷ 3 = 79.666… and (79.67 × 3) ÷ 3 = 79.67: both 79.67.
    const result = panel(marked({ 甲所: [80, 80, 79], 乙所: [79.67, 79.67, 79.67], 丙所: [70, 70, 70] }), {
      preset: preset("county-assessment"),
    });
    expect(ranks(result)).toEqual({ 甲所: 1, 乙所: 1, 丙所: 3 });
  });
});

describe("construction-inspection-112: 工程施工查核小組作業辦法第7條, 第8條", () => {
  test.each([
    ["89.5 → 90", [89, 90], ["89.5", 90, "優等"]],
    // (89.49 + 89.49) ÷ 2.
    ["89.49 → 89", [89.49, 89.49], ["89.49", 89, "甲等"]],
    ["79.5 → 80", [79, 80], ["79.5", 80, "甲等"]],
    ["79.49 → 79", [79.48, 79.5], ["79.49", 79, "乙等"]],
    ["69.5 → 70", [69, 70], ["69.5", 70, "乙等"]],
    ["69.49 → 69", [69.49], ["69.49", 69, "丙等"]],
    ["59.995 → 60: the lowest band has no floor", [59.99, 60], ["59.995", 60, "丙等"]],
  ])("article 7: %s", (_, marks, expected) => expect(graded("construction-inspection-112", marks)).toEqual(expected));

  const failed = (subject: string) => ({
    subject,
    score: 69,
    from: 70,
    reason: "混凝土鑽心試體試驗不合格",
    source: "工程施工查核小組作業辦法第8條第3項",
  });

  test.each([
    ["85 counts 69", [84, 86], 69, "丙等"],
    ["69.5 is 70 by article 7 and counts 69", [69, 70], 69, "丙等"],
    ["65 stays 65", [64, 66], 65, "丙等"],
  ])("article 8, 3, a failed test: %s", (_, marks, total, grade) => {
    const result = panel(marked({ 甲工程: marks, 乙工程: [80, 80] }), {
      preset: preset("construction-inspection-112"),
      limits: [failed("甲工程")],
    });
    const one = subjectOf(result, "甲工程");
    expect([one.total.value, one.grade?.grade]).toEqual([total, grade]);
    expect(subjectOf(result, "乙工程").grade?.grade).toBe("甲等");
  });
});

describe("most-advantageous-tender-97-total: 最有利標評選辦法第12條, 第14條", () => {
  const own = preset("most-advantageous-tender-97-total");
  const framework = items(60, 40);

  test("the highest sum of the members' totals is first, exactly", () => {
    // 甲 59.995 + 60 = 119.995; 乙 59.99 + 60 = 119.99; 丙 89.5 + 79.5 = 169.
    const result = panel(marked({ 甲: [59.995, 60], 乙: [59.99, 60], 丙: [89.5, 79.5] }), { preset: own });
    expect(totals(result)).toEqual({ 甲: "119.995", 乙: "119.99", 丙: "169" });
    expect(ranks(result)).toEqual({ 甲: 2, 乙: 3, 丙: 1 });
  });

  // Both 80 + 80 = 160; item a (60 points): 甲 50 + 48 = 98, 乙 52 + 50 = 102.
  const byItem = paired({
    甲: [
      [50, 30],
      [48, 32],
    ],
    乙: [
      [52, 28],
      [50, 30],
    ],
    丙: [
      [40, 30],
      [40, 30],
    ],
  });
  // Both 80 + 80 = 160; item a: 98 each.
  const byLot = paired({
    甲: [
      [50, 30],
      [48, 32],
    ],
    乙: [
      [49, 31],
      [49, 31],
    ],
    丙: [
      [40, 30],
      [40, 30],
    ],
  });

  test("article 14, 2: the higher score on the item with the highest weight", () => {
    const result = panel(byItem, { preset: own }, framework);
    expect(totals(result)).toEqual({ 甲: "160", 乙: "160", 丙: "140" });
    expect(ranks(result)).toEqual({ 甲: 2, 乙: 1, 丙: 3 });
    expect(subjectOf(result, "乙").tieBrokenBy?.map(({ by }) => by)).toEqual(["highest-weighted-criterion"]);
  });

  test("article 14, 2: still equal, a lot is asked for and recorded", () => {
    const open = panel(byLot, { preset: own }, framework);
    expect(ranks(open)).toEqual({ 甲: 1, 乙: 1, 丙: 3 });
    expect(subjectOf(open, "甲").tieAsks).toContain("抽籤");
    const drawn = panel(byLot, { preset: own, tieRecords: [{ by: "lot", order: ["乙", "甲"] }] }, framework);
    expect(ranks(drawn)).toEqual({ 甲: 2, 乙: 1, 丙: 3 });
  });

  test("after three evaluations a lot alone decides", () => {
    const result = panel(byItem, { preset: own, evaluations: 3 }, framework);
    expect(ranks(result)).toEqual({ 甲: 1, 乙: 1, 丙: 3 });
    expect(subjectOf(result, "甲").tieAsks).toContain("抽籤");
  });

  test("a tie that is not for the first place stays one", () => {
    const third = paired({
      丁: [
        [60, 40],
        [60, 40],
      ],
    });
    expect(ranks(panel([...byItem, ...third], { preset: own }, framework))).toEqual({ 甲: 2, 乙: 2, 丙: 4, 丁: 1 });
  });
});

describe("most-advantageous-tender-97-rank: 最有利標評選辦法第15條, 第15條之1", () => {
  const own = preset("most-advantageous-tender-97-rank");
  const framework = items(60, 40);

  test("each member's totals become ranks, and the lowest sum is first", () => {
    // The three members' totals of 甲, 乙, 丙: 90 85 80, 80 88 85, 92 93 90.
    const result = panel(marked({ 甲: [90, 80, 92], 乙: [85, 88, 93], 丙: [80, 85, 90] }), { preset: own });
    // 甲 1 + 3 + 2 = 6; 乙 2 + 1 + 1 = 4; 丙 3 + 2 + 3 = 8.
    expect(totals(result)).toEqual({ 甲: "6", 乙: "4", 丙: "8" });
    expect(ranks(result)).toEqual({ 甲: 2, 乙: 1, 丙: 3 });
  });

  test("59.995 and 59.99 are different totals: nothing is rounded", () => {
    expect(totals(panel(marked({ 甲: [59.995], 乙: [59.99] }), { preset: own }))).toEqual({ 甲: "1", 乙: "2" });
  });

  test("one member's equal totals share the better rank unless the tender documents say otherwise", () => {
    const sheets = marked({ 甲: [79.5, 89.5], 乙: [79.5, 80], 丙: [70, 70] });
    // 1 + 1, 1 + 2, 3 + 3 or, fractional, 1.5 + 1, 1.5 + 2, 3 + 3.
    expect(totals(panel(sheets, { preset: own }))).toEqual({ 甲: "2", 乙: "3", 丙: "6" });
    expect(totals(panel(sheets, { preset: own, memberTies: "fractional" }))).toEqual({ 甲: "2.5", 乙: "3.5", 丙: "6" });
  });

  // Member 甲: 甲廠 85, 乙廠 80; member 乙: 甲廠 80, 乙廠 85: both 1 + 2 = 3. Item a: 甲廠 55 + 45 = 100, 乙廠 50 + 48 = 98.
  const tied = paired({
    甲廠: [
      [55, 30],
      [45, 35],
    ],
    乙廠: [
      [50, 30],
      [48, 37],
    ],
  });

  test("article 15-1, 2: the higher sum on the item with the highest weight", () => {
    const result = panel(tied, { preset: own }, framework);
    expect(totals(result)).toEqual({ 甲廠: "3", 乙廠: "3" });
    expect(ranks(result)).toEqual({ 甲廠: 1, 乙廠: 2 });
  });

  test("article 15-1, 1, where the tender documents choose it: what the re-evaluation gave", () => {
    const ties = ["re-evaluation", "lot"].flatMap((id) => findTie(id));
    const open = panel(tied, { preset: own, ties }, framework);
    expect(ranks(open)).toEqual({ 甲廠: 1, 乙廠: 1 });
    const values = { 甲廠: 4, 乙廠: 2 };
    const again = panel(tied, { preset: own, ties, tieRecords: [{ by: "re-evaluation", values }] }, framework);
    expect(ranks(again)).toEqual({ 甲廠: 2, 乙廠: 1 });
  });

  test("article 15-1, 3, where the tender documents choose it: more first places", () => {
    // 甲廠 ranks 1 1 3 = 5 (two first places), 乙廠 2 2 1 = 5 (one), 丙廠 3 3 2 = 8.
    const sheets = marked({ 甲廠: [90, 90, 70], 乙廠: [85, 85, 90], 丙廠: [80, 80, 80] });
    const ties = ["most-first-places", "lot"].flatMap((id) => findTie(id));
    const result = panel(sheets, { preset: own, ties });
    expect(totals(result)).toEqual({ 甲廠: "5", 乙廠: "5", 丙廠: "8" });
    expect(ranks(result)).toEqual({ 甲廠: 1, 乙廠: 2, 丙廠: 3 });
  });
});

describe("taipei-land-office-108: every item out of 100, none below 50, the lowest sum of ranks is first", () => {
  const own = preset("taipei-land-office-108");
  const framework = items(100, 100);

  test("each item's means are ranked and the ranks are added", () => {
    // Item a: 甲 (90 + 80) ÷ 2 = 85, 乙 84.5, 丙 70 → 1 2 3; item b: 甲 59.99, 乙 59.995, 丙 89.5 → 3 2 1.
    const sheets = paired({
      甲: [
        [90, 59.99],
        [80, 59.99],
      ],
      乙: [
        [84, 60],
        [85, 59.99],
      ],
      丙: [
        [70, 89],
        [70, 90],
      ],
    });
    const result = panel(sheets, { preset: own }, framework);
    expect(totals(result)).toEqual({ 甲: "4", 乙: "4", 丙: "4" });
    expect(ranks(result)).toEqual({ 甲: 1, 乙: 1, 丙: 1 });
  });

  test.each([
    ["50 is not below", [50, 50], 1],
    ["49.995 is", [49.99, 50], null],
    ["79.5 and 89.5", [79.5, 89.5], 1],
  ])("item b of 甲, the others have 90 and 40: %s", (_, [one = 0, two = 0], rank) => {
    // Item a: 甲 90, 乙 80; the others are ranked without whoever is not.
    const sheets = paired({
      甲: [
        [90, one],
        [90, two],
      ],
      乙: [
        [80, 50],
        [80, 50],
      ],
    });
    const result = panel(sheets, { preset: own }, framework);
    expect(subjectOf(result, "甲").rank).toBe(rank);
    expect(subjectOf(result, "甲").belowFloors?.length ?? 0).toBe(rank === null ? 1 : 0);
    expect(codes(result.diagnostics).filter((code) => code === "not-ranked")).toEqual([]);
  });
});

function findTie(id: string) {
  const breaker = TIE_BREAKERS.find((one) => one.id === id);
  return breaker === undefined ? [] : [breaker];
}
