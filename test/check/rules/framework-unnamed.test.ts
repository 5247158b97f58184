import { leapAward2018 } from "../../../src/frameworks";
import { testRule } from "../rule-table";

testRule("framework-unnamed", [
  { name: "a plan that names its framework", plan: {} },
  { name: "the caller names the framework for it", plan: { framework: undefined }, framework: leapAward2018 },
  { name: "an unknown framework is another finding", plan: { framework: "leap-award-2099" } },
  { name: "a framework that could not be read is a fault of its own", plan: { framework: 5 as unknown as string } },
  {
    name: "no framework, and something wrong elsewhere",
    plan: { framework: undefined, goals: [5 as unknown as string] },
    findings: [["", "計畫未指明評核架構，評核項目與配分未予審查；請填寫 framework，或於審查時指定。"]],
  },
  {
    name: "no framework at all",
    plan: { framework: undefined },
    findings: [["", "計畫未指明評核架構，評核項目與配分未予審查；請填寫 framework，或於審查時指定。"]],
  },
]);
