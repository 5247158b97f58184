import { deepFreeze } from "../base/deep-freeze";
import type { Framework } from "../model/framework";

/**
 * The measures framework (評核架構) of the leap scheme for 2025 (114年度): six measures with twenty strategies.
 * It has no points. A strategy's label ends with its full stop, as printed; the wording without it is an alias.
 */
export const leapMeasures2025 = /* @__PURE__ */ deepFreeze({
  id: "leap-measures-2025",
  scheme: "leap",
  title: "政府服務躍升方案",
  edition: "114年度，6項具體措施20項執行策略",
  levels: [
    { id: "measure", label: "具體措施" },
    { id: "strategy", label: "執行策略" },
  ],
  criteria: [
    {
      id: "measure-1",
      level: "measure",
      label: "完備基礎服務項目,注重服務特性差異化",
      title: "Complete basic services that respect their differences",
      aliases: ["具體措施一"],
    },
    {
      id: "strategy-1-1",
      level: "strategy",
      label: "訂定機關年度提升服務品質實施計畫,具體規劃為民服務工作範圍。",
      title: "Draw up a yearly service-quality plan",
      aliases: [
        "訂定機關年度提升服務品質實施計畫,具體規劃為民服務工作範圍",
        "訂定機關年度提升服務品質計畫,具體規劃為民服務工作。",
        "訂定機關年度提升服務品質計畫,具體規劃為民服務工作",
      ],
      parent: "measure-1",
    },
    {
      id: "strategy-1-2",
      level: "strategy",
      label:
        "建立業務標準作業流程,維持服務措施處理一致性;確保資訊提供、問題回應或申辦案件處理的正確性,並適時檢討改進流程與作業方式。",
      title: "Standard procedures, consistent handling, correct answers",
      aliases: [
        "建立業務標準作業流程,維持服務措施處理一致性;確保資訊提供、問題回應或申辦案件處理的正確性,並適時檢討改進流程與作業方式",
      ],
      parent: "measure-1",
    },
    {
      id: "strategy-1-3",
      level: "strategy",
      label: "提供民眾易讀、易懂、易用的服務申辦資訊及進度查詢管道,提升服務流程透明度。",
      title: "Clear application information and progress enquiry",
      aliases: ["提供民眾易讀、易懂、易用的服務申辦資訊及進度查詢管道,提升服務流程透明度"],
      parent: "measure-1",
    },
    {
      id: "strategy-1-4",
      level: "strategy",
      label: "注重服務人員的禮貌態度,提高民眾臨櫃洽公或網站使用的便利性,建置合宜的服務環境。",
      title: "Courteous staff, convenient access, suitable surroundings",
      aliases: ["注重服務人員的禮貌態度,提高民眾臨櫃洽公或網站使用的便利性,建置合宜的服務環境"],
      parent: "measure-1",
    },
    {
      id: "strategy-1-5",
      level: "strategy",
      label: "因應業務屬性及服務特性差異,汲取創新趨勢,投入品質改善,發展優質服務。",
      title: "Better quality through innovation suited to the service",
      aliases: ["因應業務屬性及服務特性差異,汲取創新趨勢,投入品質改善,發展優質服務"],
      parent: "measure-1",
    },
    {
      id: "measure-2",
      level: "measure",
      label: "重視全程意見回饋及參與,力求服務切合民眾需求",
      title: "Feedback and participation throughout, services that meet needs",
      aliases: ["具體措施二"],
    },
    {
      id: "strategy-2-1",
      level: "strategy",
      label: "結合社會資源辦理或主動參與各項公益事務,提供符合民眾需求的服務。",
      title: "Public-interest work together with society",
      aliases: ["結合社會資源辦理或主動參與各項公益事務,提供符合民眾需求的服務"],
      parent: "measure-2",
    },
    {
      id: "strategy-2-2",
      level: "strategy",
      label: "依據服務特性辦理滿意度調查,瞭解民眾對服務的看法,並據以檢討改善既有措施。",
      title: "Satisfaction surveys, and improvement from them",
      aliases: ["依據服務特性辦理滿意度調查,瞭解民眾對服務的看法,並據以檢討改善既有措施"],
      parent: "measure-2",
    },
    {
      id: "strategy-2-3",
      level: "strategy",
      label: "提供民眾意見反映管道,傾聽民眾意見,積極回應,有效協助民眾解決問題。",
      title: "Feedback channels and an active response",
      aliases: ["提供民眾意見反映管道,傾聽民眾意見,積極回應,有效協助民眾解決問題"],
      parent: "measure-2",
    },
    {
      id: "measure-3",
      level: "measure",
      label: "便捷服務遞送過程與方式,提升民眾生活便利度",
      title: "Convenient delivery that makes life easier",
      aliases: ["具體措施三"],
    },
    {
      id: "strategy-3-1",
      level: "strategy",
      label: "擴大單一窗口業務涵蓋範疇,提高業務申辦便捷度。減少申辦案件所需檢附之書表,提高業務申辦便捷度。",
      title: "Wider single-counter service and fewer documents",
      aliases: [
        "擴大單一窗口業務涵蓋範疇,提高業務申辦便捷度。減少申辦案件所需檢附之書表,提高業務申辦便捷度",
        "擴大單一窗口業務涵蓋範疇,提高業務申辦便捷度。",
        "擴大單一窗口業務涵蓋範疇,提高業務申辦便捷度",
        "減少申辦案件所需檢附之書表,提高業務申辦便捷度。",
        "減少申辦案件所需檢附之書表,提高業務申辦便捷度",
      ],
      parent: "measure-3",
    },
    {
      id: "strategy-3-2",
      level: "strategy",
      label: "衡酌實際需求,開發線上申辦及跨平臺通用服務,增加民眾使用意願。",
      title: "Online applications and cross-platform services",
      aliases: ["衡酌實際需求,開發線上申辦及跨平臺通用服務,增加民眾使用意願"],
      parent: "measure-3",
    },
    {
      id: "strategy-3-3",
      level: "strategy",
      label: "推動跨單位、跨機關服務流程整合及政府資訊資源共用共享,提供全程整合服務。",
      title: "Services integrated across units and agencies",
      aliases: ["推動跨單位、跨機關服務流程整合及政府資訊資源共用共享,提供全程整合服務"],
      parent: "measure-3",
    },
    {
      id: "measure-4",
      level: "measure",
      label: "關懷多元對象及城鄉差距,促進社會資源公平使用",
      title: "Care for diverse groups and regions, fair use of resources",
      aliases: ["具體措施四"],
    },
    {
      id: "strategy-4-1",
      level: "strategy",
      label: "體認服務對象屬性差異,對特殊或弱勢族群提供適性服務,降低其取得服務的成本。",
      title: "Suitable services for special or disadvantaged groups",
      aliases: ["體認服務對象屬性差異,對特殊或弱勢族群提供適性服務,降低其取得服務的成本"],
      parent: "measure-4",
    },
    {
      id: "strategy-4-2",
      level: "strategy",
      label: "搭配複合策略,延伸服務據點,提高服務可近性。",
      title: "More service points and better access",
      aliases: ["搭配複合策略,延伸服務據點,提高服務可近性"],
      parent: "measure-4",
    },
    {
      id: "strategy-4-3",
      level: "strategy",
      label: "考量服務對象數位落差,發展網路服務或輔以其他方式,提供可替代的服務管道。",
      title: "Alternative channels across the digital divide",
      aliases: ["考量服務對象數位落差,發展網路服務或輔以其他方式,提供可替代的服務管道"],
      parent: "measure-4",
    },
    {
      id: "measure-5",
      level: "measure",
      label: "開放政府透明治理,優化機關管理創新",
      title: "Open, transparent government and innovative management",
      aliases: ["具體措施五"],
    },
    {
      id: "strategy-5-1",
      level: "strategy",
      label: "建構友善安全資料開放環境,落實資料公開透明,便利共享創新應用。",
      title: "Friendly and safe open data",
      aliases: ["建構友善安全資料開放環境,落實資料公開透明,便利共享創新應用"],
      parent: "measure-5",
    },
    {
      id: "strategy-5-2",
      level: "strategy",
      label: "檢討機關內部作業,減省不必要的審核及行政作業,聚焦核心業務,推動服務創新。",
      title: "Leaner internal work, focus on core services",
      aliases: ["檢討機關內部作業,減省不必要的審核及行政作業,聚焦核心業務,推動服務創新"],
      parent: "measure-5",
    },
    {
      id: "measure-6",
      level: "measure",
      label: "掌握社經發展趨勢,專案規劃前瞻服務",
      title: "Follow social and economic trends, plan ahead by projects",
      aliases: ["具體措施六"],
    },
    {
      id: "strategy-6-1",
      level: "strategy",
      label: "主動發掘關鍵議題,前瞻規劃服務策略預為因應。",
      title: "Find key issues early and plan for them",
      aliases: ["主動發掘關鍵議題,前瞻規劃服務策略預為因應"],
      parent: "measure-6",
    },
    {
      id: "strategy-6-2",
      level: "strategy",
      label: "善用法規調適、資通訊技術應用及流程簡化,擴大本機關或第一線機關服務措施的運作彈性。",
      title: "Flexibility through regulation, technology and simpler processes",
      aliases: ["善用法規調適、資通訊技術應用及流程簡化,擴大本機關或第一線機關服務措施的運作彈性"],
      parent: "measure-6",
    },
    {
      id: "strategy-6-3",
      level: "strategy",
      label: "結合跨域整合、引進民間資源、社會創新及開放社群協作等策略,務實解決服務或公共問題。",
      title: "Cross-domain, private and community cooperation",
      aliases: ["結合跨域整合、引進民間資源、社會創新及開放社群協作等策略,務實解決服務或公共問題"],
      parent: "measure-6",
    },
    {
      id: "strategy-6-4",
      level: "strategy",
      label: "權衡服務措施的必要性,以及投入成本與產出效益間的合理性,重視服務的制度化及持續性。",
      title: "Weigh need, cost and benefit; make measures last",
      aliases: ["權衡服務措施的必要性,以及投入成本與產出效益間的合理性,重視服務的制度化及持續性"],
      parent: "measure-6",
    },
  ],
  provenance: {
    letter: {
      issuer: "行政院",
      date: "2017-01-09",
      number: "院授發社字第1061300008號",
      title: "政府服務躍升方案",
      basis: "confirmed",
    },
    sources: [
      {
        statement: {
          "zh-TW": "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」。",
          en: "Letter 院授發社字第1061300008號 of the Executive Yuan, 9 January 2017, promulgated the scheme 政府服務躍升方案.",
        },
        basis: "confirmed",
        reference: "https://stophc.chshb.gov.tw/service_planin.php?c=qNePmpiiag%3D%3D",
      },
      {
        statement: {
          "zh-TW": "六項具體措施及二十項執行策略之文字與順序（各為5、3、3、3、2、4項）。",
          en: "Wording and order of the six measures and twenty strategies (5, 3, 3, 3, 2, 4).",
        },
        basis: "document",
        reference: "臺北市松山區戶政事務所114年度提升服務品質執行計畫",
      },
      {
        statement: {
          "zh-TW":
            "第一項具體措施之名稱，及其執行策略（一）之別名「訂定機關年度提升服務品質計畫,具體規劃為民服務工作」。",
          en: "The name of measure 1, and 訂定機關年度提升服務品質計畫,具體規劃為民服務工作 as an alias of its strategy (一).",
        },
        basis: "confirmed",
        reference: "https://gsland.kcg.gov.tw/inside.php?nid=60",
      },
    ],
    unconfirmed: [
      {
        "zh-TW": "各措施之執行策略項數（5、3、3、3、2、4）可能經臺北市增併，全國版本未取得。",
        en: "The number of strategies under each measure (5, 3, 3, 3, 2, 4) may be local to Taipei; the national text was not available.",
      },
      {
        "zh-TW": "具體措施三之執行策略（一）於一列內併印兩句，可能原為兩項策略；本架構列為一項，兩句各為別名。",
        en: "Strategy (一) of measure 3 is printed as two sentences in one row and may have been two strategies; it is one here, and each sentence is an alias.",
      },
      {
        "zh-TW": "僅見於臺北市松山區戶政事務所114年度計畫；逗號、分號照該文件為半形，句末句號照印。",
        en: "The wording was seen in the plan of one office only (Songshan Household Registration Office, 2025); half-width commas and semicolons and the final full stops are as printed.",
      },
      {
        "zh-TW": "該文件引用方案名稱而未載日期及文號；文號依其他機關之計畫。",
        en: "The document cites the scheme without date or number; the letter is known from plans of other agencies.",
      },
      {
        "zh-TW": "各措施及執行策略無配分資料，故無配分。",
        en: "No points were found for measures or strategies, so they have none.",
      },
      {
        "zh-TW": "106年以後方案是否修正未能確認；未見停止適用之公文。",
        en: "Whether the scheme was amended after 2017 could not be confirmed; no letter ending it was seen.",
      },
    ],
  },
  inForce: {
    from: "2017-01",
    basis: "confirmed",
    reference:
      "106年度計畫已引用本方案 https://gsland.kcg.gov.tw/inside.php?nid=60 ；函頒文號見 https://stophc.chshb.gov.tw/service_planin.php?c=qNePmpiiag%3D%3D",
  },
} as const satisfies Framework);
