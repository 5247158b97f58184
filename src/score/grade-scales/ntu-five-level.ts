import { deepFreeze } from "../../base/deep-freeze";
import type { GradeScale } from "../grade-scale";

/** Administrative quality at National Taiwan University (臺大行政品質評鑑): five whole levels, nothing between them. */
export const ntuFiveLevel = /* @__PURE__ */ deepFreeze({
  id: "ntu-five-level",
  title: "國立臺灣大學行政品質評鑑表",
  source: "國立臺灣大學行政品質評鑑表 http://www.maiyajiaoan.com/wiki/6655.html",
  measure: "level",
  bands: [
    { atLeast: 5, grade: "特優", title: "outstanding" },
    { atLeast: 4, grade: "優", title: "excellent" },
    { atLeast: 3, grade: "尚可", title: "acceptable" },
    { atLeast: 2, grade: "稍差", title: "rather poor" },
    { atLeast: 1, grade: "差", title: "poor" },
  ],
} as const satisfies GradeScale);
