import { deepFreeze } from "../base/deep-freeze";
import type { innovation2016 } from "../frameworks/innovation-2016";
import type { leapMeasures2025 } from "../frameworks/leap-measures-2025";
import type { CrosswalkBetween } from "../model/crosswalk";

/** From the indicators of the innovation scheme to the strategies under the six measures of the leap scheme. */
export const innovation2016ToLeapMeasures2025 = /* @__PURE__ */ deepFreeze({
  from: "innovation-2016",
  to: "leap-measures-2025",
  basis: "package",
  links: [
    {
      sources: ["process-convenience"],
      targets: ["strategy-3-1", "strategy-3-3", "strategy-5-2"],
      relation: "intersects",
      rationale: {
        "zh-TW":
          "措施三（一）擴大單一窗口、減少檢附書表以提高申辦便捷度，與流程便捷之範圍最為相近；跨機關查驗及整合屬措施三（三），減省內部作業屬措施五（二）。",
        en: "Measure 3 (1), wider single counters and fewer documents so that applying is convenient, is closest in scope to convenient processes; what agencies look up or do together belongs to measure 3 (3), less internal work to measure 5 (2).",
      },
      confidence: "medium",
    },
    {
      sources: ["one-stop-counter"],
      targets: ["strategy-3-1"],
      relation: "subset",
      rationale: {
        "zh-TW": "措施三（一）首列擴大單一窗口業務涵蓋範疇。",
        en: "Measure 3 (1) begins with wider single counters.",
      },
      confidence: "high",
    },
    {
      sources: ["process-simplification"],
      targets: ["strategy-3-1", "strategy-5-2"],
      relation: "intersects",
      rationale: {
        "zh-TW": "流程簡化兼含兩者：提高民眾申辦便捷度見於措施三（一），減省內部審核及行政作業見於措施五（二）。",
        en: "Simpler processes are both: more convenient applying, as in measure 3 (1), and fewer internal reviews and less paperwork, as in measure 5 (2).",
      },
      confidence: "medium",
    },
    {
      sources: ["missing-document-assistance"],
      targets: ["strategy-3-1", "strategy-3-3"],
      relation: "intersects",
      rationale: {
        "zh-TW": "減少民眾檢附證件屬措施三（一）；以跨機關查驗代替證件者，亦屬措施三（三）資訊資源共用共享。",
        en: "Asking for fewer documents belongs to measure 3 (1); looking them up at another agency is also the sharing of information in measure 3 (3).",
      },
      confidence: "medium",
    },
    {
      sources: ["process-transparency"],
      targets: ["strategy-1-3"],
      relation: "equal",
      rationale: {
        "zh-TW": "措施一（三）提供申辦資訊及進度查詢管道，明定在提升服務流程透明度。",
        en: "Measure 1 (3), information and enquiry of progress, says itself that it makes the process of service more transparent.",
      },
      confidence: "high",
    },
    {
      sources: ["premises-convenience"],
      targets: ["strategy-1-4"],
      relation: "subset",
      rationale: {
        "zh-TW": "措施一（四）含臨櫃洽公之便利及合宜之服務環境。",
        en: "Measure 1 (4) covers convenience at the counter and suitable premises.",
      },
      confidence: "high",
    },
    {
      sources: ["staff-conduct"],
      targets: ["strategy-1-4", "strategy-1-2"],
      relation: "intersects",
      rationale: {
        "zh-TW": "人員之禮貌態度與措施一（四）相當，專業及正確與措施一（二）相當。",
        en: "Courtesy of staff corresponds to measure 1 (4), professional and correct handling to measure 1 (2).",
      },
      confidence: "medium",
    },
    {
      sources: ["service-courtesy"],
      targets: ["strategy-1-4"],
      relation: "subset",
      rationale: {
        "zh-TW": "措施一（四）首列服務人員之禮貌態度。",
        en: "Measure 1 (4) begins with the courtesy of staff.",
      },
      confidence: "high",
    },
    {
      sources: ["staff-competence"],
      targets: ["strategy-1-2"],
      relation: "subset",
      rationale: {
        "zh-TW": "措施一（二）要求問題回應及案件處理一致、正確；114年之計畫將專業訓練列於此。",
        en: "Measure 1 (2) asks for consistent and correct answers and handling; a plan of 2025 has professional training there.",
      },
      confidence: "medium",
    },
    {
      sources: ["service-outreach"],
      targets: ["strategy-1-3", "strategy-2-1"],
      relation: "intersects",
      rationale: {
        "zh-TW":
          "114年度之架構未單列服務行銷；以公布欄、跑馬燈、網站周知者近於措施一（三），參與公益及社區活動者屬措施二（一）。",
        en: "The framework of 2025 has no criterion for outreach; notices and websites come close to measure 1 (3), public-interest and community events belong to measure 2 (1).",
      },
      confidence: "low",
    },
    {
      sources: ["public-satisfaction"],
      targets: ["strategy-2-2"],
      relation: "equal",
      rationale: {
        "zh-TW": "措施二（二）即辦理滿意度調查並據以檢討改善。",
        en: "Measure 2 (2) is surveys of satisfaction and improvement from them.",
      },
      confidence: "high",
    },
    {
      sources: ["opinion-handling"],
      targets: ["strategy-2-3"],
      relation: "equal",
      rationale: {
        "zh-TW": "措施二（三）即提供意見反映管道並積極回應處理。",
        en: "Measure 2 (3) is channels for opinions and an active response.",
      },
      confidence: "high",
    },
    {
      sources: ["disclosure-adequacy"],
      targets: ["strategy-5-1", "strategy-1-3"],
      relation: "intersects",
      rationale: {
        "zh-TW": "公開政府資訊屬措施五（一）資料公開透明；提供申辦資訊使民眾易查易懂者近於措施一（三）。",
        en: "Disclosing government information belongs to open data in measure 5 (1); information on applications that is easy to find and understand comes close to measure 1 (3).",
      },
      confidence: "medium",
    },
    {
      sources: ["proactive-disclosure"],
      targets: ["strategy-5-1"],
      relation: "subset",
      rationale: {
        "zh-TW": "依政府資訊公開法主動公開者，為措施五（一）資料公開透明之內容；114年之計畫亦將網站公開資訊列於此。",
        en: "What the law asks to be disclosed is part of open data in measure 5 (1); a plan of 2025 has it there.",
      },
      confidence: "medium",
    },
    {
      sources: ["publication-awareness"],
      targets: ["strategy-1-3", "strategy-5-1"],
      relation: "intersects",
      rationale: {
        "zh-TW": "使民眾知悉服務措施、備問答及範例者近於措施一（三）；公開出版品及施政資訊者屬措施五（一）。",
        en: "Making services known, with questions, answers and samples, comes close to measure 1 (3); publishing reports belongs to measure 5 (1).",
      },
      confidence: "low",
    },
    {
      sources: ["content-validity"],
      targets: ["strategy-1-2"],
      relation: "subset",
      rationale: {
        "zh-TW": "措施一（二）明列確保資訊提供之正確性。",
        en: "Measure 1 (2) names the correctness of information.",
      },
      confidence: "high",
    },
    {
      sources: ["retrieval-completeness"],
      targets: ["strategy-1-4"],
      relation: "subset",
      rationale: {
        "zh-TW": "措施一（四）含網站使用之便利性，檢索服務屬之。",
        en: "Measure 1 (4) includes the convenience of websites, to which retrieval belongs.",
      },
      confidence: "medium",
    },
    {
      sources: ["online-capacity"],
      targets: ["strategy-3-2"],
      relation: "subset",
      rationale: {
        "zh-TW": "措施三（二）即開發線上申辦並增加民眾使用意願。",
        en: "Measure 3 (2) is online applications and the will to use them.",
      },
      confidence: "high",
    },
    {
      sources: ["e-participation"],
      targets: ["strategy-2-3"],
      relation: "subset",
      rationale: {
        "zh-TW": "網站之意見反映及回覆為措施二（三）所稱意見反映管道之一。",
        en: "Opinions given and answered online are one of the channels of measure 2 (3).",
      },
      confidence: "medium",
    },
    {
      sources: ["creative-services"],
      targets: [
        "strategy-1-5",
        "strategy-2-1",
        "strategy-3-3",
        "strategy-4-1",
        "strategy-4-2",
        "strategy-6-2",
        "strategy-6-3",
      ],
      relation: "intersects",
      rationale: {
        "zh-TW":
          "措施一（五）汲取創新趨勢、發展優質服務，與創意服務之範圍最為相近；114年度之架構依服務之內容分列，關懷特殊對象、延伸據點、跨機關整合、結合民間資源等執行策略，僅其具創意者與創意服務相關。",
        en: "Measure 1 (5), better service through innovation, is closest in scope to creative services. The framework of 2025 is divided by subject: care for special groups, further locations, integration across agencies or private resources have to do with creative services only where they are creative.",
      },
      confidence: "low",
    },
    {
      sources: ["location-extended-services"],
      targets: ["strategy-4-2", "strategy-3-3"],
      relation: "intersects",
      rationale: {
        "zh-TW": "措施四（二）即延伸服務據點以提高可近性；以跨機關整合免除往返者屬措施三（三）。",
        en: "Measure 4 (2) is further service points and better access; what agencies do together to save a journey belongs to measure 3 (3).",
      },
      confidence: "medium",
    },
  ],
  unmapped: { from: [], to: ["strategy-1-1", "strategy-4-3", "strategy-6-1", "strategy-6-4"] },
} as const satisfies CrosswalkBetween<typeof innovation2016, typeof leapMeasures2025>);
