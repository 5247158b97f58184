/** Words of section headings (章節標題), matched on folded text without ordinal and colon. */

/** The sections that a part of the plan is read from. */
export const SECTION_KINDS = ["legalBasis", "goals", "scope", "period", "monitoring", "rewards"] as const;

/** One of them. */
export type SectionKind = (typeof SECTION_KINDS)[number];

/** A remark, which plans without a section on monitoring use for it. */
export const REMARK_TITLE = /^(?:備註|附註|附記)$/u;

/** How each is headed, the most telling first: a section of a later row counts only where none of an earlier one is. */
export const SECTION_TITLES: Readonly<Record<SectionKind, readonly RegExp[]>> = {
  legalBasis: [
    /^(?:本?計[畫劃])?之?(?:訂定|法令|法源|法規|辦理|實施|執行)?之?依據$/u,
    /^(?=.{0,20}依據)(?:本?計[畫劃])?(?:緣起|背景|前言|說明|依據|目的|目標|宗旨)(?:[、及與暨和](?:計[畫劃])?(?:緣起|背景|前言|說明|依據|目的|目標|宗旨)){1,3}$/u,
  ],
  goals: [
    /^(?:願景[、及與暨和])?(?:本?計[畫劃]|實施|推動|執行|工作|年度|服務|品質){0,2}之?總?體?目標(?:[、及與暨和]願景)?$/u,
    /^(?:本?計[畫劃]|實施|推動|執行)?之?(?:目的|宗旨|目的[、及與暨和]目標|目標[、及與暨和]目的)$/u,
    /^(?=.{0,20}(?:目標|目的|宗旨))(?:本?計[畫劃])?(?:緣起|背景|前言|說明|依據)(?:[、及與暨和](?:計[畫劃])?(?:緣起|背景|前言|說明|依據|目的|目標|宗旨)){1,3}$/u,
  ],
  scope: [
    /^(?:本?計[畫劃])?之?(?:實施|執行|適用|推動|辦理)?對象(?:[、及與暨和](?:實施|執行|適用)?範圍)?$/u,
    /^(?:實施|執行|適用|推動)(?:範圍[、及與暨和](?:實施|執行|適用)?對象|機關|單位|機關[、及與暨和]?單位)$/u,
    /^(?:本?計[畫劃])?之?(?:實施|執行|適用|推動)?範圍$/u,
  ],
  period: [/^(?:本?計[畫劃])?之?(?:執行|實施|計[畫劃]|辦理|推動|適用|工作)?(?:期程|期間|時程|期限|時間|日期|年度)$/u],
  monitoring: [
    /^[^,;。]{0,12}(?:管制|管考|考核|考評|督考|督導|查核|追蹤|績效評估|成效評估|績效評核)[^,;。]{0,12}$/u,
    REMARK_TITLE,
  ],
  rewards: [/^[^,;。]{0,12}(?:獎勵|獎懲|敘獎|獎賞)[^,;。]{0,8}$/u],
};

/** Headings of sections that no part of its own is read from. */
export const OTHER_TITLE =
  /^(?:前言|緣起|背景|現況|組織目標|推動組織|組織(?:[、及與暨和]分工)?|[^,;。]{0,8}(?:內容|措施|策略|作法|方法|方式|要領|步驟|項目|重點|效益|成果|檢討|經費|預算|附則|分工))$|^(?:其他|其它|附件|結語)[^,;。]{0,6}$/u;

/** What makes a clause of a section that is headed both 考核 and 獎勵 one of rewards. */
export const REWARD = /獎勵|敘獎|嘉獎|獎金|獎懲|懲處|記功|表揚|獎勵金|獎狀|獎牌|行政獎/u;

/** What makes a clause of a section that is headed both 依據 and 目標 one that cites an instrument. */
export const CITING = /字第|函頒|函發|^依據|^依照|方案|(?:法|條例)第.{1,6}條/u;

/** A remark below a table, where the plan has no section on monitoring. */
export const REMARK = /^[※*＊]?(?:備註|附註|附記|註)[:：]/u;

/** What announces a list. */
export const INTRODUCTION = /(?:[:：]|如[下次後])$/u;
