// A plan of 26 entries and 62 actions in the loose form that people write, with six faults put in on purpose.
import { innovation2016 } from "../../dist/frameworks/index.js";

const groups = new Set(innovation2016.criteria.map(({ parent }) => parent));
const details = innovation2016.criteria.filter(({ id }) => !groups.has(id));
const indicators = innovation2016.criteria.filter(({ id, level }) => groups.has(id) && level === "indicator");

const PLACES = ["一樓大廳", "各服務櫃檯", "機關網站", "電話總機", "志工服務台", "戶外等候區", "巡迴服務車"];
const WORKS = ["檢視", "更新", "增設", "整理", "測試", "公布", "汰換", "盤點"];
const THINGS = [
  "指引牌",
  "申請說明",
  "等候座椅",
  "常見問答",
  "範例表單",
  "叫號設備",
  "意見信箱",
  "宣導影片",
  "查詢畫面",
];
const AIMS = ["方便洽公", "減少往返", "縮短等候", "資料一致", "容易找到", "人人可用"];
const UNITS = ["服務課", "行政課", "資訊小組", "人事管理員"];
const DEADLINES = ["105年6月30日", "經常辦理", "每月", "105年10月31日前", "每季", "105年12月31日"];

const pick = (list, number) => list[number % list.length];

/** No two of the texts are alike. */
function action(number) {
  const thing = `${pick(THINGS, number)}${3 + (number % 11)}件`;
  return {
    label: `${(number % 3) + 1}.`,
    text: `第${number + 1}項：於${pick(PLACES, number)}${pick(WORKS, number)}${thing}，由承辦人填寫紀錄，以求${pick(AIMS, number)}。`,
    deadline: pick(DEADLINES, number),
    units: [pick(UNITS, number), pick(UNITS, number + 1)],
    target: `105年完成${5 + (number % 40)}次，達成率${85 + (number % 15)}%。`,
  };
}

function entries() {
  let number = 0;
  const criteria = [...indicators.slice(0, 2), ...details];
  return criteria.map(({ id, label }, place) => {
    const count = place === EMPTY_ENTRY ? 0 : place < 12 ? 3 : 2;
    return {
      criterion: place % 2 === 0 ? label : id,
      ...(place !== EMPTY_ENTRY && { strategy: `第${place + 1}列先訂出每季要做的工作，再逐項檢討。` }),
      actions: Array.from({ length: count }, () => action(number++)),
      benefit: `預計全年受惠${100 + place * 25}人次。`,
    };
  });
}

const EMPTY_ENTRY = 25;

function faultyPlan() {
  const plan = {
    framework: innovation2016.id,
    agency: { name: "範例市甲乙戶政事務所", class: "第一線服務機關" },
    rocYear: 105,
    title: "範例市甲乙戶政事務所105年度提升服務品質執行計畫",
    adopted: "104年12月15日",
    period: { from: "105年1月1日", to: "105年12月31日" },
    legalBasis: [
      "行政院96年7月23日院授研展字第09600152471號函頒「政府服務躍升方案」",
      "範例市政府104年11月20日府研服字第10400123450號函",
    ],
    goals: ["臨櫃等候時間平均在8分鐘以內。", "線上申辦件數比上一年度增加5%。"],
    scope: "本所全體同仁及志工。",
    entries: entries(),
    monitoring: ["每季由主任主持檢討會議，紀錄上網公開。"],
    rewards: ["年度績效良好的同仁依規定敘獎。"],
  };
  const actionAt = (entry, place) => plan.entries[entry].actions[place];
  actionAt(2, 1).deadline = "看情形再說";
  actionAt(7, 0).deadline = "儘量配合";
  actionAt(11, 2).deadline = "104年6月30日";
  actionAt(20, 1).text = "104年預計辦理說明會6場，由承辦人彙整建議。";
  return plan;
}

export const PLAN = faultyPlan();

/** Where the faults are, by the rule of this package that finds them. */
export const FAULTS = {
  "letter-title-mismatch": ["legalBasis.0"],
  "unclear-deadline": ["entries.2.actions.1.deadline", "entries.7.actions.0.deadline"],
  "deadline-outside-year": ["entries.11.actions.2.deadline"],
  "carried-over-year": ["entries.20.actions.1.text"],
  "empty-criterion": [`entries.${EMPTY_ENTRY}.actions`],
};
