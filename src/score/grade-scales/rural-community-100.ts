import { deepFreeze } from "../../base/deep-freeze";
import type { GradeScale } from "../grade-scale";

/** Rural communities (農村社區): the bands of construction inspections without their rounding. */
export const ruralCommunity100 = /* @__PURE__ */ deepFreeze({
  id: "rural-community-100",
  title: "農村社區建設績效獎勵辦法",
  source: "農村社區建設績效獎勵辦法（100年6月1日）第3條 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=M0110021",
  bands: [
    { atLeast: 90, grade: "優等", title: "excellent" },
    { atLeast: 80, grade: "甲等", title: "grade A" },
    { atLeast: 70, grade: "乙等", title: "grade B" },
    { atLeast: 0, grade: "丙等", title: "grade C" },
  ],
} as const satisfies GradeScale);
