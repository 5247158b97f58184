import { describe, expect, test } from "vitest";
import { INPUT_PROBLEMS } from "../../../src/diagnostics/input-problems";
import {
  FRAMEWORKS,
  type Framework,
  findCriterion,
  innovationPoints2010,
  leapAward2018,
  scoredCriteria,
  weightFramework,
} from "../../../src/frameworks";
import { locateFindings, readScoreSheets } from "../../../src/read";
import { scoreSheet } from "../../../src/score";

/** Whether no other framework has a criterion of that name. */
function isOnlyOf(label: string, { id }: Framework): boolean {
  return FRAMEWORKS.every((framework) => framework.id === id || findCriterion(framework, label) === undefined);
}

const LABELS = scoredCriteria(innovationPoints2010).map(({ label }) => label);
const NAMED = "評核架構,innovation-points-2010\n";
const points = { framework: "innovation-points-2010" };

interface Row {
  readonly name: string;
  readonly text: string;
  readonly sheets: readonly unknown[];
  /** `code` or `code cell`. */
  readonly findings?: readonly string[];
}

/** What is said, shortly: the code, and the cell where the message names one. */
function codesOf(text: string, options = {}): string[] {
  return readScoreSheets(text, options).diagnostics.map(({ code, args }) =>
    typeof args.cell === "string" && args.cell !== "" ? `${code} ${args.cell}` : code,
  );
}

const LAYOUTS: readonly Row[] = [
  {
    name: "a row for each judge, office and stage, with columns of their own",
    text: `${NAMED}委員,階段,機關,服務場所便利性,服務行銷有效性\n甲委員,書面,東區公所,45,20\n乙委員,實地,西區公所,40,21`,
    sheets: [
      {
        ...points,
        subject: { agency: "東區公所" },
        judge: "甲委員",
        phase: "書面",
        marks: { 服務場所便利性: 45, 服務行銷有效性: 20 },
      },
      {
        ...points,
        subject: { agency: "西區公所" },
        judge: "乙委員",
        phase: "實地",
        marks: { 服務場所便利性: 40, 服務行銷有效性: 21 },
      },
    ],
  },
  {
    name: "one column of marks, without a heading, framework in a row of its own",
    text: `${NAMED}服務場所便利性,45\n服務行銷有效性,0`,
    sheets: [{ ...points, marks: { 服務場所便利性: 45, 服務行銷有效性: 0 } }],
  },
  {
    name: "Excel: byte order mark, CRLF, quotes around a line break, points in a column",
    text: `\uFEFF${NAMED.trim()}\r\n"評核指標\n（15項）",配分,評分\r\n"服務場所\n便利性",50,45\r\n`,
    sheets: [{ ...points, marks: { "服務場所\n便利性": 45 } }],
  },
  {
    name: "semicolons, and commas inside a cell",
    text: "評核架構;innovation-points-2010\n評核指標;評分;說明\n服務場所便利性;45;環境佳,動線清楚",
    sheets: [{ ...points, marks: { 服務場所便利性: { points: 45, note: "環境佳,動線清楚" } } }],
  },
  {
    name: "tabs, as copied from a spreadsheet",
    text: "評核架構\tinnovation-points-2010\n服務場所便利性\t45",
    sheets: [{ ...points, marks: { 服務場所便利性: 45 } }],
  },
  {
    name: "the separator named in the first line, as Excel understands it",
    text: "sep=;\n評核架構;innovation-points-2010\n服務場所便利性;45",
    sheets: [{ ...points, marks: { 服務場所便利性: 45 } }],
  },
  {
    name: "two judges, one office and year for both",
    text: `${NAMED}機關,甲戶政事務所,,\n年度,99年度,,\n評核指標,配分,王委員,李委員\n服務場所便利性,50,45,40`,
    sheets: [
      { ...points, subject: { agency: "甲戶政事務所", rocYear: 99 }, judge: "王委員", marks: { 服務場所便利性: 45 } },
      { ...points, subject: { agency: "甲戶政事務所", rocYear: 99 }, judge: "李委員", marks: { 服務場所便利性: 40 } },
    ],
  },
  {
    name: "a column per office: headings that look like offices are offices",
    text: `${NAMED}年度,99\n評核指標,甲戶政事務所,乙鄉公所\n服務場所便利性,45,40`,
    sheets: [
      { ...points, subject: { agency: "甲戶政事務所", rocYear: 99 }, marks: { 服務場所便利性: 45 } },
      { ...points, subject: { agency: "乙鄉公所", rocYear: 99 }, marks: { 服務場所便利性: 40 } },
    ],
  },
  {
    name: "office, year and judge by column",
    text: `${NAMED}機關,甲所,乙所\n年度,98,99\n委員,王,李\n服務場所便利性,45,40`,
    sheets: [
      { ...points, subject: { agency: "甲所", rocYear: 98 }, judge: "王", marks: { 服務場所便利性: 45 } },
      { ...points, subject: { agency: "乙所", rocYear: 99 }, judge: "李", marks: { 服務場所便利性: 40 } },
    ],
  },
  {
    name: "name and value in one cell",
    text: `${NAMED}機關：甲戶政事務所,年度：99\n評核指標,評分\n服務場所便利性,45`,
    sheets: [{ ...points, subject: { agency: "甲戶政事務所", rocYear: 99 }, marks: { 服務場所便利性: 45 } }],
  },
  {
    name: "turned: a row per office, a column per criterion, points in a row, totals at the end",
    text: `${NAMED}機關,年度,委員,服務場所便利性,服務行銷有效性,合計\n配分,,,50,30,80\n甲所,99,王,45,20,\n乙所,99,李,40,不適用：無行銷業務,`,
    sheets: [
      {
        ...points,
        subject: { agency: "甲所", rocYear: 99 },
        judge: "王",
        marks: { 服務場所便利性: 45, 服務行銷有效性: 20 },
      },
      {
        ...points,
        subject: { agency: "乙所", rocYear: 99 },
        judge: "李",
        marks: { 服務場所便利性: 40, 服務行銷有效性: { status: "not-applicable", reason: "無行銷業務" } },
      },
    ],
  },
  {
    name: "two levels of headings: the merged office above belongs to all its judges",
    text: `${NAMED},,A公所,,B公所,\n評核指標,配分,甲,乙,甲,乙\n服務場所便利性,50,45,44,43,42`,
    sheets: [
      { ...points, subject: { agency: "A公所" }, judge: "甲", marks: { 服務場所便利性: 45 } },
      { ...points, subject: { agency: "A公所" }, judge: "乙", marks: { 服務場所便利性: 44 } },
      { ...points, subject: { agency: "B公所" }, judge: "甲", marks: { 服務場所便利性: 43 } },
      { ...points, subject: { agency: "B公所" }, judge: "乙", marks: { 服務場所便利性: 42 } },
    ],
  },
  {
    name: "the office's own marks and those of the review are two sheets",
    text: `${NAMED}機關,甲所\n評核指標,配分,自評,複評\n服務場所便利性,50,48,45`,
    sheets: [
      { ...points, subject: { agency: "甲所" }, judge: "自評", marks: { 服務場所便利性: 48 } },
      { ...points, subject: { agency: "甲所" }, judge: "複評", marks: { 服務場所便利性: 45 } },
    ],
  },
  {
    name: "the same heading twice where rows above say whose each is",
    text: `${NAMED}機關,甲所,乙所\n評核指標,評分,評分\n服務場所便利性,45,40`,
    sheets: [
      { ...points, subject: { agency: "甲所" }, marks: { 服務場所便利性: 45 } },
      { ...points, subject: { agency: "乙所" }, marks: { 服務場所便利性: 40 } },
    ],
  },
  {
    name: "levels in columns of their own, merged cells left blank, subtotals left blank",
    text: `${NAMED}構面,評核項目,評核指標,配分,評分\n便民標準服務,機關形象,,170,\n,,服務場所便利性,50,45\n,,服務行銷有效性,30,20\n,服務流程,服務流程便捷性,180,90\n合計,,,1000,`,
    sheets: [{ ...points, marks: { 服務場所便利性: 45, 服務行銷有效性: 20, 服務流程便捷性: 90 } }],
  },
  {
    name: "ids, aliases, numbering before and points after the name",
    text: `${NAMED}premises-convenience,45\n（二）服務行銷有效性（30分）,20\n3.服務流程便捷性,90\n服務流程透明度(100),80`,
    sheets: [
      {
        ...points,
        marks: {
          "premises-convenience": 45,
          "（二）服務行銷有效性（30分）": 20,
          "3.服務流程便捷性": 90,
          服務流程透明度: 80,
        },
      },
    ],
  },
  {
    name: "percent marks with their sign, full-width digits",
    text: `${NAMED}計分方式,百分制\n評核指標,王委員\n服務場所便利性,85%\n服務行銷有效性,９０.５`,
    sheets: [{ ...points, judge: "王委員", scale: "percent", marks: { 服務場所便利性: 85, 服務行銷有效性: 90.5 } }],
  },
  {
    name: "words for marks: blank is missing, not assessed, not applicable with its reason in either place or without",
    text: `${NAMED}評核指標,評分,說明\n服務場所便利性,,\n服務行銷有效性,未評,\n服務流程便捷性,n/a: no such service,\n服務流程透明度,不適用,無此業務\n民眾滿意度,不適用（未辦理）,另案\n民眾意見處理有效性,不適用,\n資訊公開適切性,45分,\n資訊內容有效性,四十,`,
    sheets: [
      {
        ...points,
        marks: {
          服務行銷有效性: { status: "not-assessed" },
          服務流程便捷性: { status: "not-applicable", reason: "no such service" },
          服務流程透明度: { status: "not-applicable", reason: "無此業務" },
          民眾滿意度: { status: "not-applicable", reason: "未辦理；另案" },
          民眾意見處理有效性: { status: "not-applicable" },
          資訊公開適切性: 45,
          資訊內容有效性: "四十",
        },
      },
    ],
  },
  {
    name: "a judge who has not begun has assessed nothing yet",
    text: `${NAMED}評核指標,王委員,李委員\n服務場所便利性,45,`,
    sheets: [
      { ...points, judge: "王委員", marks: { 服務場所便利性: 45 } },
      { ...points, judge: "李委員", marks: {} },
    ],
  },
  {
    name: "a row that is shorter than the others has blank cells, and a group has none",
    text: `${NAMED}評核指標,王委員,李委員\n機關形象,,\n服務場所便利性,45`,
    sheets: [
      { ...points, judge: "王委員", marks: { 服務場所便利性: 45 } },
      { ...points, judge: "李委員", marks: {} },
    ],
  },
  {
    name: "property names that reach into the program are names like any other",
    text: `${NAMED}評核指標,評分\n服務場所便利性,45\n__proto__,3\nconstructor,4`,
    sheets: [
      {
        ...points,
        marks: Object.fromEntries([
          ["服務場所便利性", 45],
          ["__proto__", 3],
          ["constructor", 4],
        ]),
      },
    ],
  },
];

const FAULTS: readonly Row[] = [
  {
    name: "a misspelt first criterion under a known heading is a criterion, not a heading",
    text: `${NAMED}評核指標,配分,甲\n服務場所便利,50,45\n服務行為友善性與專業性,90,80`,
    sheets: [{ ...points, judge: "甲", marks: { 服務場所便利: 45, 服務行為友善性與專業性: 80 } }],
    findings: [],
  },
  {
    name: "a misspelt first criterion without any heading: only marks stand beside it",
    text: `${NAMED}服務場所便利,45\n服務行為友善性與專業性,80`,
    sheets: [{ ...points, marks: { 服務場所便利: 45, 服務行為友善性與專業性: 80 } }],
    findings: [],
  },
  {
    name: "numbers under a heading do not take its place",
    text: `${NAMED}評核指標,王委員,李委員\n,50,50\n服務場所便利性,45,40`,
    sheets: [
      { ...points, judge: "王委員", marks: { 服務場所便利性: 45 } },
      { ...points, judge: "李委員", marks: { 服務場所便利性: 40 } },
    ],
    findings: ["unplaced-text B3", "unplaced-text C3"],
  },
  {
    name: "a merged heading above that is no office is reported once",
    text: `${NAMED},,第一梯次,,\n評核指標,配分,甲,乙\n服務場所便利性,50,45,40`,
    sheets: [
      { ...points, judge: "甲", marks: { 服務場所便利性: 45 } },
      { ...points, judge: "乙", marks: { 服務場所便利性: 40 } },
    ],
    findings: ["unplaced-text C2"],
  },
  {
    name: "an office above offices is a title",
    text: `${NAMED},,範例縣政府,\n評核指標,配分,甲鄉公所,乙鄉公所\n服務場所便利性,50,45,40`,
    sheets: [
      { ...points, subject: { agency: "甲鄉公所" }, marks: { 服務場所便利性: 45 } },
      { ...points, subject: { agency: "乙鄉公所" }, marks: { 服務場所便利性: 40 } },
    ],
    findings: ["unplaced-text C2"],
  },
  {
    name: "a judge whose marks cannot be read is a sheet, and scoring says what is wrong with them",
    text: `${NAMED}評核指標,王委員,李大同,張\n服務場所便利性,八,很好,約四十\n服務行銷有效性,,,優`,
    sheets: [
      { ...points, judge: "王委員", marks: { 服務場所便利性: "八" } },
      { ...points, judge: "張", marks: { 服務場所便利性: "約四十", 服務行銷有效性: "優" } },
    ],
    findings: ["text-column C2"],
  },
  {
    name: "without headings a column that repeats the framework's points is no sheet, and that is said",
    text: `${NAMED}服務場所便利性,50,45\n服務行銷有效性,30,30`,
    sheets: [{ ...points, marks: { 服務場所便利性: 45, 服務行銷有效性: 30 } }],
    findings: ["points-column-inferred B2"],
  },
  {
    name: "full marks in the only column are marks",
    text: `${NAMED}服務場所便利性,50\n服務行銷有效性,30`,
    sheets: [{ ...points, marks: { 服務場所便利性: 50, 服務行銷有效性: 30 } }],
    findings: [],
  },
  {
    name: "several columns without headings cannot be told apart",
    text: `${NAMED}服務場所便利性,45,40`,
    sheets: [
      { ...points, marks: { 服務場所便利性: 45 } },
      { ...points, marks: { 服務場所便利性: 40 } },
    ],
    findings: ["headless-marks B2", "headless-marks C2"],
  },
  {
    name: "two columns with one heading that names nobody",
    text: `${NAMED}評核指標,評分,評分\n服務場所便利性,45,40`,
    sheets: [
      { ...points, marks: { 服務場所便利性: 45 } },
      { ...points, marks: { 服務場所便利性: 40 } },
    ],
    findings: ["duplicate-header"],
  },
  {
    name: "a subtotal that is filled in does not count",
    text: `${NAMED}評核指標,評分\n機關形象,65\n服務場所便利性,45\n合計,45`,
    sheets: [{ ...points, marks: { 服務場所便利性: 45 } }],
    findings: ["group-row-filled B3", "total-row-filled B5"],
  },
  {
    name: "one criterion by id and by label: neither mark counts, both places are named",
    text: `${NAMED}評核指標,評分\n服務場所便利性,45\npremises-convenience,40\n服務行銷有效性,20`,
    sheets: [{ ...points, marks: { 服務行銷有效性: 20 } }],
    findings: ["duplicate-row"],
  },
  {
    name: "one criterion twice by the same label, as where a page breaks: only a second mark is a fault",
    text: `${NAMED}評核指標,王委員,李委員\n服務場所便利性,45,\n服務場所便利性,,40`,
    sheets: [
      { ...points, judge: "王委員", marks: { 服務場所便利性: 45 } },
      { ...points, judge: "李委員", marks: { 服務場所便利性: 40 } },
    ],
    findings: [],
  },
  {
    name: "points that are not the framework's, in a column or after the name",
    text: `${NAMED}評核指標,配分,評分\n服務場所便利性,60,45\n服務行銷有效性（40分）,30,20\n服務流程便捷性,一百八,90`,
    sheets: [{ ...points, marks: { 服務場所便利性: 45, "服務行銷有效性（40分）": 20, 服務流程便捷性: 90 } }],
    findings: ["points-differ-from-framework B3", "points-differ-from-framework A4", "points-differ-from-framework B5"],
  },
  {
    name: "an id and a label that name different criteria: the row does not count",
    text: `${NAMED}代碼,評核指標,評分\npremises-convenience,服務行銷有效性,20\nstaff-conduct,服務行為友善性與專業性,80`,
    sheets: [{ ...points, marks: { 服務行為友善性與專業性: 80 } }],
    findings: ["labels-disagree B3"],
  },
  {
    name: "a name that the framework does not know is handed on for scoring to report",
    text: `${NAMED}評核指標,評分\n服務場所便利性,45\n綠色採購,10`,
    sheets: [{ ...points, marks: { 服務場所便利性: 45, 綠色採購: 10 } }],
    findings: [],
  },
  {
    name: "an office without a year is named all the same",
    text: `${NAMED}評核指標,甲戶政事務所\n服務場所便利性,45`,
    sheets: [{ ...points, subject: { agency: "甲戶政事務所" }, marks: { 服務場所便利性: 45 } }],
    findings: [],
  },
  {
    name: "a year of the common era is not taken for one of the Republic",
    text: `${NAMED}機關,甲所\n年度,2010\n服務場所便利性,45`,
    sheets: [{ ...points, subject: { agency: "甲所" }, marks: { 服務場所便利性: 45 } }],
    findings: ["ce-year"],
  },
  {
    name: "an unknown scale is said and points are assumed",
    text: `${NAMED}計分方式,五等第\n服務場所便利性,45`,
    sheets: [{ ...points, marks: { 服務場所便利性: 45 } }],
    findings: ["unknown-scale B2"],
  },
  {
    name: "said twice and differently",
    text: `${NAMED}機關,甲所\n機關,乙所\n年度,99\n服務場所便利性,45`,
    sheets: [{ ...points, subject: { agency: "甲所", rocYear: 99 }, marks: { 服務場所便利性: 45 } }],
    findings: ["metadata-repeated B3"],
  },
  {
    name: "two columns with one heading, a column without",
    text: `${NAMED}評核指標,王委員,王委員,\n服務場所便利性,45,40,30`,
    sheets: [
      { ...points, judge: "王委員", marks: { 服務場所便利性: 45 } },
      { ...points, judge: "王委員", marks: { 服務場所便利性: 40 } },
      { ...points, marks: { 服務場所便利性: 30 } },
    ],
    findings: ["duplicate-header", "headless-marks D3"],
  },
  {
    name: "a row that is longer than the headings: none of its marks counts, and it is said once",
    text: `${NAMED}評核指標,王委員\n服務場所便利性,45,40,35\n服務行銷有效性,20`,
    sheets: [{ ...points, judge: "王委員", marks: { 服務行銷有效性: 20 } }],
    findings: ["row-too-long C3"],
  },
  {
    name: "the only row is longer than the headings",
    text: `${NAMED}評核指標,配分,甲委員\n服務場所便利性,50,45,44`,
    sheets: [{ ...points, judge: "甲委員", marks: {} }],
    findings: ["row-too-long D3"],
  },
  {
    name: "a judge's column without a heading is a sheet like any other",
    text: `${NAMED}評核指標,配分,甲委員\n服務場所便利性,50,45,44\n服務行為友善性與專業性,90,80,81`,
    sheets: [
      { ...points, judge: "甲委員", marks: { 服務場所便利性: 45, 服務行為友善性與專業性: 80 } },
      { ...points, marks: { 服務場所便利性: 44, 服務行為友善性與專業性: 81 } },
    ],
    findings: ["headless-marks D3"],
  },
  {
    name: "a comma too many before the points, a comma within a number: neither row counts",
    text: `${NAMED}評核指標,配分,甲委員\n服務場所便利性,50,45\n服務行為友善性與專業性,,90,80\n服務流程透明度,1,00,80\n服務行銷有效性,30,20`,
    sheets: [{ ...points, judge: "甲委員", marks: { 服務場所便利性: 45, 服務行銷有效性: 20 } }],
    findings: ["row-too-long D4", "row-too-long D5"],
  },
  {
    name: "the same where such rows are most: printed points that have moved give them away",
    text: `${NAMED}評核指標,配分,甲委員\n服務場所便利性,50,45\n服務行為友善性與專業性,,90,80\n服務流程透明度,1,00,80`,
    sheets: [{ ...points, judge: "甲委員", marks: { 服務場所便利性: 45 } }],
    findings: ["row-too-long D4", "row-too-long D5"],
  },
  {
    name: "a table that runs across: of an office with cells beyond the headings no mark is taken",
    text: `${NAMED}機關,服務場所便利性,服務行銷有效性\n甲所,45,20\n乙所,,40,10\n丙所,44,21`,
    sheets: [
      { ...points, subject: { agency: "甲所" }, marks: { 服務場所便利性: 45, 服務行銷有效性: 20 } },
      { ...points, subject: { agency: "乙所" }, marks: {} },
      { ...points, subject: { agency: "丙所" }, marks: { 服務場所便利性: 44, 服務行銷有效性: 21 } },
    ],
    findings: ["row-too-long D4"],
  },
  {
    name: "a table that runs across: a column without a heading that all fill is no comma too many",
    text: `${NAMED}機關,服務場所便利性,服務行銷有效性,\n甲所,45,20,65\n乙所,40,10,50`,
    sheets: [
      { ...points, subject: { agency: "甲所" }, marks: { 服務場所便利性: 45, 服務行銷有效性: 20 } },
      { ...points, subject: { agency: "乙所" }, marks: { 服務場所便利性: 40, 服務行銷有效性: 10 } },
    ],
    findings: ["unplaced-text D3"],
  },
  {
    name: "a table that runs across: an office without a name is a sheet, whatever it marks",
    text: `${NAMED}機關,服務場所便利性,服務行銷有效性\n甲所,45,20\n乙所,44,21\n,40,`,
    sheets: [
      { ...points, subject: { agency: "甲所" }, marks: { 服務場所便利性: 45, 服務行銷有效性: 20 } },
      { ...points, subject: { agency: "乙所" }, marks: { 服務場所便利性: 44, 服務行銷有效性: 21 } },
      { ...points, marks: { 服務場所便利性: 40 } },
    ],
    findings: ["headless-marks B5"],
  },
  {
    name: "the only criterion is misspelt: the framework that is named is named again, with what is meant",
    text: `${NAMED}評核指標,配分,甲委員\n服務場所便利姓,50,45`,
    sheets: [],
    findings: ["no-criteria A3"],
  },
  {
    name: "the only criterion is misspelt, under a framework that is not known",
    text: "評核架構,innovation-2099\n評核指標,配分,甲委員\n服務場所便利姓,50,45",
    sheets: [],
    findings: ["unknown-framework-named B1"],
  },
  {
    name: "one office twice in a table that runs across",
    text: `${NAMED}機關,服務場所便利性,服務行銷有效性\n甲所,45,20\n乙所,40,10\n甲所,45,20`,
    sheets: [
      { ...points, subject: { agency: "甲所" }, marks: { 服務場所便利性: 45, 服務行銷有效性: 20 } },
      { ...points, subject: { agency: "乙所" }, marks: { 服務場所便利性: 40, 服務行銷有效性: 10 } },
      { ...points, subject: { agency: "甲所" }, marks: { 服務場所便利性: 45, 服務行銷有效性: 20 } },
    ],
    findings: ["duplicate-header"],
  },
  {
    name: "prose, with names of criteria and commas in it",
    text: `壹、計畫依據\n行政院函\n貳、計畫目標\n提升服務品質,以客為尊\n參、服務場所便利性\n改善動線`,
    sheets: [],
    findings: ["plain-text"],
  },
  {
    name: "remarks beside a blank mark, and remarks that several columns share",
    text: `${NAMED}評核指標,王委員,李委員,說明\n服務場所便利性,45,40,很好\n服務行銷有效性,不適用,20,無此業務`,
    sheets: [
      {
        ...points,
        judge: "王委員",
        marks: { 服務場所便利性: 45, 服務行銷有效性: { status: "not-applicable", reason: "無此業務" } },
      },
      { ...points, judge: "李委員", marks: { 服務場所便利性: 40, 服務行銷有效性: 20 } },
    ],
    findings: ["remark-shared D3"],
  },
  {
    name: "a remark without a mark",
    text: `${NAMED}評核指標,評分,說明\n服務場所便利性,,尚未訪視\n服務行銷有效性,20,`,
    sheets: [{ ...points, marks: { 服務行銷有效性: 20 } }],
    findings: ["reason-unplaced C3"],
  },
  {
    name: "a title, and a column of text that is nobody's marks",
    text: `範例縣評分表\n${NAMED}評核指標,評核重點,評分\n服務場所便利性,動線,45`,
    sheets: [{ ...points, marks: { 服務場所便利性: 45 } }],
    findings: ["unplaced-text A1", "text-column B3"],
  },
  {
    name: "quotation marks that do not pair up",
    text: `${NAMED}評核指標,評分\n服務場所便利性,"45\n服務行銷有效性,20`,
    sheets: [{ ...points, marks: { 服務場所便利性: "45\n服務行銷有效性,20" } }],
    findings: ["broken-quotes"],
  },
  {
    name: "criteria without a column of marks",
    text: `${NAMED}評核指標,配分\n服務場所便利性,50`,
    sheets: [],
    findings: ["no-marks-column"],
  },
  { name: "no criteria at all", text: "姓名,電話\n王,123", sheets: [], findings: ["no-criteria"] },
  {
    name: "a framework that is not known",
    text: "評核架構,innovation-2099\n服務場所便利性,45",
    sheets: [],
    findings: ["unknown-framework-named B1"],
  },
  {
    name: "no framework, and too few criteria to tell",
    text: "服務場所便利性,45",
    sheets: [],
    findings: ["framework-not-stated"],
  },
  { name: "nothing", text: " \r\n", sheets: [], findings: ["empty-input"] },
];

describe("score sheets in CSV", () => {
  test.each(LAYOUTS)("layout: $name", ({ text, sheets }) => {
    expect(readScoreSheets(text).sheets.map(({ sheet }) => sheet)).toEqual(sheets);
    expect(codesOf(text)).toEqual([]);
  });

  test.each(FAULTS)("fault: $name", ({ text, sheets, findings }) => {
    expect(readScoreSheets(text).sheets.map(({ sheet }) => sheet)).toEqual(sheets);
    expect(codesOf(text)).toEqual(findings);
  });

  test("every criterion of exactly one framework with points: it is inferred, and that is said", () => {
    const reading = readScoreSheets(LABELS.map((label) => `${label},1`).join("\n"));
    expect(reading.sheets.map(({ framework }) => framework?.id)).toEqual(["innovation-points-2010"]);
    expect(reading.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["framework-inferred", "info"]]);
  });

  const row = (label: string) => `${label},1`;
  /** Criteria of one framework only, and such as several editions share. */
  const own = LABELS.filter((label) => isOnlyOf(label, innovationPoints2010));
  const shared = LABELS.filter((label) => !isOnlyOf(label, innovationPoints2010));
  const strange = ["甲", "乙", "丙", "丁"];

  test.each([
    ["one of two names", ["有價值的創意服務", "甲"], undefined],
    ["two names, of one framework only", own.slice(0, 2), undefined],
    ["half of the names", [...LABELS.slice(0, 4), ...strange], undefined],
    ["two of four", ["基礎服務", "服務遞送", "服務量熊", "服務平價"], undefined],
    ["three of four", ["基礎服務", "服務遞送", "服務量能", "服務平價"], "framework-presumed leap-award-2018"],
    ["three of five", ["基礎服務", "服務遞送", "服務量能", "服務平價", "甲"], undefined],
    ["all names, also without points", ["基礎服務", "服務遞送", "服務量能"], "framework-inferred leap-award-2018"],
    [
      "all names, one of them of no other edition",
      [...shared.slice(0, 3), ...own.slice(0, 1)],
      "framework-inferred innovation-points-2010",
    ],
    [
      "one name more than another edition has, beside a misspelt one",
      [...shared.slice(0, 3), ...own.slice(0, 1), "甲"],
      undefined,
    ],
    [
      "two names more, beside a misspelt one",
      [...shared.slice(0, 3), ...own.slice(0, 2), "甲"],
      "framework-presumed innovation-points-2010",
    ],
    ["names that editions of a scheme share", shared.slice(0, 4), undefined],
    ["as many of one framework as of another", ["基礎服務", "服務遞送", "服務量能", ...LABELS.slice(0, 3)], undefined],
  ])("which framework it is shows by %s", (_name, labels, said) => {
    const { sheets, diagnostics } = readScoreSheets(labels.map(row).join("\n"));
    const [found] = diagnostics;
    expect(sheets.length > 0 ? `${found?.code} ${sheets[0]?.framework?.id}` : found?.code).toEqual(
      said ?? "framework-not-stated",
    );
    expect(found?.severity).toBe(
      said === undefined ? "error" : said.startsWith("framework-presumed") ? "warning" : "info",
    );
  });

  test("where several frameworks fit they are named", () => {
    const [finding] = readScoreSheets(shared.slice(0, 3).map(row).join("\n")).diagnostics;
    expect(finding).toMatchObject({
      code: "framework-not-stated",
      args: { fitting: ["innovation-2010", "innovation-2016", "innovation-points-2010"] },
    });
  });

  test("columns that name another framework than the one that is told are left out, the others are read", () => {
    const text = "評核架構,innovation-points-2010,leap-award-2018,x\n評核指標,甲,乙,丙\n服務場所便利性,45,40,30";
    const { sheets, diagnostics } = readScoreSheets(text, { framework: innovationPoints2010 });
    expect(sheets.map(({ sheet }) => sheet)).toEqual([{ ...points, judge: "甲", marks: { 服務場所便利性: 45 } }]);
    expect(diagnostics.map(({ code, args }) => [code, args.cell, args.known])).toEqual([
      ["framework-conflict", "C1", true],
      ["framework-conflict", "D1", false],
    ]);
  });

  test("the framework that is told counts, weighted or not, for sheets that name none", () => {
    const framework = weightFramework(leapAward2018, {
      "basic-service": 25,
      "service-delivery": 25,
      "service-capacity": 25,
      "service-evaluation": 25,
    });
    const [reading] = readScoreSheets("基礎服務,20\n服務遞送,15", { framework }).sheets;
    expect(reading?.sheet).toEqual({ framework: "leap-award-2018", marks: { 基礎服務: 20, 服務遞送: 15 } });
    expect(scoreSheet(reading?.sheet, framework).ok).toBe(true);
  });

  test("what is called Markdown is read like any text: what is wrong with a table is said", () => {
    const text = "評核架構,leap-award-2018\n評核指標,評分\n基礎服務,3\n服務遞送,4";
    const options = { name: "a.md", framework: innovationPoints2010 };
    expect(codesOf(text, options)).toEqual(["framework-conflict B1"]);
    expect(codesOf(text, { ...options, framework: leapAward2018 })).toEqual([]);
  });

  test("the misspelt criterion is said with the framework and the label, whether it is named or told", () => {
    const text = "評核指標,配分,甲委員\n服務場所便利姓,50,45";
    const readings = [readScoreSheets(`${NAMED}${text}`), readScoreSheets(text, { framework: innovationPoints2010 })];
    expect(readings.map(({ diagnostics }) => diagnostics.map(({ message }) => message))).toEqual([
      ["找不到「innovation-points-2010」的評核項目；A3的「服務場所便利姓」是否為「服務場所便利性」？"],
      ["找不到「innovation-points-2010」的評核項目；A2的「服務場所便利姓」是否為「服務場所便利性」？"],
    ]);
  });

  test("the library does not speak of commands and options", () => {
    for (const [code, { words }] of Object.entries(INPUT_PROBLEMS)) {
      for (const wording of Object.values(words)) expect(String(wording), code).not.toMatch(/--|tw-service-quality/u);
    }
  });

  test("a year that is told is for tables that name none", () => {
    const text = `${NAMED}評核指標,甲戶政事務所\n服務場所便利性,45`;
    const [reading] = readScoreSheets(text, { rocYear: 99 }).sheets;
    expect(reading?.sheet).toMatchObject({ subject: { agency: "甲戶政事務所", rocYear: 99 } });
  });

  test("what scoring finds is said with its cell, also where quotes span lines and the table is turned", () => {
    const text = `${NAMED}機關,年度,"服務場所\n便利性",服務行銷有效性\n甲所,99,45,31\n乙所,99,四十,20`;
    const found = readScoreSheets(text).sheets.flatMap(({ sheet, origin }) =>
      locateFindings(scoreSheet(sheet, innovationPoints2010).diagnostics, origin).filter(({ path }) => path.length > 1),
    );
    expect(found.map(({ code, message, span }) => [code, message.split("：")[0], span?.line])).toEqual([
      ["mark-out-of-range", "D3", 4],
      ["invalid-mark", "C4", 5],
    ]);
  });

  test.each([
    ["zh-TW", "B3：「服務場所便利性」的評分為「八」，不採計；應為數字（0 至 50）、「未評」或「不適用：理由」。"],
    [
      "en",
      'B3: The mark of "Convenience of the premises (服務場所便利性)" is "八" and does not count; expected a number from 0 to 50, "not assessed", or "n/a: reason".',
    ],
  ] as const)("who fills in a cell is told what to write in it, not JSON (%s)", (locale, message) => {
    const [reading] = readScoreSheets(`${NAMED}評核指標,王委員\n服務場所便利性,八`, { locale }).sheets;
    const { diagnostics } = scoreSheet(reading?.sheet, innovationPoints2010, { locale });
    const located = locateFindings(diagnostics, reading?.origin ?? {}, { locale });
    expect(located.find(({ code }) => code === "invalid-mark")?.message).toBe(message);
  });

  test.each([
    ["a year", `${NAMED}機關,甲所\n年度,2010\n服務場所便利性,45`],
    ["no criteria", "a,b"],
  ])("English texts have no full-width punctuation: %s", (_name, text) => {
    for (const { message } of readScoreSheets(text, { locale: "en" }).diagnostics) {
      expect(message).not.toMatch(/[，；：／（）、]/u);
    }
  });

  test("two reasons are put together as the language does", () => {
    const text = `${NAMED}評核指標,評分,說明\n服務場所便利性,n/a: none,see letter`;
    expect(readScoreSheets(text, { locale: "en" }).sheets[0]?.sheet).toMatchObject({
      marks: { 服務場所便利性: { reason: "none; see letter" } },
    });
  });

  test.each<[string, string, number, readonly string[]]>([
    [
      "one very long row among many short ones",
      `${",".repeat(200_000)}\n${"a\n".repeat(100_000)}服務場所便利性,服務行銷有效性,民眾滿意度`,
      0,
      ["framework-not-stated"],
    ],
    [
      "150,000 headings",
      `${NAMED}評核指標${",王,說明".repeat(75_000)}\n服務場所便利性,45`,
      75_000,
      ["duplicate-header"],
    ],
    ["blanks before a unit", `${NAMED}評核指標,王委員\n服務場所便利性,4${" ".repeat(1_000_000)}5`, 1, []],
    [
      "blanks in points",
      `${NAMED}評核指標,配分,王\n服務場所便利性,5${" ".repeat(1_000_000)}x,4`,
      1,
      ["points-differ-from-framework"],
    ],
    ["quotes that never close", '"a'.repeat(200_000), 0, ["broken-quotes", "no-criteria"]],
    ["a cell of a megabyte", `${NAMED}${"服".repeat(1_000_000)},1\n服務場所便利性,45`, 1, []],
    [
      "a hundred thousand criteria that are none",
      `${NAMED}服務場所便利性,1\n${"服務場所便利x,1\n".repeat(100_000)}`,
      1,
      ["duplicate-row"],
    ],
  ])("hostile: %s is read to the end", (_name, text, sheets, findings) => {
    const reading = readScoreSheets(text);
    expect(reading.sheets).toHaveLength(sheets);
    expect(reading.diagnostics.map(({ code }) => code)).toEqual(findings);
  });
});

test("English wordings have no full-width punctuation", () => {
  const wordings = Object.entries(INPUT_PROBLEMS).map(([code, { words }]) => [code, String(words.en)] as const);
  expect(wordings.filter(([, text]) => /[，。；：、／（）「」]/u.test(text))).toEqual([]);
});

describe("score sheets in JSON", () => {
  const sheet = { ...points, marks: { 服務場所便利性: 45 } };

  test.each([
    ["one sheet", JSON.stringify(sheet), [sheet]],
    ["a list", JSON.stringify([sheet, sheet]), [sheet, sheet]],
    ["with a byte order mark", `\uFEFF${JSON.stringify(sheet)}`, [sheet]],
    ["an empty list", "[]", []],
  ])("%s", (_name, text, sheets) => {
    expect(readScoreSheets(text)).toMatchObject({ sheets: sheets.map((each) => ({ sheet: each })), diagnostics: [] });
  });

  test.each([
    ["neither object nor list", "[1, null]", ["not-a-sheet", "not-a-sheet"]],
    ["an unknown framework", '{"framework": "x", "marks": {}}', ["unknown-framework-in-sheet"]],
    ["no framework and nothing to tell it by", '{"marks": {}}', ["framework-not-stated"]],
    [
      "the same property twice, also within a mark",
      '{"framework": "x", "framework": "innovation-points-2010", "marks": {"a": {"points": 1, "points": 2}}}',
      ["duplicate-property", "duplicate-property"],
    ],
    ["cut off", '{"framework": ', ["not-json"]],
  ])("fault: %s", (_name, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  test("of a criterion that is marked twice under one name no mark is left, whatever else names it", () => {
    const twice =
      '{"framework": "innovation-points-2010", "marks": {"服務場所便利性": 1,\n"民眾滿意度": 5, "服務場所便利性": 2, "premises-convenience": 3}}';
    const { sheets, diagnostics } = readScoreSheets(`[${JSON.stringify(sheet)}, ${twice}]`);
    expect(sheets.map((reading) => reading.sheet)).toEqual([sheet, { ...points, marks: { 民眾滿意度: 5 } }]);
    expect(diagnostics).toMatchObject([
      {
        code: "repeated-mark",
        severity: "error",
        path: [1, "marks", "服務場所便利性"],
        args: { count: 3 },
        span: { line: 2 },
      },
    ]);
  });

  test.each<[string, unknown, string]>([
    ["null", null, "not-text"],
    ["an object", { marks: {} }, "not-text"],
    ["a workbook", Buffer.from("PK\u0003\u0004 xl/workbook.xml"), "foreign-format"],
    ["no bytes", new Uint8Array(), "empty-input"],
  ])("%s is a finding, nothing is thrown", (_name, input, code) => {
    // JavaScript callers may hand in anything.
    expect(readScoreSheets(input as string)).toMatchObject({ sheets: [], diagnostics: [{ code }] });
  });

  test.each([
    ["JSON", "a.json", JSON.stringify(sheet)],
    ["a table", "a.csv", `${NAMED}服務場所便利性,45`],
    ["a table in UTF-16", "", Buffer.from(`\uFEFF${NAMED}服務場所便利性,45`, "utf16le")],
  ])("bytes of %s are decoded", (_name, name, content) => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    expect(readScoreSheets(bytes, { name })).toMatchObject({ sheets: [{ sheet }], diagnostics: [] });
  });

  test("a framework is named in JSON as loosely as in a table", () => {
    const name = " Innovation-Points-2010";
    const json = readScoreSheets(JSON.stringify({ ...sheet, framework: name }));
    const table = readScoreSheets(`評核架構,${name}\n服務場所便利性,45`);
    for (const reading of [json, table]) expect(reading).toMatchObject({ sheets: [{ sheet }], diagnostics: [] });
  });

  test("a caller's own framework is named loosely too, and its tables are recognised", () => {
    const own = {
      ...leapAward2018,
      id: "own-2020",
      criteria: ["甲項", "乙項", "丙項"].map((label, i) => ({ id: `c${i}`, level: "dimension", label, points: 10 })),
    };
    const options = { frameworks: [own], name: "a.json" };
    const table = readScoreSheets("項目,王委員\n甲項,5\n乙項,6\n丙項,7", options);
    expect(table.diagnostics.map(({ code }) => code)).toEqual(["framework-inferred"]);
    const named = readScoreSheets('{"framework": "OWN-2020", "marks": {"甲項": 5}}', options);
    expect(named).toMatchObject({ sheets: [{ sheet: { framework: own.id } }], diagnostics: [] });
  });

  test("the framework is inferred from all its criteria", () => {
    const marks = Object.fromEntries(LABELS.map((label) => [label, 1]));
    const reading = readScoreSheets(JSON.stringify({ marks }));
    expect(reading.sheets[0]?.sheet).toEqual({ ...points, marks });
    expect(reading.diagnostics.map(({ code }) => code)).toEqual(["framework-inferred"]);
  });

  test("the name of a file decides, not its first letter, unless the content is plainly the other", () => {
    expect(codesOf("評核架構,x", { name: "a.json" })).toEqual(["not-json"]);
    expect(codesOf("[甲],45", { name: "a.csv" })).toEqual(["no-criteria"]);
    expect(readScoreSheets(`${NAMED}服務場所便利性,45`, { name: "a.json" }).sheets).toMatchObject([{ sheet }]);
    expect(readScoreSheets(JSON.stringify(sheet), { name: "a.csv" }).sheets).toMatchObject([{ sheet }]);
  });

  test.each([
    [
      "another framework",
      { ...sheet, framework: "leap-award-2018" },
      "framework-conflict",
      { found: "leap-award-2018", known: true },
    ],
    ["one that is not known", { ...sheet, framework: "x" }, "framework-conflict", { found: "x", known: false }],
    ["no text", { ...sheet, framework: 5 }, "framework-conflict", { found: "5", known: false }],
    [
      "none, and criteria of another",
      { marks: { 基礎服務: 1, 服務遞送: 2 } },
      "framework-unfit",
      { fitting: ["leap-award-2018"] },
    ],
  ])("a sheet that names %s is not read by the one that is told", (_name, given, code, args) => {
    const reading = readScoreSheets(JSON.stringify(given), { framework: innovationPoints2010 });
    expect(reading).toMatchObject({ sheets: [{ sheet: given }], diagnostics: [{ code, args }] });
    expect(reading.sheets[0]).not.toHaveProperty("framework");
  });

  test("of a list that is said once, with how many there are", () => {
    const other = { ...sheet, framework: "leap-award-2018" };
    const text = JSON.stringify([other, sheet, other, { ...other, framework: "x" }]);
    const { diagnostics } = readScoreSheets(text, { framework: innovationPoints2010 });
    expect(diagnostics.map(({ path, args }) => [path, args.found, args.count])).toEqual([
      [[0, "framework"], "leap-award-2018", 2],
      [[3, "framework"], "x", 1],
    ]);
  });
});
