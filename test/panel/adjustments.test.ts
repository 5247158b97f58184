import { describe, expect, test } from "vitest";
import { fromNumber } from "../../src/base/exact-number";
import { toExact } from "../../src/base/exact-text";
import type { Adjustment, AdjustmentCaps } from "../../src/model/panel-adjustment";
import { applyAdjustments } from "../../src/panel/apply-adjustments";
import { civilServiceTraining } from "../../src/panel/civil-service-training";
import { readAdjustmentCaps, readAdjustments } from "../../src/panel/read-adjustments";
import { ruleFindings } from "../../src/panel/rule-findings";
import { scorePanel } from "../../src/panel/score-panel";
import { renderPanelPretty } from "../../src/report";
import { codes, marked, ONE_ITEM, panel } from "./panels";

type Given = Omit<Adjustment, "subject" | "reason">;

/** The adjusted total of one subject, out of 100. */
function adjusted(before: number, given: readonly Given[], caps: AdjustmentCaps = {}) {
  const { diagnostics, report } = ruleFindings("en");
  const adjustments = given.map((one) => ({ subject: "甲", reason: "核定", ...one }));
  const asked = readAdjustments(adjustments, civilServiceTraining, ["甲"], report).get("甲") ?? [];
  const room = readAdjustmentCaps(caps, undefined, new Map(), report);
  expect(diagnostics).toEqual([]);
  return applyAdjustments(fromNumber(before), fromNumber(100), asked, room, { mode: "half-up", digits: 2 });
}

describe("bonus and penalty, worked", () => {
  test.each<[string, number, readonly Given[], AdjustmentCaps, string, readonly string[], string]>([
    ["訓練辦法§37 嘉獎: 80 + 0.5", 80, [{ kind: "嘉獎" }], {}, "80.5", ["0.5"], "0"],
    ["記功二次: 80 + 2 × 1.5", 80, [{ kind: "記功", times: 2 }], {}, "83", ["3"], "0"],
    ["記大功: 80 + 4.5", 80, [{ kind: "記大功" }], {}, "84.5", ["4.5"], "0"],
    [
      "申誡、記過、記大過: 80 − 0.5 − 1.5 − 4.5",
      80,
      [{ kind: "申誡" }, { kind: "記過" }, { kind: "記大過" }],
      {},
      "73.5",
      ["-0.5", "-1.5", "-4.5"],
      "0",
    ],
    [
      "嘉獎 and 申誡 even out: 80 + 0.5 − 0.5",
      80,
      [{ kind: "嘉獎" }, { kind: "申誡" }],
      {},
      "80",
      ["0.5", "-0.5"],
      "0",
    ],
    ["thirds stay exact: 80 + 1/3 + 1/3", 80, [{ points: "1/3" }, { points: "1/3" }], {}, "242/3", ["1/3", "1/3"], "0"],
    [
      "a bonus may not go above the maximum: 99 + 4.5, 3.5 cut off",
      99,
      [{ kind: "記大功" }],
      {},
      "100",
      ["4.5"],
      "-3.5",
    ],
    ["unless that is allowed: 99 + 4.5", 99, [{ kind: "記大功" }], { aboveMaximum: true }, "103.5", ["4.5"], "0"],
    ["a penalty may not go below 0: 3 − 4.5, 1.5 given back", 3, [{ kind: "記大過" }], {}, "0", ["-4.5"], "1.5"],
    ["unless that is allowed: 3 − 4.5", 3, [{ kind: "記大過" }], { belowZero: true }, "-1.5", ["-4.5"], "0"],
    ["a total above its maximum by itself is not cut for a bonus of 0", 103, [{ points: 0 }], {}, "103", ["0"], "0"],
    [
      "all bonuses at most 3: 2 + 2, the second counts 1",
      80,
      [{ points: 2 }, { points: 2 }],
      { bonus: 3 },
      "83",
      ["2", "1"],
      "0",
    ],
    [
      "all penalties at most 3: −2 −2, the second counts −1",
      80,
      [{ points: -2 }, { points: -2 }],
      { penalty: 3 },
      "77",
      ["-2", "-1"],
      "0",
    ],
    [
      "嘉獎 at most 1: 3 × 0.5 counts 1, 記功 is another kind",
      80,
      [{ kind: "嘉獎", times: 3 }, { kind: "記功" }],
      { kinds: { 嘉獎: 1 } },
      "82.5",
      ["1", "1.5"],
      "0",
    ],
    [
      "kind first, then the cap on all: 1 of 1.5, then 1 of 1.5",
      80,
      [{ kind: "嘉獎", times: 3 }, { kind: "記功" }],
      { kinds: { 嘉獎: 1 }, bonus: 2 },
      "82",
      ["1", "1"],
      "0",
    ],
    ["a cap of 0 lets nothing through", 80, [{ kind: "嘉獎" }], { bonus: 0 }, "80", ["0"], "0"],
  ])("%s", (_, before, given, caps, after, points, cut) => {
    const { after: exact, record } = adjusted(before, given, caps);
    expect(toExact(exact)).toBe(after);
    expect(record.exact).toEqual({ before: String(before), after, cut });
    expect(record.items.map((item) => item.exact.points)).toEqual(points);
  });

  test("each shows what was given, what counts, the cap that it met, its reason and source", () => {
    const { record } = adjusted(
      80,
      [
        { kind: "嘉獎", times: 3 },
        { points: 9, source: "自訂" },
      ],
      {
        kinds: { 嘉獎: 1 },
        bonus: 5,
      },
    );
    expect(record.items).toEqual([
      {
        kind: "嘉獎",
        times: 3,
        asked: 1.5,
        points: 1,
        exact: { asked: "1.5", points: "1" },
        reason: "核定",
        source: civilServiceTraining.source,
        cappedBy: "kind",
      },
      { asked: 9, points: 4, exact: { asked: "9", points: "4" }, reason: "核定", source: "自訂", cappedBy: "bonus" },
    ]);
  });
});

describe("bad input is reported at its place", () => {
  const good = { subject: "甲", points: 1, reason: "核定" };
  test.each<[string, unknown, string]>([
    ["no list", {}, "invalid-rule adjustments"],
    ["no object", [1], "invalid-rule adjustments.0"],
    ["a misspelt name", [{ ...good, resaon: "x" }], "unknown-rule-key adjustments.0.resaon"],
    ["an unknown subject", [{ ...good, subject: "乙" }], "rule-for-unknown-subject adjustments.0.subject"],
    ["no reason", [{ ...good, reason: " " }], "rule-without-reason adjustments.0.reason"],
    ["no number", [{ ...good, points: "two" }], "invalid-rule adjustments.0.points"],
    ["not a number", [{ ...good, points: Number.NaN }], "invalid-rule adjustments.0.points"],
    ["neither points nor kind", [{ subject: "甲", reason: "核定" }], "invalid-rule adjustments.0.points"],
    ["points beside a kind that has its own", [{ ...good, kind: "嘉獎" }], "invalid-rule adjustments.0.points"],
    [
      "a kind that the table has not",
      [{ subject: "甲", kind: "獎狀", reason: "核定" }],
      "unknown-adjustment-kind adjustments.0.kind",
    ],
    ["half a time", [{ subject: "甲", kind: "嘉獎", times: 0.5, reason: "核定" }], "invalid-rule adjustments.0.times"],
  ])("%s", (_, adjustments, expected) => {
    const { diagnostics, report } = ruleFindings(undefined);
    expect(readAdjustments(adjustments, civilServiceTraining, ["甲"], report).size).toBe(0);
    expect(diagnostics.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([expected]);
  });

  test.each<[string, unknown, string]>([
    ["no object", 3, "invalid-rule adjustmentCaps"],
    ["a cap below zero", { bonus: -1 }, "invalid-rule adjustmentCaps.bonus"],
    ["a cap of a kind below zero", { kinds: { 嘉獎: -1 } }, "invalid-rule adjustmentCaps.kinds.嘉獎"],
    ["kinds that are none", { kinds: [] }, "invalid-rule adjustmentCaps.kinds"],
    ["a misspelt name", { bonsu: 1 }, "unknown-rule-key adjustmentCaps.bonsu"],
    [
      "an allowance that is neither true nor false",
      { aboveMaximum: "yes" },
      "invalid-rule adjustmentCaps.aboveMaximum",
    ],
  ])("caps: %s", (_, caps, expected) => {
    const { diagnostics, report } = ruleFindings(undefined);
    readAdjustmentCaps(caps, undefined, new Map(), report);
    expect(diagnostics.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([expected]);
  });

  test("a kind needs no table when its points are given", () => {
    const { diagnostics, report } = ruleFindings(undefined);
    const read = readAdjustments([{ ...good, kind: "獎狀" }], undefined, ["甲"], report);
    expect(diagnostics).toEqual([]);
    expect(read.get("甲")?.[0]).toMatchObject({ kind: "獎狀", reason: "核定" });
  });
});

test("a cap on a kind that nothing is of is refused: it would cap nothing", () => {
  const adjustments = [{ subject: "甲所", kind: "嘉獎", times: 3, reason: "有功" }];
  const options = { adjustments, adjustmentTable: civilServiceTraining, adjustmentCaps: { kinds: { 嘉奖: 1 } } };
  const outcome = scorePanel(marked({ 甲所: [80, 90] }), ONE_ITEM, options);
  expect(outcome.ok).toBe(false);
  expect(codes(outcome.diagnostics)).toContain("cap-on-unknown-kind adjustmentCaps kinds 嘉奖");
});

test("totals that do not end are rounded, with the fraction beside", () => {
  const adjustments = [{ subject: "甲所", points: 2, reason: "核定" }];
  const shown = renderPanelPretty(panel(marked({ 甲所: [80, 80, 78] }), { adjustments }));
  expect(shown).toContain("加減分前 79.33（精確值 238/3），加減分後 81.33（精確值 244/3）");
});
