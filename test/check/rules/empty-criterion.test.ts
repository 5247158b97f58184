import { EXAMPLE_PLAN } from "../../../src/check";
import { testRule } from "../rule-table";

testRule("empty-criterion", [
  { name: "every row has an action", plan: {} },
  {
    name: "a heading whose rows follow needs no action of its own",
    plan: { entries: [{ criterion: "基礎服務", actions: [] }, ...EXAMPLE_PLAN.entries] },
  },
  {
    name: "an action that could not be read is a fault of its own",
    plan: { entries: [{ criterion: "服務友善", actions: [{ text: 5 as unknown as string }] }] },
  },
  {
    name: "a row without an action",
    plan: { entries: [{ criterion: "服務友善", actions: [] }] },
    findings: [["entries[0].actions", "「服務友善」已列為項目，但未載作法；請補列作法，或將此列併入上層項目。"]],
  },
  {
    name: "a row of an unknown criterion is named as written",
    plan: { framework: undefined, entries: [{ criterion: "資訊安全", actions: [] }] },
    findings: [["entries[0].actions", "「資訊安全」已列為項目，但未載作法；請補列作法，或將此列併入上層項目。"]],
  },
]);
