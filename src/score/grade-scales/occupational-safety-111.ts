import { deepFreeze } from "../../base/deep-freeze";
import type { GradeScale } from "../grade-scale";

/** Occupational safety in government (職業安全衛生業務績效評核): below 70 there is no grade. */
export const occupationalSafety111 = /* @__PURE__ */ deepFreeze({
  id: "occupational-safety-111",
  title: "政府機關推動職業安全衛生業務績效評核及獎勵作業要點",
  source:
    "政府機關推動職業安全衛生業務績效評核及獎勵作業要點（111年5月24日修正）第13點 https://laws.mol.gov.tw/FLAW/FLAWDOC01.aspx?flno=13&id=FL080521",
  bands: [
    { atLeast: 90, grade: "特優", title: "outstanding" },
    { atLeast: 85, grade: "優", title: "excellent" },
    { atLeast: 80, grade: "良", title: "good" },
    { atLeast: 70, grade: "普", title: "fair" },
    { atLeast: 0, grade: "不予列等", title: "not graded", none: true },
  ],
} as const satisfies GradeScale);
