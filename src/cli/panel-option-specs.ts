import { NOT_APPLICABLE_POLICIES } from "../model/not-applicable-policy";
import { ABSENT_JUDGE, INCOMPLETE_SHEET, RANK_BASES, RANKINGS, UNQUALIFIED } from "../model/panel-policies";
import { PANEL_METHODS, PANEL_PRESETS, TIE_BREAKERS } from "../panel";
import type { OptionSpec } from "./command";
import { GRADE_OPTION, ROUNDING_VALUES } from "./score-options";

/** What may be said of how a panel is scored. */
export const PANEL_OPTION_SPECS: readonly OptionSpec[] = [
  {
    name: "preset",
    value: "ID",
    choices: PANEL_PRESETS.map(({ id }) => id),
    hasNoDefault: true,
    about: {
      "zh-TW": `評審規則組合：${PANEL_PRESETS.map(({ id, title }) => `${id} ${title["zh-TW"]}`).join("；")}`,
      en: `preset: ${PANEL_PRESETS.map(({ id, title }) => `${id} (${title.en})`).join("; ")}`,
    },
  },
  {
    name: "method",
    value: "ID",
    choices: PANEL_METHODS.map(({ id }) => id),
    hasNoDefault: true,
    about: {
      "zh-TW": `評定方式（未指定時為 mean）：${PANEL_METHODS.map(({ id, title }) => `${id} ${title["zh-TW"]}`).join("；")}`,
      en: `panel method (mean where nothing else is said): ${PANEL_METHODS.map(({ id, title }) => `${id} (${title.en})`).join("; ")}`,
    },
  },
  {
    name: "settings",
    value: "FILE",
    about: {
      "zh-TW":
        "評審設定檔（JSON）：評定方式、階段、組別、同分處理及抽籤紀錄、加減分、決議等，格式見 schema/panel-settings.schema.json；命令列選項優先於設定檔，設定檔優先於 --preset",
      en: "a JSON file with everything else: method, phases, groups, ties and lots, adjustments, decision (schema/panel-settings.schema.json); the command line comes before it, and it before the preset",
    },
  },
  {
    name: "ranking",
    value: "RANKING",
    choices: RANKINGS,
    hasNoDefault: true,
    about: {
      "zh-TW": "同分如何成為名次：1 2 2 4、1 2 2 3 或 1 2.5 2.5 4（未指定時為 competition）",
      en: "how equal totals become ranks: 1 2 2 4, 1 2 2 3 or 1 2.5 2.5 4 (competition where nothing is said)",
    },
  },
  {
    name: "member-ties",
    value: "RANKING",
    choices: RANKINGS,
    hasNoDefault: true,
    about: {
      "zh-TW": "同一委員評分相同時如何給序位（未指定時為 competition）",
      en: "how equal totals of one judge become ranks (competition where nothing is said)",
    },
  },
  {
    name: "unqualified",
    value: "POLICY",
    choices: UNQUALIFIED,
    hasNoDefault: true,
    about: {
      "zh-TW":
        "未達合格分數或最低標準者，是否仍列入其他受評對象序位之計算：列入，或不列入（未指定時列入，影響名次者予以提示）",
      en: "whether who is below the pass mark or a floor counts in the judges' ranks of others (counted where nothing is said, with a warning where it changes a rank)",
    },
  },
  {
    name: "ties",
    value: "ID,ID",
    about: {
      "zh-TW": `同分處理方式，依序以逗號分隔：${TIE_BREAKERS.map(({ id, title }) => `${id} ${title["zh-TW"]}`).join("；")}`,
      en: `tie-breakers in order, with commas between: ${TIE_BREAKERS.map(({ id, title }) => `${id} (${title.en})`).join("; ")}`,
    },
  },
  {
    name: "rank-on",
    value: "BASIS",
    choices: RANK_BASES,
    hasNoDefault: true,
    about: {
      "zh-TW": "以精確值或進位後之總分排名次、評等第（未指定時為 exact）",
      en: "whether the exact or the rounded total is ranked and graded (exact where nothing is said)",
    },
  },
  GRADE_OPTION,
  {
    name: "rounding",
    value: "MODE:DIGITS",
    about: {
      "zh-TW": `小數取捨方式：${ROUNDING_VALUES["zh-TW"]}（未指定時為 half-up:2）`,
      en: `rounding: ${ROUNDING_VALUES.en} (half-up:2 where nothing is said)`,
    },
  },
  {
    name: "absent-judge",
    value: "POLICY",
    choices: ABSENT_JUDGE,
    hasNoDefault: true,
    about: {
      "zh-TW": "有委員未評時：不計算總分（未指定時），或不計該委員",
      en: "when a judge is absent: no total (where nothing is said), or without that judge",
    },
  },
  {
    name: "incomplete-sheet",
    value: "POLICY",
    choices: INCOMPLETE_SHEET,
    hasNoDefault: true,
    about: {
      "zh-TW": "評分表漏評時：不計算總分（未指定時）、不計該評分表，或漏評項目以 0 分計",
      en: "when marks are open: no total (where nothing is said), without that sheet, or open marks count 0",
    },
  },
  {
    name: "not-applicable",
    value: "POLICY",
    choices: NOT_APPLICABLE_POLICIES,
    hasNoDefault: true,
    about: {
      "zh-TW": "不適用項目的配分：分攤至其他項目（未指定時）、自滿分扣除，或不接受",
      en: "points of what is not applicable: spread (where nothing is said), taken off, or refused",
    },
  },
];
