import { deepFreeze } from "../../base/deep-freeze";
import type { GradeScale } from "../grade-scale";

/** Elected magistrates and mayors (民選縣市長成績考核), until the rule was repealed in 1995: the highest grade is 特等. */
export const electedMagistrate84 = /* @__PURE__ */ deepFreeze({
  id: "elected-magistrate-84",
  title: "民選縣市長成績考核辦法",
  source: "民選縣市長成績考核辦法（84年11月1日廢止）第3條 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=D0020018",
  bands: [
    { atLeast: 90, grade: "特等", title: "special grade" },
    { atLeast: 80, grade: "甲等", title: "grade A" },
    { atLeast: 70, grade: "乙等", title: "grade B" },
    { atLeast: 60, grade: "丙等", title: "grade C" },
    { atLeast: 0, grade: "丁等", title: "grade D" },
  ],
} as const satisfies GradeScale);
