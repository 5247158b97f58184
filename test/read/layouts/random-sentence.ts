import { between, pick, type Random } from "./random";

/** A sentence of 8 to about 60 characters, now and then two. */
export function sentence(random: Random): string {
  const clauses = Array.from({ length: between(random, 1, 4) }, () => clause(random));
  const second = random() < 0.12 ? `${clause(random)}。` : "";
  return `${clauses.join("，")}。${second}`;
}

function clause(random: Random): string {
  const who = random() < 0.35 ? pick(random, WHO) : "";
  const what = (): string => `${random() < 0.6 ? pick(random, OF_WHAT) : ""}${pick(random, WHAT)}`;
  const list = random() < 0.25 ? `${what()}、` : "";
  return `${who}${pick(random, HOW)}${list}${what()}${random() < 0.4 ? pick(random, WHY) : ""}`;
}

const WHO = [
  "由值班主管",
  "本所同仁",
  "請志工夥伴",
  "各窗口承辦員",
  "資訊小組",
  "由專責人員",
  "里幹事",
  "各課推派代表",
  "委外廠商",
  "由副主管",
];
const HOW = [
  "定期檢視",
  "主動說明",
  "逐步更新",
  "妥為規劃",
  "全面盤點",
  "持續充實",
  "即時公告",
  "邀請鄰里共同討論",
  "於服務台提供",
  "每年辦理2場",
  "安排",
  "試辦",
  "分批汰換",
  "每月抽查",
  "設置",
  "彙整",
  "改以圖卡介紹",
  "協助填寫",
  "推廣使用",
  "依季節調整",
  "與鄰近機關共用",
  "分析",
  "增設",
  "編印",
];
/** Any of the first before any of the second. */
const OF_WHAT = [
  "申請",
  "叫號",
  "雙語",
  "線上",
  "退件",
  "母嬰",
  "電話",
  "到府",
  "新進人員",
  "巡迴",
  "無障礙",
  "哺集乳",
  "停車",
  "預約",
  "臨櫃",
  "假日",
  "跨區",
  "長者",
  "學童",
  "網路",
];
const WHAT = [
  "須知",
  "設備",
  "坡道與扶手",
  "指標",
  "LED看板內容",
  "預約功能",
  "原因統計",
  "休息角落",
  "轉接禮節",
  "「貼心小站」名單",
  "常見問答集（FAQ）",
  "24小時留言信箱",
  "案件處理流程",
  "教育訓練課程",
  "班次表",
  "意見卡",
  "等候座位",
  "範例",
  "費用說明",
  "滿意度問卷",
  "e化表單",
  "緊急求助鈴",
  "資料袋",
  "作業手冊",
];
const WHY = [
  "以縮短等候時間",
  "方便長者閱讀",
  "避免往返奔波",
  "作為次年改進參考",
  "並張貼於入口處",
  "使流程一目了然",
  "達成率不低於95%",
  "減少紙張用量",
  "兼顧隱私與便利",
  "提高正確率",
  "讓初次洽公者也能安心",
  "每次至少15分鐘",
];
