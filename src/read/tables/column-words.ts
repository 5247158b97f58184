import { COLUMN_NAMES } from "../../model/column-names";

/**
 * What a column (欄位) of a plan table holds. `either` is strategy and actions (推動策略／推動作法) in one column,
 * `number` the number of the row, `points` the printed worth of a criterion, `score` the marks of a reviewer.
 */
export type ColumnField =
  | "criterion"
  | "strategy"
  | "action"
  | "either"
  | "deadline"
  | "unit"
  | "target"
  | "result"
  | "benefit"
  | "points"
  | "score"
  | "remark"
  | "number";

/** Names of columns that mean the same. */
export interface ColumnWord {
  readonly field: ColumnField;
  /**
   * `level` is a level of the criteria in some forms: 執行策略 where no other column names the criterion, 具體措施,
   * 工作重點 and 工作項目 where another column has the actions. `method` gives way to a column of proper actions beside it.
   */
  readonly unless?: "level" | "method";
  /** Too common to tell a plan table from any other. */
  readonly isCommon?: true;
  /** Folded, without blanks and brackets. */
  readonly names: readonly string[];
}

/** The names of columns that were seen in plans, and their like. */
export const COLUMN_WORDS: readonly ColumnWord[] = [
  {
    field: "criterion",
    names: [
      "構面",
      "服務構面",
      "評核構面",
      "實施構面",
      "評核面向",
      "服務面向",
      "評核項目",
      "評核指標",
      "次評核指標",
      "次評核指標細項",
      "評核細項",
      "評核要項",
      "評鑑項目",
      "評鑑指標",
      "評獎項目",
      "考核指標",
      "次指標",
      "實施要項",
      "工作要領",
    ],
  },
  {
    field: "criterion",
    isCommon: true,
    names: ["面向", "指標", "項目", "要項", "類別", "分類", "服務項目", "計畫項目", "考核項目", "重點項目", "重點工作"],
  },
  { field: "action", unless: "level", names: ["具體措施", "工作重點", "實施重點", "推動重點"] },
  {
    field: "action",
    unless: "level",
    isCommon: true,
    names: ["工作項目", "實施項目", "推動項目", "辦理項目", "執行項目", "服務措施", "重點措施"],
  },
  { field: "strategy", unless: "level", names: ["執行策略"] },
  { field: "strategy", names: COLUMN_NAMES.strategy },
  {
    field: "action",
    names: [
      "預期作法",
      "推動作法",
      "具體作法",
      "執行作法",
      "實施作法",
      "辦理作法",
      "預定作法",
      "精進作法",
      "作法",
      "做法",
      "推動措施",
      "執行措施",
      "實施措施",
      "具體作為",
      "推動作為",
      "執行作為",
      "行動方案",
    ],
  },
  { field: "action", unless: "method", names: ["執行方法", "實施方法", "推動方法", "辦理方法", "方法"] },
  {
    field: "action",
    unless: "method",
    isCommon: true,
    names: [
      "辦理方式",
      "執行方式",
      "實施方式",
      "推動方式",
      "執行內容",
      "實施內容",
      "辦理內容",
      "工作內容",
      "推動內容",
      "執行事項",
      "辦理事項",
      "實施步驟",
      "執行步驟",
    ],
  },
  {
    field: "deadline",
    isCommon: true,
    names: COLUMN_NAMES.deadline,
  },
  {
    field: "unit",
    isCommon: true,
    names: COLUMN_NAMES.unit,
  },
  {
    field: "target",
    isCommon: true,
    names: COLUMN_NAMES.target,
  },
  {
    field: "result",
    isCommon: true,
    names: COLUMN_NAMES.result,
  },
  {
    field: "benefit",
    isCommon: true,
    names: COLUMN_NAMES.benefit,
  },
  { field: "points", isCommon: true, names: ["配分", "權重", "分數配置", "評核配分"] },
  {
    field: "score",
    isCommon: true,
    names: COLUMN_NAMES.score,
  },
  { field: "remark", isCommon: true, names: ["備註", "備考", "附註", "說明"] },
  { field: "number", isCommon: true, names: ["項次", "編號", "序號", "項號", "序", "次序", "no", "no."] },
];

/** How the name of a column ends that is none of those: 臨櫃服務具體作法 are actions. The longer ending comes first. */
export const COLUMN_ENDINGS: readonly { readonly field: ColumnField; readonly endings: readonly string[] }[] = [
  { field: "target", endings: ["目標值", "目標", "績效指標"] },
  { field: "benefit", endings: ["預期效益", "效益"] },
  { field: "criterion", endings: ["構面", "評核項目", "指標", "實施要項"] },
  { field: "strategy", endings: ["策略"] },
  { field: "action", endings: ["作法", "做法", "方法"] },
  { field: "deadline", endings: ["期限", "期程", "時程", "時限"] },
  { field: "unit", endings: ["單位", "課室", "科室"] },
  { field: "result", endings: ["成果", "成效"] },
  { field: "score", endings: ["分數", "得分"] },
];

/** What stands below the name of several columns (具體作法) over the one that has its words, matched on folded text. */
export const CONTENT_NAMES = /^(?:[\p{Script=Han}]{0,4}(?:內容|說明|敘述|概述|摘要|事項|細項|要點)|作法|做法|項目)$/u;

/** The levels of the criteria from the top down, whatever the order of their columns. */
export const CRITERION_LEVELS: readonly (readonly string[])[] = [
  ["構面", "服務構面", "評核構面", "實施構面", "評核面向", "服務面向", "面向"],
  ["評核項目", "評鑑項目", "評獎項目", "實施要項", "工作要領", "具體措施"],
  ["評核指標", "評鑑指標", "考核指標", "執行策略", "工作重點"],
  ["次評核指標", "次指標"],
  ["次評核指標細項", "評核細項"],
];

/** How a row begins that closes a table, or stands for signatures. */
export const CLOSING_ROW =
  /^(?:合計|總計|小計|總分|填表人|填報人|製表人?|單位主管|機關首長|主管核章|備註|附註|備考|註|說明)(?:[:：(（\d]|$)/u;

/** What a caption that names a criterion does not say. */
export const NO_CAPTION =
  /如下|下表|詳如|說明|計畫|機關|年度|附件|附表|一覽表|單位|屬性|填表|第\s?\d+\s?頁|合計|總計|備註/u;

/** A line that lists points which stand beside no label of a table: 配分：機關形象（50分）、合計（1000分）. */
export const POINTS_LABEL = /^配分[:：]\s*/u;
export const BETWEEN_POINTS = /(?<=分\s?[)）])[、，,;；]/u;
export const LISTED_POINTS =
  /^\s*(?<name>\S.*)[（(]\s?(?<points>[\d０-９]{1,4}(?:[.．][\d０-９]{1,2})?)\s?分\s?[)）][。.]?$/u;
