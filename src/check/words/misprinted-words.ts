import type { SoughtWord } from "../find-words";

/** A wrong word and the right one. */
export interface MisprintedWord extends SoughtWord {
  readonly right: string;
}

/** Signs with which 藉 makes a word of its own. */
const CONJUNCTION = "由以此著機口助";
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** What is built up, not bought: 建購住宅 is a right word. */
const BUILT_UP = [
  ...["環境", "機制", "平臺", "平台", "體系", "系統", "制度", "網站", "網路", "網絡", "流程", "管道"],
  ...["顧客", "意見", "友善", "便民", "多元", "資訊", "資料", "知識", "服務", "標準"],
];

/** Letters that make 己 one's own. */
const SELF = "自知利律克異安為由各";

/** What is done once more: 在次 also stands in 在次年, 現在次數. */
const AGAIN = [
  ...["通知", "確認", "提醒", "檢視", "檢查", "檢討", "宣導", "說明", "調查", "聯繫", "送達", "催辦", "辦理", "提升"],
  ...["申請", "強調", "函", "獲", "修正", "公告", "審查", "查核", "測試", "溝通", "感謝", "來所", "前往"],
];

/** Wrong words that cannot be right where they stand, because a letter looks or sounds like the right one. */
export const MISPRINTED_WORDS: readonly MisprintedWord[] = [
  ...wrong([
    // alike to the eye
    ["建罝", "建置"],
    ["設罝", "設置"],
    ["配罝", "配置"],
    ["品筫", "品質"],
    ["鼔勵", "鼓勵"],
    ["申辨", "申辦"],
    ["承辨", "承辦"],
    ["協辨", "協辦"],
    ["主辨", "主辦"],
    ["騰本", "謄本"],
    ["宣傅", "宣傳"],
    ["協肋", "協助"],
    ["補肋", "補助"],
    ["幫肋", "幫助"],
    ["等侯", "等候"],
    ["侯診", "候診"],
    ["侯車", "候車"],
    ["時侯", "時候"],
    ["措旋", "措施"],
    ["撤底", "徹底"],
    ["態渡", "態度"],
    ["名薄", "名簿"],
    ["蒐尋", "搜尋"],
    ["防範未燃", "防範未然"],
    ["貫撤", "貫徹"],
    ["遷徒", "遷徙"],
    // alike to the ear
    ["型式呈現", "形式呈現"],
    ["陪訓", "培訓"],
    ["制做", "製作"],
    ["按步就班", "按部就班"],
    ["再接再勵", "再接再厲"],
  ]),
  // Two words that meet are no misprint: 興建購置, 不宜導入, 分辨理由, 住戶藉由, 諮詢間, 事實旋即.
  { word: "建購", right: "建構", notAfter: "興新自籌擴改增重修續搭整", onlyBefore: BUILT_UP },
  { word: "申請需知", right: "申請須知", notBefore: "道悉會曉" },
  { word: "申辦需知", right: "申辦須知", notBefore: "道悉會曉" },
  { word: "作業需知", right: "作業須知", notBefore: "道悉會曉" },
  { word: "宜導", right: "宣導", notAfter: "不適相便", notBefore: "入正致" },
  { word: "辨理", right: "辦理", notAfter: "分明思" },
  { word: "辨公", right: "辦公", notAfter: "分明" },
  { word: "詢間", right: "詢問", notAfter: "諮" },
  { word: "訪間", right: "訪問", notBefore: "隔距" },
  { word: "實旋", right: "實施", notAfter: "事確證" },
  { word: "戶藉", right: "戶籍", notBefore: CONJUNCTION },
  { word: "國藉", right: "國籍", notBefore: CONJUNCTION },
  { word: "稅藉", right: "稅籍", notBefore: CONJUNCTION },
  { word: "親屬篇", right: "親屬編", notBefore: "章幅" },
  { word: "繼承篇", right: "繼承編", notBefore: "章幅" },
  { word: "對像", right: "對象", notAfter: "面針相應絕反", notBefore: "是某此這那極樣" },
  { word: "既時", right: "即時", notBefore: "間常尚有已至" },
  { word: "在次", right: "再次", notAfter: "現存所自內", onlyBefore: AGAIN },
  ...["己經", "己完成", "己辦理", "己建置", "己設置", "己公告", "己達成", "己改善", "己通知", "己函"].map((word) => ({
    word,
    right: `已${word.slice(1)}`,
    notAfter: SELF,
  })),
  { word: "末成年", right: "未成年", notAfter: "期週年月歲學" },
  { word: "間題", right: "問題", notAfter: "期時空房民其之", notBefore: "材" },
  // a letter is missing
  { word: "IS9001", right: "ISO 9001", notAfter: CAPITALS },
  { word: "IS 9001", right: "ISO 9001", notAfter: CAPITALS },
];

/** Words that are also written so, of which official writing uses the other form. */
export const UNCOMMON_WORDS: readonly MisprintedWord[] = wrong([
  ["搜集", "蒐集"],
  ["型塑", "形塑"],
  ["咨詢", "諮詢"],
  ["裝璜", "裝潢"],
]);

function wrong(pairs: readonly (readonly [word: string, right: string])[]): readonly MisprintedWord[] {
  return pairs.map(([word, right]) => ({ word, right }));
}
