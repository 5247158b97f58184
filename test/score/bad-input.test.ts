import { describe, expect, test } from "vitest";
import { LOCALES } from "../../src/diagnostics/locale";
import { innovation2010 } from "../../src/frameworks/innovation-2010";
import { innovationPoints2010 } from "../../src/frameworks/innovation-points-2010";
import { leapAward2018 } from "../../src/frameworks/leap-award-2018";
import { weightFramework } from "../../src/model/weight-framework";
import { scoreSheet } from "../../src/score/score-sheet";
import { at, smallFramework } from "../model/small-framework";
import { codes, FULL_MARKS, findings, nodeOf, scored, sheetWith } from "./scored";

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = { points: value };
  return value;
}

describe("a sheet that cannot be scored at all", () => {
  test.each<[string, unknown, string[]]>([
    ["nothing", undefined, ["invalid-sheet"]],
    ["null", null, ["invalid-sheet"]],
    ["a text", "{}", ["invalid-sheet"]],
    ["a number", 5, ["invalid-sheet"]],
    ["a list", [sheetWith()], ["invalid-sheet"]],
    ["a map", new Map(), ["invalid-sheet"]],
    ["an empty object", {}, ["other-framework framework", "invalid-sheet marks"]],
    ["no marks", { framework: "innovation-points-2010" }, ["invalid-sheet marks"]],
    ["a list of marks", sheetWith({}, { marks: [1, 2] }), ["invalid-sheet marks"]],
    ["a map of marks", sheetWith({}, { marks: new Map() }), ["invalid-sheet marks"]],
    ["marks that are null", sheetWith({}, { marks: null }), ["invalid-sheet marks"]],
    ["another framework", sheetWith({}, { framework: "leap-award-2018" }), ["other-framework framework"]],
    ["no framework", { marks: {} }, ["other-framework framework"]],
    ["a framework that is no text", sheetWith({}, { framework: ["x"] }), ["other-framework framework"]],
    ["an unknown scale", sheetWith({}, { scale: "stars" }), ["invalid-sheet scale"]],
    ["a scale that is no text", sheetWith({}, { scale: 100 }), ["invalid-sheet scale"]],
    [
      "everything at once",
      { scale: 1, marks: 2, judges: 3 },
      ["other-framework framework", "unknown-key judges", "invalid-sheet marks", "invalid-sheet scale"],
    ],
  ])("%s", (_, sheet, expected) => {
    const outcome = scoreSheet(sheet, innovationPoints2010);
    expect(outcome.ok).toBe(false);
    expect(codes(outcome.diagnostics).sort()).toEqual([...expected].sort());
  });

  test("a framework without points", () => {
    const outcome = scoreSheet({ framework: "innovation-2010", marks: {} }, innovation2010);
    expect(outcome.ok).toBe(false);
    expect(codes(outcome.diagnostics)).toEqual(["framework-without-points framework"]);
  });

  test.each([
    ["do not add up", smallFramework(at("a", undefined, 0, 10), at("b", "a", 1, 4))],
    ["are below 0", smallFramework(at("a", undefined, 0, -10))],
    ["are no number", smallFramework(at("a", undefined, 0, Number.NaN))],
  ])("a framework whose points %s, though defineFramework refuses it", (_, framework) => {
    const outcome = scoreSheet({ framework: "small", marks: {} }, framework);
    expect(outcome.ok).toBe(false);
    expect(codes(outcome.diagnostics)).toEqual(["inconsistent-points framework"]);
  });
});

test("a sheet of the framework that was weighted is a sheet of the weighting", () => {
  const weighted = weightFramework(leapAward2018, {
    "basic-service": 25,
    "service-delivery": 25,
    "service-capacity": 25,
    "service-evaluation": 25,
  });
  const marks = { "basic-service": 20, "service-delivery": 20, "service-capacity": 20, "service-evaluation": 20 };
  expect(scored({ framework: "leap-award-2018", marks }, {}, weighted).total.points).toBe(80);
  expect(scored({ framework: "leap-award-2018-weighted", marks }, {}, weighted).total.points).toBe(80);
});

describe("a wrong mark does not count, and is reported where it stands", () => {
  const at = (rest: string) => `marks staff-conduct${rest}`;
  test.each<[string, unknown, string]>([
    ["below 0", -0.01, `mark-out-of-range ${at("")}`],
    ["above its points", 90.000001, `mark-out-of-range ${at("")}`],
    ["far above", 1e308, `mark-out-of-range ${at("")}`],
    ["NaN", Number.NaN, `invalid-mark ${at("")}`],
    ["infinity", Number.POSITIVE_INFINITY, `invalid-mark ${at("")}`],
    ["minus infinity", Number.NEGATIVE_INFINITY, `invalid-mark ${at("")}`],
    ["a number as text", "85", `mark-as-text ${at("")}`],
    ["a decimal as text", " 8.5 ", `mark-as-text ${at("")}`],
    ["another text", "優", `invalid-mark ${at("")}`],
    ["an empty text", "", `invalid-mark ${at("")}`],
    ["a huge text", "9".repeat(1_000_000), `invalid-mark ${at("")}`],
    ["null", null, `invalid-mark ${at("")}`],
    ["undefined", undefined, `invalid-mark ${at("")}`],
    ["true", true, `invalid-mark ${at("")}`],
    ["a big integer", 5n, `invalid-mark ${at("")}`],
    ["a function", () => 5, `invalid-mark ${at("")}`],
    ["a list", [85], `invalid-mark ${at("")}`],
    ["an empty object", {}, `invalid-mark ${at(" points")}`],
    ["points as text", { points: "85" }, `mark-as-text ${at(" points")}`],
    ["points out of range", { points: 91 }, `mark-out-of-range ${at(" points")}`],
    ["points that are null", { points: null }, `invalid-mark ${at(" points")}`],
    ["100,000 objects in one another", nested(100_000), `invalid-mark ${at(" points")}`],
    ["a note that is no text", { points: 80, note: 5 }, `invalid-mark ${at(" note")}`],
    ["an unknown property", { points: 80, comment: "可" }, `unknown-key ${at(" comment")}`],
    [
      "the property __proto__",
      JSON.parse('{ "points": 80, "__proto__": { "points": 90 } }'),
      `unknown-key ${at(" __proto__")}`,
    ],
    ["an unknown status", { status: "absent" }, `invalid-mark ${at(" status")}`],
    ["a status that is no text", { status: 5 }, `invalid-mark ${at(" status")}`],
    ["a status beside points", { points: 80, status: "not-assessed" }, `unknown-key ${at(" points")}`],
    ["a reason for not assessed", { status: "not-assessed", reason: "x" }, `unknown-key ${at(" reason")}`],
    ["not applicable without reason", { status: "not-applicable" }, `reason-missing ${at(" reason")}`],
    ["an empty reason", { status: "not-applicable", reason: " " }, `reason-missing ${at(" reason")}`],
    ["a reason that is no text", { status: "not-applicable", reason: 1 }, `reason-missing ${at(" reason")}`],
  ])("%s", (_, mark, expected) => {
    const card = scored(sheetWith({ "staff-conduct": mark }));
    expect(codes(card.diagnostics)).toEqual([expected, "incomplete marks"]);
    expect(nodeOf(card, "staff-conduct")).toMatchObject({ status: "invalid", points: null, contribution: 0 });
    expect(card.total).toMatchObject({ points: 910, max: 910 });
    expect(card.interval).toMatchObject({ lowest: { points: 910 }, highest: { points: 1000 } });
    for (const { message } of card.diagnostics) expect(message.length).toBeLessThan(300);
  });

  test.each([
    ["negative zero", -0, "0"],
    ["the smallest number there is", 5e-324, `0.${"0".repeat(323)}5`],
    ["seventeen digits", 89.999999999999986, "89.99999999999999"],
  ])("but %s is a mark like any other", (_, mark, exact) => {
    const card = scored(sheetWith({ "staff-conduct": mark }));
    expect(card.diagnostics).toEqual([]);
    expect(nodeOf(card, "staff-conduct").exact.points).toBe(exact);
  });

  test("on the percent scale every mark runs to 100", () => {
    const marks = { "premises-convenience": 100, "staff-conduct": 100.5, "service-outreach": -1 };
    expect(findings({ framework: "innovation-points-2010", scale: "percent", marks })).toEqual([
      "mark-out-of-range marks staff-conduct",
      "mark-out-of-range marks service-outreach",
      "incomplete marks",
    ]);
  });
});

describe("what may stand for a mark is said by example, not in the notation of a schema", () => {
  test.each([
    [
      "a mark that is null",
      null,
      '「服務行為友善性與專業性」的評分為 null，不採計；應為數字（0 至 90）、{ "points": …, "note": "…" }、{ "status": "not-assessed" } 或 { "status": "not-applicable", "reason": "…" }。',
      'The mark of "Friendliness and professionalism of staff (服務行為友善性與專業性)" is null and does not count; expected a number from 0 to 90, { "points": …, "note": "…" }, { "status": "not-assessed" } or { "status": "not-applicable", "reason": "…" }.',
    ],
    [
      "a note that is a number",
      { points: 80, note: 5 },
      "「服務行為友善性與專業性」的評分為 5，不採計；應為文字。",
      'The mark of "Friendliness and professionalism of staff (服務行為友善性與專業性)" is 5 and does not count; expected text.',
    ],
    [
      "an unknown status",
      { status: "absent" },
      '「服務行為友善性與專業性」的評分為 "absent"，不採計；應為 "not-applicable" 或 "not-assessed"。',
      'The mark of "Friendliness and professionalism of staff (服務行為友善性與專業性)" is "absent" and does not count; expected "not-applicable" or "not-assessed".',
    ],
  ])("%s", (_, mark, chinese, english) => {
    const said = (locale: "zh-TW" | "en") =>
      scored(sheetWith({ "staff-conduct": mark }), { locale }).diagnostics[0]?.message;
    expect([said("zh-TW"), said("en")]).toEqual([chinese, english]);
  });
});

test("the highest mark that is named is that of the scale", () => {
  const sheet = { framework: "innovation-points-2010", scale: "percent" as const, marks: { "staff-conduct": [] } };
  expect(scored(sheet).diagnostics[0]?.message).toContain("的評分為 []，不採計；應為數字（0 至 100）");
});

test("findings stand in the order of the framework, not of the names, whatever order the sheet has", () => {
  const marks = {
    "measure-continuity": null,
    ghost: 1,
    "agency-image": 4,
    "（一）服務場所便利性": null,
    "content-validity": null,
  };
  const order = [
    "not-scored marks agency-image",
    "invalid-mark marks （一）服務場所便利性",
    "invalid-mark marks content-validity",
    "invalid-mark marks measure-continuity",
    "unknown-criterion marks ghost",
    "nothing-assessed marks",
  ];
  const reversed = Object.fromEntries(Object.entries(marks).toReversed());
  expect(findings({ framework: "innovation-points-2010", marks })).toEqual(order);
  expect(findings({ framework: "innovation-points-2010", marks: reversed })).toEqual(order);
});

describe("keys that are no scored criterion", () => {
  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ["an unknown name", { 不存在: 5 }, "unknown-criterion marks 不存在"],
    ["an empty name", { "": 5 }, "unknown-criterion marks "],
    ["__proto__", JSON.parse('{ "__proto__": 5 }'), "unknown-criterion marks __proto__"],
    ["constructor", { constructor: 5 }, "unknown-criterion marks constructor"],
    ["a group", { "agency-image": 100 }, "not-scored marks agency-image"],
    ["a group by its label", { 機關形象: 100 }, "not-scored marks 機關形象"],
    [
      "a group by a misprint",
      { 創新增值服務: 100 },
      "misprinted-criterion marks 創新增值服務 not-scored marks 創新增值服務",
    ],
  ])("%s", (_, extra, expected) => {
    const sheet = { framework: "innovation-points-2010", marks: Object.assign(Object.create(null), FULL_MARKS) };
    for (const key of Object.keys(extra))
      Object.defineProperty(sheet.marks, key, { value: extra[key], enumerable: true });
    const card = scored(sheet);
    expect(codes(card.diagnostics).join(" ")).toBe(expected);
    expect(card.total.points).toBe(1000);
  });

  test("a name that is nearly right is answered with its name as it should read", () => {
    const [finding] = scored(sheetWith({ 服務流程便捷姓: 5 })).diagnostics;
    expect(finding).toMatchObject({ args: { found: "服務流程便捷姓", near: "服務流程便捷性" } });
    expect(finding?.message).toBe("評核架構沒有「服務流程便捷姓」這一項，此分數不採計；是否為「服務流程便捷性」？");
  });

  test("a group is answered with what is to be marked in it", () => {
    const [finding] = scored(sheetWith({ 顧客關係: 5 })).diagnostics;
    expect(finding?.args).toEqual({
      criterion: "customer-relations",
      label: "顧客關係",
      title: "Customer relations",
      expected: ["民眾滿意度", "民眾意見處理有效性"],
      titles: ["Public satisfaction", "Effectiveness in handling public opinions"],
    });
  });

  test("a detail without points is answered with the criterion that has them", () => {
    const framework = smallFramework(at("a", undefined, 0, 3), at("a1", "a", 1), at("b", undefined, 0, 1));
    const [finding] = scored({ framework: "small", marks: { a: 3, b: 1, a1: 1 } }, {}, framework).diagnostics;
    expect(finding).toMatchObject({ code: "not-scored", args: { expected: ["項目a"] } });
  });

  test("a criterion apart from all points is answered with everything that has them", () => {
    const framework = smallFramework(at("a"), at("a1", "a", 1, 3), at("b"), at("b1", "b", 1));
    const [finding] = scored({ framework: "small", marks: { a1: 3, b1: 1 } }, {}, framework).diagnostics;
    expect(finding).toMatchObject({ code: "not-scored", path: ["marks", "b1"], args: { expected: ["項目a1"] } });
  });

  test("a known misprint is understood, and said", () => {
    const framework = smallFramework({ ...at("a", undefined, 0, 3), misprints: ["項自a"] });
    const card = scored({ framework: "small", marks: { 項自a: 3 } }, {}, framework);
    expect(card.total.points).toBe(3);
    expect(card.diagnostics).toMatchObject([{ code: "misprinted-criterion", severity: "warning" }]);
  });

  test("thousands of unknown keys of any length are all reported", () => {
    const extra = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${"長".repeat(500)}${i}`, i]));
    expect(findings(sheetWith(extra)).length).toBe(3000);
  });
});

describe("the same criterion twice", () => {
  test("by id and by label: neither counts, one finding names both and the place of the other", () => {
    const card = scored(sheetWith({ 服務行為友善性與專業性: 85 }));
    expect(codes(card.diagnostics)).toEqual(["duplicate-mark marks staff-conduct", "incomplete marks"]);
    expect(card.diagnostics[0]?.related).toEqual([
      { path: ["marks", "服務行為友善性與專業性"], message: "同一項目的另一個評分。" },
    ]);
    expect(nodeOf(card, "staff-conduct").status).toBe("invalid");
    expect(card.total).toMatchObject({ points: 910, max: 910 });
  });

  test("three times is one more", () => {
    const card = scored(sheetWith({ 服務行為友善性與專業性: 85, "服務行為友善性與專業性（90分）": 85 }));
    const [finding, ...others] = card.diagnostics.filter(({ code }) => code === "duplicate-mark");
    expect(finding?.args.keys).toEqual(["staff-conduct", "服務行為友善性與專業性", "服務行為友善性與專業性（90分）"]);
    expect(finding?.related?.map(({ path }) => path[1])).toEqual([
      "服務行為友善性與專業性",
      "服務行為友善性與專業性（90分）",
    ]);
    expect(others).toEqual([]);
  });
});

describe("the frame of the sheet", () => {
  test.each<[string, Readonly<Record<string, unknown>>, string[]]>([
    ["an unknown property", { remarks: "x" }, ["unknown-key remarks"]],
    ["the property __proto__", JSON.parse('{ "__proto__": { "scale": "percent" } }'), ["unknown-key __proto__"]],
    ["a judge without name", { judge: "" }, ["invalid-sheet judge"]],
    ["a judge that is a number", { judge: 3 }, ["invalid-sheet judge"]],
    ["a subject that is a text", { subject: "某所" }, ["invalid-sheet subject"]],
    ["a subject without agency", { subject: { rocYear: 99 } }, ["invalid-sheet subject"]],
    ["a year that is no ROC year", { subject: { agency: "某所", rocYear: 2010 } }, ["invalid-sheet subject"]],
    ["a year before the first", { subject: { agency: "某所", rocYear: 0 } }, ["invalid-sheet subject"]],
    ["half a year", { subject: { agency: "某所", rocYear: 99.5 } }, ["invalid-sheet subject"]],
    [
      "more of a subject than is known",
      { subject: { agency: "某所", rocYear: 99, city: "臺南" } },
      ["unknown-key subject city"],
    ],
  ])("%s is reported and left out; the marks count", (_, more, expected) => {
    const sheet = sheetWith();
    for (const key of Object.keys(more)) {
      Object.defineProperty(sheet, key, { value: more[key], enumerable: true });
    }
    const card = scored(sheet);
    expect(codes(card.diagnostics)).toEqual(expected);
    expect(card.total.points).toBe(1000);
    expect(card).not.toHaveProperty("judge");
  });
});

test("every finding has words in every language, without a gap", () => {
  const marks = {
    ...FULL_MARKS,
    "staff-conduct": 91,
    "premises-convenience": "5",
    "service-outreach": null,
    服務流程: 3,
    沒有: 1,
    "e-participation": { status: "not-applicable" },
    "online-capacity": { status: "not-applicable", reason: "無" },
  };
  for (const locale of LOCALES) {
    for (const notApplicable of ["redistribute", "error"] as const) {
      for (const { message } of scored({ ...sheetWith(), marks, x: 1 }, { locale, notApplicable }).diagnostics) {
        expect(message).not.toMatch(/undefined|\[object|NaN|null null/u);
        expect(message).toMatch(locale === "en" ? /[.?]$/u : /。$/u);
      }
    }
  }
});

describe("what is wrong with a sheet is told by the field, and what is not there is told as that", () => {
  test.each<[string, unknown, string, string]>([
    [
      "nothing",
      undefined,
      "評分表沒有內容；應為一張評分表（物件），載明 framework、marks。",
      "The score sheet is missing; expected an object with framework and marks.",
    ],
    [
      "a text",
      "x",
      '評分表此處為 "x"；應為一張評分表（物件），載明 framework、marks。',
      'The score sheet is "x"; expected an object with framework and marks.',
    ],
    [
      "a judge without name",
      sheetWith({}, { judge: "" }),
      '評分表的欄位「judge」為 ""；應為文字（名稱或代號），不得空白。',
      '"judge" of the score sheet is ""; expected a name or a code in text that is not blank.',
    ],
    [
      "no marks",
      { framework: "innovation-points-2010" },
      '評分表的欄位「marks」未填；應為各項目的評分（物件），例如 { "項目名稱": 80 }。',
      '"marks" of the score sheet is missing; expected an object with the marks, such as { "name of a criterion": 80 }.',
    ],
    [
      "no framework",
      { marks: {} },
      "評分表未載明評核架構（framework），此次以「innovation-points-2010」計分；請填寫該架構之代碼。",
      'The score sheet names no "framework"; it must be "innovation-points-2010".',
    ],
    [
      "a year without agency",
      sheetWith({}, { subject: { rocYear: 99 } }),
      '評分表的欄位「subject」為 { rocYear: 99 }；應為載明機關及民國年（可省略）之物件，例如 { "agency": "某所", "rocYear": 107 }。',
      '"subject" of the score sheet is { rocYear: 99 }; expected an object with the agency and, if wanted, the year of the Republic: { "agency": "…", "rocYear": 107 }.',
    ],
  ])("%s", (_, sheet, zh, en) => {
    const said = (["zh-TW", "en"] as const).map(
      (locale) => scoreSheet(sheet, innovationPoints2010, { locale }).diagnostics[0]?.message,
    );
    expect(said).toEqual([zh, en]);
  });
});
