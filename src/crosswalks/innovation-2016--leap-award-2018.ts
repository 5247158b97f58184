import { deepFreeze } from "../base/deep-freeze";
import type { innovation2016 } from "../frameworks/innovation-2016";
import type { leapAward2018 } from "../frameworks/leap-award-2018";
import type { CrosswalkBetween } from "../model/crosswalk";

/** From the indicators of the innovation scheme to the nine requirements of the award under the leap scheme. */
export const innovation2016ToLeapAward2018 = /* @__PURE__ */ deepFreeze({
  from: "innovation-2016",
  to: "leap-award-2018",
  basis: "package",
  links: [
    {
      sources: ["process-convenience"],
      targets: ["convenience", "internal-simplification"],
      relation: "intersects",
      rationale: {
        "zh-TW":
          "創新精進方案之流程便捷兼含兩者：縮短民眾等候及處理時間與「服務便捷」相當，簡化機關內部流程、標準作業及分層授權與「內部作業簡化」相當。",
        en: "The innovation scheme has two things under one indicator: shorter waiting for the public, which is convenient service, and simpler procedures of the office itself, which are simpler internal procedures.",
      },
      confidence: "medium",
    },
    {
      sources: ["one-stop-counter", "missing-document-assistance"],
      targets: ["convenience"],
      relation: "subset",
      rationale: {
        "zh-TW": "單一窗口及免附證件之協助均為「服務便捷」所問；107年之計畫亦將單一窗口、叫號及一次告知列於此。",
        en: "Single counters and help with documents are what convenient service asks for; a plan of 2018 has them there.",
      },
      confidence: "high",
    },
    {
      sources: ["process-transparency"],
      targets: ["consistency-accuracy", "friendliness"],
      relation: "intersects",
      rationale: {
        "zh-TW":
          "公開標準作業程序、主動通知及確認，使民眾得到一致且正確之處理，與「服務一致及正確」相通；資訊易懂易查與「服務友善」相通。107年度之架構未單列流程透明。",
        en: "Published procedures and notices make handling consistent and correct; information that is easy to find is a part of friendly service. The framework of 2018 has no criterion of its own for transparency.",
      },
      confidence: "low",
    },
    {
      sources: ["premises-convenience"],
      targets: ["friendliness"],
      relation: "subset",
      rationale: {
        "zh-TW": "洽公環境及服務設施為「服務友善」之內容；107年之計畫將等候區、無障礙設施、綠美化列於此。",
        en: "Premises and facilities are what friendly service is about; a plan of 2018 has waiting areas, accessibility and planting there.",
      },
      confidence: "high",
    },
    {
      sources: ["staff-conduct"],
      targets: ["friendliness", "consistency-accuracy"],
      relation: "intersects",
      rationale: {
        "zh-TW": "人員之「友善性」與「服務友善」相當，「專業性」與「服務一致及正確」相當。",
        en: "Friendliness of staff corresponds to friendly service, professionalism to consistent and correct service.",
      },
      confidence: "medium",
    },
    {
      sources: ["service-courtesy"],
      targets: ["friendliness"],
      relation: "subset",
      rationale: {
        "zh-TW":
          "政府服務獎之申請書於「服務友善」下列「服務行為的友善性」；惟107年有計畫將禮貌考核列於「服務一致及正確」。",
        en: "An application for the award has the friendliness of conduct under friendly service; a plan of 2018, though, has checks of courtesy under consistent and correct service.",
      },
      confidence: "medium",
    },
    {
      sources: ["staff-competence"],
      targets: ["consistency-accuracy"],
      relation: "subset",
      rationale: {
        "zh-TW": "人員能勝任，答覆及處理方能一致、正確；107年之計畫將專業形象及派員訓練列於「服務一致及正確」。",
        en: "Competent staff give consistent and correct answers; a plan of 2018 has training and professional conduct there.",
      },
      confidence: "medium",
    },
    {
      sources: ["service-outreach"],
      targets: ["accessibility"],
      relation: "intersects",
      rationale: {
        "zh-TW": "107年度之架構未單列服務行銷；107年之計畫將施政及服務訊息宣導、志工及社區活動列於「服務可近性」。",
        en: "The framework of 2018 has no criterion for outreach; a plan of 2018 has publicity, volunteers and community events under accessible service.",
      },
      confidence: "medium",
    },
    {
      sources: ["public-satisfaction"],
      targets: ["satisfaction"],
      relation: "equal",
      rationale: {
        "zh-TW": "「民眾滿意度」與「服務滿意情形」同為滿意度調查及據以改善。",
        en: "Both are about surveys of satisfaction and improvement from them.",
      },
      confidence: "high",
    },
    {
      sources: ["opinion-handling"],
      targets: ["feedback-response"],
      relation: "equal",
      rationale: {
        "zh-TW": "「民眾意見處理有效性」與「意見回應處理情形」同為意見、陳情之回應與處理。",
        en: "Both are about answering and acting on the public's opinions.",
      },
      confidence: "high",
    },
    {
      sources: ["disclosure-adequacy"],
      targets: ["consistency-accuracy", "accessibility"],
      relation: "intersects",
      rationale: {
        "zh-TW":
          "107年度之架構未單列資訊公開；107年之計畫將網站最新資訊列於「服務一致及正確」，將網站可隨時查詢列於「服務可近性」。",
        en: "The framework of 2018 has no criterion for disclosure; a plan of 2018 has news on the website under consistent and correct service, and enquiry at any hour under accessible service.",
      },
      confidence: "low",
    },
    {
      sources: ["content-validity"],
      targets: ["consistency-accuracy"],
      relation: "subset",
      rationale: {
        "zh-TW": "資訊內容及連結之正確，為「服務一致及正確」所稱之正確。",
        en: "That content and links are right is part of correct service.",
      },
      confidence: "medium",
    },
    {
      sources: ["retrieval-completeness"],
      targets: ["friendliness", "accessibility"],
      relation: "intersects",
      rationale: {
        "zh-TW":
          "檢索方便為網站使用之便利，依方案之執行策略與服務環境、禮貌態度同列，與「服務友善」相通；查詢管道之提供與「服務可近性」相通。",
        en: "Easy retrieval makes a website convenient, which a strategy of the scheme names along with courtesy and premises, as friendly service does; channels of enquiry are a part of access.",
      },
      confidence: "low",
    },
    {
      sources: ["online-capacity"],
      targets: ["growth-optimisation", "convenience"],
      relation: "intersects",
      rationale: {
        "zh-TW": "107年之計畫將線上申辦之項目及數量列於「服務成長及優化」；線上申辦亦使服務更為便捷。",
        en: "A plan of 2018 has the number and use of online applications under growth and optimisation; they make service more convenient as well.",
      },
      confidence: "medium",
    },
    {
      sources: ["e-participation"],
      targets: ["feedback-response"],
      relation: "intersects",
      rationale: {
        "zh-TW": "網站之意見反映及回覆屬「意見回應處理情形」；躍升方案以「開放參與」貫穿各構面而未列為項目。",
        en: "Opinions given and answered online are responses to feedback; open participation cuts across the dimensions of the leap scheme and is not a criterion.",
      },
      confidence: "medium",
    },
    {
      sources: ["creative-services"],
      targets: ["improvement-mechanism", "growth-optimisation"],
      relation: "intersects",
      rationale: {
        "zh-TW":
          "107年之計畫將創新服務、首創或改良措施列於「服務精進機制」；擴大既有服務與「服務成長及優化」相通。躍升方案以「創新性」貫穿各構面，創新措施不限於此二項。",
        en: "A plan of 2018 has innovative measures under mechanisms for improvement; extending an existing service is a part of growth and optimisation. Innovation cuts across the dimensions of the leap scheme and is not confined to these two.",
      },
      confidence: "medium",
    },
    {
      sources: ["location-extended-services"],
      targets: ["accessibility", "improvement-mechanism"],
      relation: "intersects",
      rationale: {
        "zh-TW":
          "延伸服務地點使民眾就近取得服務，屬「服務可近性」；107年有計畫將到宅服務列於「服務精進機制」之創新服務。",
        en: "Further locations bring the service closer, hence accessible service; a plan of 2018 has home visits among the innovations under mechanisms for improvement.",
      },
      confidence: "medium",
    },
  ],
  unmapped: { from: [], to: [] },
} as const satisfies CrosswalkBetween<typeof innovation2016, typeof leapAward2018>);
