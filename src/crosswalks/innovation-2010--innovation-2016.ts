import { deepFreeze } from "../base/deep-freeze";
import { innovation2010 } from "../frameworks/innovation-2010";
import { innovation2016 } from "../frameworks/innovation-2016";
import type { CrosswalkBetween } from "../model/crosswalk";
import { sharedLinks } from "./shared-links";

/** The two editions of the innovation scheme: most criteria stayed, some sub-indicators were renamed, divided or added. */
export const innovation2010ToInnovation2016 = /* @__PURE__ */ deepFreeze({
  from: "innovation-2010",
  to: "innovation-2016",
  basis: "package",
  links: [
    ...sharedLinks(innovation2010, innovation2016),
    {
      sources: ["form-reduction"],
      targets: ["missing-document-assistance", "process-simplification"],
      relation: "intersects",
      rationale: {
        "zh-TW":
          "105年不再列「申辦案件書表減量程度」，同一位置改列「申辦案件書未檢附證件行政協助情形」：兩者均在減少民眾檢附書表證件，減少書表亦屬簡化流程。",
        en: "The edition of 2016 has no sub-indicator for fewer forms; in its place stands help with missing documents. Both spare people papers, and fewer forms also make applying simpler.",
      },
      confidence: "low",
    },
    {
      sources: ["online-provision-and-use"],
      targets: ["online-provision", "online-usage-growth"],
      relation: "equal",
      rationale: {
        "zh-TW": "「線上服務提供及使用情形」於105年分為「提供及推廣線上服務項目」與「使用線上服務案件擴增程度」兩項。",
        en: "Provision and use of online services became two sub-indicators in 2016: provision and promotion, and growth of use.",
      },
      confidence: "high",
    },
    {
      sources: ["creative-services"],
      targets: ["location-extended-services"],
      relation: "superset",
      rationale: {
        "zh-TW":
          "「地點延伸創意服務」僅見於105年之一份計畫，應為該機關自行增列；99年之架構無此項目，此類措施宜列於「有價值的創意服務」。",
        en: "Creative services extended to further locations are known from one plan of 2016 only, whose office probably added them; in the edition of 2010 such measures fit best among creative services of value.",
      },
      // Not to outweigh what the tables to the newer scheme say of creative services themselves.
      confidence: "low",
    },
  ],
  unmapped: { from: [], to: [] },
} as const satisfies CrosswalkBetween<typeof innovation2010, typeof innovation2016>);
