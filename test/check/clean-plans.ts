import type { PlanInput } from "../../src/model/plan";

/** An action with its deadline, who is in charge, what it aims at and, where the day has passed, what came of it. */
type Work = readonly [text: string, deadline: string, unit: string, target?: string | undefined, result?: string];

/** A plan in which a careful reviewer finds nothing, and the day of its year on which she looks at it. */
export interface CleanPlan {
  readonly plan: PlanInput;
  readonly asOf: string;
}

const SECTIONS = [
  { ordinal: "壹", title: "計畫依據" },
  { ordinal: "貳", title: "計畫目標" },
  { ordinal: "參", title: "執行對象" },
  { ordinal: "肆", title: "執行期程" },
  { ordinal: "伍", title: "計畫內容" },
  { ordinal: "陸", title: "管制考核" },
  { ordinal: "柒", title: "獎勵規定" },
  { ordinal: "捌", title: "附則", text: "本計畫如有未盡事宜，得依實際需要修正之。" },
];

/** What a household registration office does for the criteria of the older scheme, by their ids. */
const INNOVATION_WORK: Readonly<Record<string, readonly Work[]>> = {
  "one-stop-counter": [
    ["全部櫃檯均受理各類戶籍登記，民眾取號一次即可辦畢。", "經常辦理", "登記課", "單一窗口受理比率達98%。"],
    ["增設跨機關通報項目，一併通知稅務、地政及監理機關。", "6月30日前", "登記課", "由5項增加為8項。"],
  ],
  "process-simplification": [
    [
      "檢討遷徙登記流程，刪除重複核章的步驟。",
      "3月31日前",
      "登記課",
      "平均處理時間縮短為12分鐘。",
      "3月起已減為11分鐘。",
    ],
    ["依叫號資料調度尖峰時段人力，彈性開設櫃檯。", "每月", "行政課", "平均等候時間在8分鐘以內。"],
  ],
  "form-reduction": [["將3種異動申請書合併為1種，並提供填寫範例。", "7月31日前", "登記課", "申請書表由24種減為20種。"]],
  "missing-document-assistance": [
    ["民眾未帶證明文件時，經其同意後由本所線上向稅務局查證。", "經常辦理", "登記課", "全年協助150件，免除民眾往返。"],
  ],
  "process-disclosure": [
    ["於網站及大廳公布各項登記的流程、應備證件及處理時限。", "5月31日前", "行政課", "公布項目由30項增加為42項。"],
  ],
  "handling-information-types": [
    ["於案件收據加印承辦人姓名、分機及預定完成時間。", "5月31日前", "登記課", "提供的資訊達5種，涵蓋全部登記案件。"],
  ],
  "enquiry-channels": [["開放以電話、網站及行動裝置查詢案件進度。", "8月31日前", "資訊小組", "查詢件數達每月200件。"]],
  "proactive-notification": [
    ["案件辦畢後以簡訊通知申請人，逾時者由承辦人去電說明。", "9月30日前", "登記課", "通知率達95%。"],
  ],
  "premises-environment": [
    ["每半年檢視洽公動線及照明，依檢視結果改善。", "每半年", "行政課", "環境滿意度達92%。"],
    ["汰換等候區座椅，並設置哺集乳室。", "10月31日前", "行政課", "汰換座椅30張。"],
  ],
  "facility-adequacy": [
    ["增設愛心鈴、老花眼鏡及手機充電座。", "6月30日前", "行政課", "增設設施12件，故障於2日內修復。"],
  ],
  "service-courtesy": [
    ["辦理應對禮儀訓練，並由主管實地觀察回饋。", "11月30日前", "人事管理員", "辦理訓練4場，參訓率達95%。"],
  ],
  "courtesy-satisfaction": [
    ["以意見卡調查民眾對服務態度的感受，按月公布結果。", "每月", "研考人員", "服務態度滿意度達93%。"],
  ],
  "telephone-courtesy": [
    ["自行辦理電話禮貌測試，成績未達標準者個別輔導。", "每季", "研考人員", "全所平均成績達90分以上。"],
  ],
  "staff-competence": [
    ["舉辦法令研習，以實際案例討論疑難問題。", "每2個月", "登記課", "全年研習6場，測驗平均達85分以上。"],
  ],
  "policy-outreach": [
    ["到社區及學校說明最新的戶籍法令。", "12月15日前", "行政課", "全年說明10場次，參加人數達600人次。"],
  ],
  "public-satisfaction": [
    ["委託大學辦理民眾滿意度調查，並就最低的三項提出改善。", "11月15日前", "研考人員", "整體滿意度達90%。"],
  ],
  "agency-satisfaction": [
    ["以電話抽訪上月洽公民眾，彙整改善建議。", "每月", "研考人員", "每月抽訪60人，滿意度達90%。"],
  ],
  "opinion-handling": [["建立意見處理紀錄表，逐案追蹤至結案。", "每月", "研考人員", "於3日內回復的比率達98%。"]],
  "opinion-mechanism": [
    ["設置首長信箱、意見箱及申訴專線，指定專人收件。", "4月30日前", "研考人員", "3種管道均於1日內分案。"],
  ],
  "opinion-satisfaction-growth": [
    ["結案後詢問民眾是否滿意，未獲滿意者由主任再次說明。", "每季", "研考人員", "處理滿意度較前一年提升3個百分點。"],
  ],
  "information-disclosure": [
    ["依法令公開預算書、會計報告及業務統計。", "每季", "行政課", "法定公開項目完備率達100%。"],
  ],
  "proactive-disclosure": [
    ["逐項檢核網站應公開的資訊，缺漏者立即補登。", "每季", "行政課", "法定公開項目完備率達100%。"],
  ],
  "publication-awareness": [
    ["編印服務指南，分送村辦公處及醫院。", "7月31日前", "行政課", "印製2,000份，並於網站供人下載。"],
  ],
  "information-accuracy": [["每月檢查網頁內容及超連結，發現錯誤即時更正。", "每月", "資訊小組", "連結正確率達99%。"]],
  "retrieval-friendliness": [
    ["改善網站搜尋功能，依使用者身分分類。", "8月31日前", "資訊小組", "三次點選內找到資料的比率達90%。"],
  ],
  "online-provision-and-use": [
    ["開放線上預約及申請戶籍謄本，並於櫃檯協助試用。", "9月30日前", "資訊小組", "線上申辦件數成長10%。"],
  ],
  "online-provision": [
    ["新增線上預約結婚登記，並錄製操作影片。", "6月30日前", "資訊小組", "線上服務項目由6項增加為9項。"],
  ],
  "online-usage-growth": [
    ["到里民活動中心教導長者使用自然人憑證。", "10月31日前", "登記課", "線上申辦件數較前一年成長10%。"],
  ],
  "e-participation-diversity": [
    ["於網站開設討論區及線上投票，徵詢服務時間的意見。", "9月15日前", "資訊小組", "辦理線上徵詢4次，參與達300人次。"],
  ],
  "creative-services": [
    ["首創新生兒登記與托育補助合併申請，一表完成。", "7月1日前", "登記課", "合併申請率達80%。"],
    ["推出夜間視訊諮詢，服務在外地工作的鄉親。", "8月1日前", "登記課", "每月服務40人次。"],
  ],
  "location-extended-services": [["派員到安養機構受理身分證補發。", "每季", "登記課", "全年到點服務16場次。"]],
};

const INNOVATION_2016 = [
  "one-stop-counter",
  "process-simplification",
  "missing-document-assistance",
  "handling-information-types",
  "enquiry-channels",
  "proactive-notification",
  "premises-environment",
  "facility-adequacy",
  "courtesy-satisfaction",
  "telephone-courtesy",
  "staff-competence",
  "policy-outreach",
  "agency-satisfaction",
  "opinion-mechanism",
  "opinion-satisfaction-growth",
  "proactive-disclosure",
  "publication-awareness",
  "information-accuracy",
  "retrieval-friendliness",
  "online-provision",
  "online-usage-growth",
  "e-participation-diversity",
  "creative-services",
  "location-extended-services",
];

const INNOVATION_2010 = [
  "one-stop-counter",
  "process-simplification",
  "form-reduction",
  "process-disclosure",
  "proactive-notification",
  "premises-environment",
  "facility-adequacy",
  "service-courtesy",
  "staff-competence",
  "policy-outreach",
  "public-satisfaction",
  "opinion-handling",
  "information-disclosure",
  "information-accuracy",
  "retrieval-friendliness",
  "online-provision-and-use",
  "e-participation-diversity",
  "creative-services",
];

/** The form with points has targets, and neither deadlines nor units. */
const POINTS_WORK: Readonly<Record<string, readonly (readonly [text: string, target: string])[]>> = {
  "premises-convenience": [
    ["整修大廳無障礙坡道及扶手。", "11月前完工，無障礙設施檢核全數合格。"],
    ["增設親子洗手間及飲水機。", "增設4處，每日清潔2次。"],
  ],
  "staff-conduct": [["辦理專業及應對訓練，並由主管抽查。", "全年訓練8場次，抽查平均達88分以上。"]],
  "service-outreach": [["到各里宣導新制國民身分證的申請方式。", "全年宣導20場，參加人數達1,500人次。"]],
  "process-convenience": [
    ["檢討初設戶籍登記的流程，合併審查步驟。", "處理時間由20分鐘縮短為15分鐘。"],
    ["提供假日預約結婚登記。", "每月開放2日，預約受理率達100%。"],
  ],
  "process-transparency": [["於網站公布各項案件的處理時限，並開放進度查詢。", "公布45項，查詢件數達每月120件。"]],
  "public-satisfaction": [["辦理民眾滿意度調查，分析後提出改善。", "有效問卷600份，滿意度達91%。"]],
  "opinion-handling": [["民眾意見指定專人列管，結案前由主任核閱。", "平均回復天數在3日以內。"]],
  "disclosure-adequacy": [["盤點應主動公開的資訊，於網站設置專區。", "法定項目公開率達100%。"]],
  "content-validity": [["建立網頁內容更新的檢核紀錄。", "每月檢核1次，錯誤於1日內更正。"]],
  "retrieval-completeness": [["改善網站的分類檢索，並取得無障礙標章。", "9月前取得標章，檢索成功率達92%。"]],
  "online-capacity": [["增加線上預約及申辦的項目。", "由7項增加為11項，申辦件數成長12%。"]],
  "e-participation": [["辦理線上意見徵詢，公布採納情形。", "全年徵詢3次，採納建議10件。"]],
  "creative-services": [["首創到校受理初領國民身分證，當場照相。", "到校5所，受理800人。"]],
  "measure-continuity": [["連續第3年辦理行動辦公室，並增加偏遠地點。", "地點由6處增加為9處。"]],
  "measure-effectiveness": [["以工時紀錄比較行動辦公室的成本及效益。", "每件平均成本降低5%。"]],
};

const POINTS = {
  "convenient-service": 600,
  "agency-image": 170,
  "premises-convenience": 50,
  "staff-conduct": 90,
  "service-outreach": 30,
  "service-process": 280,
  "process-convenience": 180,
  "process-transparency": 100,
  "customer-relations": 150,
  "public-satisfaction": 70,
  "opinion-handling": 80,
  "information-flow": 250,
  "information-provision": 130,
  "disclosure-adequacy": 40,
  "content-validity": 50,
  "retrieval-completeness": 40,
  "online-participation": 120,
  "online-capacity": 80,
  "e-participation": 40,
  "value-added-innovation": 150,
  "innovative-service": 150,
  "creative-services": 100,
  "measure-continuity": 30,
  "measure-effectiveness": 20,
};

/** By criterion: strategy, actions, benefit. */
const AWARD_WORK: Readonly<Record<string, readonly [strategy: string, work: readonly Work[], benefit: string]>> = {
  "consistency-accuracy": [
    "以標準作業程序確保不同櫃檯的答復一致。",
    [
      ["修訂30項登記的作業程序，並納入常見錯誤。", "4月30日前", "登記課"],
      ["按月抽查已結案件，錯誤案例於會議中討論。", "每月", "登記課"],
    ],
    "登記正確率達99.5%，補正件數減少10%。",
  ],
  friendliness: [
    "依不同對象的需要調整環境及說明方式。",
    [
      ["製作6種語言的申請說明，並置於等候區。", "5月31日前", "行政課"],
      ["邀請身心障礙團體實地體驗洽公動線。", "3月31日前", "行政課", undefined, "3月12日已辦理2場，提出改善7項。"],
    ],
    "環境及態度滿意度達93%。",
  ],
  convenience: [
    "減少民眾往返及應備文件。",
    [["與稅務、監理機關合作，一次通報姓名及住址變更。", "6月30日前", "登記課"]],
    "通報項目由6項增加為9項，每件節省民眾40分鐘。",
  ],
  accessibility: [
    "延伸服務的時間與地點。",
    [
      ["到偏鄉活動中心設置行動櫃檯。", "每季", "登記課"],
      ["週三延長服務至晚間8點。", "經常辦理", "行政課"],
    ],
    "全年到點服務24場次，夜間受理500件。",
  ],
  "growth-optimisation": [
    "依申辦資料檢討並擴充線上項目。",
    [["分析線上申辦中途放棄的原因，改善填寫畫面。", "8月31日前", "資訊小組"]],
    "線上申辦完成率由70%提升至80%。",
  ],
  "internal-simplification": [
    "刪除不增加價值的步驟。",
    [["盤點內部表單及簽核層級，合併性質相近者。", "7月31日前", "研考人員"]],
    "內部表單由38種減為30種，公文平均天數減少0.5天。",
  ],
  "improvement-mechanism": [
    "由同仁提案並定期檢討。",
    [["成立跨課改善小組，每季審查提案並追蹤執行。", "每季", "研考人員"]],
    "全年提案12件，採行率達60%。",
  ],
  satisfaction: [
    "以調查結果作為改善的依據。",
    [["委託學校辦理滿意度調查，就最低的三項訂定改善期程。", "10月31日前", "研考人員"]],
    "整體滿意度達92%。",
  ],
  "feedback-response": [
    "讓民眾知道意見如何被處理。",
    [["於網站按月公布意見類別、回復天數及採行情形。", "每月", "研考人員"]],
    "意見於3日內回復的比率達98%。",
  ],
};

/** In the order of the criteria, from `strategy-1-1` on. */
const MEASURE_WORK: readonly (readonly [criterion: string, ...Work])[] = [
  [
    "strategy-1-1",
    "盤點本所服務項目，訂定年度工作項目及考核標準。",
    "1月31日前",
    "研考人員",
    "工作項目達成率95%。",
    "1月20日已訂定，列管21項。",
  ],
  ["strategy-1-2", "每半年檢討標準作業流程，並辦理新進同仁訓練。", "每半年", "登記課", "登記正確率達99%。"],
  ["strategy-1-3", "以圖解改寫申請說明，並開放進度查詢。", "5月31日前", "行政課", "改寫40項，查詢件數達每月300件。"],
  ["strategy-1-4", "辦理服務禮儀訓練，並改善網站無障礙設計。", "9月30日前", "行政課", "訓練4場次，取得無障礙標章。"],
  ["strategy-1-5", "針對外籍人士的登記需求，試辦線上翻譯協助。", "10月31日前", "登記課", "服務200人次，滿意度達90%。"],
  ["strategy-2-1", "與社福團體合作，到府協助行動不便者補發證件。", "經常辦理", "登記課", "全年到府80件。"],
  ["strategy-2-2", "辦理滿意度調查，並於網站公布改善情形。", "11月15日前", "研考人員", "有效問卷800份，滿意度達92%。"],
  ["strategy-2-3", "整合電話、信箱及社群的意見，指定專人回復。", "每月", "研考人員", "於3日內回復的比率達98%。"],
  ["strategy-3-1", "擴大單一窗口的跨機關通報項目。", "6月30日前", "登記課", "由10項增加為13項，書表減少4種。"],
  ["strategy-3-2", "推廣線上申請戶籍謄本，並改善行動版畫面。", "8月31日前", "資訊小組", "線上申請件數成長15%。"],
  ["strategy-3-3", "與地政、稅務機關介接姓名變更資料。", "12月15日前", "資訊小組", "減少民眾臨櫃2次。"],
  ["strategy-4-1", "為新住民家庭提供預約通譯及個別說明。", "經常辦理", "登記課", "全年通譯120人次。"],
  ["strategy-4-2", "於醫院及大學設置收件點。", "每季", "登記課", "收件點由2處增加為4處。"],
  ["strategy-4-3", "於里辦公處協助長者使用線上服務。", "10月15日前", "行政課", "辦理教學12場，參加300人。"],
  ["strategy-5-1", "按月開放人口統計資料，並提供可編輯的格式。", "每月", "資訊小組", "開放資料集30項，下載2,000次。"],
  ["strategy-5-2", "檢討內部簽核層級，授權課長決行。", "7月31日前", "研考人員", "公文平均天數減少0.5天。"],
  ["strategy-6-1", "分析人口老化趨勢，預先規劃到府服務人力。", "9月15日前", "研考人員", "提出分析報告1份，建議5項。"],
  ["strategy-6-2", "以電子驗證取代紙本切結，並研提法規修正建議。", "11月30日前", "登記課", "提出修正建議3件。"],
  ["strategy-6-3", "與大學合作辦理服務設計工作坊。", "8月15日前", "行政課", "辦理2場，產出構想6件。"],
  ["strategy-6-4", "比較各項措施的工時及受益人數，作為續辦的依據。", "12月20日前", "研考人員", "完成評估8項。"],
];

/** Several actions of a row are numbered, a single one is not. */
function actionsOf(work: readonly Work[]) {
  return work.map(([text, deadline, units, target, result], i) => ({
    ...(work.length > 1 && { label: `${i + 1}.` }),
    text,
    deadline,
    units,
    ...(target !== undefined && { target }),
    ...(result !== undefined && { result }),
  }));
}

function innovationPlan(year: number, framework: string, criteria: readonly string[]): PlanInput {
  return {
    framework,
    agency: { name: "範例縣甲乙戶政事務所", class: "第一線服務機關" },
    rocYear: year,
    title: `範例縣甲乙戶政事務所${year}年度提升服務品質執行計畫`,
    adopted: `${year - 1}年12月15日`,
    period: { from: `${year}年1月1日`, to: `${year}年12月31日` },
    legalBasis: [
      "行政院96年7月23日院授研展字第09600152471號函頒「政府服務創新精進方案」",
      `範例縣政府${year - 1}年11月20日府計研字第${String(year - 1).padStart(3, "0")}0123456號函頒「範例縣政府${year}年度提升服務品質推動計畫」`,
    ],
    goals: ["平均等候時間縮短為8分鐘以內。", "整體滿意度達90%以上。"],
    scope: "本所全體同仁及志工。",
    entries: criteria.map((criterion) => ({ criterion, actions: actionsOf(INNOVATION_WORK[criterion] ?? []) })),
    monitoring: ["各課每季填報執行情形，由主任召開會議檢討。", "年度終了後1個月內彙整成果，公布於本所網站。"],
    rewards: ["執行成效優良的同仁，依規定敘獎。"],
    sections: SECTIONS.map((section) =>
      section.title === "計畫內容"
        ? { ...section, text: "本計畫分為優質便民服務、資訊流通服務及創新加值服務3個構面，各項作法如下表。" }
        : section,
    ),
  };
}

const POINTS_PLAN: PlanInput = {
  ...innovationPlan(99, "innovation-points-2010", []),
  points: POINTS,
  entries: Object.entries(POINTS_WORK).map(([criterion, work]) => ({
    criterion,
    actions: work.map(([text, target], i) => ({ ...(work.length > 1 && { label: `${i + 1}.` }), text, target })),
  })),
  sections: SECTIONS,
};

const AWARD_PLAN: PlanInput = {
  ...innovationPlan(108, "leap-award-2018", []),
  agency: { name: "範例縣甲乙戶政事務所", class: "整體服務類機關" },
  legalBasis: [
    "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」",
    "範例縣政府107年11月20日府計研字第1070123456號函頒「範例縣政府108年度提升服務品質推動計畫」",
  ],
  entries: Object.entries(AWARD_WORK).map(([criterion, [strategy, work, benefit]]) => ({
    criterion,
    strategy,
    actions: actionsOf(work),
    benefit,
  })),
  sections: SECTIONS.map((section) =>
    section.title === "計畫內容"
      ? { ...section, text: "本計畫依基礎服務、服務遞送、服務量能及服務評價4個構面，訂定9個實施要項的作法。" }
      : section,
  ),
};

/** Its first criterion calls the plan 實施計畫. */
const MEASURES_PLAN: PlanInput = {
  ...innovationPlan(114, "leap-measures-2025", []),
  agency: { name: "範例市甲乙戶政事務所" },
  title: "範例市甲乙戶政事務所114年度提升服務品質實施計畫",
  legalBasis: [
    "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」",
    "範例市政府113年11月20日府研服字第1130123456號函頒「範例市政府114年度提升服務品質推動計畫」",
  ],
  entries: MEASURE_WORK.map(([criterion, ...work]) => ({ criterion, actions: actionsOf([work]) })),
  sections: SECTIONS,
};

/** One for each framework of the package. */
export const CLEAN_PLANS: readonly CleanPlan[] = [
  { plan: innovationPlan(99, "innovation-2010", INNOVATION_2010), asOf: "99年4月20日" },
  { plan: innovationPlan(105, "innovation-2016", INNOVATION_2016), asOf: "105年4月20日" },
  { plan: POINTS_PLAN, asOf: "99年4月20日" },
  { plan: AWARD_PLAN, asOf: "108年4月20日" },
  { plan: MEASURES_PLAN, asOf: "114年4月20日" },
];
