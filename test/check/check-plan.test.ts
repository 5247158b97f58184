import { describe, expect, test } from "vitest";
import { type CheckOptions, checkPlan, EXAMPLE_PLAN, examplePlan, RULES } from "../../src/check";
import { exampleEntries } from "../../src/check/example-plan";
import { formatPath, type Locale } from "../../src/diagnostics";
import { innovationPoints2010, leapAward2018 } from "../../src/frameworks";
import { parsePlan } from "../../src/model";
import { at as criterionAt, smallFramework } from "../model/small-framework";
import { applyEdits } from "./apply-edits";

const actions = ["辦理1場次。"];
/** Two findings: an unclear deadline (info) and a criterion of no framework (error). */
const FAULTY = examplePlan({
  entries: [
    ...EXAMPLE_PLAN.entries,
    { criterion: "綠色採購績效", actions, deadline: "儘量配合" },
    { criterion: "資訊安全", actions },
  ],
});

const codes = (input: unknown, options?: CheckOptions) => checkPlan(input, options).diagnostics.map(({ code }) => code);

const places = (input: unknown, options?: CheckOptions) =>
  checkPlan(input, options).diagnostics.map(({ code, path }) => `${code} ${formatPath(path)}`);

const withConfig = (config: unknown, input: unknown = FAULTY) => places(input, { config });

const FOUND = [
  "unknown-criterion entries[9].criterion",
  "unclear-deadline entries[9].deadline",
  "unknown-criterion entries[10].criterion",
];

describe("rules are turned off, weighed and set", () => {
  test.each([
    { name: "no configuration", config: undefined, found: FOUND },
    { name: "an empty one", config: {}, found: FOUND },
    { name: "with a schema for editors", config: { $schema: "./check-config.schema.json" }, found: FOUND },
    { name: "a rule off", config: { rules: { "unknown-criterion": "off" } }, found: [FOUND[1]] },
    { name: "a severity alone", config: { rules: { "unknown-criterion": "info" } }, found: FOUND },
    {
      name: "options of a rule that has none",
      config: { rules: { "unknown-criterion": { options: {} } } },
      found: FOUND,
    },
  ])("$name", ({ config, found }) => {
    expect(withConfig(config)).toEqual(found);
  });

  test.each([{ setting: "warning" }, { setting: { severity: "warning" } }])(
    "the severity of a rule becomes $setting; the summary counts it so",
    ({ setting }) => {
      const { diagnostics, raw, summary } = checkPlan(FAULTY, { config: { rules: { "unknown-criterion": setting } } });
      expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning", "info", "warning"]);
      expect(raw.map(({ severity }) => severity)).toEqual(["error", "info", "error"]);
      expect(summary).toEqual({ error: 0, warning: 2, info: 1 });
    },
  );

  test("an option reaches its rule", () => {
    const plan = examplePlan({ goals: ["103年預計辦理。"] });
    expect(codes(plan)).toEqual(["carried-over-year"]);
    const narrow = (yearsBack: number) => ({ config: { rules: { "carried-over-year": { options: { yearsBack } } } } });
    expect(codes(plan, narrow(3))).toEqual([]);
    expect(codes(plan, narrow(4))).toEqual(["carried-over-year"]);
  });

  test("what is off or weighed otherwise stays in `raw`", () => {
    const { raw } = checkPlan(FAULTY, { config: { rules: Object.fromEntries(RULES.map(({ id }) => [id, "off"])) } });
    expect(raw.map(({ code, path }) => `${code} ${formatPath(path)}`)).toEqual(FOUND);
  });
});

describe("what is wrong with a configuration is said, the rest of it applies", () => {
  const off = { "unknown-criterion": "off" };
  test.each([
    {
      name: "an unknown rule, with the nearest",
      config: { rules: { ...off, "unclear-dedline": "off" } },
      said: [
        [
          "unknown-rule",
          "config.rules.unclear-dedline",
          "設定中的規則「unclear-dedline」不存在，是否為「unclear-deadline」？",
        ],
      ],
    },
    {
      name: "an unknown rule with nothing near",
      config: { rules: { ...off, 規則: "off" } },
      said: [
        [
          "unknown-rule",
          "config.rules.規則",
          "設定中的規則「規則」不存在；請依規則一覽（套件內 src/check/rules/README.zh-TW.md，程式可用 RULES）更正。",
        ],
      ],
    },
    {
      name: "an unknown option; the other settings of the rule apply",
      config: {
        rules: { "unknown-criterion": "off", "carried-over-year": { severity: "info", options: { years: 3 } } },
      },
      said: [
        [
          "unknown-rule-option",
          "config.rules.carried-over-year.options.years",
          "規則「carried-over-year」沒有選項「years」；可用的有：yearsBack。",
        ],
      ],
    },
    {
      name: "an option of a rule that has none",
      config: { rules: { ...off, "unclear-deadline": { options: { words: "x" } } } },
      said: [
        [
          "unknown-rule-option",
          "config.rules.unclear-deadline.options.words",
          "規則「unclear-deadline」沒有可調的選項，請刪除「words」。",
        ],
      ],
    },
    {
      name: "an option of the wrong type",
      config: { rules: { ...off, "carried-over-year": { options: { yearsBack: "5" } } } },
      said: [
        [
          "invalid-rule-option",
          "config.rules.carried-over-year.options.yearsBack",
          '規則「carried-over-year」的選項「yearsBack」為 "5"；型別應與預設值 20 相同，請更正。',
        ],
      ],
    },
    {
      name: "a setting that is none",
      config: { rules: { ...off, "unclear-deadline": "loud" } },
      said: [["invalid-value", "config.rules.unclear-deadline", '此處為 "loud"，應為：off、error、warning、info。']],
    },
    {
      name: "an unknown field, with the nearest",
      config: { rules: off, suppresions: [] },
      said: [["unknown-key", "config.suppresions", "無法辨識欄位「suppresions」，是否為「suppressions」？"]],
    },
    {
      name: "an unknown field of a suppression",
      config: { rules: off, suppressions: [{ code: "unclear-deadline", path: "", reason: "理由", why: "" }] },
      said: [["unknown-key", "config.suppressions[0].why", "無法辨識欄位「why」；請刪除，或改用既有欄位。"]],
    },
    {
      name: "a property name that reaches into the program",
      config: { rules: { ...off, constructor: "off" } },
      said: [
        ["unsafe-key", "config.rules.constructor", "欄位名稱「constructor」可能改變程式物件本身，一律不接受；請刪除。"],
      ],
    },
  ])("$name", ({ config, said }) => {
    const { diagnostics } = checkPlan(FAULTY, { config });
    const about = diagnostics.filter(({ path }) => path[0] === "config");
    expect(about.map(({ code, path, message }) => [code, formatPath(path), message])).toEqual(said);
    expect(diagnostics.filter(({ path }) => path[0] !== "config").map(({ code }) => code)).toEqual([
      "unclear-deadline",
    ]);
  });

  const deep = JSON.parse(`${'{"rules":'.repeat(200)}1${"}".repeat(200)}`);
  test.each([
    { name: "text", config: "off", said: "invalid-type config" },
    { name: "null", config: null, said: "invalid-type config" },
    { name: "a list", config: [], said: "invalid-type config" },
    { name: "a number", config: 5, said: "invalid-type config" },
    { name: "a function", config: () => ({}), said: "invalid-type config" },
    { name: "too deep", config: deep, said: "too-deep config.rules.rules.rules.rules.rules" },
    { name: "rules that are a list", config: { rules: ["off"] }, said: "invalid-type config.rules" },
    { name: "__proto__", config: JSON.parse('{ "__proto__": { "rules": {} } }'), said: "unsafe-key config.__proto__" },
    {
      name: "a property that throws",
      config: {
        get rules(): never {
          throw new Error("no");
        },
      },
      said: "unreadable-value config",
    },
  ])("$name instead of a configuration: none applies", ({ config, said }) => {
    expect(withConfig(config)).toEqual([said, ...FOUND]);
  });
});

describe("words of one's own that contradict each other", () => {
  const terms = (...pairs: readonly (readonly [string, string])[]) => ({
    terms: pairs.map(([term, use]) => ({ term, use })),
  });
  test.each<[string, object, string, string]>([
    ["a term that becomes itself", terms(["子", "子"]), "config.terms[0]", "改用的用語就是（或仍含有）原用語"],
    ["a term that stays in what it becomes", terms(["民眾", "洽公民眾"]), "config.terms[0]", "仍含有"],
    ["there and back", terms(["子", "丑"], ["丑", "子"]), "config.terms[1]", "先前卻已定「子」不再使用"],
    ["round in a circle", terms(["子", "丑"], ["丑", "寅"], ["寅", "子"]), "config.terms[2]", "「丑」不再使用"],
    ["two replacements", terms(["子", "丑"], ["子", "寅"]), "config.terms[1]", "先前卻已定為改為「丑」"],
    ["variants that are the same", { variants: [["子", " 子"]] }, "config.variants[0]", "只有「子」一種寫法"],
    [
      "a form in two groups",
      {
        variants: [
          ["子", "丑"],
          ["寅", "丑"],
        ],
      },
      "config.variants[1]",
      "「丑」已列於",
    ],
  ])("%s: the later one is an error and does not apply", (_name, config, path, said) => {
    const { diagnostics } = checkPlan(EXAMPLE_PLAN, { config });
    expect(diagnostics.map((one) => formatPath(one.path))).toEqual([path]);
    expect(diagnostics[0]?.message).toContain(said);
    const english = checkPlan(EXAMPLE_PLAN, { config, locale: "en" }).diagnostics[0]?.message;
    expect(english).toMatch(
      /^(?:The term "|This group of variants has only one form, "|"丑" stands in another group)/u,
    );
  });

  test("a chain, and the same twice, contradict nothing", () => {
    const config = terms(["子", "丑"], ["丑", "寅"], ["子", "丑"]);
    expect(checkPlan(EXAMPLE_PLAN, { config }).diagnostics).toEqual([]);
  });
});

describe("suppressions", () => {
  const check = (...suppressions: readonly object[]) => checkPlan(FAULTY, { config: { suppressions } });
  const reason = "機關自訂項目，經核定";

  test.each([
    { name: "the very place", path: "entries[9].criterion", left: [FOUND[1], FOUND[2]] },
    { name: "a place that covers it", path: "entries[9]", left: [FOUND[1], FOUND[2]] },
    { name: "every row", path: "entries", left: [FOUND[1]] },
    { name: "the whole plan", path: "", left: [FOUND[1]] },
  ])("$name", ({ path, left }) => {
    const { diagnostics, suppressed, raw } = check({ code: "unknown-criterion", path, reason });
    expect(diagnostics.map(({ code, path: at }) => `${code} ${formatPath(at)}`)).toEqual(left);
    expect(suppressed.map(({ suppression }) => suppression.reason)).toEqual(
      Array.from({ length: 3 - left.length }, () => reason),
    );
    expect(raw.map(({ code, path: at }) => `${code} ${formatPath(at)}`)).toEqual(FOUND);
  });

  test.each([
    { name: "a deeper place than the finding's", path: "entries[9].criterion.label" },
    { name: "another row", path: "entries[8]" },
    { name: "the beginning of a row's number is not the row", path: "entries[1]" },
  ])("$name covers nothing and is reported as unused", ({ path }) => {
    const { diagnostics, summary } = check({ code: "unknown-criterion", path, reason });
    expect(diagnostics[0]).toMatchObject({
      code: "unused-suppression",
      severity: "warning",
      path: ["config", "suppressions", 0],
      message: `豁免「unknown-criterion」（位置：${path}）未對應到任何審查意見；請刪除這項豁免，或更正代碼、位置。`,
    });
    expect(diagnostics).toHaveLength(4);
    expect(summary).toEqual({ error: 2, warning: 1, info: 1 });
  });

  test.each([
    {
      name: "misspelt: the nearest code is named",
      code: "unkown-criterion",
      message: "豁免的代碼「unkown-criterion」不存在，是否為「unknown-criterion」？",
    },
    {
      name: "misspelt, of a fault of shape",
      code: "mising-value",
      message: "豁免的代碼「mising-value」不存在，是否為「missing-value」？",
    },
    {
      name: "unlike any: where to find the codes is told",
      code: "whatever",
      message:
        "豁免的代碼「whatever」不存在；請依審查意見所列代碼或規則一覽（套件內 src/check/rules/README.zh-TW.md，程式可用 RULES）更正。",
    },
    {
      name: "of reading a document",
      code: "unpaired-parts",
      message: "豁免的代碼「unpaired-parts」是讀取文件時的意見，不能豁免；請依意見更正文件，並刪除這項豁免。",
    },
  ])("a code that is $name is an error", ({ code, message }) => {
    const [first] = check({ code, path: "", reason }, { code: "unclear-deadline", path: "goals", reason }).diagnostics;
    expect(first).toMatchObject({
      code: "unknown-suppression-code",
      severity: "error",
      path: ["config", "suppressions", 0, "code"],
      message,
    });
  });

  test("a code that is right, but of nothing that was found", () => {
    expect(check({ code: "missing-value", path: "", reason }).diagnostics[0]).toMatchObject({
      code: "unused-suppression",
      message: "豁免「missing-value」（位置：整份計畫）未對應到任何審查意見；請刪除這項豁免，或更正代碼、位置。",
    });
  });

  test("one with an unknown code does not move the others", () => {
    const gone = { code: "whatever", path: "", reason };
    const { diagnostics } = check(gone, { code: "unclear-deadline", path: "goals", reason });
    const unused = diagnostics.filter(({ code }) => code === "unused-suppression");
    expect(unused.map(({ path }) => formatPath(path))).toEqual(["config.suppressions[1]"]);
  });

  test.each<[string, object, string | undefined, number]>([
    ["its document", { file: "plans/a.txt" }, "plans/a.txt", 1],
    ["its document, typed otherwise", { file: ".\\plans\\a.txt" }, "plans/a.txt", 1],
    ["documents of a folder", { file: "plans/*.txt" }, "plans/a.txt", 1],
    ["documents of any folder", { file: "**/a.*" }, "plans/106/a.txt", 1],
    ["documents of any folder, and of none", { file: "**/a.?xt" }, "a.txt", 1],
    ["another document", { file: "plans/b.txt" }, "plans/a.txt", 0],
    ["one of a deeper folder", { file: "plans/*" }, "plans/106/a.txt", 0],
    ["a document, where none is told", { file: "a.txt" }, undefined, 0],
    ["its office", { agency: EXAMPLE_PLAN.agency.name }, undefined, 1],
    ["offices by a part of their name", { agency: "*事務所" }, undefined, 1],
    ["another office", { agency: "乙縣政府" }, undefined, 0],
    ["its document, but another office", { file: "a.txt", agency: "乙縣政府" }, "a.txt", 0],
  ])("a suppression may name %s, and is passed over elsewhere", (_name, names, file, covered) => {
    const config = { suppressions: [{ code: "unclear-deadline", path: "", reason, ...names }] };
    const { suppressed, diagnostics } = checkPlan(FAULTY, { config, file });
    expect(suppressed).toHaveLength(covered);
    expect(diagnostics.filter(({ code }) => code === "unused-suppression")).toEqual([]);
  });

  test.each([
    { name: "missing", value: undefined, code: "missing-value" },
    { name: "empty", value: "", code: "empty-text" },
    { name: "blank", value: " 　", code: "empty-text" },
    { name: "no text", value: 5, code: "invalid-type" },
  ])("a reason that is $name is an error and the suppression does not apply", ({ value, code }) => {
    const { diagnostics, suppressed } = check({ code: "unknown-criterion", path: "", reason: value });
    expect(suppressed).toEqual([]);
    expect(diagnostics.map((one) => `${one.code} ${formatPath(one.path)}`)).toEqual([
      `${code} config.suppressions[0].reason`,
      ...FOUND,
    ]);
  });

  test("one that is wrong does not move the others", () => {
    const { diagnostics } = check({ code: "unknown-criterion" }, { code: "unclear-deadline", path: "goals", reason });
    expect(diagnostics.filter(({ code }) => code === "unused-suppression").map(({ path }) => formatPath(path))).toEqual(
      ["config.suppressions[1]"],
    );
  });

  test("a path that cannot be read is an error that says how to write one", () => {
    const { diagnostics } = check({ code: "unknown-criterion", path: "entries[", reason });
    expect(diagnostics[0]).toMatchObject({
      code: "invalid-suppression-path",
      severity: "error",
      message: "豁免的位置「entries[」不是有效的路徑；請寫成 entries[3].actions[0]，整份計畫則留空字串。",
    });
  });

  test("of two that cover a finding the first is used, the other is unused", () => {
    const wide = { code: "unknown-criterion", path: "", reason: "一" };
    const narrow = { code: "unknown-criterion", path: "entries[9]", reason: "二" };
    expect(check(wide, narrow).suppressed.map(({ suppression }) => suppression.reason)).toEqual(["一", "一"]);
    expect(check(narrow, wide).suppressed.map(({ suppression }) => suppression.reason)).toEqual(["二", "一"]);
    expect(check(wide, { ...wide }).diagnostics[0]?.path).toEqual(["config", "suppressions", 1]);
  });

  test("a fault of shape can be accepted as well; the plan stays unusable", () => {
    const input = { ...EXAMPLE_PLAN, note: "x" };
    const config = { suppressions: [{ code: "unknown-key", path: "note", reason }] };
    const result = checkPlan(input, { config });
    expect(result.diagnostics).toEqual([]);
    expect(result.plan).toBeUndefined();
  });
});

describe("what the call says", () => {
  test.each(["107年13月1日", "明天", "", 5 as unknown as string])("a reference date %j is an error", (asOf) => {
    const { diagnostics } = checkPlan(EXAMPLE_PLAN, { asOf });
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([["invalid-as-of", ["asOf"]]]);
  });

  test.each([
    { name: "of the package", options: {}, id: "leap-award-2018" },
    { name: "by name", options: { framework: leapAward2018 }, id: "leap-award-2018" },
    {
      name: "of the caller's list",
      options: { frameworks: [innovationPoints2010, leapAward2018] },
      id: "leap-award-2018",
    },
  ])("the framework $name", ({ options, id }) => {
    const result = checkPlan(EXAMPLE_PLAN, options);
    expect(result.framework).toBe(id);
    expect(result.diagnostics).toEqual([]);
  });

  test("the caller's framework goes before the one that the plan names", () => {
    const own = smallFramework(criterionAt("courtesy"));
    const result = checkPlan({ ...EXAMPLE_PLAN, framework: "nothing-known" }, { framework: own });
    expect(result.framework).toBe(own.id);
    expect(result.diagnostics.map(({ code }) => code)).not.toContain("unknown-framework");
    expect(result.diagnostics.map(({ code }) => code)).toContain("unknown-criterion");
  });

  test.each([
    { name: "an empty object", options: { framework: {} }, at: "framework" },
    { name: "text", options: { framework: "leap-award-2018" }, at: "framework" },
    { name: "null", options: { framework: null }, at: "framework" },
    { name: "a list with null in it", options: { frameworks: [leapAward2018, null] }, at: "frameworks[1]" },
  ])("$name as framework is reported, and the plan's own applies", ({ options, at }) => {
    const result = checkPlan(EXAMPLE_PLAN, options as unknown as CheckOptions);
    expect(result.framework).toBe("leap-award-2018");
    expect(result.diagnostics.map(({ code, path }) => `${code} ${formatPath(path)}`)).toEqual([
      `unusable-framework ${at}`,
    ]);
  });

  test("what is wrong with such a framework is said with it", () => {
    const sound = smallFramework(criterionAt("courtesy"));
    const own = { ...sound, inForce: { ...sound.inForce, from: "114年" }, title: "" };
    const [finding] = checkPlan(EXAMPLE_PLAN, { frameworks: [leapAward2018, own] }).diagnostics;
    expect(finding).toMatchObject({
      code: "unusable-framework",
      message:
        "審查時所給的評核架構（small）有 2 處不符，無法使用，未予採用；請依下列說明更正。title：此處為空白文字，此欄必填；請填入內容。",
      related: [
        { path: ["frameworks", 1, "title"] },
        { path: ["frameworks", 1, "inForce", "from"], message: expect.stringContaining("「114年」不是") },
      ],
    });
    const [english] = checkPlan(EXAMPLE_PLAN, { framework: {} as typeof sound, locale: "en" }).diagnostics;
    expect(english?.message).toMatch(
      /^The framework given to the check \(\{…\}\) has 8 faults, cannot be used and was left out; correct it as follows\. id: "id" is missing, expected text\.$/u,
    );
  });

  test("frameworks that are no list are said to be none, and the plan's own is not known", () => {
    const options = { frameworks: leapAward2018 } as unknown as CheckOptions;
    expect(
      checkPlan(EXAMPLE_PLAN, options).diagnostics.map(({ code, path }) => `${code} ${formatPath(path)}`),
    ).toContain("invalid-type frameworks");
  });

  test.each(["en-US", "zh", null, 5])("the language %j is not known: the default speaks", (locale) => {
    const options = { locale: locale as unknown as "en", asOf: "x", config: { rules: { x: "off" } } };
    expect(checkPlan(FAULTY, options)).toEqual(checkPlan(FAULTY, { ...options, locale: "zh-TW" }));
  });

  test("what a finding rests on is said in the language of the call", () => {
    const sources = (["zh-TW", "en"] as const).map((locale) => checkPlan(FAULTY, { locale }).diagnostics[0]?.source);
    expect(sources).toEqual([RULES[2].source["zh-TW"], RULES[2].source.en]);
  });

  test("a framework that is not in the caller's list is not known", () => {
    const result = checkPlan(EXAMPLE_PLAN, { frameworks: [innovationPoints2010] });
    expect(result.framework).toBeUndefined();
    expect(result.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["unknown-framework", "查無評核架構「leap-award-2018」；可用的有：innovation-points-2010。"],
    ]);
  });
});

/** Every kind of finding at once. */
const EVERYTHING: readonly { readonly input: unknown; readonly options: CheckOptions }[] = [
  ...RULES.map(({ examples }) => ({
    input: examplePlan(examples.bad),
    options: { asOf: "asOf" in examples ? examples.asOf : undefined },
  })),
  { input: { ...EXAMPLE_PLAN, rocYaer: 107, entries: [{ criterion: 5 }, 7, { actions }], goals: [""] }, options: {} },
  { input: { ...EXAMPLE_PLAN, rocYear: "107學年度", period: "107年1月1日至107年12月31日，計6個月" }, options: {} },
  { input: null, options: { config: { rules: { x: "off", "carried-over-year": { options: { x: 1 } } } }, asOf: "x" } },
  { input: undefined, options: { config: { suppressions: [{ code: "x", path: "[", reason: "" }, {}] } } },
];

describe("determinism", () => {
  test.each(EVERYTHING)("the same input gives the same result twice, and nothing twice in it", ({ input, options }) => {
    const result = checkPlan(input, options);
    expect(checkPlan(structuredClone(input), options)).toEqual(result);
    for (const list of [result.diagnostics, result.raw]) {
      const keys = list.map(({ code, path, message }) => JSON.stringify([code, path, message]));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test.each(EVERYTHING)("the order of the fields of an object does not matter", ({ input, options }) => {
    expect(checkPlan(backwards(input), options)).toEqual(checkPlan(input, options));
  });

  test("what was handed in is not changed", () => {
    const input = Object.freeze({ ...structuredClone(FAULTY), legalBasis: Object.freeze(["x"]) });
    const before = JSON.stringify(input);
    checkPlan(input);
    expect(JSON.stringify(input)).toBe(before);
  });
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, backwards(inner)]),
  );
}

describe("English", () => {
  test.each(EVERYTHING)("no Chinese sentence is left in an English answer", ({ input, options }) => {
    const { diagnostics, raw } = checkPlan(input, { ...options, locale: "en" });
    for (const { message, related = [] } of [...diagnostics, ...raw]) {
      for (const words of [message, ...related.map((place) => place.message)]) {
        expect(words.replaceAll(/".*?"/gsu, "")).not.toMatch(/[。；，：]/u);
      }
      expect(message).toMatch(/[.?]$/u);
    }
    const chinese = checkPlan(input, options).diagnostics;
    expect(diagnostics.map(({ code, path, args }) => ({ code, path, args }))).toEqual(
      expect.arrayContaining(chinese.map(({ code, path, args }) => ({ code, path, args }))),
    );
  });
});

describe("findings stand where the input has the thing", () => {
  test("broken rows before a finding do not move it", () => {
    const entries = [
      { criterion: "friendliness", actions },
      { criterion: 5, actions },
      { criterion: "服務便捷", actions: [{ text: 5 }, { text: "甲。", deadline: "儘量配合" }] },
      { criterion: "資訊安全", actions: [5, "乙。", { text: "106年預計辦理。" }] },
    ];
    expect(places({ ...EXAMPLE_PLAN, entries })).toEqual([
      "invalid-type entries[1].criterion",
      "invalid-type entries[2].actions[0].text",
      "unclear-deadline entries[2].actions[1].deadline",
      "unknown-criterion entries[3].criterion",
      "invalid-type entries[3].actions[0]",
      "carried-over-year entries[3].actions[2].text",
    ]);
  });

  test.each([
    { name: "one goal without the list", plan: { goals: "106年預計辦理。" }, at: "goals" },
    { name: "a goal in a list", plan: { goals: ["甲。", "106年預計辦理。"] }, at: "goals[1]" },
    { name: "one citation as text", plan: { legalBasis: "依上級指示" }, at: "legalBasis" },
    {
      name: "a citation's text without its parts",
      plan: { legalBasis: [{ text: "範例縣政府106年2月12日府計研字第1040070000號函頒「服務獎勵計畫」" }] },
      at: "legalBasis[0]",
    },
    {
      name: "a citation with its parts",
      plan: {
        legalBasis: {
          text: "函",
          issuer: "範例縣政府",
          date: "106年2月12日",
          number: "府計研字第1040070000號",
          title: "服務獎勵計畫",
        },
      },
      at: "legalBasis.number",
    },
    {
      name: "one action without the list",
      plan: { entries: [...EXAMPLE_PLAN.entries, { criterion: "基礎服務", actions: { text: "106年預計辦理。" } }] },
      at: "entries[9].actions.text",
    },
    {
      name: "one action as text",
      plan: { entries: [...EXAMPLE_PLAN.entries, { criterion: "基礎服務", actions: "106年預計辦理。" }] },
      at: "entries[9].actions",
    },
    {
      name: "a deadline of a whole row",
      plan: { entries: [...EXAMPLE_PLAN.entries, { criterion: "基礎服務", actions: "甲。", deadline: "儘量" }] },
      at: "entries[9].deadline",
    },
    {
      name: "a deadline of one action, beside that of the row",
      plan: {
        entries: [
          ...EXAMPLE_PLAN.entries,
          { criterion: "基礎服務", actions: [{ text: "甲。", deadline: "儘量" }], deadline: "每月" },
        ],
      },
      at: "entries[9].actions[0].deadline",
    },
    {
      name: "points by label",
      plan: {
        framework: "innovation-points-2010",
        rocYear: 100,
        adopted: "99年12月20日",
        period: "100年1月1日至100年12月31日",
        legalBasis: ["行政院96年7月23日院授研展字第09600152471號函頒「政府服務創新精進方案」"],
        entries: [
          { criterion: "優質便民服務", actions },
          { criterion: "資訊流通服務", actions },
          { criterion: "創新加值服務", actions },
        ],
        title: undefined,
        points: { 服務行銷有效性: 40 },
      },
      at: "points.服務行銷有效性",
    },
  ])("$name", ({ plan, at }) => {
    expect(checkPlan({ ...EXAMPLE_PLAN, ...plan }).diagnostics.map(({ path }) => formatPath(path))).toEqual([at]);
  });

  test("the same plan in canonical form has the same findings", () => {
    for (const { input, options } of EVERYTHING) {
      const { plan, diagnostics } = checkPlan(input, options);
      if (plan === undefined) continue;
      const again = checkPlan(plan, options).diagnostics;
      const notes = ["period-length", "school-year"];
      expect(again.map(({ code }) => code).toSorted()).toEqual(
        diagnostics
          .map(({ code }) => code)
          .filter((code) => !notes.includes(code))
          .toSorted(),
      );
    }
  });
});

describe("fixes", () => {
  const FIXABLE: readonly { readonly name: string; readonly plan: object }[] = [
    ...RULES.map(({ id, examples }) => ({ name: `the bad example of ${id}`, plan: examples.bad })),
    { name: "a misprint in a goal without the list", plan: { framework: "innovation-2016", goals: "創新增值服務。" } },
    {
      name: "two misprints in one passage, beside the right name",
      plan: { framework: "innovation-2016", scope: "創新增值服務：創新(意)服務情形、新(意)服務情形。" },
    },
    {
      name: "a misprint in an action as text",
      plan: { framework: "innovation-2016", entries: [{ criterion: "服務流程便捷性", actions: "創新增值服務。" }] },
    },
    {
      name: "a misprint as criterion",
      plan: { framework: "innovation-2016", entries: [{ criterion: "創新增值服務", actions }] },
    },
    {
      name: "a misprint above a criterion",
      plan: { framework: "innovation-2016", entries: [{ criterion: "創新增值服務/有價值的創意服務", actions }] },
    },
    { name: "points by label", plan: { framework: "innovation-points-2010", points: { 服務行銷有效性: 40 } } },
    {
      name: "a title in the parts of a citation",
      plan: {
        legalBasis: [
          {
            text: "行政院函頒「政府服務創新精進方案」",
            number: "院授發社字第1061300008號",
            title: "政府服務創新精進方案",
          },
        ],
      },
    },
  ];

  test.each(FIXABLE)("$name: each fix removes its finding and brings no other", ({ plan }) => {
    const input = examplePlan(plan);
    const before = checkPlan(input).diagnostics;
    for (const { code, path, fix, args } of before) {
      if (fix === undefined) continue;
      const after = checkPlan(applyEdits(input, fix.edits)).diagnostics;
      const same = after.filter((one) => one.code === code && formatPath(one.path) === formatPath(path));
      expect(same.map((one) => one.args)).not.toContainEqual(args);
      expect(after.length).toBeLessThan(before.length);
    }
  });

  test("all safe fixes together leave nothing to fix safely", () => {
    const input = examplePlan({
      framework: "innovation-2016",
      goals: ["創新增值服務、新(意)服務情形。", "創新增值服務。"],
      entries: [{ criterion: "創新增值服務/有價值的創意服務", actions }],
    });
    const safe = (plan: unknown) => checkPlan(plan).diagnostics.flatMap(({ fix }) => (fix?.safe ? fix.edits : []));
    expect(safe(input)).toHaveLength(4);
    expect(safe(applyEdits(input, safe(input)))).toEqual([]);
    expect(applyEdits(input, safe(input))).toMatchObject({
      goals: ["創新加值服務、創新(意)服務情形。", "創新加值服務。"],
      entries: [{ criterion: "創新加值服務／有價值的創意服務" }],
    });
  });

  test("a part that was read out of a text is corrected in the text", () => {
    const text = "行政院106年1月9日院授發社字第1061300008號函頒「政府服務創新精進方案」";
    const { diagnostics } = checkPlan(examplePlan({ legalBasis: [text] }));
    expect(diagnostics[0]?.fix).toEqual({
      safe: false,
      edits: [{ path: ["legalBasis", 0], value: text.replace("創新精進", "躍升") }],
    });
  });
});

test("a plan whose shape is sound is handed back in canonical form", () => {
  const { plan } = checkPlan(FAULTY);
  expect(plan).toEqual((parsePlan(FAULTY, { framework: leapAward2018 }) as { value: unknown }).value);
});

test("a suppression may name one criterion where several findings share a place", () => {
  const plan = examplePlan({ entries: EXAMPLE_PLAN.entries.slice(2) });
  const reason = "本所無此項業務";
  const labels = (suppressions: object[]) =>
    checkPlan(plan, { config: { suppressions } })
      .diagnostics.filter(({ code }) => code === "missing-criterion" || code === "unused-suppression")
      .map(({ code, args }) => args.criterion ?? code);
  const missing = labels([]);
  expect(missing).toEqual(["basic-service"]);
  const one = { code: "missing-criterion", path: "entries", reason };
  expect(labels([{ ...one, criterion: "basic-service" }])).toEqual([]);
  expect(labels([{ ...one, criterion: "friendliness" }])).toEqual(["unused-suppression", "basic-service"]);
  expect(labels([one])).toEqual([]);
  expect(labels([{ ...one, criterion: "基礎服務" }])).toEqual([]);
  expect(labels([{ ...one, criterion: "一、 基礎服務（30分）" }])).toEqual([]);
});

test.each([
  ["by its label", "entries[1]", "服務友善", []],
  ["by its id", "entries[1].deadline", "friendliness", []],
  ["for the whole plan", "", "服務友善", []],
  ["another one", "entries[1]", "服務便捷", ["unclear-deadline", "unused-suppression"]],
])(
  "a suppression that names the criterion of a row covers what stands in the row: %s",
  (_name, path, criterion, left) => {
    const entries = [{ criterion: "服務便捷", actions: ["延長夜間服務2小時。"], deadline: "107年6月30日" }];
    const plan = examplePlan({ entries: [...entries, ...exampleEntries("friendliness", { deadline: "儘速" })] });
    const at = plan.entries.findIndex((entry) => entry.criterion === "friendliness");
    const code = "unclear-deadline";
    const where = path.replace("[1]", `[${at}]`);
    const config = { suppressions: [{ code, path: where, criterion, reason: "本所無此項業務" }] };
    const { diagnostics } = checkPlan(plan, { config });
    expect(
      diagnostics
        .map((one) => one.code)
        .filter((one) => one === code || one === "unused-suppression")
        .sort(),
    ).toEqual(left);
    const unused = diagnostics.find((one) => one.code === "unused-suppression");
    if (left.length > 0) expect(unused?.args.criteria).toEqual(["friendliness"]);
  },
);

test("a suppression that would match but for its criterion is told so", () => {
  const plan = examplePlan({ entries: EXAMPLE_PLAN.entries.slice(2), adopted: "107年3月" });
  const said = (suppression: object, locale: Locale = "zh-TW") =>
    checkPlan(plan, {
      locale,
      config: { suppressions: [{ reason: "本所無此項業務", ...suppression }] },
    }).diagnostics.find(({ code }) => code === "unused-suppression");
  const missing = { code: "missing-criterion", path: "entries", criterion: "服務友善" };
  expect(said(missing)?.message).toBe(
    "豁免「missing-criterion」（位置：entries）未對應到任何審查意見，因為所填的 criterion 為「服務友善」，該處的意見則屬於「basic-service」；請更正 criterion，或刪除這項豁免。",
  );
  expect(said(missing, "en")?.message).toBe(
    'The suppression of "missing-criterion" at entries matches no finding, because its "criterion" is "服務友善" and what was found there is about "basic-service"; correct the field, or remove the suppression.',
  );
  expect(said({ code: "adopted-after-start", path: "adopted", criterion: "服務友善" })?.message).toBe(
    "豁免「adopted-after-start」（位置：adopted）未對應到任何審查意見，因為所填的 criterion 為「服務友善」，該處的意見卻不屬於任何項目；請刪除 criterion 欄位。",
  );
  expect(said({ ...missing, path: "goals" })?.message).toContain("或更正代碼、位置。");
});

test("the name of a schema is for editors: nothing is said of it, nothing of it is kept", () => {
  const $schema = "./node_modules/tw-service-quality/schema/plan.schema.json";
  const result = checkPlan({ $schema, ...EXAMPLE_PLAN });
  expect(result.diagnostics).toEqual([]);
  expect(result.plan).toEqual(checkPlan(EXAMPLE_PLAN).plan);
});

test("printed points are spoken of in the order of the framework, whatever order the plan has", () => {
  const points = { 服務評價: 0, 甲: 1, 服務遞送: 0, 基礎服務: 0 };
  const { diagnostics } = checkPlan({ ...EXAMPLE_PLAN, points });
  expect(diagnostics.map(({ path }) => path[1])).toEqual(["基礎服務", "服務遞送", "服務評價", "甲"]);
});

describe("in English a criterion is called by its English name, with the official label beside it", () => {
  test.each([
    {
      name: "a criterion without a row",
      plan: { entries: EXAMPLE_PLAN.entries.slice(2) },
      said: 'The plan does not answer "Basic service (基礎服務)" with its 2 criteria;',
      args: { criterion: "basic-service", label: "基礎服務", title: "Basic service" },
    },
    {
      name: "a misspelt one: the label is what is to be written",
      plan: { entries: exampleEntries("friendliness", { criterion: "服務有善" }) },
      said: '"服務有善" should read "服務友善" (Friendly service), the name in the framework.',
      args: { criterion: "friendliness", found: "服務有善", expected: "服務友善" },
    },
    {
      name: "two in one row",
      plan: { entries: exampleEntries("friendliness", { criterion: "服務一致及正確、服務友善" }) },
      said: '"Consistent and correct service (服務一致及正確)" and "Friendly service (服務友善)" are merged into one;',
      args: { criteria: ["服務一致及正確", "服務友善"] },
    },
    {
      name: "one in the wrong place",
      plan: { entries: exampleEntries("friendliness", { criterion: "服務遞送／服務友善" }) },
      said: '"Friendly service (服務友善)" is printed under "Service delivery (服務遞送)", the framework has it under "Basic service (基礎服務)";',
      args: { criterion: "friendliness", found: "服務遞送", expected: "基礎服務" },
    },
    {
      name: "points that are given twice",
      plan: { points: { friendliness: 1, 服務友善: 1 } },
      said: 'The points of "Friendly service (服務友善)" are given twice',
      args: { criterion: "friendliness", id: "friendliness" },
    },
  ])("$name", ({ plan, said, args }) => {
    const { diagnostics } = checkPlan({ ...EXAMPLE_PLAN, ...plan }, { locale: "en" });
    const found = diagnostics.find(({ message }) => message.startsWith(said));
    expect(found?.args).toMatchObject(args);
  });

  test("a criterion of one's own without an English name by its label alone", () => {
    const criteria = leapAward2018.criteria.map(({ title: _, ...criterion }) => criterion);
    const plan = { ...EXAMPLE_PLAN, entries: EXAMPLE_PLAN.entries.slice(1) };
    const { diagnostics } = checkPlan(plan, { locale: "en", framework: { ...leapAward2018, criteria } });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The plan does not answer "服務一致及正確"; add actions for it, or say why it does not apply.',
    ]);
    expect(diagnostics[0]?.args).not.toHaveProperty("title");
  });
});

test.each([
  {
    action: "108年3月4日（星期日）辦理。",
    code: "wrong-weekday",
    said: '"108年3月4日" is a Monday, the plan says Sunday; check date and weekday.',
    source: /^Article 6/u,
  },
  {
    action: "增設殘障停車位2格。",
    code: "outdated-term",
    said: '"殘障" (once) is outdated: since ROC year 86 it is "身心障礙"; write that.',
    source: /^The 殘障福利法 became the 身心障礙者保護法 on 23 April 1997/u,
  },
])("$code is said in English to the last word, its source too", ({ action, code, said, source }) => {
  const plan = examplePlan({ entries: exampleEntries("friendliness", { actions: [action] }) });
  const found = checkPlan(plan, { locale: "en" }).diagnostics.find((one) => one.code === code);
  expect([found?.message, found?.source]).toEqual([said, expect.stringMatching(source)]);
});
