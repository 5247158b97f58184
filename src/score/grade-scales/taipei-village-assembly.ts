import { deepFreeze } from "../../base/deep-freeze";
import type { GradeScale } from "../grade-scale";

/** Village assemblies of Taipei (臺北市里民大會考核): the bands are rewards and penalties; from 60 up to 80 there is neither. */
export const taipeiVillageAssembly = /* @__PURE__ */ deepFreeze({
  id: "taipei-village-assembly",
  title: "臺北市里民大會考核",
  source: "臺北市里民大會考核第24點 https://laws.gov.taipei/Law/LawSearch/LawChapterArticle/FL002133?chapterno=4",
  bands: [
    { atLeast: 90, grade: "記功", title: "merit" },
    { atLeast: 80, grade: "嘉獎", title: "commendation" },
    { atLeast: 60, grade: "無", title: "neither reward nor penalty", none: true },
    { atLeast: 50, grade: "申誡", title: "reprimand" },
    { atLeast: 0, grade: "記過", title: "demerit" },
  ],
} as const satisfies GradeScale);
