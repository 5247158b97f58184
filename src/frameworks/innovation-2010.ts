import { deepFreeze } from "../base/deep-freeze";
import type { Framework } from "../model/framework";

/**
 * The evaluation framework (評核架構) of the innovation scheme for 2010 (99年度): three dimensions with their
 * indicators and sub-indicators, for front-line agencies. It has no points.
 */
export const innovation2010 = /* @__PURE__ */ deepFreeze({
  id: "innovation-2010",
  scheme: "innovation",
  title: "政府服務創新精進方案",
  edition: "99年度，第一線服務機關，評核指標及次評核指標",
  levels: [
    { id: "dimension", label: "構面" },
    { id: "item", label: "評核項目" },
    { id: "indicator", label: "評核指標" },
    { id: "sub-indicator", label: "次評核指標" },
  ],
  criteria: [
    {
      id: "convenient-service",
      level: "dimension",
      label: "優質便民服務",
      title: "Quality, convenient public services",
      aliases: ["便民標準服務"],
    },
    { id: "service-process", level: "item", label: "服務流程", title: "Service process", parent: "convenient-service" },
    {
      id: "process-convenience",
      level: "indicator",
      label: "服務流程便捷性",
      title: "Convenience of the process",
      parent: "service-process",
    },
    {
      id: "one-stop-counter",
      level: "sub-indicator",
      label: "單一窗口服務全功能程度",
      title: "Full range of services at a single counter",
      parent: "process-convenience",
    },
    {
      id: "process-simplification",
      level: "sub-indicator",
      label: "申辦案件流程簡化程度及縮短等候或處理時間",
      title: "Simpler procedures, shorter waiting or handling times",
      parent: "process-convenience",
    },
    {
      id: "form-reduction",
      level: "sub-indicator",
      label: "申辦案件書表減量程度",
      title: "Fewer application forms",
      parent: "process-convenience",
    },
    {
      id: "process-transparency",
      level: "indicator",
      label: "服務流程透明度",
      title: "Transparency of the process",
      parent: "service-process",
    },
    {
      id: "process-disclosure",
      level: "sub-indicator",
      label: "案件處理流程查詢公開程度",
      title: "Openness of case handling to enquiry",
      parent: "process-transparency",
    },
    {
      id: "proactive-notification",
      level: "sub-indicator",
      label: "案件處理流程主動回應程度",
      title: "Proactive notification in case handling",
      aliases: ["提供案件處理流程主動通知及確認"],
      parent: "process-transparency",
    },
    {
      id: "agency-image",
      level: "item",
      label: "機關形象",
      title: "Image of the agency",
      parent: "convenient-service",
    },
    {
      id: "premises-convenience",
      level: "indicator",
      label: "服務場所便利性",
      title: "Convenience of the premises",
      parent: "agency-image",
    },
    {
      id: "premises-environment",
      level: "sub-indicator",
      label: "洽公環境適切程度",
      title: "Suitability of the premises",
      aliases: ["機關洽公環境適切程度"],
      parent: "premises-convenience",
    },
    {
      id: "facility-adequacy",
      level: "sub-indicator",
      label: "服務設施合宜程度",
      title: "Adequacy of service facilities",
      aliases: ["機關服務設施合適程度"],
      parent: "premises-convenience",
    },
    {
      id: "staff-conduct",
      level: "indicator",
      label: "服務行為友善性與專業性",
      title: "Friendliness and professionalism of staff",
      parent: "agency-image",
    },
    {
      id: "service-courtesy",
      level: "sub-indicator",
      label: "服務親和程度",
      title: "Courtesy of service",
      aliases: ["洽公服務親和程度"],
      parent: "staff-conduct",
    },
    {
      id: "staff-competence",
      level: "sub-indicator",
      label: "服務可勝任程度",
      title: "Competence of service staff",
      aliases: ["服務人員可勝任程度"],
      parent: "staff-conduct",
    },
    {
      id: "service-outreach",
      level: "indicator",
      label: "服務行銷有效性",
      title: "Effectiveness of service outreach",
      parent: "agency-image",
    },
    {
      id: "policy-outreach",
      level: "sub-indicator",
      label: "施政宣導有效程度",
      title: "Effectiveness of policy outreach",
      parent: "service-outreach",
    },
    {
      id: "customer-relations",
      level: "item",
      label: "顧客關係",
      title: "Customer relations",
      parent: "convenient-service",
    },
    {
      id: "public-satisfaction",
      level: "indicator",
      label: "民眾滿意度",
      title: "Public satisfaction",
      parent: "customer-relations",
    },
    {
      id: "opinion-handling",
      level: "indicator",
      label: "民眾意見處理有效性",
      title: "Effectiveness in handling public opinions",
      parent: "customer-relations",
    },
    {
      id: "information-flow",
      level: "dimension",
      label: "資訊流通服務",
      title: "Information flow services",
      aliases: ["資訊網路服務"],
    },
    {
      id: "information-provision",
      level: "item",
      label: "資訊提供及檢索服務",
      title: "Information provision and retrieval",
      parent: "information-flow",
    },
    {
      id: "disclosure-adequacy",
      level: "indicator",
      label: "資訊公開適切性",
      title: "Adequacy of disclosure",
      parent: "information-provision",
    },
    {
      id: "information-disclosure",
      level: "sub-indicator",
      label: "公開法令、政策及服務資訊程度",
      title: "Disclosure of laws, policies and service information",
      parent: "disclosure-adequacy",
    },
    {
      id: "content-validity",
      level: "indicator",
      label: "資訊內容有效性",
      title: "Validity of content",
      parent: "information-provision",
    },
    {
      id: "information-accuracy",
      level: "sub-indicator",
      label: "資訊服務正確程度",
      title: "Accuracy of information",
      aliases: ["資訊內容及連結正確程度"],
      parent: "content-validity",
    },
    {
      id: "retrieval-completeness",
      level: "indicator",
      label: "資訊檢索完整性與便捷性",
      title: "Completeness and ease of retrieval",
      parent: "information-provision",
    },
    {
      id: "retrieval-friendliness",
      level: "sub-indicator",
      label: "資訊檢索服務妥適性及友善程度",
      title: "Suitability and friendliness of information retrieval",
      parent: "retrieval-completeness",
    },
    {
      id: "online-participation",
      level: "item",
      label: "線上服務及電子參與",
      title: "Online services and e-participation",
      parent: "information-flow",
    },
    {
      id: "online-capacity",
      level: "indicator",
      label: "線上服務量能擴展性",
      title: "Extension of online service capacity",
      parent: "online-participation",
    },
    {
      id: "online-provision-and-use",
      level: "sub-indicator",
      label: "線上服務提供及使用情形",
      title: "Provision and use of online services",
      parent: "online-capacity",
    },
    {
      id: "e-participation",
      level: "indicator",
      label: "電子參與多樣性",
      title: "Diversity of e-participation",
      parent: "online-participation",
    },
    {
      id: "e-participation-diversity",
      level: "sub-indicator",
      label: "電子參與多元程度",
      title: "Variety of e-participation",
      parent: "e-participation",
    },
    {
      id: "value-added-innovation",
      level: "dimension",
      label: "創新加值服務",
      title: "Value-added innovation",
      misprints: ["創新增值服務"],
    },
    {
      id: "innovative-service",
      level: "item",
      label: "創新(意)服務情形",
      title: "Innovative (creative) services",
      aliases: ["創新（意）服務情形"],
      misprints: ["新(意)服務情形"],
      parent: "value-added-innovation",
    },
    {
      id: "creative-services",
      level: "indicator",
      label: "有價值的創意服務",
      title: "Creative services of value",
      parent: "innovative-service",
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
          "zh-TW": "構面、評核項目、評核指標及次評核指標之名稱與順序。",
          en: "Names and order of dimensions, items, indicators and sub-indicators.",
        },
        basis: "document",
        reference: "宜蘭縣礁溪鄉公所99年度提升服務品質執行計畫",
      },
      {
        statement: {
          "zh-TW": "表格欄位為「評核項目」、「評核指標」、「次評核指標」。",
          en: "The columns of the table are 評核項目, 評核指標 and 次評核指標.",
        },
        basis: "document",
        reference: "海巡署中部地區巡防局103年4月9日中局秘字第1030004263號函之計畫",
      },
      {
        statement: { "zh-TW": "別名「便民標準服務」。", en: "便民標準服務 is used as an alias." },
        basis: "document",
        reference: "臺南市新營區戶政事務所99年度提升服務品質實施計畫",
      },
      {
        statement: {
          "zh-TW":
            "別名「提供案件處理流程主動通知及確認」、「服務人員可勝任程度」、「資訊內容及連結正確程度」，以及誤植「創新增值服務」、「新(意)服務情形」。",
          en: "提供案件處理流程主動通知及確認, 服務人員可勝任程度 and 資訊內容及連結正確程度 are used as aliases; 創新增值服務 and 新(意)服務情形 are misprints.",
        },
        basis: "document",
        reference: "宜蘭縣員山鄉戶政事務所105年提升服務品質執行計畫",
      },
      {
        statement: {
          "zh-TW": "「機關洽公環境適切程度」、「機關服務設施合適程度」、「洽公服務親和程度」亦為他機關評核表之用語。",
          en: "Other agencies use 機關洽公環境適切程度, 機關服務設施合適程度 and 洽公服務親和程度 as well.",
        },
        basis: "confirmed",
        reference: "https://www.maiyajiaoan.com/wiki/10181.html",
      },
    ],
    unconfirmed: [
      {
        "zh-TW":
          "未取得該年度之正式評核指標表；本架構依一份機關計畫（宜蘭縣礁溪鄉公所，99年度）建立，用字與標點照該文件。",
        en: "The official table of indicators of that year was not available; the tree follows the plan of one office (Jiaoxi Township Office, 2010), wording and punctuation as printed there.",
      },
      {
        "zh-TW":
          "該文件將「民眾滿意度」與「民眾意見處理有效性」併為一列，且未列次評核指標；本架構依其他年度仍列為兩項指標，均無次評核指標。併列之標題不對應任一項目。",
        en: "The document merges 民眾滿意度 and 民眾意見處理有效性 in one row without sub-indicators; they are kept as two indicators here, as in other years, both without sub-indicators. The merged heading names neither of them.",
      },
      {
        "zh-TW": "「構面」為他機關計畫之用語，該文件未以此稱呼三大類。",
        en: "The level name 構面 (dimension) comes from other plans; the document gives its three groups no level name.",
      },
      {
        "zh-TW": "未取得本年度含次評核指標之配分，故各項均無配分；唯一見到的完整配分表見 innovation-points-2010。",
        en: "No points were found for this tree, so it has none; the only complete table of points seen is innovation-points-2010.",
      },
      {
        "zh-TW": "該文件未載機關屬性；依構面名稱認定屬「第一線服務機關」。",
        en: "The document does not state the class of its agency; that it is a front-line service agency is inferred from the dimensions.",
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
