import { EXAMPLE_PLAN } from "../../../src/check";
import { testRule } from "../rule-table";

const rows = (fields: object, count = 3, action = "增設雙語標示。") =>
  Array.from({ length: count }, () => ({ criterion: "服務友善", actions: [{ text: action, ...fields }] }));

const OVER = "「實施成果」";

testRule("missing-column", [
  { name: "a form with deadlines, and actions that can be measured", plan: {} },
  {
    name: "a form without units",
    plan: { entries: rows({ deadline: "每月", target: "滿意。" }) },
  },
  {
    name: "a form without targets",
    plan: { framework: "innovation-2016", entries: rows({ deadline: "每月", units: "第一課" }) },
  },
  {
    name: "a form without deadlines and units",
    plan: { framework: "innovation-points-2010", entries: rows({ target: "滿意。" }) },
  },
  {
    name: "a scheme's own outline, with units",
    plan: { framework: "leap-measures-2025", entries: rows({ units: "第一課" }) },
  },
  { name: "a plan without any action says so elsewhere", plan: { entries: [{ criterion: "服務友善", actions: [] }] } },
  {
    name: "a column that is printed and empty is another finding",
    plan: { columns: ["完成期限"], entries: rows({ units: "第一課", target: "滿意。" }) },
  },
  {
    name: "one deadline in the plan",
    plan: { entries: [...rows({ target: "滿意。" }), ...EXAMPLE_PLAN.entries.slice(0, 1)] },
  },
  { name: "what could not be read is not missing", plan: { entries: rows({ deadline: 5 }) as never } },
  {
    name: "results before the end of the year",
    plan: { framework: "innovation-points-2010", entries: rows({ target: "滿意。" }) },
    asOf: "107年12月31日",
  },
  {
    name: "nothing but actions, whatever the form",
    plan: { framework: "leap-measures-2025", entries: rows({}) },
    findings: [
      ["entries", "各列僅載作法，「完成期限」、「承辦單位」、「預期目標或效益」均未載，計畫無從追蹤管考；請補列。"],
    ],
  },
  {
    name: "no deadline in a form that has them",
    plan: { entries: rows({ target: "滿意。" }) },
    findings: [["entries", "各列均未載「完成期限」，而所依評核架構的表件列有此欄；請逐項補列。"]],
  },
  {
    name: "no unit in a form that has them",
    plan: { framework: "innovation-2010", entries: rows({ deadline: "每月" }) },
    findings: [["entries", "各列均未載「承辦單位」，而所依評核架構的表件列有此欄；請逐項補列。"]],
  },
  {
    name: "no benefit in a form that has them, and nothing that can be measured",
    plan: { entries: rows({ deadline: "每月" }) },
    findings: [["entries", "各列均未載「預期目標或效益」，而所依評核架構的表件列有此欄；請逐項補列。"]],
  },
  {
    name: "a county asks for units whatever the form",
    plan: {},
    config: { rules: { "missing-column": { options: { unit: true } } } },
    findings: [["entries", "各列均未載「承辦單位」；請逐項補列。"]],
  },
  {
    name: "results after the end of the year",
    plan: { framework: "innovation-points-2010", entries: rows({ target: "滿意。" }) },
    asOf: "108年1月15日",
    findings: [["entries", `計畫期程已於107年12月31日終了，各列均未載${OVER}；請補填。`]],
  },
]);
