import { describe, expect, test } from "vitest";
import { formatPath, LOCALES } from "../../src/diagnostics";
import { FRAMEWORKS, innovationPoints2010 } from "../../src/frameworks";
import { type ParsePlanOptions, type PlanInput, parsePlan, planSchema } from "../../src/model";
import { draftPlan } from "../../src/model/draft-plan";

const MINIMAL = { agency: "範例戶政事務所", rocYear: 107, entries: [] };
const CANONICAL = {
  agency: { name: "範例戶政事務所" },
  rocYear: 107,
  legalBasis: [],
  goals: [],
  entries: [],
  monitoring: [],
  rewards: [],
};
const row = (entry: object) => ({ entries: [{ criterion: "服務友善", actions: [], ...entry }] });
const canonicalRow = (entry: object) => row(entry);

const parse = (changes: object, options?: ParsePlanOptions) => parsePlan({ ...MINIMAL, ...changes }, options);

const faults = (input: unknown, options?: ParsePlanOptions) =>
  parsePlan(input, options).diagnostics.map(({ code, path, message }) => [code, formatPath(path), message]);

describe("loose forms become canonical", () => {
  test.each([
    { name: "an office by name", loose: { agency: " 礁溪鄉公所 " }, canonical: { agency: { name: "礁溪鄉公所" } } },
    {
      name: "an office with its class",
      loose: { agency: { name: "礁溪鄉公所", class: "第一線服務機關" } },
      canonical: { agency: { name: "礁溪鄉公所", class: "第一線服務機關" } },
    },
    { name: "the year as text", loose: { rocYear: "105年度" }, canonical: { rocYear: 105 } },
    { name: "the year in words", loose: { rocYear: "民國一百零五年" }, canonical: { rocYear: 105 } },
    {
      name: "a date in the calendar of the Republic",
      loose: { adopted: "105年3月" },
      canonical: { adopted: "2016-03" },
    },
    { name: "a date with dots", loose: { adopted: "105.04.23" }, canonical: { adopted: "2016-04-23" } },
    { name: "an ISO date", loose: { adopted: "2016-04-23" }, canonical: { adopted: "2016-04-23" } },
    {
      name: "a period as text",
      loose: { period: "自105年1月起至105年12月止，計1年" },
      canonical: { period: { from: "2016-01-01", to: "2016-12-31" } },
    },
    {
      name: "a period by its ends",
      loose: { period: { from: "105年1月1日", to: "2016-12-31" } },
      canonical: { period: { from: "2016-01-01", to: "2016-12-31" } },
    },
    {
      name: "one citation as text",
      loose: { legalBasis: "行政院函頒「政府服務躍升方案」" },
      canonical: {
        legalBasis: [{ text: "行政院函頒「政府服務躍升方案」", issuer: "行政院", title: "政府服務躍升方案" }],
      },
    },
    {
      name: "a citation with nothing but its text",
      loose: { legalBasis: [{ text: "行政院函頒「政府服務躍升方案」" }] },
      canonical: {
        legalBasis: [{ text: "行政院函頒「政府服務躍升方案」", issuer: "行政院", title: "政府服務躍升方案" }],
      },
    },
    {
      name: "a citation with parts keeps them, and gets the others from its text",
      loose: {
        legalBasis: [
          { text: "行政院函頒「政府服務躍升方案」", date: "106年1月9日" },
          {
            text: "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」",
            issuer: "本院",
            title: "躍升方案",
          },
        ],
      },
      canonical: {
        legalBasis: [
          {
            text: "行政院函頒「政府服務躍升方案」",
            issuer: "行政院",
            date: "2017-01-09",
            title: "政府服務躍升方案",
          },
          {
            text: "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」",
            issuer: "本院",
            date: "2017-01-09",
            number: "院授發社字第1061300008號",
            title: "躍升方案",
          },
        ],
      },
    },
    {
      name: "a text with two letters is two citations",
      loose: {
        legalBasis: [
          "行政院106年1月9日院授發社字第1061300008號函頒「政府服務創新精進方案」及107年2月12日府計研字第1070053000號函頒「某縣政府107年度提升政府服務實施計畫」。",
        ],
      },
      canonical: {
        legalBasis: [
          {
            text: "行政院106年1月9日院授發社字第1061300008號函頒「政府服務創新精進方案」",
            issuer: "行政院",
            date: "2017-01-09",
            number: "院授發社字第1061300008號",
            title: "政府服務創新精進方案",
          },
          {
            text: "107年2月12日府計研字第1070053000號函頒「某縣政府107年度提升政府服務實施計畫」。",
            date: "2018-02-12",
            number: "府計研字第1070053000號",
            title: "某縣政府107年度提升政府服務實施計畫",
          },
        ],
      },
    },
    {
      name: "a sentence about the purpose is no citation of its own",
      loose: { legalBasis: "為提升服務品質。行政院106年1月9日院授發社字第1061300008號函。" },
      canonical: {
        legalBasis: [
          {
            text: "為提升服務品質。行政院106年1月9日院授發社字第1061300008號函。",
            issuer: "行政院",
            date: "2017-01-09",
            number: "院授發社字第1061300008號",
          },
        ],
      },
    },
    {
      name: "closing punctuation of dates",
      loose: { period: "自107年1月1日起至107年12月31日止。", adopted: "中華民國106年12月20日。" },
      canonical: { adopted: "2017-12-20", period: { from: "2018-01-01", to: "2018-12-31" } },
    },
    {
      name: "a period without a year is one of the plan's year",
      loose: { period: "1月1日至12月31日" },
      canonical: { period: { from: "2018-01-01", to: "2018-12-31" } },
    },
    {
      name: "a citation of which nothing is understood keeps its text",
      loose: { legalBasis: ["依上級指示"] },
      canonical: { legalBasis: [{ text: "依上級指示" }] },
    },
    { name: "one goal without the list", loose: { goals: "甲。" }, canonical: { goals: ["甲。"] } },
    {
      name: "monitoring and rewards without the list",
      loose: { monitoring: "每季檢討。", rewards: "敘獎。" },
      canonical: { monitoring: ["每季檢討。"], rewards: ["敘獎。"] },
    },
    {
      name: "text is trimmed and otherwise kept, line breaks and full width too",
      loose: { title: "　１０７年度\n計畫 ", scope: "甲、\n乙" },
      canonical: { title: "１０７年度\n計畫", scope: "甲、\n乙" },
    },
    {
      name: "sections",
      loose: { sections: [{ title: "獎勵" }, { ordinal: "陸、", title: "附則", text: "甲。" }] },
      canonical: { sections: [{ title: "獎勵" }, { ordinal: "陸、", title: "附則", text: "甲。" }] },
    },
    {
      name: "one action as text",
      loose: row({ actions: "增設標示。" }),
      canonical: canonicalRow({ actions: [{ text: "增設標示。" }] }),
    },
    {
      name: "one action without the list",
      loose: row({ actions: { text: "增設標示。", units: "第一課" } }),
      canonical: canonicalRow({ actions: [{ text: "增設標示。", units: ["第一課"] }] }),
    },
    {
      name: "a path of labels",
      loose: row({ criterion: ["基礎服務", "服務友善"] }),
      canonical: canonicalRow({ criterion: "基礎服務／服務友善" }),
    },
    {
      name: "a deadline in words, each kind",
      loose: row({
        actions: ["107年12月31日", "經常辦理", "適時辦理", "每2個月", "儘量配合"].map((deadline) => ({
          text: "甲。",
          deadline,
        })),
      }),
      canonical: canonicalRow({
        actions: [
          { kind: "date", text: "107年12月31日", date: "2018-12-31" },
          { kind: "ongoing", text: "經常辦理" },
          { kind: "as-needed", text: "適時辦理" },
          { kind: "recurring", text: "每2個月", every: "P2M" },
          { kind: "unclear", text: "儘量配合" },
        ].map((deadline) => ({ text: "甲。", deadline })),
      }),
    },
    {
      name: "a day without a year is one of the plan's year",
      loose: row({ deadline: "10月15日前", actions: ["甲。"] }),
      canonical: canonicalRow({
        actions: [{ text: "甲。", deadline: { kind: "date", text: "10月15日前", date: "2018-10-15" } }],
      }),
    },
    {
      name: "a date that does not exist is kept as it is written, and for the check to say",
      loose: row({ actions: [{ text: "甲。", deadline: "107年2月30日" }] }),
      canonical: canonicalRow({
        actions: [{ text: "甲。", deadline: { kind: "unclear", text: "107年2月30日" } }],
      }),
    },
    {
      name: "a deadline and units printed once for a row go to each action that has none of its own",
      loose: row({
        deadline: "每季",
        units: "第一課",
        actions: ["甲。", { text: "乙。", deadline: "每月" }, { text: "丙。", units: ["第二課", "第三課"] }],
      }),
      canonical: canonicalRow({
        actions: [
          { text: "甲。", deadline: { kind: "recurring", text: "每季", every: "P3M" }, units: ["第一課"] },
          { text: "乙。", deadline: { kind: "recurring", text: "每月", every: "P1M" }, units: ["第一課"] },
          { text: "丙。", deadline: { kind: "recurring", text: "每季", every: "P3M" }, units: ["第二課", "第三課"] },
        ],
      }),
    },
    {
      name: "a row without actions keeps its deadline and units",
      loose: row({ deadline: "5月1日前", units: "第一課" }),
      canonical: canonicalRow({
        deadline: { kind: "date", text: "5月1日前", date: "2018-05-01" },
        units: ["第一課"],
      }),
    },
    {
      name: "headings of the table as they are printed",
      loose: { columns: [" 評核指標（15項） ", "具體作法", "實施成果"] },
      canonical: { columns: ["評核指標（15項）", "具體作法", "實施成果"] },
    },
    {
      name: "points as they are printed",
      loose: { points: { 服務友善: 12.5, friendliness: undefined } },
      canonical: { points: { 服務友善: 12.5 } },
    },
  ])("$name", ({ loose, canonical }) => {
    const outcome = parse(loose);
    expect(outcome).toStrictEqual({ ok: true, value: { ...CANONICAL, ...canonical }, diagnostics: [] });
    if (!outcome.ok) return;
    expect(parsePlan(outcome.value)).toStrictEqual(outcome);
    expect(planSchema.parse(outcome.value)).toStrictEqual(outcome.value);
  });

  test("objects built with `undefined` in them are accepted, and clean when they come out", () => {
    const input: PlanInput = {
      ...MINIMAL,
      framework: undefined,
      title: undefined,
      adopted: undefined,
      period: undefined,
      legalBasis: undefined,
      goals: undefined,
      scope: undefined,
      points: undefined,
      sections: [{ ordinal: undefined, title: "附則", text: undefined }],
      agency: { name: "範例", class: undefined },
      entries: [
        {
          criterion: "服務友善",
          printedAs: undefined,
          strategy: undefined,
          benefit: undefined,
          deadline: undefined,
          units: undefined,
          actions: [
            {
              text: "甲。",
              label: undefined,
              deadline: { kind: "ongoing", text: "經常辦理", date: undefined, every: undefined },
              units: undefined,
              target: undefined,
              result: undefined,
            },
          ],
        },
      ],
    };
    const outcome = parsePlan(input, { frameworks: FRAMEWORKS });
    expect(outcome.ok).toBe(true);
    if (!outcome.ok) return;
    expect(JSON.parse(JSON.stringify(outcome.value))).toStrictEqual(outcome.value);
    expect(planSchema.parse(input)).toStrictEqual(outcome.value);
  });
});

describe("criteria by name", () => {
  const named = (criterion: string | readonly string[], printedAs?: string) => {
    const outcome = parsePlan(
      { ...MINIMAL, framework: "innovation-points-2010", ...row({ criterion, printedAs }) },
      { frameworks: FRAMEWORKS },
    );
    return outcome.ok ? outcome.value.entries[0] : undefined;
  };

  test.each([
    { name: "an id", criterion: "premises-convenience", printedAs: undefined },
    { name: "an official label, which needs no mention", criterion: "服務場所便利性", printedAs: undefined },
    { name: "a label with its numbering and points", criterion: "（一）服務場所便利性（50分）" },
    { name: "a path of labels", criterion: ["機關形象", "服務場所便利性"], printedAs: "機關形象／服務場所便利性" },
    { name: "an id in capitals", criterion: "Premises-Convenience" },
  ])("$name", ({ criterion, ...rest }) => {
    const printedAs = "printedAs" in rest ? rest.printedAs : criterion;
    expect(named(criterion)).toStrictEqual({
      criterion: "premises-convenience",
      actions: [],
      ...(printedAs !== undefined && { printedAs }),
    });
  });

  test("an alias", () => {
    expect(named("優質便民服務")).toMatchObject({ criterion: "convenient-service", printedAs: "優質便民服務" });
  });

  test("what the plan says was printed is kept", () => {
    expect(named("服務場所便利性", "一、場所")).toMatchObject({
      criterion: "premises-convenience",
      printedAs: "一、場所",
    });
  });

  test("a name that the framework does not know stays", () => {
    expect(named("綠色採購績效")).toStrictEqual({ criterion: "綠色採購績效", actions: [] });
  });

  test("a framework that is given goes before the one that is named", () => {
    const outcome = parsePlan(
      { ...MINIMAL, framework: "leap-award-2018", ...row({ criterion: "服務場所便利性" }) },
      { framework: innovationPoints2010 },
    );
    expect(outcome.ok && outcome.value.entries[0]?.criterion).toBe("premises-convenience");
  });

  test("points get ids as well, and stand under the name that was written when they are wrong", () => {
    const points = { 服務行銷有效性: 30, "staff-conduct": 90 };
    const outcome = parse({ framework: "innovation-points-2010", points }, { frameworks: FRAMEWORKS });
    expect(outcome.ok && outcome.value.points).toEqual({ "service-outreach": 30, "staff-conduct": 90 });
    expect(
      faults(
        {
          ...MINIMAL,
          framework: "innovation-points-2010",
          points: { "staff-conduct": 90, 服務行為友善性與專業性: 80 },
        },
        { frameworks: FRAMEWORKS },
      ),
    ).toEqual([
      [
        "duplicate-points",
        "points.服務行為友善性與專業性",
        "「服務行為友善性與專業性」的配分以代碼（staff-conduct）與名稱各寫一次；請只保留一個。",
      ],
    ]);
  });

  test("an unknown framework is a fault when frameworks are given, and none without", () => {
    const input = { ...MINIMAL, framework: "leap-2099" };
    expect(parsePlan(input).ok).toBe(true);
    expect(faults(input, { frameworks: [innovationPoints2010] })).toEqual([
      ["unknown-framework", "framework", "查無評核架構「leap-2099」；可用的有：innovation-points-2010。"],
    ]);
  });
});

describe("a misspelt field is reported with the field that is meant", () => {
  test.each([
    { at: "rocYaer", near: "rocYear", plan: { rocYaer: 107 } },
    { at: "Entries", near: "entries", plan: { Entries: [] } },
    { at: "agency.nmae", near: "name", plan: { agency: { name: "甲", nmae: "乙" } } },
    { at: "period.form", near: "from", plan: { period: { from: "107年1月", to: "107年12月", form: "x" } } },
    { at: "legalBasis[0].isuer", near: "issuer", plan: { legalBasis: [{ text: "甲", isuer: "乙" }] } },
    { at: "legalBasis.titel", near: "title", plan: { legalBasis: { text: "甲", titel: "乙" } } },
    { at: "sections[1].titles", near: "title", plan: { sections: [{ title: "甲" }, { title: "乙", titles: "丙" }] } },
    { at: "entries[0].criteria", near: "criterion", plan: row({ criteria: "x" }) },
    { at: "entries[0].stragety", near: "strategy", plan: row({ stragety: "x" }) },
    { at: "entries[0].actions[0].deadine", near: "deadline", plan: row({ actions: [{ text: "甲", deadine: "x" }] }) },
    { at: "entries[0].actions.untis", near: "units", plan: row({ actions: { text: "甲", untis: "x" } }) },
    { at: "entries[0].actions.unit", near: "units", plan: row({ actions: { text: "甲", unit: "x" } }) },
    {
      at: "entries[0].deadline.kinds",
      near: "kind",
      plan: row({ deadline: { kind: "ongoing", text: "經常辦理", kinds: "x" } }),
    },
    { at: "agency.rocYear", near: "", plan: { agency: { name: "甲", rocYear: 107 } } },
    { at: "備註", near: "", plan: { 備註: "x" } },
  ])("$at", ({ at, near, plan }) => {
    expect(faults({ ...MINIMAL, ...plan })).toEqual([
      [
        "unknown-key",
        at,
        `無法辨識欄位「${at.split(".").at(-1)}」${near === "" ? "；請刪除，或改用既有欄位。" : `，是否為「${near}」？`}`,
      ],
    ]);
  });
});

describe("every fault says where, what was found and what is expected", () => {
  const CASES = [
    {
      plan: { rocYear: 2018 },
      fault: ["ce-year", "rocYear"],
      "zh-TW": "「2018」應為民國年，卻寫成西元年；換算為民國107年，請改寫為「107」。",
      en: '"2018" looks like a year of the common era where an ROC year belongs; it would be 107, so write "107".',
    },
    {
      plan: { rocYear: undefined },
      fault: ["missing-value", "rocYear"],
      "zh-TW": "缺少「rocYear」；請填數字或文字。",
      en: '"rocYear" is missing, expected a number or text.',
    },
    {
      plan: { entries: { 0: {} } },
      fault: ["invalid-type", "entries"],
      "zh-TW": "此處為 {…}，應為清單（陣列）。",
      en: "Found {…}, expected a list.",
    },
    {
      plan: { entries: ["甲"] },
      fault: ["invalid-type", "entries[0]"],
      "zh-TW": '此處為 "甲"，應為物件。',
      en: 'Found "甲", expected an object.',
    },
    {
      plan: { goals: null },
      fault: ["invalid-type", "goals"],
      "zh-TW": "此處為 null，應為清單（陣列）或文字。",
      en: "Found null, expected a list or text.",
    },
    {
      plan: { legalBasis: 5 },
      fault: ["invalid-type", "legalBasis"],
      "zh-TW": "此處為 5，應為清單（陣列）或文字或物件。",
      en: "Found 5, expected a list or text or an object.",
    },
    {
      plan: { goals: ["甲", ""] },
      fault: ["empty-text", "goals[1]"],
      "zh-TW": "此處為空白文字；請填入內容，或刪除這一項。",
      en: "The text is blank; fill it in, or remove the item.",
    },
    {
      plan: { title: " " },
      fault: ["empty-text", "title"],
      "zh-TW": "此處為空白文字；請填入內容，沒有內容時請整欄省略。",
      en: "The text is blank; fill it in, or leave the whole field out.",
    },
    {
      plan: { agency: "" },
      fault: ["empty-text", "agency"],
      "zh-TW": "此處為空白文字，此欄必填；請填入內容。",
      en: "The text is blank, but the field is required; fill it in.",
    },
    {
      plan: { legalBasis: [{ text: "" }] },
      fault: ["empty-text", "legalBasis[0].text"],
      "zh-TW": "此處為空白文字，此欄必填；請填入內容。",
      en: "The text is blank, but the field is required; fill it in.",
    },
    {
      plan: { goals: ["甲", undefined] },
      fault: ["missing-value", "goals[1]"],
      "zh-TW": "此處沒有內容；請填文字。",
      en: "There is nothing here, expected text.",
    },
    {
      plan: row({ criterion: [] }),
      fault: ["list-too-short", "entries[0].criterion"],
      "zh-TW": "清單項數不足；至少應有 1 項，請補列。",
      en: "The list is too short; it needs at least 1 item.",
    },
    {
      plan: row({ units: Array.from({ length: 201 }, () => "甲課") }),
      fault: ["list-too-long", "entries[0].units"],
      "zh-TW": "清單項數過多；至多 200 項，請刪減或合併。",
      en: "The list is too long; it may have 200 items at most.",
    },
    {
      plan: row({ deadline: { kind: "soon", text: "快" } }),
      fault: ["invalid-value", "entries[0].deadline.kind"],
      "zh-TW": '此處為 "soon"，應為：ongoing、as-needed、date、recurring、unclear。',
      en: 'Found "soon", expected: ongoing, as-needed, date, recurring, unclear.',
    },
    {
      plan: row({ deadline: { kind: "date", text: "快", date: "明天" } }),
      fault: ["invalid-value", "entries[0].deadline.date"],
      "zh-TW": String.raw`此處為 "明天"，應為：/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|--\d{2}(?:-\d{2})?)$/u。`,
      en: String.raw`Found "明天", expected: /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|--\d{2}(?:-\d{2})?)$/u.`,
    },
    {
      plan: row({ deadline: { kind: "date", text: "107年2月30日", date: "2018-02-30" } }),
      fault: ["invalid-iso-date", "entries[0].deadline.date"],
      "zh-TW":
        "「2018-02-30」不是支援範圍（1812年至2110年）內存在的 ISO 8601 日期；請寫成「2018-12-31」「2018-12」或「2018」。",
      en: '"2018-02-30" is not an ISO 8601 date that exists between 1812 and 2110; write "2018-12-31", "2018-12" or "2018".',
    },
    {
      plan: row({ deadline: { kind: "recurring", text: "每年2月30日", date: "--02-30" } }),
      fault: ["invalid-iso-date", "entries[0].deadline.date"],
      "zh-TW":
        "「--02-30」不是支援範圍（1812年至2110年）內存在的 ISO 8601 日期；請寫成「2018-12-31」「2018-12」或「2018」。",
      en: '"--02-30" is not an ISO 8601 date that exists between 1812 and 2110; write "2018-12-31", "2018-12" or "2018".',
    },
    {
      plan: row({ actions: [{ text: "甲", deadline: { kind: "date", text: "年底" } }] }),
      fault: ["deadline-without-date", "entries[0].actions[0].deadline"],
      "zh-TW":
        "完成期限「年底」的種類為「date」，卻沒有日期；請在「date」填寫日期（如「2018-12-31」），或改用其他種類。",
      en: 'The deadline "年底" is of kind "date" but has none; give "date" as in "2018-12-31", or choose another kind.',
    },
    {
      plan: row({ deadline: { kind: "recurring", text: "每月", every: "P0M" } }),
      fault: ["invalid-value", "entries[0].deadline.every"],
      "zh-TW": String.raw`此處為 "P0M"，應為：/^P[1-9]\d{0,3}[DWMY]$/u。`,
      en: String.raw`Found "P0M", expected: /^P[1-9]\d{0,3}[DWMY]$/u.`,
    },
    {
      plan: { period: "12月1日至1月31日" },
      fault: ["period-reversed", "period"],
      "zh-TW": "「12月1日至1月31日」的起日107年12月1日晚於迄日107年1月31日；起日應在迄日之前，請核對更正。",
      en: '"12月1日至1月31日" begins on 2018-12-01, after its end on 2018-01-31; check both dates.',
    },
    {
      plan: row({ actions: [{ deadline: "每月" }] }),
      fault: ["missing-value", "entries[0].actions[0].text"],
      "zh-TW": "缺少「text」；請填文字。",
      en: '"text" is missing, expected text.',
    },
    {
      plan: row({ deadline: " " }),
      fault: ["empty-deadline", "entries[0].deadline"],
      "zh-TW": "完成期限空白；請填寫日期（如「107年12月31日」）或辦理頻率（如「每季」「經常辦理」）。",
      en: 'The deadline is blank; give a date such as "107年12月31日" or a frequency such as "每季" or "經常辦理".',
    },
    {
      plan: { adopted: "107年2月30日" },
      fault: ["no-such-day", "adopted"],
      "zh-TW": "「107年2月30日」不存在：民國107年2月只有1至28日，沒有30日；請更正日期。",
      en: '"107年2月30日" does not exist: month 2 of 民國107年 has days 1 to 28, not 30; correct the day.',
    },
    {
      plan: { period: { from: "107年1月1日", to: "13月" } },
      fault: ["no-such-month", "period.to"],
      "zh-TW": "「13月」的月份是13，但月份只有1至12；請更正月份。",
      en: 'The month in "13月" is 13, but months run from 1 to 12; correct the month.',
    },
    {
      plan: { points: { 服務友善: "十分" } },
      fault: ["invalid-type", "points.服務友善"],
      "zh-TW": '此處為 "十分"，應為數字。',
      en: 'Found "十分", expected a number.',
    },
  ] as const;

  test.each(LOCALES.flatMap((locale) => CASES.map((one) => ({ ...one, locale, message: one[locale] }))))(
    "$fault.0 at $fault.1 in $locale",
    ({ plan, fault, locale, message }) => {
      expect(faults({ ...MINIMAL, ...plan }, { locale })).toEqual([[...fault, message]]);
      expect(parsePlan({ ...MINIMAL, ...plan }).ok).toBe(false);
    },
  );

  test.each([
    { input: undefined, message: "此處沒有內容；請填物件。" },
    { input: null, message: "此處為 null，應為物件。" },
    { input: [], message: "此處為 []，應為物件。" },
    { input: "{}", message: '此處為 "{}"，應為物件。' },
  ])("$input is no plan at all", ({ input, message }) => {
    expect(faults(input)).toEqual([[input === undefined ? "missing-value" : "invalid-type", "", message]]);
  });

  test("everything is reported, not the first thing", () => {
    expect(
      faults({ rocYear: 2018, agency: {}, entries: [{ criterion: "" }, 5], goals: [1] }).map(([, at]) => at),
    ).toEqual(["agency.name", "rocYear", "goals[0]", "entries[0].criterion", "entries[0].actions", "entries[1]"]);
  });
});

describe("remarks on dates neither vanish nor make the plan unusable", () => {
  test.each([
    {
      name: "a stated length that leads elsewhere",
      plan: { period: "107年1月1日至107年12月31日，計6個月" },
      said: ["period-length", "period", "warning"],
      kept: { period: { from: "2018-01-01", to: "2018-12-31" } },
    },
    {
      name: "a stated length of a period in the plan's year",
      plan: { period: "1月1日至12月31日，計6個月" },
      said: ["period-length", "period", "warning"],
      kept: { period: { from: "2018-01-01", to: "2018-12-31" } },
    },
    {
      name: "a school year as the plan's year",
      plan: { rocYear: "107學年度" },
      said: ["school-year", "rocYear", "info"],
      kept: { rocYear: 107 },
    },
    {
      name: "a school year as an end of the period",
      plan: { period: { from: "107學年度", to: "107年12月31日" } },
      said: ["school-year", "period.from", "info"],
      kept: { period: { from: "2018", to: "2018-12-31" } },
    },
  ])("$name", ({ plan, said, kept }) => {
    const outcome = parse(plan);
    expect(outcome.diagnostics.map(({ code, path, severity }) => [code, formatPath(path), severity])).toEqual([said]);
    expect(outcome.ok && outcome.value).toMatchObject(kept);
    expect(parse(plan, { locale: "en" }).diagnostics[0]?.message).toMatch(/^[^。]+\.$/u);
  });
});

describe("what is left of a plan with faults", () => {
  test("a period without a year goes with the year that is missing, the rest stays", () => {
    const { understood, diagnostics } = draftPlan({ ...MINIMAL, rocYear: 2018, period: "1月1日至12月31日" });
    expect(diagnostics.map(({ code }) => code)).toEqual(["ce-year"]);
    expect(understood?.draft).toMatchObject({ agency: { name: "範例戶政事務所" } });
    expect(understood?.draft).not.toHaveProperty("period");
  });

  test.each([
    { name: "with nothing wrong", plan: {} },
    { name: "with a fault elsewhere", plan: { goals: [""] } },
  ])("a citation leads back to the text that names it, $name", ({ plan }) => {
    const two = "行政院106年1月9日院授發社字第1061300008號函及107年2月12日府計研字第1070053000號函";
    const { understood } = draftPlan({ ...MINIMAL, ...plan, legalBasis: ["甲", two, { text: "乙", title: "丙" }] });
    expect(understood?.draft.legalBasis).toHaveLength(4);
    expect([0, 1, 2, 3].map((i) => understood?.place(["legalBasis", i, "text"]))).toEqual([
      { path: ["legalBasis", 0], isExact: true },
      { path: ["legalBasis", 1], isExact: false },
      { path: ["legalBasis", 1], isExact: false },
      { path: ["legalBasis", 2, "text"], isExact: true },
    ]);
  });

  test("a text with two letters that stands there without a list", () => {
    const legalBasis = "行政院106年1月9日院授發社字第1061300008號函及107年2月12日府計研字第1070053000號函";
    const { understood } = draftPlan({ ...MINIMAL, legalBasis });
    expect(understood?.place(["legalBasis", 1, "number"])).toEqual({ path: ["legalBasis"], isExact: false });
  });
});
