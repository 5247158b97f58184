import { fold } from "../base/fold";
import { markdownText } from "../base/markdown-text";
import { formatRocDate } from "../calendar/roc-date";
import type { Locale } from "../diagnostics/locale";
import { criterionTree } from "../model/criterion-tree";
import type { Criterion, Framework } from "../model/framework";
import { scoredCriteria } from "../model/scored-criteria";
import { frameworkPoints } from "./framework-points";
import { reportLocale } from "./report-options";

/** How a framework is to be shown. */
export interface RenderFrameworkOptions {
  readonly locale?: Locale | undefined;
}

/**
 * A framework (評核架構) as Markdown: what it is and rests on, its tree with ids, points and other names, where each
 * statement comes from, and what is unconfirmed. References stand in the language of the data in either locale.
 *
 * @example
 * renderFramework(leapAward2018).split("\n")[0] // => "# 政府服務躍升方案（107年度，政府服務獎整體服務類，4構面9實施要項）"
 */
export function renderFramework(framework: Framework, options: RenderFrameworkOptions = {}): string {
  const locale = reportLocale(options, { locale: true });
  const words = WORDS[locale];
  const { sources, unconfirmed } = framework.provenance;
  const blocks = [
    `# ${markdownText(framework.title)}${words.bracketed(markdownText(framework.edition))}`,
    headLines(framework, locale).join("\n"),
    `## ${words.criteria}`,
    criterionTree(framework)
      .roots.flatMap((root) => criterionLines(framework, root, "", locale))
      .join("\n"),
  ];
  if (sources.length > 0) {
    const lines = sources.map(
      ({ basis, statement, reference }) =>
        `- **${words.basis[basis]}** ${markdownText(typeof statement === "string" ? statement : statement[locale])}\\\n  ${markdownText(reference)}`,
    );
    blocks.push(`## ${words.sources}`, lines.join("\n"));
  }
  if (unconfirmed.length > 0) {
    blocks.push(
      `## ${words.unconfirmed}`,
      unconfirmed.map((statement) => `- ${markdownText(statement[locale])}`).join("\n"),
    );
  }
  return `${blocks.join("\n\n")}\n`;
}

function headLines(framework: Framework, locale: Locale): string[] {
  const words = WORDS[locale];
  const { inForce, provenance, weighting, levels, title, scheme, id } = framework;
  const basis = (of: keyof typeof words.basis) => words.bracketed(words.basis[of]);
  const facts = [
    [words.id, code(id)],
    [words.scheme, `${markdownText(title)} ${code(scheme)}`],
    [words.levels, levels.map((level) => `${markdownText(level.label)} ${code(level.id)}`).join(" → ")],
    [words.points, pointsLine(framework, locale)],
  ];
  if (weighting !== undefined) facts.push([words.weighting, words.ownWeighting(code(weighting.of))]);
  if (provenance.letter !== undefined) {
    const { issuer, date, number, title: subject } = provenance.letter;
    const letter = words.letterLine(
      markdownText(issuer),
      dateText(date, locale),
      markdownText(number),
      markdownText(subject),
    );
    facts.push([words.letter, `${letter}${basis(provenance.letter.basis)}`]);
  }
  const until = inForce.until === undefined ? undefined : dateText(inForce.until, locale);
  const period = `${words.period(dateText(inForce.from, locale), until)}${basis(inForce.basis)}`;
  facts.push([words.inForce, `${period}\\\n  ${markdownText(inForce.reference)}`]);
  return facts.map(([name, value]) => `- ${name}${words.colon}${value}`);
}

function pointsLine(framework: Framework, locale: Locale): string {
  const total = frameworkPoints(framework);
  const words = WORDS[locale];
  return total === undefined ? words.noPoints : words.total(total, scoredCriteria(framework).length);
}

function criterionLines(framework: Framework, criterion: Criterion, indent: string, locale: Locale): string[] {
  const words = WORDS[locale];
  const { id, label, title, points } = criterion;
  const name =
    locale === "en" && title !== undefined ? `${markdownText(title)}: ${markdownText(label)}` : markdownText(label);
  const worth = points === undefined ? "" : words.bracketed(words.worth(points));
  const others = [
    ...otherNames(words.aliases, criterion.aliases, criterion, locale),
    ...otherNames(words.misprints, criterion.misprints, criterion, locale),
  ];
  const children = criterionTree(framework).childrenOf.get(id) ?? [];
  return [
    `${indent}- ${name}${worth} ${code(id)}${others.length > 0 ? "\\" : ""}`,
    ...(others.length > 0 ? [`${indent}  ${others.join(words.semicolon)}`] : []),
    ...children.flatMap((child) => criterionLines(framework, child, `${indent}  `, locale)),
  ];
}

/** Names that a reader would call the label itself are left out: other brackets, or no final stop. */
function otherNames(heading: string, names: readonly string[] | undefined, { label }: Criterion, locale: Locale) {
  const words = WORDS[locale];
  const core = (name: string) => fold(name).replace(/。$/u, "");
  const seen = new Set([core(label)]);
  const others: string[] = [];
  for (const name of names ?? []) {
    if (!seen.has(core(name))) others.push(words.quoted(markdownText(name)));
    seen.add(core(name));
  }
  return others.length === 0 ? [] : [`${heading}${words.colon}${others.join(words.comma)}`];
}

function dateText(date: string, locale: Locale): string {
  const written = locale === "zh-TW" ? formatRocDate(date) : undefined;
  return written?.ok ? written.value : markdownText(date);
}

function code(text: string): string {
  return `\`${text.replace(/[`\s]+/gu, " ")}\``;
}

const WORDS = {
  "zh-TW": {
    colon: "：",
    comma: "、",
    semicolon: "；",
    bracketed: (text: string) => `（${text}）`,
    quoted: (text: string) => `「${text}」`,
    id: "代碼",
    scheme: "方案",
    levels: "層級",
    points: "配分",
    weighting: "自訂配分",
    letter: "函頒",
    inForce: "施行期間",
    criteria: "項目",
    sources: "來源",
    unconfirmed: "尚未確認",
    aliases: "又稱",
    misprints: "誤植",
    noPoints: "無（未取得配分資料）",
    worth: (points: number) => `${points} 分`,
    total: (total: string, scored: number) => `合計 ${total} 分，評分項目 ${scored} 項`,
    ownWeighting: (of: string) => `配分為使用者自訂，非官方配分；原架構為 ${of}`,
    letterLine: (issuer: string, date: string, number: string, title: string) =>
      `${issuer}${date}${number}函頒「${title}」`,
    period: (from: string, until: string | undefined) => `自${from}起${until === undefined ? "" : `至${until}止`}`,
    basis: { confirmed: "已確認", document: "僅見於該文件", derived: "推算", caller: "使用者自訂" },
  },
  en: {
    colon: ": ",
    comma: ", ",
    semicolon: "; ",
    bracketed: (text: string) => ` (${text})`,
    quoted: (text: string) => `"${text}"`,
    id: "Id",
    scheme: "Scheme",
    levels: "Levels",
    points: "Points",
    weighting: "Own weighting",
    letter: "Promulgated by",
    inForce: "In force",
    criteria: "Criteria",
    sources: "Sources",
    unconfirmed: "Unconfirmed",
    aliases: "also",
    misprints: "misprinted as",
    noPoints: "none (none were found)",
    worth: (points: number) => `${points} points`,
    total: (total: string, scored: number) => `${total} in total, ${scored} scored criteria`,
    ownWeighting: (of: string) => `the points are the user's own, not official; the framework weighted is ${of}`,
    letterLine: (issuer: string, date: string, number: string, title: string) =>
      `${issuer}, ${date}, ${number}, "${title}"`,
    period: (from: string, until: string | undefined) =>
      until === undefined ? `since ${from}` : `${from} to ${until}`,
    basis: { confirmed: "confirmed", document: "seen in that document only", derived: "derived", caller: "user's own" },
  },
} as const;
