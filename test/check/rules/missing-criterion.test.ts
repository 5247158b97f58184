import { EXAMPLE_PLAN } from "../../../src/check";
import { testRule } from "../rule-table";

const actions = ["辦理1場次。"];

testRule("missing-criterion", [
  { name: "every criterion is answered", plan: {} },
  {
    name: "an answer to a criterion answers what is under it",
    plan: { entries: ["基礎服務", "服務遞送", "服務量能", "服務評價"].map((criterion) => ({ criterion, actions })) },
  },
  {
    name: "a row of an unknown criterion answers the deepest known one above it",
    plan: {
      entries: [
        { criterion: ["基礎服務", "綠色採購"], actions },
        ...EXAMPLE_PLAN.entries.filter(
          ({ criterion }) => !["consistency-accuracy", "friendliness"].includes(criterion),
        ),
      ],
    },
  },
  {
    name: "a row that merges two criteria answers both",
    plan: {
      entries: [
        { criterion: "服務一致及正確及服務友善", actions },
        ...EXAMPLE_PLAN.entries.filter(
          ({ criterion }) => !["consistency-accuracy", "friendliness"].includes(criterion),
        ),
      ],
    },
  },
  {
    name: "a row whose actions could not be read still answers its criterion",
    plan: {
      entries: EXAMPLE_PLAN.entries.map((entry) =>
        entry.criterion === "friendliness" ? { ...entry, actions: 5 as unknown as string } : entry,
      ),
    },
  },
  {
    name: "a row without a readable criterion might be any",
    plan: { entries: [...EXAMPLE_PLAN.entries.slice(1), { criterion: 5 as unknown as string, actions }] },
  },
  { name: "rows that could not be read at all", plan: { entries: null as unknown as [] } },
  {
    name: "a misspelt name answers what was meant",
    plan: { entries: [...EXAMPLE_PLAN.entries.slice(1), { criterion: "服務一致及正碻", actions }] },
  },
  {
    name: "one criterion of a dimension is left out",
    plan: { entries: EXAMPLE_PLAN.entries.slice(1) },
    findings: [["entries", "計畫未回應「服務一致及正確」；請補列作法，確不適用者，請敘明理由。"]],
  },
  {
    name: "a whole dimension is left out: said once, with the number under it",
    plan: {
      entries: EXAMPLE_PLAN.entries.filter(
        ({ criterion }) => !["internal-simplification", "improvement-mechanism"].includes(criterion),
      ),
    },
    findings: [["entries", "計畫未回應「服務量能」（含其下 2 項）；請補列作法，確不適用者，請敘明理由。"]],
  },
]);
