import { deepFreeze } from "../../base/deep-freeze";
import type { GradeScale } from "../grade-scale";

/** Construction inspections (工程施工查核): the mean is rounded to a whole number before it is compared, so 89.5 is 優等. */
export const constructionInspection112 = /* @__PURE__ */ deepFreeze({
  id: "construction-inspection-112",
  title: "工程施工查核小組作業辦法",
  source: "工程施工查核小組作業辦法（112年8月9日）第7條 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=D0070080",
  rounding: { mode: "half-up", digits: 0 },
  bands: [
    { atLeast: 90, grade: "優等", title: "excellent" },
    { atLeast: 80, grade: "甲等", title: "grade A" },
    { atLeast: 70, grade: "乙等", title: "grade B" },
    { atLeast: 0, grade: "丙等", title: "grade C" },
  ],
} as const satisfies GradeScale);
