import { describe, expect, test } from "vitest";
import { checkPlan } from "../../src/check";
import { formatPath } from "../../src/diagnostics";
import { FRAMEWORKS, innovationPoints2010 } from "../../src/frameworks";
import { parsePlan } from "../../src/model";
import { scoreSheet } from "../../src/score";
import { HAS_CORPUS, planFromGold, readGold, readSource } from "./gold-plan";

const DOCUMENTS = [
  { prefix: "000", framework: "innovation-2016", entries: 26, unresolved: 0 },
  { prefix: "001", framework: "leap-measures-2025", entries: 20, unresolved: 0 },
  { prefix: "002", framework: "innovation-2010", entries: 17, unresolved: 1 },
  { prefix: "004", framework: "innovation-points-2010", entries: 15, unresolved: 0 },
];

const findings = (prefix: string, framework: string, changes: object = {}) =>
  checkPlan({ ...planFromGold(readGold(prefix), framework), ...changes }).diagnostics;

const coded = (prefix: string, framework: string, code: string, changes: object = {}) =>
  findings(prefix, framework, changes).filter((diagnostic) => diagnostic.code === code);

describe.runIf(HAS_CORPUS)("real plans become plan objects", () => {
  test.each(DOCUMENTS)(
    "$prefix: every label is resolved by the library, nothing is lost",
    ({ prefix, framework, entries, unresolved }) => {
      const gold = readGold(prefix);
      const outcome = parsePlan(planFromGold(gold, framework), { frameworks: FRAMEWORKS });
      expect(outcome.diagnostics).toEqual([]);
      if (!outcome.ok) return;
      const plan = outcome.value;
      expect(plan.entries).toHaveLength(entries);
      const known = new Set(FRAMEWORKS.find(({ id }) => id === framework)?.criteria.map(({ id }): string => id));
      expect(plan.entries.filter(({ criterion }) => !known.has(criterion))).toHaveLength(unresolved);
      expect(plan.entries.flatMap(({ actions }) => actions.map(({ text }) => text))).toEqual(
        gold.entries.flatMap(({ actions }) => actions.map(({ text }) => text)),
      );
      expect(parsePlan(plan, { frameworks: FRAMEWORKS })).toEqual({ ok: true, value: plan, diagnostics: [] });
    },
  );
});

describe.runIf(HAS_CORPUS)("the check finds what the reviewer found", () => {
  test("004: 98年 four times in a plan for 99", () => {
    const found = coded("004", "innovation-points-2010", "carried-over-year");
    expect(found).toHaveLength(4);
    expect(found.every(({ args }) => args.year === 98)).toBe(true);
  });

  test("004: points agree with the framework and add up, no criterion is missing", () => {
    const codes = findings("004", "innovation-points-2010").map(({ code }) => code);
    expect(codes).not.toContain("points-differ");
    expect(codes).not.toContain("printed-points-sum");
    expect(codes).not.toContain("missing-criterion");
  });

  test("000: 創新增值服務 in the running text, 新(意)服務情形 in the table", () => {
    const text =
      readSource("000")
        .split("\n")
        .find((line) => line.includes("三個工作指標")) ?? "";
    const sections = [{ ordinal: "伍", title: "計畫內容", text }];
    const found = coded("000", "innovation-2016", "misspelt-criterion", { sections });
    expect(found.map(({ args }) => args.found)).toEqual(expect.arrayContaining(["創新增值服務", "新(意)服務情形"]));
    expect(found.every(({ fix }) => fix?.safe === true)).toBe(true);
  });

  test("000: the basis is a letter of a body that was gone by 105", () => {
    const [found, ...more] = coded("000", "innovation-2016", "abolished-issuer");
    expect(more).toEqual([]);
    expect(found && formatPath(found.path)).toBe("legalBasis[1]");
    expect(found?.args).toMatchObject({ body: "行政院研究發展考核委員會", successor: "國家發展委員會" });
  });

  test("000: adopted in March for a period from January", () => {
    expect(coded("000", "innovation-2016", "adopted-after-start")).toHaveLength(1);
  });

  test("000: the three sub-indicators without any action", () => {
    const labels = coded("000", "innovation-2016", "empty-criterion").map(({ args }) => args.label);
    expect(labels).toEqual(["提供案件承辦資訊種類", "提供案件查詢管道種類", "洽公服務禮儀滿意度"]);
  });

  test("001: adopted on 27 February of its own year", () => {
    expect(coded("001", "leap-measures-2025", "adopted-after-start")).toHaveLength(1);
  });

  test("002: three letters parsed, none of them wrong", () => {
    const outcome = parsePlan(planFromGold(readGold("002"), "innovation-2010"), { frameworks: FRAMEWORKS });
    expect(outcome.ok && outcome.value.legalBasis.map(({ date, number }) => [date, number])).toEqual([
      ["2007-07-23", "院授研展字第09600152471號"],
      ["2009-09-16", "會研字第0982161692號"],
      ["2010-01-13", "府計研字第0990006665號"],
    ]);
    const codes = findings("002", "innovation-2010").map(({ code }) => code);
    expect(
      codes.filter((code) => code.startsWith("letter-") || code === "superseded-letter" || code === "abolished-issuer"),
    ).toEqual([]);
  });

  test("002: the row that merges two indicators is merged, not unknown, and answers both", () => {
    expect(
      coded("002", "innovation-2010", "merged-criterion").map(({ args, severity }) => [args.criteria, severity]),
    ).toEqual([[["民眾滿意度", "民眾意見處理有效性"], "warning"]]);
    expect(coded("002", "innovation-2010", "unknown-criterion")).toEqual([]);
    expect(coded("002", "innovation-2010", "missing-criterion").map(({ args }) => args.label)).not.toContain(
      "顧客關係",
    );
  });

  test("000: two indicators printed under another item", () => {
    expect(
      coded("000", "innovation-2016", "misplaced-criterion").map(({ args }) => [args.label, args.found, args.expected]),
    ).toEqual([
      ["服務流程透明度", "機關形象", "服務流程"],
      ["資訊檢索完整性與便捷性", "線上服務及電子參與", "資訊提供及檢索服務"],
    ]);
  });

  test("003: the letter of 106年1月9日 is cited under the older scheme's name", () => {
    const section = /壹、 計畫依據：(?<text>.*?)貳、/su.exec(readSource("003"))?.groups?.text ?? "";
    const plan = { framework: "leap-award-2018", agency: "二林", rocYear: 107, legalBasis: [section], entries: [] };
    const found = checkPlan(plan).diagnostics.filter(({ code }) =>
      /letter|unclear-citation|superseded|abolished/u.test(code),
    );
    expect(found.map(({ code, args }) => [code, String(args.found).replaceAll(/\s/gu, ""), args.expected])).toEqual([
      ["letter-title-mismatch", "政府服務創新精進方案", "政府服務躍升方案"],
    ]);
    expect(found[0]?.args.number).toBe("院授發社字第1061300008號");
  });
});

describe.runIf(HAS_CORPUS)("a sheet of 004's fifteen criteria", () => {
  test("has the total worked out by hand", () => {
    // 機關形象 42.5 + 80 + 25.5 = 148 · 服務流程 160.25 + 88.75 = 249 · 顧客關係 63.3 + 71.2 = 134.5 → 531.5 of 600
    // 資訊提供 36 + 44.4 + 35.6 = 116 · 線上 70.05 + 33.95 = 104 → 220 of 250 · 創新 81.115 + 25 + 15.5 = 121.615 of 150
    // 531.5 + 220 + 121.615 = 873.115 of 1000 → 873.12 四捨五入, 87.3115 %
    const marks = [42.5, 80, 25.5, 160.25, 88.75, 63.3, 71.2, 36, 44.4, 35.6, 70.05, 33.95, 81.115, 25, 15.5];
    const labels = readGold("004").entries.map(({ criterion }) => criterion.at(-1) ?? "");
    const sheet = {
      framework: "innovation-points-2010",
      marks: Object.fromEntries(labels.map((label, i) => [label, marks[i]])),
    };
    const outcome = scoreSheet(sheet, innovationPoints2010);
    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.ok && outcome.value.total).toMatchObject({
      points: 873.12,
      max: 1000,
      percent: 87.31,
      exact: { points: "873.115" },
    });
    expect(outcome.ok && outcome.value.tree.map(({ exact }) => exact.points)).toEqual(["531.5", "220", "121.615"]);
  });
});
