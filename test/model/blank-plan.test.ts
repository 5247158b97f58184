import { expect, test } from "vitest";
import { FRAMEWORKS } from "../../src/frameworks";
import { blankPlan, parsePlan } from "../../src/model";
import { criterionTree } from "../../src/model/criterion-tree";
import { officialName } from "../../src/model/official-name";
import { at, smallFramework } from "./small-framework";

const whose = { agency: "範例戶政事務所", rocYear: 108 };

test.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))(
  "%s: a row for every criterion that has none below it, by its official label alone",
  (_, framework) => {
    const { childrenOf } = criterionTree(framework);
    const leaves = framework.criteria.filter(({ id }) => !childrenOf.has(id));
    const outcome = parsePlan(blankPlan(framework, whose), { framework });
    expect(outcome.ok && outcome.value.entries).toEqual(leaves.map(({ id }) => ({ criterion: id, actions: [] })));
  },
);

test("a label that two criteria bear is written with what is above it", () => {
  const other = (id: string, parent: string) => ({ ...at(id, parent, 1), label: "其他" });
  const framework = smallFramework(at("a"), other("c", "a"), at("b"), other("d", "b"));
  const names = ["項目a", "項目a／其他", "項目b", "項目b／其他"];
  expect(framework.criteria.map((criterion) => officialName(framework, criterion))).toEqual(names);
});
