import { describe, expect, test } from "vitest";
import { checkPlan } from "../../src/check";
import { formatPath } from "../../src/diagnostics";
import { FRAMEWORKS } from "../../src/frameworks";
import { parsePlan } from "../../src/model";
import { readPlan } from "../../src/read";
import { formatPlan } from "../../src/write";
import { CLEAN_PLANS } from "./clean-plans";

const STRICT = { config: { extends: "strict" } };

const said = (plan: unknown, asOf?: string) =>
  checkPlan(plan, { ...STRICT, asOf }).diagnostics.map(
    ({ code, path, message }) => `${code} ${formatPath(path)} ${message}`,
  );

test("there is one for every framework", () => {
  expect(CLEAN_PLANS.map(({ plan }) => plan.framework).toSorted()).toEqual(FRAMEWORKS.map(({ id }) => id).toSorted());
});

describe.each(CLEAN_PLANS)("a plan as a good official writes it: $plan.framework", ({ plan, asOf }) => {
  const parsed = parsePlan(plan, { frameworks: FRAMEWORKS });

  test("answers every criterion, each with actions", () => {
    expect(parsed.diagnostics).toEqual([]);
    expect(plan.entries.length).toBeGreaterThanOrEqual(9);
  });

  test("no rule finds anything, not even a strict one", () => {
    expect(said(plan)).toEqual([]);
  });

  test("no rule finds anything on a day of its year", () => {
    expect(said(plan, asOf)).toEqual([]);
  });

  test("written as a document and read again, no rule finds anything either", () => {
    if (!parsed.ok) throw new Error("The plan is not sound");
    const reading = readPlan(formatPlan(parsed.value, "markdown"), { format: "markdown" });
    expect(reading.unread).toEqual([]);
    expect(said(reading.plan)).toEqual([]);
    expect(said(reading.plan, asOf)).toEqual([]);
  });
});
