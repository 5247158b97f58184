import { fold } from "../../base/fold";

/** What a heading of a score sheet in a table can stand for. */
const HEADINGS = {
  framework: ["評核架構", "架構", "評核架構代碼", "framework"],
  agency: ["機關", "機關名稱", "受評機關", "受評機關名稱", "受評單位", "單位", "單位名稱", "agency", "office"],
  rocYear: ["年度", "民國年度", "評核年度", "考核年度", "受評年度", "rocYear", "year"],
  judge: ["委員", "委員姓名", "評審委員", "評分委員", "評核委員", "評審", "評分人員", "評審人員", "judge", "reviewer"],
  phase: ["階段", "評分階段", "評核階段", "評審階段", "評選階段", "phase", "stage"],
  scale: ["計分方式", "計分制", "評分方式", "scale"],
  reason: [
    "說明",
    "理由",
    "原因",
    "備註",
    "評語",
    "意見",
    "不適用理由",
    "reason",
    "note",
    "remark",
    "remarks",
    "comment",
  ],
  points: ["配分", "配分數", "滿分", "最高分", "points", "max", "maximum"],
  criterion: [
    "評核項目",
    "評核指標",
    "次評核指標",
    "評分項目",
    "項目",
    "指標",
    "構面",
    "實施要項",
    "具體措施",
    "執行策略",
    "代碼",
    "項次",
    "編號",
    "序號",
    "no",
    "id",
    "criterion",
    "criteria",
    "item",
    "indicator",
    "label",
  ],
  total: [
    "合計",
    "總計",
    "總分",
    "小計",
    "總評分",
    "平均",
    "平均分數",
    "序位",
    "名次",
    "等第",
    "total",
    "sum",
    "average",
    "mean",
    "rank",
    "grade",
  ],
  mark: ["評分", "得分", "分數", "評核分數", "成績", "mark", "marks", "score"],
  round: [
    ...["自評", "自評分數", "初評", "初評分數", "複評", "複評分數", "複核", "複核分數", "覆評", "覆核"],
    ...["self-assessment", "first review", "second review", "review"],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a heading stands for. */
export type Heading = keyof typeof HEADINGS;

const BY_WORD = new Map(
  // The keys of the table are its headings; Object.keys forgets it.
  (Object.keys(HEADINGS) as Heading[]).flatMap((heading) =>
    HEADINGS[heading].map((word) => [fold(word), heading] as const),
  ),
);

/** What a cell heads; a count or unit in brackets after the word, and a colon, make no difference. */
export function headingOf(text: string): Heading | undefined {
  if (text.length > LONGEST) return undefined;
  return BY_WORD.get(fold(text.replace(/[（(][^（()）]{0,20}[)）]\s*$/u, "").replace(/[:：]\s*$/u, "")));
}

/** Longer than any heading; what is longer is not worth the search. */
const LONGEST = 60;

/** The headings that say something of a whole sheet. */
export const METADATA = [
  "framework",
  "agency",
  "rocYear",
  "judge",
  "phase",
  "scale",
] as const satisfies readonly Heading[];

export type Metadata = (typeof METADATA)[number];

/** Whether a heading says something of a whole sheet. */
export function isMetadata(heading: Heading | undefined): heading is Metadata {
  return METADATA.some((metadata) => metadata === heading);
}

const MARK_WORDS = new Map<string, "not-applicable" | "not-assessed">([
  ...["不適用", "無此業務", "免評", "n/a", "na", "n.a.", "not applicable", "not-applicable"].map(
    (word) => [fold(word), "not-applicable"] as const,
  ),
  ...["未評", "未評分", "未評核", "尚未評分", "待評", "缺評", "not assessed", "not-assessed", "pending"].map(
    (word) => [fold(word), "not-assessed"] as const,
  ),
]);

/** What a word stands for in the place of a mark. */
export function markStatusOf(text: string): "not-applicable" | "not-assessed" | undefined {
  return MARK_WORDS.get(fold(text));
}

const SCALES = new Map<string, "points" | "percent">([
  ...["配分", "配分制", "依配分", "分數", "points"].map((word) => [fold(word), "points"] as const),
  ...["百分", "百分制", "百分比", "%", "percent", "percentage"].map((word) => [fold(word), "percent"] as const),
]);

/** The scale of marks that a word names. */
export function scaleOf(text: string): "points" | "percent" | undefined {
  return SCALES.get(fold(text));
}

/** Whether a heading of a column looks like the name of a judge: with a title before or after it. */
export function looksLikeJudge(name: string): boolean {
  return /(?:委員|評審|judge|reviewer)/iu.test(name.slice(0, LONGEST));
}

/** Whether a heading of a column looks like the name of an office rather than of a judge. */
export function looksLikeOffice(name: string): boolean {
  return /(?:公所|事務所|衛生所|地政所|分局|[所局處會部署廳府館課室站隊院校司科]|中心|機關|office|bureau|agency|department)$/iu.test(
    name.trim(),
  );
}
