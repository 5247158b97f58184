import { deepFreeze } from "../../base/deep-freeze";
import type { GradeScale } from "../grade-scale";

/** Elected magistrates and mayors (民選縣市長成績考核), 1995: the highest grade is 特等. */
export const electedMagistrate84 = /* @__PURE__ */ deepFreeze({
  id: "elected-magistrate-84",
  title: "民選縣市長成績考核",
  source: "民選縣市長成績考核規定（84年）第3條（全國法規資料庫）",
  bands: [
    { atLeast: 90, grade: "特等", title: "special grade" },
    { atLeast: 80, grade: "甲等", title: "grade A" },
    { atLeast: 70, grade: "乙等", title: "grade B" },
    { atLeast: 60, grade: "丙等", title: "grade C" },
    { atLeast: 0, grade: "丁等", title: "grade D" },
  ],
} as const satisfies GradeScale);
