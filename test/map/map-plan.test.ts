import { describe, expect, test } from "vitest";
import { findCrosswalk } from "../../src/crosswalks";
import {
  FRAMEWORKS,
  innovation2010,
  innovation2016,
  innovationPoints2010,
  leapAward2018,
  leapMeasures2025,
  weightFramework,
} from "../../src/frameworks";
import { mapPlan } from "../../src/map";
import { ledgerSchema } from "../../src/model";
import type { Framework } from "../../src/model/framework";
import type { LedgerLine } from "../../src/model/ledger";
import { renderLedgerMarkdown, renderLedgerPretty } from "../../src/report";
import { actionTexts, canonical, mapped, planOf } from "./plan-of";

const short = ({ kind, source, target, actions }: LedgerLine) =>
  [kind, source?.label ?? "", target?.id ?? "", actions.length].join(" ");

describe("what becomes of a row", () => {
  test.each([
    ["the same criterion in another edition", innovation2010, "服務設施合宜程度", "unchanged", "facility-adequacy"],
    ["the same under another name", innovation2010, "機關洽公環境適切程度", "renamed", "premises-environment"],
    ["another that is the same in substance", leapAward2018, "民眾滿意度", "moved", "satisfaction"],
    ["one below the criterion of the link", leapAward2018, "提升機關服務滿意度", "moved", "satisfaction"],
    ["one that is divided", leapAward2018, "服務行為友善性與專業性", "split", "friendliness"],
    ["one above those that have links", leapAward2018, "顧客關係", "split", "satisfaction"],
    ["the strategies hang below the measures", leapMeasures2025, "民眾滿意度", "moved", "strategy-2-2"],
  ] as const)("%s", (_, to, criterion, kind, target) => {
    const { plan, ledger } = mapped(planOf("innovation-2016", [{ criterion, actions: "辦理一次。" }]), to as Framework);
    expect(ledger.lines[0]).toMatchObject({ kind, target: { id: target } });
    expect(plan.entries).toEqual([{ criterion: target, actions: [{ text: "辦理一次。" }] }]);
    expect(plan.framework).toBe(to.id);
  });

  test("of a row that is dropped the ledger keeps all that it and its actions say, reports in full", () => {
    const text = `${"辦理綠色採購並公布統計".repeat(8)}。`;
    const action = { text, deadline: "105年6月30日", units: ["總務課", "會計室"], target: "90%", result: "已辦" };
    const row = { criterion: "綠色採購績效", strategy: "推動綠色採購。", benefit: "節能減碳。", actions: [action] };
    const empty = { criterion: "節能績效", actions: [], deadline: "經常辦理", units: ["行政課"] };
    const { ledger } = mapped(planOf("innovation-2016", [row, empty]), leapAward2018);
    const { text: _, ...rest } = action;
    const lines = ledger.lines.filter(({ kind }) => kind === "dropped");
    expect(lines).toMatchObject([
      {
        details: { strategy: row.strategy, benefit: row.benefit },
        actions: [{ text, details: { ...rest, deadline: { text: rest.deadline } } }],
      },
      { details: { deadline: { kind: "ongoing" }, units: ["行政課"] }, actions: [] },
    ]);
    expect(ledgerSchema.parse(ledger)).toEqual(ledger);
    const markdown = renderLedgerMarkdown(ledger);
    const more = "（完成期限：105年6月30日；承辦單位：總務課、會計室；預期目標：90%；實施成果：已辦）";
    expect(markdown).toContain(`推動策略：推動綠色採購。<br>預期效益：節能減碳。<br>${text}${more} |`);
    expect(markdown).toContain("完成期限：經常辦理<br>承辦單位：行政課<br>（沒有作法） |");
    expect(renderLedgerPretty(ledger)).toContain(
      `        推動策略：推動綠色採購。\n        預期效益：節能減碳。\n        · ${text}${more}`,
    );
    const placed = mapped(planOf("innovation-2016", [{ ...row, criterion: "服務親和程度" }]), leapAward2018).ledger;
    expect(JSON.stringify(placed)).not.toContain("details");
    expect(renderLedgerMarkdown(placed)).toContain(text);
  });

  test("several old criteria under one new become one row, in the order of the old framework", () => {
    const entries = [
      { criterion: "服務設施合宜程度", actions: ["丙。"] },
      { criterion: "洽公環境適切程度", actions: ["甲。", "乙。"] },
    ];
    const { plan, ledger } = mapped(planOf("innovation-2016", entries), leapAward2018);
    expect(plan.entries).toEqual([
      { criterion: "friendliness", actions: [{ text: "甲。" }, { text: "乙。" }, { text: "丙。" }] },
    ]);
    expect(ledger.lines.slice(0, 2).map(short)).toEqual([
      "merged 服務設施合宜程度 friendliness 1",
      "merged 機關洽公環境適切程度 friendliness 2",
    ]);
    expect(ledger.lines[0]?.actions[0]).toEqual({
      from: ["entries", 0, "actions", 0],
      to: ["entries", 0, "actions", 2],
      text: "丙。",
    });
  });

  test("a row with a strategy or a benefit stays a row of its own and keeps both", () => {
    const entries = [
      { criterion: "服務設施合宜程度", actions: ["甲。"], strategy: "更新設施。", benefit: "每年2萬人次。" },
      { criterion: "洽公環境適切程度", actions: ["乙。"] },
      { criterion: "服務親和程度", actions: [], strategy: "以客為尊。" },
    ];
    const { plan } = mapped(planOf("innovation-2016", entries), leapAward2018);
    expect(plan.entries).toEqual([
      { criterion: "friendliness", actions: [{ text: "乙。" }] },
      { criterion: "friendliness", strategy: "更新設施。", actions: [{ text: "甲。" }], benefit: "每年2萬人次。" },
      { criterion: "friendliness", strategy: "以客為尊。", actions: [] },
    ]);
  });

  test("deadlines, units, targets and results go with their action", () => {
    const action = { text: "甲。", deadline: "105年6月30日", units: ["第一課"], target: "2次。", result: "3次。" };
    const source = canonical(planOf("innovation-2016", [{ criterion: "服務行銷有效性", actions: [action] }]));
    expect(mapped(source, leapAward2018).plan.entries[0]?.actions).toEqual(source.entries[0]?.actions);
  });

  test("numbering stays where a whole row goes alone, and goes where rows are joined or divided", () => {
    const numbered = (criterion: string) => ({
      criterion,
      actions: [
        { label: "1.", text: `${criterion}甲。` },
        { label: "2.", text: `${criterion}乙。` },
      ],
    });
    const alone = mapped(planOf("innovation-2016", [numbered("民眾滿意度")]), leapAward2018);
    expect(alone.plan.entries[0]?.actions.map(({ label }) => label)).toEqual(["1.", "2."]);
    const joined = mapPlan(
      planOf("innovation-2016", [numbered("服務設施合宜程度"), numbered("洽公環境適切程度")]),
      leapAward2018,
    );
    expect(joined.ok && joined.value.plan.entries[0]?.actions.every(({ label }) => label === undefined)).toBe(true);
    expect(joined.diagnostics.find(({ code }) => code === "numbering-dropped")?.args).toEqual({ count: 4 });
  });

  test("a criterion of which the old framework knows nothing is dropped, with the reason", () => {
    const outcome = mapPlan(planOf("innovation-2016", [{ criterion: "綠色採購績效", actions: "甲。" }]), leapAward2018);
    expect(outcome.ok && outcome.value.plan.entries).toEqual([]);
    expect(outcome.ok && outcome.value.ledger.lines[0]).toEqual({
      kind: "dropped",
      entry: ["entries", 0],
      source: { label: "綠色採購績效" },
      actions: [{ from: ["entries", 0, "actions", 0], text: "甲。" }],
      reason: "unknown-criterion",
    });
    expect(outcome.diagnostics.map(({ code }) => code)).toContain("actions-dropped");
  });

  test("a criterion without counterpart is dropped, with the reason", () => {
    const plan = planOf("leap-measures-2025", [{ criterion: "strategy-1-1", actions: "訂定本計畫。" }]);
    const { ledger } = mapped(plan, leapAward2018);
    expect(ledger.lines[0]).toMatchObject({ kind: "dropped", reason: "no-counterpart" });
    expect(ledger.summary).toMatchObject({ actions: 1, placed: 0, dropped: 1 });
  });

  test("a label that joins two criteria fits where both do", () => {
    const plan = planOf("innovation-2016", [{ criterion: "民眾滿意度及民眾意見處理有效性", actions: "甲。" }]);
    const [line] = mapped(plan, leapAward2018).ledger.lines;
    expect(line).toMatchObject({ kind: "split", source: { label: "民眾滿意度及民眾意見處理有效性" } });
    expect(line?.candidates?.map(({ id }) => id)).toEqual(["satisfaction", "feedback-response"]);
  });

  test("an empty row stays only where it is just the same criterion", () => {
    const empty = (criterion: string) => planOf("innovation-2016", [{ criterion, actions: [] }]);
    expect(mapped(empty("民眾滿意度"), leapAward2018).plan.entries).toEqual([
      { criterion: "satisfaction", actions: [] },
    ]);
    const { plan, ledger } = mapped(empty("服務親和程度"), leapAward2018);
    expect(plan.entries).toEqual([]);
    expect(ledger.lines[0]).toMatchObject({ kind: "dropped", reason: "empty-row", actions: [] });
  });
});

describe("the ledger", () => {
  test("names every candidate of a split with its reason, the one that holds for now first", () => {
    const plan = planOf("innovation-2016", [
      { criterion: "申辦案件流程簡化程度及縮短等候或處理時間", actions: "甲。" },
    ]);
    const { ledger } = mapped(plan, leapAward2018);
    const [line] = ledger.lines;
    expect(line?.candidates?.map(({ id }) => id)).toEqual(["convenience", "internal-simplification"]);
    expect(line?.candidates?.every(({ rationale }) => rationale["zh-TW"] !== "" && rationale.en !== "")).toBe(true);
    expect(line).toMatchObject({ kind: "split", chosenBy: "default", link: { relation: "intersects" } });
    expect(ledger.summary.undecided).toBe(1);
  });

  test.each([
    ["a criterion before those below it", "leap-award-2018", "服務便捷", innovation2016, "process-convenience"],
    [
      "what is said of the criterion before what is said of a part of it",
      "innovation-points-2010",
      "有價值的創意服務",
      leapMeasures2025,
      "strategy-1-5",
    ],
  ] as const)("puts first %s", (_, from, criterion, to, first) => {
    const { ledger } = mapped(planOf(from, [{ criterion, actions: "甲。" }]), to as Framework);
    const [line] = ledger.lines;
    expect([line?.kind, line?.target?.id, line?.candidates?.[0]?.id]).toEqual(["split", first, first]);
  });

  test("lists the criteria of the new framework that have no action", () => {
    const { ledger } = mapped(planOf("innovation-2016", [{ criterion: "民眾滿意度", actions: "甲。" }]), leapAward2018);
    const fresh = ledger.lines.filter(({ kind }) => kind === "new").map(({ target }) => target?.id);
    expect(fresh).toHaveLength(8);
    expect(fresh).not.toContain("satisfaction");
    expect(ledger.summary.unanswered).toBe(8);
  });

  test("a row for a whole criterion answers those below it", () => {
    const plan = planOf("innovation-points-2010", [{ criterion: "服務流程便捷性", actions: "甲。" }]);
    const fresh = mapped(plan, innovation2016).ledger.lines.flatMap(({ kind, target }) =>
      kind === "new" ? [target?.id] : [],
    );
    expect(fresh).not.toContain("one-stop-counter");
    expect(fresh).toContain("policy-outreach");
  });

  test.each([
    ["stated", innovation2016, "innovation-2016"],
    ["composed", leapAward2018, "innovation-2010"],
    ["inverse", innovation2010, "innovation-points-2010"],
  ] as const)("says that the table is %s, and everywhere that it is no official one", (derivation, to, from) => {
    const [stated, other] = derivation === "stated" ? ["innovation-2010", to] : [from, to];
    const plan = planOf(stated, [{ criterion: "民眾滿意度", actions: "甲。" }]);
    const { crosswalk } = mapped(plan, other as Framework).ledger;
    expect(crosswalk).toMatchObject({ derivation, basis: "package" });
    expect(crosswalk?.notice["zh-TW"]).toContain("並非官方公布");
    expect(crosswalk?.notice.en).toContain("not an official table");
  });

  test("fits its schema", () => {
    const entries = [{ criterion: "服務行為友善性與專業性", actions: ["甲。", "乙。"], printedAs: "服務行為" }];
    const { ledger } = mapped(planOf("innovation-2016", entries), leapAward2018, {
      choices: { "entries[0].actions[1]": "服務便捷" },
    });
    expect(ledgerSchema.parse(ledger)).toEqual(ledger);
    expect(ledger.lines[0]?.source?.printedAs).toBe("服務行為");
  });
});

describe("choices", () => {
  const entries = [
    { criterion: "有價值的創意服務", actions: ["甲。", "乙。", "丙。"] },
    { criterion: "服務設施合宜程度", actions: ["丁。"] },
  ];
  const plan = planOf("innovation-2016", entries);
  const where = (choices: Record<string, string>) => {
    const { lines } = mapped(plan, leapAward2018, { choices }).ledger;
    return lines.flatMap(({ target, actions }) => actions.map(({ text }) => `${text}${target?.id}`)).sort();
  };

  test.each([
    ["by label", { 有價值的創意服務: "服務可近性" }, "accessibility"],
    ["by id", { "creative-services": "accessibility" }, "accessibility"],
    ["by a criterion above", { "value-added-innovation": "服務可近性" }, "accessibility"],
    ["by row", { "entries[0]": "服務可近性" }, "accessibility"],
    ["to what no link names", { "creative-services": "服務滿意情形" }, "satisfaction"],
  ])("%s", (_, choices, target) => {
    expect(where(choices as unknown as Record<string, string>)).toEqual(
      ["丁。friendliness", `丙。${target}`, `乙。${target}`, `甲。${target}`].sort(),
    );
  });

  test("the closest name decides: action, row, criterion", () => {
    const choices = { "creative-services": "growth-optimisation", "entries[0].actions[1]": "服務便捷" };
    expect(where(choices)).toEqual(
      ["丁。friendliness", "丙。growth-optimisation", "乙。convenience", "甲。growth-optimisation"].sort(),
    );
  });

  test("what was chosen is said, the row comes apart, and nothing is left to choose", () => {
    const choices = { "creative-services": "服務精進機制", "entries[0].actions[1]": "服務便捷" };
    const { ledger, plan: result } = mapped(plan, leapAward2018, { choices });
    expect(ledger.lines.slice(0, 2)).toMatchObject([
      { kind: "moved", chosenBy: "choice", target: { id: "improvement-mechanism" }, link: { confidence: "medium" } },
      { kind: "moved", chosenBy: "choice", target: { id: "convenience" } },
    ]);
    expect(ledger.lines[1]?.link).toBeUndefined();
    expect(ledger.summary.undecided).toBe(0);
    expect(result.entries.map(({ criterion, actions }) => [criterion, actions.length])).toEqual([
      ["friendliness", 1],
      ["convenience", 1],
      ["improvement-mechanism", 2],
    ]);
  });

  test("a row that would be dropped is kept by a choice, by its own name as well", () => {
    const lost = planOf("innovation-2016", [{ criterion: "綠色採購績效", actions: "甲。" }]);
    for (const name of ["綠色採購績效", "entries[0]"])
      expect(mapped(lost, leapAward2018, { choices: { [name]: "服務友善" } }).plan.entries).toEqual([
        { criterion: "friendliness", actions: [{ text: "甲。" }] },
      ]);
  });

  test.each([
    ["an unknown criterion", { 有價值的創新服務: "服務可近性" }, "unknown-choice", "error"],
    ["a row that is not there", { "entries[7]": "服務可近性" }, "unknown-choice", "error"],
    ["an action that is not there", { "entries[0].actions[3]": "服務可近性" }, "unknown-choice", "error"],
    ["a field that is no action", { "entries[0].strategy": "服務可近性" }, "unknown-choice", "error"],
    ["an unknown target", { 有價值的創意服務: "服務可親性" }, "unknown-choice-target", "error"],
    ["a target that is no text", { 有價值的創意服務: 3 }, "unknown-choice-target", "error"],
    ["a criterion without row", { 民眾滿意度: "服務可近性" }, "unused-choice", "warning"],
    ["__proto__", JSON.parse('{ "__proto__": "服務可近性" }'), "unknown-choice", "error"],
  ])("%s is a finding, and the rest is mapped", (_, choices, code, severity) => {
    const outcome = mapPlan(plan, leapAward2018, { choices: choices as never });
    expect(outcome.diagnostics.find((one) => one.path[0] === "choices")).toMatchObject({ code, severity });
    expect(outcome.ok && outcome.value.ledger.summary.placed).toBe(4);
  });

  test("two names of one criterion with different targets: the later is a finding, the earlier holds", () => {
    const choices = { 有價值的創意服務: "服務可近性", "creative-services": "服務滿意情形" };
    const outcome = mapPlan(plan, leapAward2018, { choices });
    expect(outcome.diagnostics).toMatchObject([
      {
        code: "choice-contradicts",
        severity: "error",
        path: ["choices", "creative-services"],
        args: { source: "creative-services", other: "有價值的創意服務", targets: ["服務可近性", "服務滿意情形"] },
      },
    ]);
    expect(where(choices)).toEqual(where({ "creative-services": "服務可近性" }));
    const agreeing = { 有價值的創意服務: "服務可近性", "creative-services": "accessibility" };
    const codes = mapPlan(plan, leapAward2018, { choices: agreeing }).diagnostics.map(({ code }) => code);
    expect(codes).not.toContain("choice-contradicts");
  });

  test("a near miss is met with the name that was meant", () => {
    const found = (choices: Record<string, string>) =>
      mapPlan(plan, leapAward2018, { choices })
        .diagnostics.map(({ message }) => message)
        .join("");
    expect(found({ 有價值的創新服務: "服務可近性" })).toContain("是否為「有價值的創意服務」？");
    expect(found({ 有價值的創意服務: "服務可親性" })).toContain("是否為「服務可近性」？");
  });
});

describe("around the rows", () => {
  const letter = "行政院96年7月23日院授研展字第09600152471號函頒「政府服務創新精進方案」";
  const whole = planOf("innovation-points-2010", [{ criterion: "民眾滿意度", actions: "甲。", printedAs: "滿意度" }], {
    agency: { name: "範例戶政事務所", class: "第一線服務機關（第1類）" },
    title: "範例戶政事務所105年度提升服務品質執行計畫",
    legalBasis: [letter, "範例縣政府105年1月13日府計研字第1050006665號函"],
    goals: ["目標。"],
    points: { 民眾滿意度: 70 },
    columns: ["評核項目", "具體作法"],
    monitoring: ["每季檢討。"],
  });

  test("everything is kept but what belongs to the old framework, and that is said", () => {
    const source = canonical(whole);
    const outcome = mapPlan(whole, leapAward2018);
    const { points, columns, ...rest } = source;
    expect(outcome.ok && outcome.value.plan).toEqual({
      ...rest,
      framework: "leap-award-2018",
      entries: [{ criterion: "satisfaction", actions: [{ text: "甲。" }] }],
    });
    expect([points, columns]).not.toContain(undefined);
    expect(outcome.diagnostics.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "old-scheme-letter legalBasis.0",
      "old-scheme-class agency.class",
      "points-dropped points",
      "columns-dropped columns",
    ]);
  });

  test("the letter of the new scheme is named", () => {
    const [found] = mapPlan(whole, leapAward2018).diagnostics;
    expect(found?.message).toContain("請改引用行政院院授發社字第1061300008號「政府服務躍升方案」");
    const [english] = mapPlan(whole, leapAward2018, { locale: "en" }).diagnostics;
    expect(english?.message).toContain('cite "政府服務躍升方案" (行政院院授發社字第1061300008號) instead');
  });

  test("by its number rather than the title beside it, and by the title where there is no number", () => {
    const codes = (legalBasis: string) =>
      mapPlan({ ...whole, legalBasis }, leapAward2018).diagnostics.map(({ code }) => code);
    const newNumber = "行政院106年1月9日院授發社字第1061300008號函頒「政府服務創新精進方案」";
    expect(codes(newNumber)).not.toContain("old-scheme-letter");
    expect(codes("依「政府服務創新精進方案」辦理。")).toContain("old-scheme-letter");
  });

  test("within one scheme the letter and the class stay without a word", () => {
    const codes = mapPlan(whole, innovation2016).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(["points-dropped", "columns-dropped"]);
  });
});

describe("into a plan that is there", () => {
  const old = planOf("innovation-2016", [
    { criterion: "民眾滿意度", actions: ["調查。", "檢討。"] },
    { criterion: "服務設施合宜程度", actions: [{ label: "1.", text: "汰換座椅。" }] },
  ]);
  const into = planOf(
    "leap-award-2018",
    [
      { criterion: "服務友善", actions: [{ label: "1.", text: "綠美化。" }] },
      { criterion: "服務便捷", actions: ["叫號。"], strategy: "縮短等候。" },
      { criterion: "服務滿意情形", actions: ["調查。"], benefit: "九成滿意。" },
    ],
    { rocYear: 107, title: "107年度計畫", goals: ["新目標。"] },
  );

  test("what it lacks is added behind, nothing in it is changed", () => {
    const { plan, ledger } = mapped(old, leapAward2018, { into });
    const before = canonical(into);
    expect(plan).toEqual({
      ...before,
      entries: [
        { criterion: "friendliness", actions: [{ label: "1.", text: "綠美化。" }, { text: "汰換座椅。" }] },
        before.entries[1],
        before.entries[2],
        { criterion: "satisfaction", actions: [{ text: "檢討。" }] },
      ],
    });
    expect(ledger.summary).toMatchObject({ actions: 3, placed: 2, present: 1, dropped: 0 });
    expect(ledger.lines[0]?.actions).toEqual([
      { from: ["entries", 0, "actions", 0], to: ["entries", 2, "actions", 0], text: "調查。", isPresent: true },
      { from: ["entries", 0, "actions", 1], to: ["entries", 3, "actions", 0], text: "檢討。" },
    ]);
  });

  test("before and after are counted for each criterion", () => {
    const { criteria } = mapped(old, leapAward2018, { into }).ledger;
    expect(criteria.map(({ id, before, after }) => [id, before, after])).toEqual([
      ["friendliness", 1, 2],
      ["convenience", 1, 1],
      ["satisfaction", 1, 2],
    ]);
  });

  test("mapping again adds nothing, and what a person moved meanwhile is not added again", () => {
    const once = mapped(old, leapAward2018, { into }).plan;
    expect(mapped(old, leapAward2018, { into: once }).plan).toEqual(once);
    const moved = {
      ...once,
      entries: once.entries.map((entry) =>
        entry.actions.some(({ text }) => text === "檢討。") ? { ...entry, criterion: "feedback-response" } : entry,
      ),
    };
    expect(mapped(old, leapAward2018, { into: moved }).plan).toEqual(moved);
  });

  test("of two actions that are just the same, each is found in the row with its own strategy", () => {
    const actions = [{ text: "增設座椅。", deadline: "105年6月30日", units: ["行政課"] }];
    const source = planOf("leap-award-2018", [
      { criterion: "內部作業簡化", strategy: "簡化作業。", actions },
      { criterion: "服務遞送", actions },
    ]);
    const once = mapped(source, innovation2010).plan;
    expect(once.entries.map(({ strategy }) => strategy)).toEqual([undefined, "簡化作業。"]);
    for (const entries of [once.entries, once.entries.toReversed()]) {
      const there = { ...once, entries };
      expect(mapped(source, innovation2010, { into: there }).plan).toEqual(there);
    }
  });

  test("the same words under another criterion: a choice is honoured, without one the ledger names the real place", () => {
    const q1 = planOf("innovation-2016", [{ criterion: "提升機關服務滿意度", actions: ["每季檢討。"] }]);
    const q3 = planOf("leap-award-2018", [{ criterion: "服務一致及正確", actions: ["每季檢討。"] }]);
    const choices = { 提升機關服務滿意度: "服務滿意情形" };
    const chosen = mapped(q1, leapAward2018, { into: q3, choices });
    expect(chosen.plan.entries.map(({ criterion }) => criterion)).toEqual(["consistency-accuracy", "satisfaction"]);
    expect(chosen.ledger.summary).toMatchObject({ placed: 1, present: 0 });
    expect(mapped(q1, leapAward2018, { into: chosen.plan, choices }).plan).toEqual(chosen.plan);
    const { plan, ledger } = mapped(q1, leapAward2018, { into: q3 });
    expect(plan).toEqual(canonical(q3));
    expect(ledger.lines[0]).toMatchObject({
      target: { id: "consistency-accuracy" },
      chosenBy: "present",
      actions: [{ to: ["entries", 0, "actions", 0], isPresent: true }],
    });
    expect(ledger.lines[0]).not.toHaveProperty("link");
  });

  test("what stands under the criterion itself is found before the same words elsewhere", () => {
    const source = planOf("innovation-2016", [{ criterion: "民眾滿意度", actions: ["調查。"] }]);
    const target = planOf("leap-award-2018", [
      { criterion: "服務友善", actions: ["調查。"] },
      { criterion: "服務滿意情形", actions: ["調查。"] },
    ]);
    const [line] = mapped(source, leapAward2018, { into: target }).ledger.lines;
    expect(line?.actions[0]?.to).toEqual(["entries", 1, "actions", 0]);
  });

  test.each([
    ["numbering", "1.增設哺集乳室。", "增設哺集乳室。"],
    ["numbering in brackets and a full stop", "（一）增設哺集乳室。", "增設哺集乳室"],
    ["a full stop here only", "增設哺集乳室", "①增設哺集乳室。"],
  ])("%s makes no difference", (_, text, there) => {
    const source = planOf("innovation-2016", [{ criterion: "服務設施合宜程度", actions: [text] }]);
    const target = planOf("leap-award-2018", [{ criterion: "服務友善", actions: [there] }]);
    const { plan, ledger } = mapped(source, leapAward2018, { into: target });
    expect(actionTexts(plan)).toEqual([there]);
    expect(ledger.summary.present).toBe(1);
  });

  test("of several actions in the same words the order of their rows does not decide which is there already", () => {
    const row = (action: object) => ({ criterion: "提升機關服務滿意度", actions: [{ text: "志工訓練。", ...action }] });
    const target = (action: object = {}) =>
      planOf("leap-award-2018", [{ criterion: "內部作業簡化", actions: [{ text: "志工訓練。", ...action }] }]);
    const outcomes = (rows: readonly object[], into = target()) =>
      [rows, rows.toReversed()].map((entries) => {
        const { plan } = mapped(planOf("innovation-2016", entries as never), leapAward2018, { into });
        return plan.entries.map(({ criterion, actions }) => [criterion, ...actions.map((one) => JSON.stringify(one))]);
      });
    const [units, turned] = outcomes([row({ units: ["行政課"] }), row({ units: ["戶籍課"] })]);
    expect(turned).toEqual(units);
    const [texts, turnedTexts] = outcomes([row({ text: "1.志工訓練", units: ["行政課"], target: "一間" }), row({})]);
    expect(turnedTexts).toEqual(texts);
    // The very same text is there; the other one comes beside it.
    expect(JSON.stringify(texts)).toContain("1.志工訓練");
    const fitting = outcomes(
      [row({ units: ["行政課"] }), row({ units: ["戶籍課"], target: "一間" })],
      target({ units: ["戶籍課"] }),
    );
    for (const outcome of fitting)
      expect(outcome.flat()).toContain('{"text":"志工訓練。","units":["戶籍課"],"target":"一間"}');
  });

  describe("of several in the same words each goes to the one that it fits, whichever stands first", () => {
    const [march, june, december] = ["105年3月31日", "105年6月30日", "105年12月31日"];
    const [one, two] = [["第一課"], ["第二課"]];
    test.each([
      [
        "a single one, of which another deadline is there",
        [{ deadline: december, units: one }],
        [{ deadline: june }, { deadline: december }],
        [{ deadline: june }, { deadline: december, units: one }],
      ],
      [
        "one without deadline, one with a deadline that is there",
        [{ units: one }, { deadline: june, units: two }],
        [{}, { deadline: june }],
        [{ units: one }, { deadline: june, units: two }],
      ],
      [
        "two of three deadlines",
        [
          { deadline: december, units: one },
          { deadline: march, units: two },
        ],
        [{ deadline: june }, { deadline: december }, { deadline: march }],
        [{ deadline: june }, { deadline: december, units: one }, { deadline: march, units: two }],
      ],
    ])("%s", (_, claims, slots, expected) => {
      const actionsOf = (fields: readonly object[]) => fields.map((one) => ({ text: "甲。", ...one }));
      const rowOf = (criterion: string, fields: readonly object[]) => [{ criterion, actions: actionsOf(fields) }];
      const wanted = canonical(planOf("leap-award-2018", rowOf("服務友善", expected))).entries[0]?.actions;
      const sources = [claims, claims.toReversed()].map((own) =>
        planOf("innovation-2016", rowOf("服務設施合宜程度", own)),
      );
      for (const source of sources) {
        for (const order of [slots, slots.toReversed()]) {
          const outcome = mapPlan(source, leapAward2018, { into: planOf("leap-award-2018", rowOf("服務友善", order)) });
          const actions = outcome.ok ? outcome.value.plan.entries[0]?.actions : [];
          expect(order === slots ? actions : actions?.toReversed()).toEqual(wanted);
          expect(outcome.diagnostics.filter(({ code }) => code === "into-differs")).toEqual([]);
        }
      }
    });
  });

  test("a figure at the beginning is no numbering", () => {
    const source = planOf("innovation-2016", [
      { criterion: "服務設施合宜程度", actions: ["1.5公尺通道。", "3年汰換。"] },
    ]);
    const target = planOf("leap-award-2018", [{ criterion: "服務友善", actions: ["5公尺通道。", "年汰換。"] }]);
    expect(mapped(source, leapAward2018, { into: target }).ledger.summary.present).toBe(0);
  });

  test("what is empty is filled, what differs stays and is told", () => {
    const action = { text: "換椅。", deadline: "105年6月30日", units: ["總務課"], target: "10張", result: "已辦" };
    const row = { criterion: "服務設施合宜程度", actions: [action], strategy: "策略。", benefit: "效益。" };
    const head = {
      scope: "本所",
      goals: ["甲"],
      monitoring: ["按季管考"],
      rewards: ["敘獎"],
      sections: [{ title: "附則" }],
    };
    const source = planOf("innovation-2016", [row], { ...head, period: { from: "105-01-01", to: "105-12-31" } });
    const there = planOf(
      "leap-award-2018",
      [{ criterion: "服務友善", actions: [{ text: "換椅。", target: "20張" }], strategy: "另訂。" }],
      { goals: ["乙"] },
    );
    const outcome = mapPlan(source, leapAward2018, { into: there });
    const { entries, ...plan } = outcome.ok ? outcome.value.plan : canonical(there);
    const { entries: _, ...whole } = canonical(source);
    expect(plan).toEqual({ ...whole, framework: "leap-award-2018", goals: ["乙"] });
    expect(entries[0]).toMatchObject({ strategy: "另訂。", benefit: "效益。", criterion: "friendliness" });
    expect(entries[0]?.actions[0]).toMatchObject({
      deadline: { kind: "date" },
      units: ["總務課"],
      target: "20張",
      result: "已辦",
    });
    const told = outcome.diagnostics.filter(({ code }) => code === "into-differs").map(({ path }) => path.join("."));
    expect(told).toEqual(["goals", "entries.0.actions.0.target", "entries.0.strategy"]);
    const again = mapped(source, leapAward2018, { into: { ...plan, entries } });
    expect(again.plan).toEqual({ ...plan, entries });
  });

  test("what was filled in is listed, by field; a deadline of another year than that of the plan is left, and told", () => {
    const action = (text: string, deadline: string) => ({ text, deadline, units: ["行政課"], target: "2間" });
    const actions = [
      action("增設哺集乳室。", "105年6月30日"),
      action("換椅。", "107年6月30日"),
      action("巡檢。", "每季"),
    ];
    const source = planOf(
      "innovation-2016",
      [{ criterion: "服務設施合宜程度", strategy: "策略。", benefit: "效益。", actions }],
      { scope: "本所", goals: ["甲"] },
    );
    const there = planOf(
      "leap-award-2018",
      [{ criterion: "服務友善", benefit: "另訂。", actions: ["1.增設哺集乳室", "換椅", "巡檢"] }],
      { rocYear: 107 },
    );
    const outcome = mapPlan(source, leapAward2018, { into: there });
    if (!outcome.ok) throw new Error("It can be mapped");
    const { plan, ledger } = outcome.value;
    expect(plan.entries[0]?.actions.map(({ deadline, units }) => [deadline?.text, units])).toEqual([
      [undefined, ["行政課"]],
      ["107年6月30日", ["行政課"]],
      ["每季", ["行政課"]],
    ]);
    expect(ledger.filled).toEqual(["scope", "goals"]);
    expect(ledger.lines[0]?.filled).toEqual({ strategy: "策略。" });
    const rest = { units: ["行政課"], target: "2間" };
    expect(ledger.lines[0]?.actions.map(({ filled }) => filled)).toEqual([
      rest,
      { deadline: plan.entries[0]?.actions[1]?.deadline, ...rest },
      { deadline: plan.entries[0]?.actions[2]?.deadline, ...rest },
    ]);
    expect(ledgerSchema.safeParse(ledger).success).toBe(true);
    const told = outcome.diagnostics.map(({ code, path }) => [code, path.join(".")]);
    expect(told).toContainEqual(["into-other-year", "entries.0.actions.0.deadline"]);
    expect(outcome.diagnostics.find(({ code }) => code === "into-other-year")?.message).toBe(
      "完成期限「105年6月30日」不在併入對象（into）之年度（107年度），未予補入；請依新年度另訂期限。",
    );
    for (const report of [renderLedgerMarkdown(ledger), renderLedgerPretty(ledger)]) {
      expect(report).toContain("計畫本文補入：實施對象、計畫目標");
      expect(report).toContain("補入推動策略：策略。");
      expect(report).toContain("增設哺集乳室。（原已列有）（補入承辦單位：行政課；補入預期目標：2間）");
      expect(report).toContain("換椅。（原已列有）（補入完成期限：107年6月30日；");
    }
    const english = renderLedgerPretty(ledger, { locale: "en" });
    expect(english).toContain("Filled in around the table: scope, goals");
    expect(english).toContain("(filled in: units: 行政課; filled in: target: 2間)");
    const again = mapped(source, leapAward2018, { into: plan }).ledger;
    expect([again.filled, again.lines[0]?.filled, again.lines[0]?.actions.map(({ filled }) => filled)]).toEqual([
      undefined,
      undefined,
      [undefined, undefined, undefined],
    ]);
  });

  test("what comes new into a plan of another year brings no deadline of the old one, and that is told", () => {
    const dated = (text: string, deadline: string) => ({ text, deadline, units: ["行政課"] });
    const source = planOf("leap-award-2018", [
      {
        criterion: "服務友善",
        actions: [dated("新。", "105年5月1日"), dated("次。", "107年5月1日"), dated("常。", "每季")],
      },
      { criterion: "服務滿意情形", strategy: "策略。", actions: [], deadline: "105年6月30日" },
    ]);
    const into = (rocYear: number) =>
      mapPlan(source, leapAward2018, { into: planOf("leap-award-2018", [], { rocYear }) });
    const later = into(107);
    if (!later.ok) throw new Error("It can be mapped");
    const { plan } = later.value;
    expect(plan.entries.map(({ actions }) => actions.map(({ deadline }) => deadline?.text))).toEqual([
      [undefined, "107年5月1日", "每季"],
      [],
    ]);
    expect(plan.entries[0]?.actions[0]).toEqual({ text: "新。", units: ["行政課"] });
    expect(plan.entries[1]).toEqual({ criterion: "satisfaction", strategy: "策略。", actions: [] });
    expect(later.diagnostics.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["into-other-year", "entries.0.actions.0.deadline"],
      ["into-other-year", "entries.1.deadline"],
    ]);
    expect(mapped(source, leapAward2018, { into: plan }).plan).toEqual(plan);
    const same = into(105);
    expect(same.ok && same.value.plan.entries).toEqual(canonical(source).entries);
    expect(same.diagnostics).toEqual([]);
  });

  test("a legal basis is filled only where there is none, and a letter of the old scheme is told", () => {
    const letter = "行政院96年7月23日院授研展字第09600152471號函頒「政府服務創新精進方案」";
    const county = "範例縣政府105年1月13日府計研字第1050006665號函";
    const source = planOf("innovation-2016", [], { legalBasis: [county, letter] });
    const { legalBasis } = canonical(source);
    const filled = mapPlan(source, leapAward2018, { into: planOf("leap-award-2018", []) });
    expect(filled.ok && filled.value.plan.legalBasis).toEqual(legalBasis);
    expect(filled.diagnostics.map(({ code, path }) => [code, ...path])).toEqual([
      ["old-scheme-letter", "legalBasis", 1],
    ]);
    const current = "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」";
    const there = planOf("leap-award-2018", [], { legalBasis: [current] });
    const kept = mapPlan(source, leapAward2018, { into: there });
    expect(kept.ok && kept.value.plan.legalBasis).toEqual(canonical(there).legalBasis);
    expect(kept.diagnostics.map(({ code, path }) => [code, ...path])).toEqual([["into-differs", "legalBasis"]]);
    expect(kept.diagnostics[0]?.message).toContain("併入對象（into）之計畫所載計畫依據與此處不同");
  });

  test("a strategy is not told of other actions, nor a period carried to another year: both are named", () => {
    const source = planOf("innovation-2016", [{ criterion: "服務設施合宜程度", actions: "甲。", strategy: "策略。" }], {
      period: { from: "105-01-01", to: "105-12-31" },
    });
    const there = planOf("leap-award-2018", [{ criterion: "服務友善", actions: ["甲。", "乙。"] }], { rocYear: 107 });
    const outcome = mapPlan(source, leapAward2018, { into: there });
    expect(outcome.ok && outcome.value.plan).toEqual(canonical(there));
    expect(outcome.diagnostics.map(({ path }) => path.join("."))).toEqual(["period", "entries.0.strategy"]);
  });

  describe("a row is given its words before anything is added to it, in whatever order the rows of the plan stand", () => {
    const there = planOf("leap-award-2018", [{ criterion: "服務友善", actions: ["甲措施。"] }]);
    const other = { criterion: "服務友善", actions: ["乙措施。"] };
    test.each([
      ["strategy", { strategy: "策略一" }],
      ["benefit", { benefit: "效益一" }],
    ])("%s", (_, words) => {
      const own = { criterion: "服務友善", ...words, actions: ["甲措施。"] };
      for (const entries of [
        [other, own],
        [own, other],
      ]) {
        const outcome = mapPlan(planOf("leap-award-2018", entries), leapAward2018, { into: there });
        expect(outcome.ok && outcome.value.plan.entries).toEqual([
          { criterion: "friendliness", ...words, actions: [{ text: "甲措施。" }] },
          { criterion: "friendliness", actions: [{ text: "乙措施。" }] },
        ]);
        expect(outcome.diagnostics).toEqual([]);
      }
    });

    test("what the same row brings besides goes along with it", () => {
      const source = planOf("leap-award-2018", [
        { criterion: "服務友善", strategy: "策略一", actions: ["甲措施。", "乙措施。"] },
      ]);
      expect(mapped(source, leapAward2018, { into: there }).plan.entries).toEqual([
        { criterion: "friendliness", strategy: "策略一", actions: [{ text: "甲措施。" }, { text: "乙措施。" }] },
      ]);
    });
  });

  test("without a framework it is refused; that of another office is mapped with a warning", () => {
    const nameless = planOf("", [], { framework: undefined });
    expect(mapPlan(old, leapAward2018, { into: nameless })).toMatchObject({
      ok: false,
      diagnostics: [{ code: "into-without-framework" }],
    });
    const other = planOf("leap-award-2018", [], { agency: "另一戶政事務所" });
    const outcome = mapPlan(old, leapAward2018, { into: other });
    expect(outcome.ok).toBe(true);
    expect(outcome.diagnostics.map(({ code }) => code)).toContain("into-other-agency");
  });

  test("the rows of a blank plan are filled", () => {
    const blank = planOf("leap-award-2018", [
      { criterion: "服務友善", actions: [] },
      { criterion: "服務滿意情形", actions: [] },
    ]);
    expect(mapped(old, leapAward2018, { into: blank }).plan.entries).toEqual([
      { criterion: "friendliness", actions: [{ text: "汰換座椅。" }] },
      { criterion: "satisfaction", actions: [{ text: "調查。" }, { text: "檢討。" }] },
    ]);
  });

  test("of another framework it is refused, and its faults are told under its own name", () => {
    const other = mapPlan(old, leapAward2018, { into: planOf("innovation-2010", []) });
    expect(other).toMatchObject({
      ok: false,
      diagnostics: [{ code: "into-other-framework", path: ["into", "framework"] }],
    });
    const faulty = mapPlan(old, leapAward2018, { into: planOf("leap-award-2018", [], { rocYear: "x" }) as never });
    expect(faulty.ok).toBe(false);
    expect(faulty.diagnostics.every(({ path }) => path[0] === "into")).toBe(true);
  });
});

describe("within one framework", () => {
  const plan = canonical(
    planOf("innovation-points-2010", [{ criterion: "民眾滿意度", actions: "甲。", printedAs: "滿意" }], {
      points: { 民眾滿意度: 70 },
    }),
  );

  test("nothing changes", () => {
    const { plan: same, ledger } = mapped(plan, innovationPoints2010);
    expect(same).toEqual(plan);
    expect(ledger.crosswalk).toBeUndefined();
    expect(ledger.lines[0]).toMatchObject({ kind: "unchanged", actions: [{ to: ["entries", 0, "actions", 0] }] });
  });

  test("an unknown criterion stays, to be confirmed", () => {
    const { ledger } = mapped(
      planOf("innovation-points-2010", [{ criterion: "綠色採購績效", actions: "甲。" }]),
      innovationPoints2010,
    );
    expect(ledger.lines[0]).toMatchObject({ kind: "doubtful", reason: "unknown-criterion" });
    expect(ledger.summary.undecided).toBe(1);
  });

  test("choices move actions, and unknown criteria stay", () => {
    const odd = planOf("innovation-points-2010", [
      { criterion: "綠色採購績效", actions: "甲。" },
      { criterion: "民眾滿意度", actions: "乙。" },
    ]);
    expect(mapped(odd, innovationPoints2010, { choices: { 民眾滿意度: "民眾意見處理有效性" } }).plan.entries).toEqual([
      { criterion: "opinion-handling", actions: [{ text: "乙。" }] },
      { criterion: "綠色採購績效", actions: [{ text: "甲。" }] },
    ]);
  });

  test("a caller's own weighting is the framework that it weighs", () => {
    const own = weightFramework(leapAward2018, {
      "basic-service": 25,
      "service-delivery": 25,
      "service-capacity": 25,
      "service-evaluation": 25,
    });
    const source = planOf("leap-award-2018", [{ criterion: "服務友善", actions: "甲。" }]);
    expect(mapped(source, own).plan).toEqual(canonical(source));
  });
});

describe("what cannot be mapped is refused, with the reason", () => {
  test.each([
    ["no plan at all", undefined, "missing-value"],
    ["a plan without framework", planOf("", [], { framework: undefined }), "plan-without-framework"],
    ["a framework that nobody knows", planOf("innovation-1999", []), "unknown-framework"],
    ["a plan with a fault", planOf("innovation-2016", [], { rocYear: "不明" }), "invalid-year"],
  ])("%s", (_, plan, code) => {
    const outcome = mapPlan(plan, leapAward2018);
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics.map((one) => one.code)).toContain(code);
  });

  test("of a framework that nobody knows the known ones are listed, each once", () => {
    const [fault] = mapPlan(planOf("innovation-1999", []), leapAward2018).diagnostics;
    expect(fault?.args).toMatchObject({ known: FRAMEWORKS.map(({ id }) => id) });
    const county: Framework = { ...leapAward2018, id: "county-2020" };
    const [other] = mapPlan(planOf("innovation-1999", []), county, { frameworks: [] }).diagnostics;
    expect(other?.args).toMatchObject({ known: ["county-2020"] });
  });

  test("a plan of another framework than is told with the call", () => {
    const plan = planOf("innovation-2016", [{ criterion: "民眾滿意度", actions: "甲。" }]);
    for (const to of [leapAward2018, leapMeasures2025])
      expect(mapPlan(plan, to, { framework: leapAward2018 })).toMatchObject({
        ok: false,
        diagnostics: [{ code: "plan-of-other-framework" }],
      });
  });

  test("the plan that comes out names the framework, also where the one that went in named none", () => {
    const plan = planOf("", [{ criterion: "服務友善", actions: "甲。" }], { framework: undefined });
    expect(mapped(plan, leapAward2018, { framework: leapAward2018 }).plan.framework).toBe("leap-award-2018");
  });

  test("the framework can be told with the call", () => {
    const plan = planOf("", [{ criterion: "民眾滿意度", actions: "甲。" }], { framework: undefined });
    expect(mapped(plan, leapAward2018, { framework: innovation2016 }).plan.framework).toBe("leap-award-2018");
  });

  test("a framework without crosswalk needs one of the caller's", () => {
    const county: Framework = { ...leapAward2018, id: "county-2020", scheme: "county" };
    const plan = planOf("leap-award-2018", [{ criterion: "服務友善", actions: "甲。" }]);
    expect(mapPlan(plan, county)).toMatchObject({ ok: false, diagnostics: [{ code: "no-crosswalk" }] });
    const ids = county.criteria.filter(({ parent }) => parent !== undefined).map(({ id }) => id);
    const crosswalk = {
      from: "leap-award-2018",
      to: "county-2020",
      basis: "caller" as const,
      links: ids.map((id) => ({
        sources: [id],
        targets: [id],
        relation: "equal" as const,
        rationale: { "zh-TW": "本縣沿用。", en: "Kept by the county." },
        confidence: "high" as const,
      })),
      unmapped: { from: [], to: [] },
    };
    const { ledger } = mapped(plan, county, { crosswalk });
    expect(ledger.crosswalk?.notice["zh-TW"]).toContain("使用者自訂");
    expect(ledger.lines[0]?.kind).toBe("unchanged");
    const wrong = mapPlan(plan, county, { crosswalk: { ...crosswalk, to: "leap-award-2018" } });
    expect(wrong).toMatchObject({
      ok: false,
      diagnostics: [{ code: "crosswalk-framework", path: ["crosswalk", "to"] }],
    });
  });

  test("a crosswalk of the package may be handed in, and gives the same", () => {
    const plan = planOf("innovation-2010", [{ criterion: "服務流程透明度", actions: "甲。" }]);
    const crosswalk = findCrosswalk("innovation-2010", "leap-award-2018");
    expect(mapPlan(plan, leapAward2018, { crosswalk })).toEqual(mapPlan(plan, leapAward2018));
  });

  test("what a table says with low confidence is to be confirmed, until a person chooses", () => {
    const plan = planOf("innovation-points-2010", [{ criterion: "服務措施延續性", actions: "甲。" }]);
    const { ledger } = mapped(plan, innovation2016);
    expect(ledger.lines[0]).toMatchObject({ kind: "doubtful", chosenBy: "crosswalk", link: { confidence: "low" } });
    expect(ledger.summary).toMatchObject({ placed: 1, undecided: 1 });
    const choices = { "entries[0]": "有價值的創意服務" };
    expect(mapped(plan, innovation2016, { choices }).ledger.summary.undecided).toBe(0);
  });

  test("a table of the caller's that says it is the package's is called the caller's own", () => {
    const plan = planOf("innovation-2016", [{ criterion: "服務流程透明度", actions: "甲。" }]);
    const shipped = findCrosswalk("innovation-2016", "leap-award-2018");
    if (shipped === undefined) throw new Error("It is shipped");
    const [first, ...others] = shipped.links;
    const links = first === undefined ? [] : [{ ...first, confidence: "high" as const }, ...others];
    expect(mapped(plan, leapAward2018, { crosswalk: { ...shipped, links } }).ledger.crosswalk?.basis).toBe("caller");
    const { unmapped, links: same, basis, to, from } = shipped;
    const turned = { unmapped, links: same, basis, to, from };
    expect(mapped(plan, leapAward2018, { crosswalk: turned }).ledger.crosswalk?.basis).toBe("package");
  });

  test("a framework that is none is a programmer's error", () => {
    expect(() => mapPlan(planOf("innovation-2016", []), "leap-award-2018" as never)).toThrow(TypeError);
  });
});

test("nothing that is handed in is changed", () => {
  const plan = planOf("innovation-2016", [{ criterion: "服務行為友善性與專業性", actions: ["甲。", "乙。"] }]);
  const into = planOf("leap-award-2018", [{ criterion: "服務友善", actions: ["丙。"] }]);
  const before = JSON.stringify([plan, into]);
  const { plan: result } = mapped(plan, leapAward2018, { into });
  expect(JSON.stringify([plan, into])).toBe(before);
  expect(actionTexts(result)).toEqual(["丙。", "甲。", "乙。"]);
});
