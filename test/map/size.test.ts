import { expect, test } from "vitest";
import { innovation2016, leapAward2018 } from "../../src/frameworks";
import { mapped, planOf } from "./plan-of";

/** Rows of every criterion, of unknown ones, with and without strategy. */
const planWith = (rows: number) => {
  const { criteria } = innovation2016;
  const entries = Array.from({ length: rows }, (_, i) => ({
    criterion: i % 7 === 0 ? `未列項目${i}` : (criteria[i % criteria.length]?.id ?? ""),
    ...(i % 2 === 0 && { strategy: `策略${i}。` }),
    actions: [`第${i % 50}項。`, `另一項${i}。`],
  }));
  return planOf("innovation-2016", entries);
};

test("a plan of thousands of rows is mapped to the end, and a second time places nothing", () => {
  const plan = planWith(2500);
  const once = mapped(plan, leapAward2018);
  const twice = mapped(plan, leapAward2018, { into: once.plan });
  expect(once.ledger.summary.placed).toBeGreaterThan(0);
  expect(twice.ledger.summary.placed).toBe(0);
});

test("thousands of actions in the same words, in one row, are each found in the other plan", () => {
  const count = 4000;
  const [plan, into] = ["件", "份"]
    .map((unit) => Array.from({ length: count }, (_, i) => ({ text: "辦理甲。", target: `${i}${unit}` })))
    .map((actions, i) =>
      i === 0
        ? planOf("innovation-2016", [{ criterion: "服務設施合宜程度", actions }])
        : planOf("leap-award-2018", [{ criterion: "服務友善", actions }]),
    );
  expect(mapped(plan, leapAward2018, { into }).ledger.summary.present).toBe(count);
});

test.each([
  ["that are just the same", () => "辦理甲。"],
  ["that differ", (i: number) => `辦理第${i}項。`],
])("thousands of actions %s under one very long strategy and benefit", (_, textOf) => {
  const row = (criterion: string) => ({
    criterion,
    strategy: "策略".repeat(200_000),
    benefit: "效益".repeat(200_000),
    actions: Array.from({ length: 3000 }, (__, i) => textOf(i)),
  });
  // Written out once for every action the words of the row would be more than memory holds.
  const into = planOf("leap-award-2018", [row("服務友善")]);
  const { ledger } = mapped(planOf("innovation-2016", [row("服務設施合宜程度")]), leapAward2018, { into });
  expect(ledger.summary).toMatchObject({ present: 3000, placed: 0 });
});
