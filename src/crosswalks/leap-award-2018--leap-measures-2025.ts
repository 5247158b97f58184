import { deepFreeze } from "../base/deep-freeze";
import type { leapAward2018 } from "../frameworks/leap-award-2018";
import type { leapMeasures2025 } from "../frameworks/leap-measures-2025";
import type { CrosswalkBetween } from "../model/crosswalk";

/** Within the leap scheme: from the nine requirements of the award to the strategies under the six measures. */
export const leapAward2018ToLeapMeasures2025 = /* @__PURE__ */ deepFreeze({
  from: "leap-award-2018",
  to: "leap-measures-2025",
  basis: "package",
  links: [
    {
      sources: ["consistency-accuracy"],
      targets: ["strategy-1-2"],
      relation: "superset",
      rationale: {
        "zh-TW": "措施一（二）明列處理一致性及正確性。",
        en: "Measure 1 (2) names consistent handling and correctness.",
      },
      confidence: "high",
    },
    {
      sources: ["consistency-accuracy"],
      targets: ["strategy-1-3", "strategy-5-1"],
      relation: "intersects",
      rationale: {
        "zh-TW":
          "107年之計畫於「服務一致及正確」亦列網站、書表及最新資訊：供申辦之資訊屬措施一（三），公開之政府資訊屬措施五（一）。",
        en: "A plan of 2018 also has websites, forms and news under this requirement: information for applying belongs to measure 1 (3), government information that is disclosed to measure 5 (1).",
      },
      confidence: "low",
    },
    {
      sources: ["friendliness"],
      targets: ["strategy-1-4"],
      relation: "equal",
      rationale: {
        "zh-TW": "措施一（四）列禮貌態度、臨櫃及網站之便利、合宜之服務環境，即「服務友善」之內容。",
        en: "Measure 1 (4), courtesy, convenience and suitable premises, is what friendly service is about.",
      },
      confidence: "high",
    },
    {
      sources: ["convenience"],
      targets: ["strategy-3-1", "strategy-3-3"],
      relation: "intersects",
      rationale: {
        "zh-TW": "單一窗口及減少書表屬措施三（一）；跨機關整合、全程服務屬措施三（三）。",
        en: "Single counters and fewer documents belong to measure 3 (1), integration across agencies to measure 3 (3).",
      },
      confidence: "medium",
    },
    {
      sources: ["accessibility"],
      targets: ["strategy-4-2", "strategy-4-1", "strategy-4-3", "strategy-2-1"],
      relation: "intersects",
      rationale: {
        "zh-TW":
          "措施四（二）明定提高服務可近性；對特殊對象者屬措施四（一），提供替代管道者屬措施四（三），結合社會資源及社區活動者屬措施二（一）。",
        en: "Measure 4 (2) says that it is for access; services for special groups belong to 4 (1), alternative channels to 4 (3), work with society to 2 (1).",
      },
      confidence: "medium",
    },
    {
      sources: ["growth-optimisation"],
      targets: ["strategy-1-5", "strategy-3-2"],
      relation: "intersects",
      rationale: {
        "zh-TW":
          "措施一（五）因應業務屬性及服務特性投入品質改善，與「服務成長及優化」同旨；擴展線上申辦者屬措施三（二）。",
        en: "Measure 1 (5), better quality suited to the service, has the same purpose; more online applications belong to measure 3 (2).",
      },
      confidence: "medium",
    },
    {
      sources: ["internal-simplification"],
      targets: ["strategy-5-2"],
      relation: "subset",
      rationale: {
        "zh-TW": "措施五（二）即檢討內部作業，減省不必要之審核及行政作業。",
        en: "Measure 5 (2) reviews internal work and saves needless reviews and paperwork.",
      },
      confidence: "high",
    },
    {
      sources: ["improvement-mechanism"],
      targets: ["strategy-5-2", "strategy-6-1", "strategy-6-2", "strategy-6-3", "strategy-6-4"],
      relation: "intersects",
      rationale: {
        "zh-TW":
          "檢討現行作業並推動服務創新屬措施五（二）；主動發掘議題、法令及科技應用、引進民間資源、衡量成本效益者，分屬措施六各項執行策略。",
        en: "Reviewing present work for innovation belongs to measure 5 (2); finding issues early, using law and technology, private resources, and weighing cost and benefit belong to the strategies of measure 6.",
      },
      confidence: "low",
    },
    {
      sources: ["satisfaction"],
      targets: ["strategy-2-2"],
      relation: "equal",
      rationale: {
        "zh-TW": "同為滿意度調查及據以改善。",
        en: "Both are surveys of satisfaction and improvement from them.",
      },
      confidence: "high",
    },
    {
      sources: ["feedback-response"],
      targets: ["strategy-2-3"],
      relation: "equal",
      rationale: {
        "zh-TW": "同為民眾意見之回應與處理。",
        en: "Both are about answering and acting on the public's opinions.",
      },
      confidence: "high",
    },
  ],
  unmapped: { from: [], to: ["strategy-1-1"] },
} as const satisfies CrosswalkBetween<typeof leapAward2018, typeof leapMeasures2025>);
