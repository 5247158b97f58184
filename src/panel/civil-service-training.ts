import { deepFreeze } from "../base/deep-freeze";
import type { AdjustmentTable } from "./adjustment-table";

/**
 * Training after civil service examinations (公務人員考試錄取人員訓練): what merits and demerits add to the total.
 *
 * @example
 * civilServiceTraining.kinds.map(({ kind, points }) => `${kind} ${points}`).slice(0, 2) // => ["嘉獎 0.5", "記功 1.5"]
 */
export const civilServiceTraining = /* @__PURE__ */ deepFreeze({
  id: "civil-service-training",
  title: "公務人員考試錄取人員訓練辦法",
  source: "公務人員考試錄取人員訓練辦法第37條 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=R0030016",
  kinds: [
    { kind: "嘉獎", title: "commendation", points: 0.5 },
    { kind: "記功", title: "merit", points: 1.5 },
    { kind: "記大功", title: "major merit", points: 4.5 },
    { kind: "申誡", title: "reprimand", points: -0.5 },
    { kind: "記過", title: "demerit", points: -1.5 },
    { kind: "記大過", title: "major demerit", points: -4.5 },
  ],
} as const satisfies AdjustmentTable);
