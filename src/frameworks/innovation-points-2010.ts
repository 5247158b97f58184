import { deepFreeze } from "../base/deep-freeze";
import type { Framework } from "../model/framework";

/**
 * The scored evaluation framework (評核架構) of the innovation scheme for 2010 (99年度): 15 indicators worth
 * 1000 points, for front-line agencies (第1類). The only complete table of points that was found.
 */
export const innovationPoints2010 = /* @__PURE__ */ deepFreeze({
  id: "innovation-points-2010",
  scheme: "innovation",
  title: "政府服務創新精進方案",
  edition: "99年度，第一線服務機關（第1類），15項評核指標配分1000分",
  levels: [
    { id: "dimension", label: "構面" },
    { id: "item", label: "評核項目" },
    { id: "indicator", label: "評核指標" },
  ],
  criteria: [
    {
      id: "convenient-service",
      level: "dimension",
      label: "便民標準服務",
      title: "Quality, convenient public services",
      aliases: ["優質便民服務"],
      points: 600,
    },
    {
      id: "agency-image",
      level: "item",
      label: "機關形象",
      title: "Image of the agency",
      parent: "convenient-service",
      points: 170,
    },
    {
      id: "premises-convenience",
      level: "indicator",
      label: "服務場所便利性",
      title: "Convenience of the premises",
      parent: "agency-image",
      points: 50,
    },
    {
      id: "staff-conduct",
      level: "indicator",
      label: "服務行為友善性與專業性",
      title: "Friendliness and professionalism of staff",
      parent: "agency-image",
      points: 90,
    },
    {
      id: "service-outreach",
      level: "indicator",
      label: "服務行銷有效性",
      title: "Effectiveness of service outreach",
      parent: "agency-image",
      points: 30,
    },
    {
      id: "service-process",
      level: "item",
      label: "服務流程",
      title: "Service process",
      parent: "convenient-service",
      points: 280,
    },
    {
      id: "process-convenience",
      level: "indicator",
      label: "服務流程便捷性",
      title: "Convenience of the process",
      parent: "service-process",
      points: 180,
    },
    {
      id: "process-transparency",
      level: "indicator",
      label: "服務流程透明度",
      title: "Transparency of the process",
      parent: "service-process",
      points: 100,
    },
    {
      id: "customer-relations",
      level: "item",
      label: "顧客關係",
      title: "Customer relations",
      parent: "convenient-service",
      points: 150,
    },
    {
      id: "public-satisfaction",
      level: "indicator",
      label: "民眾滿意度",
      title: "Public satisfaction",
      parent: "customer-relations",
      points: 70,
    },
    {
      id: "opinion-handling",
      level: "indicator",
      label: "民眾意見處理有效性",
      title: "Effectiveness in handling public opinions",
      parent: "customer-relations",
      points: 80,
    },
    {
      id: "information-flow",
      level: "dimension",
      label: "資訊流通服務",
      title: "Information flow services",
      aliases: ["資訊網路服務"],
      points: 250,
    },
    {
      id: "information-provision",
      level: "item",
      label: "資訊提供及檢索服務",
      title: "Information provision and retrieval",
      parent: "information-flow",
      points: 130,
    },
    {
      id: "disclosure-adequacy",
      level: "indicator",
      label: "資訊公開適切性",
      title: "Adequacy of disclosure",
      parent: "information-provision",
      points: 40,
    },
    {
      id: "content-validity",
      level: "indicator",
      label: "資訊內容有效性",
      title: "Validity of content",
      parent: "information-provision",
      points: 50,
    },
    {
      id: "retrieval-completeness",
      level: "indicator",
      label: "資訊檢索完整性與便捷性",
      title: "Completeness and ease of retrieval",
      parent: "information-provision",
      points: 40,
    },
    {
      id: "online-participation",
      level: "item",
      label: "線上服務及電子參與",
      title: "Online services and e-participation",
      parent: "information-flow",
      points: 120,
    },
    {
      id: "online-capacity",
      level: "indicator",
      label: "線上服務量能擴展性",
      title: "Extension of online service capacity",
      parent: "online-participation",
      points: 80,
    },
    {
      id: "e-participation",
      level: "indicator",
      label: "電子參與多樣性",
      title: "Diversity of e-participation",
      parent: "online-participation",
      points: 40,
    },
    {
      id: "value-added-innovation",
      level: "dimension",
      label: "創新加值服務",
      title: "Value-added innovation",
      misprints: ["創新增值服務"],
      points: 150,
    },
    {
      id: "innovative-service",
      level: "item",
      label: "創新（意）服務情形",
      title: "Innovative (creative) services",
      aliases: ["創新(意)服務情形"],
      misprints: ["新(意)服務情形"],
      parent: "value-added-innovation",
      points: 150,
    },
    {
      id: "creative-services",
      level: "indicator",
      label: "有價值的創意服務",
      title: "Creative services of value",
      parent: "innovative-service",
      points: 100,
    },
    {
      id: "measure-continuity",
      level: "indicator",
      label: "服務措施延續性",
      title: "Continuity of service measures",
      parent: "innovative-service",
      points: 30,
    },
    {
      id: "measure-effectiveness",
      level: "indicator",
      label: "服務措施執行方法效能性",
      title: "Effectiveness of how service measures are carried out",
      parent: "innovative-service",
      points: 20,
    },
  ],
  provenance: {
    letter: {
      issuer: "行政院",
      date: "2007-07-23",
      number: "院授研展字第09600152471號",
      title: "政府服務創新精進方案",
      basis: "confirmed",
    },
    sources: [
      {
        statement: {
          "zh-TW": "行政院96年7月23日院授研展字第09600152471號函頒「政府服務創新精進方案」。",
          en: "Letter 院授研展字第09600152471號 of the Executive Yuan, 23 July 2007, promulgated the scheme 政府服務創新精進方案.",
        },
        basis: "confirmed",
        reference:
          "http://www.animal.taichung.gov.tw/ct.asp?xItem=103374&ctNode=6473&mp=119020 ；https://vdocuments.pub/cefe103oeeeoeec-web-view-cefe103oeeeoeec.html",
      },
      {
        statement: {
          "zh-TW":
            "第9屆手冊將三構面稱為「優質便民服務」、「資訊網路服務」、「創新加值服務」；103年之計畫稱第二構面為「資訊流通服務」。",
          en: "The 9th award manual has the dimensions 優質便民服務, 資訊網路服務 and 創新加值服務; a plan of 2014 calls the second 資訊流通服務.",
        },
        basis: "confirmed",
        reference:
          "https://www.maiyajiaoan.com/wiki/32510.html ；海巡署中部地區巡防局103年4月9日中局秘字第1030004263號函之計畫（僅見於該文件）",
      },
      {
        statement: {
          "zh-TW": "構面、評核項目、15項評核指標之名稱、順序及配分。",
          en: "Names, order and points of dimensions, items and 15 indicators.",
        },
        basis: "document",
        reference: "臺南市新營區戶政事務所99年度提升服務品質實施計畫",
      },
      {
        statement: {
          "zh-TW":
            "各層配分相加相符：600＋250＋150＝1000；續頁重印之標題「服務行銷有效性（30分）」及「有價值的創意服務（100分）」各計一次。",
          en: "All levels add up (600 + 250 + 150 = 1000); the headings 服務行銷有效性 (30) and 有價值的創意服務 (100), printed twice, count once.",
        },
        basis: "derived",
        reference: "臺南市新營區戶政事務所99年度提升服務品質實施計畫",
      },
      {
        statement: {
          "zh-TW": "該文件未載計畫依據；依年度及構面名稱認定屬「政府服務創新精進方案」。",
          en: "The document cites no basis; year and dimensions show the scheme.",
        },
        basis: "derived",
        reference: "臺南市新營區戶政事務所99年度提升服務品質實施計畫；宜蘭縣礁溪鄉公所99年度提升服務品質執行計畫",
      },
      {
        statement: { "zh-TW": "「第1類」即第一線服務機關。", en: "第1類 means front-line service agencies." },
        basis: "confirmed",
        reference: "https://vdocuments.pub/cefe103oeeeoeec-web-view-cefe103oeeeoeec.html",
      },
      {
        statement: { "zh-TW": "別名「創新(意)服務情形」。", en: "創新(意)服務情形 is used as an alias." },
        basis: "document",
        reference: "宜蘭縣礁溪鄉公所99年度提升服務品質執行計畫",
      },
      {
        statement: {
          "zh-TW": "誤植「創新增值服務」、「新(意)服務情形」。",
          en: "創新增值服務 and 新(意)服務情形 are misprints.",
        },
        basis: "document",
        reference: "宜蘭縣員山鄉戶政事務所105年提升服務品質執行計畫",
      },
    ],
    unconfirmed: [
      {
        "zh-TW": "配分僅見於一份機關計畫（臺南市新營區戶政事務所，99年度），是否為全國一致之配分未能確認。",
        en: "The points were seen in the plan of one office only (Xinying Household Registration Office, 2010); whether they applied nationwide could not be confirmed.",
      },
      {
        "zh-TW": "用字與標點照該文件，包括僅見於該文件之構面名稱「便民標準服務」。",
        en: "Wording and punctuation are as printed there, including the dimension name 便民標準服務, not seen elsewhere.",
      },
      {
        "zh-TW": "其他年度之配分未取得，不得以本表推定。",
        en: "The points of other years were not found; do not infer them from this table.",
      },
      {
        "zh-TW": "「構面」及「評核項目」之分層依他機關計畫；該文件將兩層均印於「評核項目」欄內。",
        en: "The levels 構面 (dimension) and 評核項目 (item) follow other plans; the document prints both in the column 評核項目.",
      },
      {
        "zh-TW": "僅適用「第一線服務機關」；「服務規劃機關」之構面及指標未取得，未納入。",
        en: "It covers front-line service agencies (第一線服務機關) only; the criteria for service-planning agencies (服務規劃機關) were not found and are not modelled.",
      },
      {
        "zh-TW": "方案停止適用之日期未見公文，「105年12月」為推算。",
        en: "No letter says when the scheme ceased to apply; December 2016 is derived.",
      },
    ],
  },
  inForce: {
    from: "2008-01",
    until: "2016-12",
    basis: "derived",
    reference:
      "起：第9屆政府服務品質獎評獎作業手冊（已確認） https://www.maiyajiaoan.com/wiki/32510.html ；迄：後續之「政府服務躍升方案」於106年1月9日函頒並自106年起適用（推算） https://stophc.chshb.gov.tw/service_planin.php?c=qNePmpiiag%3D%3D ；https://gsland.kcg.gov.tw/inside.php?nid=60",
  },
} as const satisfies Framework);
