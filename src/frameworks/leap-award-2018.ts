import { deepFreeze } from "../base/deep-freeze";
import type { Framework } from "../model/framework";

/**
 * The evaluation framework (評核架構) of the leap scheme for 2018 (107年度), in the award class of overall
 * service (整體服務類): four dimensions with nine requirements. It has no points.
 */
export const leapAward2018 = /* @__PURE__ */ deepFreeze({
  id: "leap-award-2018",
  scheme: "leap",
  title: "政府服務躍升方案",
  edition: "107年度，政府服務獎整體服務類，4構面9實施要項",
  levels: [
    { id: "dimension", label: "構面" },
    { id: "requirement", label: "實施要項" },
  ],
  criteria: [
    { id: "basic-service", level: "dimension", label: "基礎服務", title: "Basic service" },
    {
      id: "consistency-accuracy",
      level: "requirement",
      label: "服務一致及正確",
      title: "Consistent and correct service",
      parent: "basic-service",
    },
    { id: "friendliness", level: "requirement", label: "服務友善", title: "Friendly service", parent: "basic-service" },
    { id: "service-delivery", level: "dimension", label: "服務遞送", title: "Service delivery" },
    {
      id: "convenience",
      level: "requirement",
      label: "服務便捷",
      title: "Convenient service",
      parent: "service-delivery",
    },
    {
      id: "accessibility",
      level: "requirement",
      label: "服務可近性",
      title: "Accessible service",
      parent: "service-delivery",
    },
    {
      id: "growth-optimisation",
      level: "requirement",
      label: "服務成長及優化",
      title: "Growth and optimisation of service",
      parent: "service-delivery",
    },
    { id: "service-capacity", level: "dimension", label: "服務量能", title: "Service capacity" },
    {
      id: "internal-simplification",
      level: "requirement",
      label: "內部作業簡化",
      title: "Simpler internal procedures",
      parent: "service-capacity",
    },
    {
      id: "improvement-mechanism",
      level: "requirement",
      label: "服務精進機制",
      title: "Mechanisms for improving service",
      parent: "service-capacity",
    },
    { id: "service-evaluation", level: "dimension", label: "服務評價", title: "Service evaluation" },
    {
      id: "satisfaction",
      level: "requirement",
      label: "服務滿意情形",
      title: "Satisfaction with service",
      parent: "service-evaluation",
    },
    {
      id: "feedback-response",
      level: "requirement",
      label: "意見回應處理情形",
      title: "Response to feedback",
      parent: "service-evaluation",
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
          "zh-TW": "四構面之名稱：基礎服務、服務遞送、服務量能、服務評價。",
          en: "Names of the four dimensions: 基礎服務, 服務遞送, 服務量能, 服務評價.",
        },
        basis: "confirmed",
        reference:
          "http://fyuphc.chshb.gov.tw/service_planin.php?c=qNePmpiiaA%3D%3D ；https://stophc.chshb.gov.tw/service_planin.php?c=qNePmpiiag%3D%3D",
      },
      {
        statement: { "zh-TW": "九項實施要項之名稱與順序。", en: "Names and order of the nine requirements." },
        basis: "document",
        reference: "彰化縣二林戶政事務所107年度提升政府服務執行計畫",
      },
      {
        statement: {
          "zh-TW": "政府服務獎分「整體服務類」及「專案規劃類」。",
          en: "The award has the classes 整體服務類 (overall service) and 專案規劃類 (project planning).",
        },
        basis: "confirmed",
        reference: "https://ws.ndc.gov.tw/001/book/Service-1070702/files/basic-html/page13.html",
      },
    ],
    unconfirmed: [
      {
        "zh-TW": "各構面及實施要項之配分未取得，故無配分。",
        en: "No points were found for the dimensions or requirements, so they have none.",
      },
      {
        "zh-TW": "「專案規劃類」之構面及實施要項未取得，未納入。",
        en: "The criteria of the other award class, project planning (專案規劃類), were not found and are not modelled.",
      },
      {
        "zh-TW": "第2屆評獎實施計畫要求各構面均強化「開放參與」及「創新性」；兩者貫穿各構面，未列為項目。",
        en: "The award plan of that year asks every dimension to strengthen open participation (開放參與) and innovation (創新性); they cut across the dimensions and are not criteria here.",
      },
      {
        "zh-TW":
          "未取得該年度之正式評核指標表；本架構依一份機關計畫（彰化縣二林戶政事務所，107年度）建立，用字與標點照該文件。",
        en: "The official table of indicators of that year was not available; the tree follows the plan of one office (Erlin Household Registration Office, 2018), wording and punctuation as printed there.",
      },
      {
        "zh-TW":
          "該文件引用106年1月9日院授發社字第1061300008號函，方案名稱卻印作「政府服務創新精進方案」；本架構依文號認定屬「政府服務躍升方案」。",
        en: "The document cites the letter of this scheme under the title of the previous one; the letter number is taken to decide.",
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
