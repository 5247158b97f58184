import { deepFreeze } from "../../base/deep-freeze";
import type { GradeScale } from "../grade-scale";

/** Land offices of Keelung (基隆市地政考核): five bands ten points apart. */
export const klcgLandOffice = /* @__PURE__ */ deepFreeze({
  id: "klcg-land-office",
  title: "基隆市地政考核",
  source: "基隆市地政考核 https://exlaw.klcg.gov.tw/LawContent.aspx?id=GL000286",
  bands: [
    { atLeast: 90, grade: "優等", title: "excellent" },
    { atLeast: 80, grade: "甲等", title: "grade A" },
    { atLeast: 70, grade: "乙等", title: "grade B" },
    { atLeast: 60, grade: "丙等", title: "grade C" },
    { atLeast: 0, grade: "丁等", title: "grade D" },
  ],
} as const satisfies GradeScale);
