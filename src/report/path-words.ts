import type { Path } from "../base/path";
import type { Span } from "../base/span";
import type { Locale } from "../diagnostics/locale";
import { REPORT_WORDS } from "./words";

/** Says a place in a plan, a score sheet or a configuration as a reader of the document would: 第4列・完成期限. */
export function describePath(path: Path, locale: Locale): string {
  if (path.length === 0) return REPORT_WORDS[locale].wholeDocument;
  const parts: string[] = [];
  for (const [i, step] of path.entries()) {
    // A list as a whole was handed in: its first number is not the place of anything that has a name.
    if (typeof step === "number" && i === 0) parts.push(locale === "en" ? `item ${step + 1}` : `第${step + 1}項`);
    if (typeof step === "number") continue;
    // A crosswalk has fields of the names of a period's ends.
    const isSide = (step === "from" || step === "to") && (i === 0 || path[i - 1] === "unmapped");
    const isKnown = Object.hasOwn(FIELDS, step) && !isSide;
    const field = isKnown ? FIELDS[step] : undefined;
    const words = field?.[locale] ?? REPORT_WORDS[locale].quoted(step);
    const next = path[i + 1];
    if (typeof next !== "number") parts.push(locale === "en" ? (field?.list ?? words) : words);
    else if (locale === "en") parts.push(`${words} ${next + 1}`);
    else parts.push(step === "entries" ? `第${next + 1}列` : `${words}第${next + 1}項`);
  }
  return parts.join(locale === "en" ? ", " : "・");
}

/** Where a finding stands: its path, and the place in the text or document where there is one. */
export function describePlace(
  { path, span }: { readonly path: Path; readonly span?: Span | undefined },
  locale: Locale,
): string {
  const place = span === undefined ? undefined : describeSpan(span, locale);
  if (path.length === 0) return place ?? describePath(path, locale);
  return describePath(path, locale) + (place === undefined ? "" : REPORT_WORDS[locale].bracketed(place));
}

/** The place in the words of a person, as far as the span says it. */
export function describeSpan({ line, table, row, cell, paragraph }: Span, locale: Locale): string | undefined {
  const words = REPORT_WORDS[locale];
  if (line !== undefined) return words.line(line);
  if (table !== undefined && row !== undefined && cell !== undefined) return words.cell(table, row, cell);
  return paragraph === undefined ? undefined : words.paragraph(paragraph);
}

interface FieldWords extends Readonly<Record<Locale, string>> {
  /** What the whole list is called in English. */
  readonly list?: string;
}

const FIELDS: Readonly<Record<string, FieldWords>> = {
  framework: { "zh-TW": "評核架構", en: "framework" },
  agency: { "zh-TW": "機關", en: "agency" },
  name: { "zh-TW": "名稱", en: "name" },
  class: { "zh-TW": "類別", en: "class" },
  rocYear: { "zh-TW": "年度", en: "year" },
  title: { "zh-TW": "名稱", en: "title" },
  adopted: { "zh-TW": "訂定日期", en: "date of adoption" },
  period: { "zh-TW": "執行期程", en: "period" },
  from: { "zh-TW": "起", en: "from" },
  to: { "zh-TW": "迄", en: "to" },
  legalBasis: { "zh-TW": "計畫依據", en: "legal basis" },
  issuer: { "zh-TW": "發文機關", en: "issuer" },
  date: { "zh-TW": "日期", en: "date" },
  number: { "zh-TW": "發文字號", en: "letter number" },
  goals: { "zh-TW": "計畫目標", en: "goal", list: "goals" },
  scope: { "zh-TW": "實施對象", en: "scope" },
  columns: { "zh-TW": "欄名", en: "column", list: "columns" },
  entries: { "zh-TW": "計畫內容", en: "entry", list: "entries" },
  criterion: { "zh-TW": "評核項目", en: "criterion" },
  printedAs: { "zh-TW": "原印名稱", en: "printed name" },
  strategy: { "zh-TW": "推動策略", en: "strategy" },
  actions: { "zh-TW": "作法", en: "action", list: "actions" },
  label: { "zh-TW": "編號", en: "label" },
  text: { "zh-TW": "內容", en: "text" },
  deadline: { "zh-TW": "完成期限", en: "deadline" },
  units: { "zh-TW": "承辦單位", en: "unit", list: "units" },
  target: { "zh-TW": "預期目標", en: "target" },
  benefit: { "zh-TW": "預期效益", en: "benefit" },
  result: { "zh-TW": "實施成果", en: "result" },
  monitoring: { "zh-TW": "管制考核", en: "monitoring" },
  rewards: { "zh-TW": "獎勵", en: "rewards" },
  ordinal: { "zh-TW": "序號", en: "ordinal" },
  sections: { "zh-TW": "章節", en: "section", list: "sections" },
  points: { "zh-TW": "配分", en: "points" },
  marks: { "zh-TW": "評分", en: "marks" },
  rules: { "zh-TW": "規則", en: "rules" },
  options: { "zh-TW": "選項", en: "options" },
  config: { "zh-TW": "設定", en: "configuration" },
  suppressions: { "zh-TW": "豁免", en: "suppression", list: "suppressions" },
  asOf: { "zh-TW": "基準日", en: "reference date" },
  subject: { "zh-TW": "受評機關", en: "subject" },
  judge: { "zh-TW": "委員", en: "judge" },
  phase: { "zh-TW": "階段", en: "phase" },
  scale: { "zh-TW": "計分方式", en: "scale" },
};
