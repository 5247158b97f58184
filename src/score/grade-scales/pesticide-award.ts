import { deepFreeze } from "../../base/deep-freeze";
import type { GradeScale } from "../grade-scale";

/** Pesticide awards (農藥評鑑獎勵): 特優 begins at 95. */
export const pesticideAward = /* @__PURE__ */ deepFreeze({
  id: "pesticide-award",
  title: "農藥生產業及販賣業者評鑑獎勵辦法",
  source: "農藥生產業及販賣業者評鑑獎勵辦法第4條 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=M0140031",
  bands: [
    { atLeast: 95, grade: "特優", title: "outstanding" },
    { atLeast: 90, grade: "優等", title: "excellent" },
    { atLeast: 80, grade: "甲等", title: "grade A" },
    { atLeast: 0, grade: "乙等", title: "grade B" },
  ],
} as const satisfies GradeScale);
