/** What a column of a plan's table is about. */
export type ColumnField = "strategy" | "deadline" | "unit" | "target" | "benefit" | "result" | "score";

/** Headings of columns (欄名) by what stands under them, the usual one first. Blanks, width and brackets are no part of them. */
export const COLUMN_HEADINGS: Readonly<Record<ColumnField, readonly string[]>> = {
  strategy: ["推動策略"],
  deadline: [
    "完成期限",
    "辦理期限",
    "執行期限",
    "期限",
    "完成日期",
    "完成時間",
    "預定完成日期",
    "預定完成期限",
    "辦理期程",
    "辦理時程",
    "執行期程",
  ],
  unit: ["承辦單位", "主辦單位", "辦理單位", "業務單位", "權責單位", "執行單位", "負責單位", "承辦人", "承辦人員"],
  target: ["預期目標", "年度目標", "績效目標", "目標值", "目標", "衡量指標"],
  benefit: ["預期效益", "預期成效", "預期成果", "預期績效", "效益"],
  result: ["實施成果", "執行成果", "辦理成果", "實際成果", "執行情形", "辦理情形", "執行成效"],
  score: ["評核分數", "評分", "得分", "自評分數", "自評得分", "自評", "評核得分", "考核分數"],
};

/** Columns that the forms (表件) of known frameworks have beside the criteria and the actions. */
export const FORM_COLUMNS: Readonly<Record<string, readonly ColumnField[]>> = {
  "innovation-2010": ["deadline", "unit"],
  "innovation-2016": ["deadline", "unit"],
  "innovation-points-2010": ["target", "result"],
  "leap-award-2018": ["deadline", "benefit"],
  "leap-measures-2025": [],
};
