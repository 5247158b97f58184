import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FRAMEWORKS, leapAward2018 } from "../../src/frameworks";
import { mapPlan } from "../../src/map";
import { ledgerSchema, parsePlan } from "../../src/model";
import type { Framework } from "../../src/model/framework";
import type { Plan } from "../../src/model/plan";
import { planInput } from "../model/plan-arbitrary";
import { actionTexts, canonical, mapped, planOf } from "./plan-of";

const framework = fc.constantFrom(...FRAMEWORKS);

/** A plan of a framework, with rows at any level, rows of unknown criteria, and words that repeat. */
const planOfAny = framework.chain((from) =>
  fc
    .array(
      fc.record(
        {
          criterion: fc.oneof(
            { weight: 9, arbitrary: fc.constantFrom(...from.criteria.map(({ id }) => id)) },
            { weight: 1, arbitrary: fc.constantFrom("綠色採購績效", "__proto__", "民眾滿意度及民眾意見處理有效性") },
          ),
          actions: fc.array(
            fc.record(
              {
                label: fc.constantFrom("1.", "2."),
                text: fc.constantFrom("甲。", "乙。", "丙。", "丁。"),
                units: fc.constantFrom(["行政課"], ["戶籍課"]),
                deadline: fc.constantFrom("105年6月30日", "105年12月31日"),
                target: fc.constantFrom("10張", "20張"),
              },
              { requiredKeys: ["text"] },
            ),
            { maxLength: 3 },
          ),
          strategy: fc.constantFrom("策略一。", "策略二。"),
          benefit: fc.constant("效益。"),
          deadline: fc.constantFrom("經常辦理", "105年6月30日"),
        },
        { requiredKeys: ["criterion", "actions"] },
      ),
      { maxLength: 8 },
    )
    .map((entries) => canonical(planOf(from.id, entries))),
);

/** Where each action of a plan stands in another, from its ledger. */
const accounted = (plan: Plan, to: Framework, into?: Plan) => {
  const { plan: result, ledger } = mapped(plan, to, { into });
  expect(ledgerSchema.safeParse(ledger).success).toBe(true);
  const lines = ledger.lines.flatMap((line) => line.actions.map((action) => ({ line, action })));
  const sources = plan.entries.flatMap(({ actions }, i) => actions.map((_, j) => `entries.${i}.actions.${j}`));
  expect(lines.map(({ action }) => action.from.join(".")).sort()).toEqual(sources.sort());
  for (const { line, action } of lines) {
    const at = (where: Plan, [, entry, , index]: readonly (string | number)[]) =>
      where.entries[Number(entry)]?.actions[Number(index)];
    expect(at(plan, action.from)?.text).toBe(action.text);
    if (action.to === undefined) expect(line.reason).toBeDefined();
    else expect(at(result, action.to)?.text).toBe(action.text);
  }
  const targets = lines.flatMap(({ action }) => (action.to === undefined ? [] : [action.to.join(".")]));
  expect(new Set(targets).size).toBe(targets.length);
  return { result, ledger };
};

/** Without what was filled in: what was there has to stand as it was. */
const onlyWhatWas = <T extends object>(now: T, was: T): unknown =>
  Object.fromEntries(
    Object.keys(was).map((key) => {
      const [after, before] = [Reflect.get(now, key), Reflect.get(was, key)];
      const isActions = key === "actions" && Array.isArray(after) && Array.isArray(before);
      return [key, isActions ? after.map((one, i) => onlyWhatWas(one, before[i] ?? one)) : after];
    }),
  );

/** Regardless of the order in which rows and the actions in them stand. */
const contents = (plan: Plan) =>
  plan.entries
    .map(({ actions, ...row }) => JSON.stringify([row, actions.map((action) => JSON.stringify(action)).sort()]))
    .sort();

describe("laws of mapping", () => {
  test("every action is in the new plan once, or dropped with a reason; nothing else is in it", () => {
    fc.assert(
      fc.property(planOfAny, framework, (plan, to) => {
        const { result, ledger } = accounted(plan, to);
        const dropped = ledger.lines.flatMap(({ kind, actions }) =>
          kind === "dropped" ? actions.map(({ text }) => text) : [],
        );
        expect([...actionTexts(result), ...dropped].sort()).toEqual([...actionTexts(plan)].sort());
        const { actions, placed, present, dropped: lost } = ledger.summary;
        expect(placed + present + lost).toBe(actions);
        expect(lost).toBe(dropped.length);
      }),
    );
  });

  test("every strategy and benefit of a row that is carried is in the new plan", () => {
    fc.assert(
      fc.property(planOfAny, framework, (plan, to) => {
        const { plan: result, ledger } = mapped(plan, to);
        const words = ({ entries }: Plan) => new Set(entries.map(({ strategy, benefit }) => `${strategy} ${benefit}`));
        const lost = new Set(ledger.lines.flatMap(({ kind, entry }) => (kind === "dropped" ? [entry?.[1]] : [])));
        const kept = { ...plan, entries: plan.entries.filter((_, i) => !lost.has(i)) };
        const found = words(result);
        for (const one of words(kept)) if (one !== "undefined undefined") expect(found).toContain(one);
      }),
    );
  });

  test("what comes out is a plan in canonical form, of the new framework", () => {
    fc.assert(
      fc.property(planOfAny, framework, (plan, to) => {
        const { plan: result } = mapped(plan, to);
        expect(result.framework).toBe(to.id);
        const again = parsePlan(result, { frameworks: FRAMEWORKS });
        expect(again.ok && again.value).toEqual(result);
        expect(again.ok && JSON.stringify(again.value)).toBe(JSON.stringify(result));
      }),
    );
  });

  test("within the plan's own framework nothing changes", () => {
    fc.assert(
      fc.property(planOfAny, (plan) => {
        const own = FRAMEWORKS.find(({ id }) => id === plan.framework);
        if (own !== undefined) expect(mapped(plan, own).plan).toEqual(plan);
      }),
    );
  });

  test("mapping again into the result adds nothing", () => {
    fc.assert(
      fc.property(planOfAny, framework, (plan, to) => {
        const once = mapped(plan, to).plan;
        const twice = mapped(plan, to, { into: once });
        expect(twice.plan).toEqual(once);
        expect(twice.ledger.summary.placed).toBe(0);
      }),
    );
  });

  test("into another plan: everything accounted for, and every row of it stands as it was, with more behind", () => {
    fc.assert(
      fc.property(planOfAny, planOfAny, (plan, into) => {
        const to = FRAMEWORKS.find(({ id }) => id === into.framework);
        if (to === undefined) return;
        const { result } = accounted(plan, to, into);
        let at = -1;
        for (const entry of into.entries) {
          at = result.entries.findIndex(
            (row, i) =>
              i > at &&
              JSON.stringify(onlyWhatWas({ ...row, actions: row.actions.slice(0, entry.actions.length) }, entry)) ===
                JSON.stringify(entry),
          );
          expect(at).toBeGreaterThan(-1);
        }
      }),
    );
  });

  test("the order of rows for different criteria makes no difference", () => {
    const shuffled = planOfAny.chain((plan) =>
      fc
        .shuffledSubarray([...new Map(plan.entries.map((entry) => [entry.criterion, entry])).values()], {
          minLength: 0,
        })
        .map((entries) => ({ ...plan, entries })),
    );
    fc.assert(
      fc.property(shuffled, framework, fc.nat(), (plan, to, turn) => {
        const known = plan.entries.filter(({ criterion }) => /^[a-z0-9-]+$/u.test(criterion));
        const by = known.length === 0 ? 0 : turn % known.length;
        const turned = [...known.slice(by), ...known.slice(0, by)];
        if (to.id === plan.framework) return;
        expect(mapped({ ...plan, entries: turned }, to).plan).toEqual(mapped({ ...plan, entries: known }, to).plan);
      }),
    );
  });

  test("into another plan: rows of one criterion, and the actions of the rows there, in another order bring the same", () => {
    fc.assert(
      fc.property(planOfAny, planOfAny, (plan, into) => {
        const to = FRAMEWORKS.find(({ id }) => id === into.framework);
        if (to === undefined) throw new Error("The plan names a framework of the package");
        const turned = { ...plan, entries: plan.entries.toReversed() };
        const entries = into.entries.map((entry) => ({ ...entry, actions: entry.actions.toReversed() }));
        const one = mapped(plan, to, { into });
        for (const source of [plan, turned]) {
          const other = mapped(source, to, { into: { ...into, entries } });
          expect(contents(other.plan)).toEqual(contents(one.plan));
          expect(other.ledger.summary).toEqual(one.ledger.summary);
        }
        expect(contents(mapped(turned, to, { into }).plan)).toEqual(contents(one.plan));
      }),
    );
  });

  test("into another plan, rows of one criterion with and without words: in either order the same, and again no action", () => {
    const rows = fc.array(
      fc.record(
        {
          criterion: fc.constant("服務友善"),
          actions: fc.uniqueArray(fc.constantFrom("甲。", "乙。", "丙。"), { maxLength: 2 }),
          strategy: fc.constantFrom("策略一。", "策略二。"),
          benefit: fc.constant("效益。"),
        },
        { requiredKeys: ["criterion", "actions"] },
      ),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(rows, rows, (own, there) => {
        const into = planOf("leap-award-2018", there);
        const one = mapped(planOf("leap-award-2018", own), leapAward2018, { into });
        const other = mapped(planOf("leap-award-2018", own.toReversed()), leapAward2018, { into });
        expect(contents(other.plan)).toEqual(contents(one.plan));
        const again = mapped(planOf("leap-award-2018", own), leapAward2018, { into: one.plan });
        expect(again.ledger.summary.placed).toBe(0);
        expect(actionTexts(again.plan)).toEqual(actionTexts(one.plan));
      }),
    );
  });

  test("actions in the same words: in whatever order they stand on either side, the same comes out", () => {
    const actions = fc.array(
      fc.record(
        {
          text: fc.constantFrom("甲。", "1.甲"),
          units: fc.constantFrom(["行政課"], ["戶籍課"]),
          deadline: fc.constantFrom("105年6月30日", "105年12月31日"),
          target: fc.constantFrom("10張", "20張"),
        },
        { requiredKeys: ["text"] },
      ),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(actions, actions, (own, there) => {
        const results = [own, own.toReversed()].flatMap((some) =>
          [there, there.toReversed()].map((others) => {
            const plan = planOf("innovation-2016", [{ criterion: "服務設施合宜程度", actions: some }]);
            const into = planOf("leap-award-2018", [{ criterion: "服務友善", actions: others }]);
            const { entries } = mapped(plan, leapAward2018, { into }).plan;
            return entries.map((row) => row.actions.map((action) => JSON.stringify(action)).sort()).sort();
          }),
        );
        for (const result of results) expect(result).toEqual(results[0]);
      }),
    );
  });

  test("the same input gives the same output, and any input gives a finding or a plan, never an exception", () => {
    fc.assert(
      fc.property(
        fc.oneof(planInput, fc.anything()),
        framework,
        fc.dictionary(fc.string(), fc.string()),
        (plan, to, choices) => {
          const outcome = mapPlan(plan, to, { choices });
          expect(JSON.stringify(mapPlan(plan, to, { choices }))).toBe(JSON.stringify(outcome));
          if (!outcome.ok) expect(outcome.diagnostics.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe("there and back between editions", () => {
  /** What both editions have under one id. */
  const shared = (from: Framework, to: Framework) =>
    from.criteria.filter(({ id }) => to.criteria.some((other) => other.id === id)).map(({ id }) => id);
  const [a, b] = FRAMEWORKS;

  test("a plan that answers only criteria which were renamed comes back as it was", () => {
    if (a === undefined || b === undefined) throw new Error("There are two editions");
    fc.assert(
      fc.property(
        fc.subarray(shared(a, b), { minLength: 1 }),
        fc.array(fc.constantFrom("甲。", "乙。"), { minLength: 1, maxLength: 3 }),
        (ids, texts) => {
          const entries = ids.map((criterion) => ({ criterion, actions: texts, strategy: `為${criterion}。` }));
          const plan = canonical(planOf(a.id, entries));
          const there = mapped(plan, b);
          expect(there.ledger.lines.every(({ kind }) => ["unchanged", "renamed", "new"].includes(kind))).toBe(true);
          expect(mapped(there.plan, a).plan).toEqual(plan);
        },
      ),
    );
  });
});
