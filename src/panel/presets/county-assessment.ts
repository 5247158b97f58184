import { deepFreeze } from "../../base/deep-freeze";
import { klcgLandOffice } from "../../score/grade-scales/klcg-land-office";
import { meanOfJudges } from "../methods/mean";
import type { PanelPreset } from "../panel-preset";

/** A plain assessment (縣市考核): a form of this package (通用形式), after no rule of its own. */
export const countyAssessment = /* @__PURE__ */ deepFreeze({
  id: "county-assessment",
  title: { "zh-TW": "縣市考核（通用形式）", en: "assessment of a county, plain form" },
  source: `等第級距採${klcgLandOffice.source}；平均及進位為本套件之通用形式，非出自該規定`,
  sourceInEnglish: `grades as in ${klcgLandOffice.source}; mean and rounding are a plain form of this package and not from that rule`,
  inForce: {},
  about: {
    "zh-TW":
      "各委員評分之平均，四捨五入至小數 2 位後排名次、評等第（90、80、70、60 分以上為優、甲、乙、丙，未滿 60 分為丁）。此為本套件提供的通用形式，並非特定法規；所屬機關另有規定者，從其規定。",
    en: "The mean of the judges, rounded half up to two digits, then ranked and graded (90, 80, 70, 60). This is a plain form of this package and no rule of its own; where an office has its own rule, that rule comes first.",
  },
  options: {
    method: meanOfJudges,
    rounding: { mode: "half-up", digits: 2 },
    rankOn: "rounded",
    gradeScale: klcgLandOffice,
  },
} as const satisfies PanelPreset);
