import { markdownTable, markdownText } from "../base/markdown-text";
import type { Locale } from "../diagnostics/locale";
import type { PanelResult, PanelSubjectResult } from "../model/panel-result";
import { findPanelPreset } from "../panel/find-panel-preset";
import { panelFacts } from "./panel-facts";
import {
  agreementNote,
  disagreementNote,
  type PanelNote,
  sensitivityNote,
  subjectNotes,
  tendencyNote,
  tieNote,
  workingNote,
} from "./panel-notes";
import { PANEL_REPORT_OPTIONS, type PanelReportOptions } from "./panel-report-options";
import {
  judgeColumns,
  legendText,
  memberOf,
  memberText,
  notCountedTexts,
  rankedSubjects,
  subjectTexts,
} from "./panel-texts";
import { PANEL_WORDS } from "./panel-words";
import { reportLocale } from "./report-options";
import { REPORT_WORDS } from "./words";

/**
 * The result of a panel as the Markdown of a summary sheet (評分總表): every member's marks and ranks, totals, ranks and
 * grades, ties and what the law asks about them, adjustments apart, disagreements and the decision, places to sign.
 * Under the presets of tenders it has blanks for what else the article asks for and no score sheet holds: the case, the
 * price of every tenderer, all members with their occupations and who attended.
 *
 * @see 採購評選委員會審議規則第6條之1
 */
export function renderPanelMarkdown(result: PanelResult, options: PanelReportOptions = {}): string {
  const locale = reportLocale(options, PANEL_REPORT_OPTIONS);
  const words = PANEL_WORDS[locale];
  const { colon } = REPORT_WORDS[locale];
  const isProcurement = isTender(result);
  const fill = [isProcurement ? words.tenderCase : words.case, words.date].map(
    (heading) => `- **${heading}**${colon}${words.toFill}`,
  );
  const facts = panelFacts(result, locale).map(({ heading, text }) => `- **${heading}**${colon}${markdownText(text)}`);
  const notes: PanelNote[] = [tieNote(result, locale), ...subjectNotes(result, locale)];
  if (options.working === true) {
    notes.push(workingNote(result, locale), agreementNote(result, locale), tendencyNote(result, locale));
  }
  if (options.sensitivity !== undefined) notes.push(sensitivityNote(options.sensitivity, locale));
  const blocks = [
    `# ${words.minutesTitle}`,
    [...fill, ...facts].join("\n"),
    ...groupTables(result, locale),
    ...notes.flatMap((note) => noteBlock(note)),
    `## ${words.attached}`,
    attached(result, locale).join("\n"),
    ...findingsBlock(result, locale),
    ...(isProcurement ? committeeBlock(result, locale, options.codes === true) : []),
    ...signatureBlock(result, locale, options.codes === true),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function groupTables(result: PanelResult, locale: Locale): readonly string[] {
  const words = PANEL_WORDS[locale];
  const subjects = rankedSubjects(result);
  const groups = [...new Set(subjects.map(({ group }) => group))];
  const isGrouped = groups.some((group) => group !== undefined);
  return groups.flatMap((group) => {
    const own = subjects.filter((subject) => subject.group === group);
    const heading = isGrouped ? [`## ${markdownText(group ?? words.noGroup)}`] : [];
    return [...heading, ...membersTable(own, result, locale)];
  });
}

function membersTable(subjects: readonly PanelSubjectResult[], result: PanelResult, locale: Locale): readonly string[] {
  const words = PANEL_WORDS[locale];
  const columns = judgeColumns({ ...result, subjects: [...subjects] }, locale);
  const texts = subjects.map((subject) => subjectTexts(subject, result, locale));
  const hasGrade = texts.some(({ grade }) => grade !== "");
  const hasPassed = texts.some(({ passed }) => passed !== "");
  const isProcurement = isTender(result);
  const rows = subjects.map((subject, i) => {
    const { rank = "", total = "", grade = "", passed = "" } = texts[i] ?? {};
    const members = columns.map((column) => markdownText(memberText(memberOf(subject, column), result, locale)));
    const ends = [...(hasGrade ? [markdownText(grade)] : []), ...(hasPassed ? [passed] : [])];
    const price = isProcurement ? [""] : [];
    return [rank, markdownText(subject.name), ...price, ...members, total, ...ends];
  });
  const header = [
    words.rank,
    ...(isProcurement ? [words.tenderer, words.price] : [words.subject]),
    ...columns.map(({ heading }) => markdownText(heading)),
    words.units[result.unit],
    ...(hasGrade ? [words.grade] : []),
    ...(hasPassed ? [words.passed.title] : []),
  ];
  const table = markdownTable(header, `ll${isProcurement ? "r" : ""}${"r".repeat(columns.length + 1)}ll`, rows);
  return [table, legend(subjects, result, locale)];
}

/** What the cells of the judges are, and why some do not count. */
function legend(subjects: readonly PanelSubjectResult[], result: PanelResult, locale: Locale): string {
  const { colon, semicolon, list } = REPORT_WORDS[locale];
  const left = subjects.flatMap((subject) => {
    const texts = notCountedTexts(subject, locale);
    return texts.length === 0 ? [] : [`${markdownText(subject.name)}${colon}${texts.map(markdownText).join(list)}`];
  });
  return [markdownText(legendText({ ...result, subjects: [...subjects] }, locale)), ...left].join(semicolon);
}

function noteBlock({ heading, lines }: PanelNote): readonly string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.map((line) => `- ${markdownText(line)}`).join("\n")];
}

/** What the summary is to note; the first two are asked of procurement alone. */
function attached(result: PanelResult, locale: Locale): readonly string[] {
  const words = PANEL_WORDS[locale];
  const { colon } = REPORT_WORDS[locale];
  const said = disagreementNote(result, locale).map(markdownText);
  const lines = said.length === 0 ? [words.noThreshold] : said;
  if (result.decision === undefined) lines.push(words.decisionOpen);
  const items = [...(isTender(result) ? [words.byItems, words.groupOpinion] : []), `${words.disagreement}${colon}`];
  return [...items.map((item, i) => `${i + 1}. ${item}`), ...lines.map((line) => `   - ${line}`)];
}

/** Whether 採購評選委員會審議規則 binds it: the preset knows, methods of that rule are used elsewhere too. */
function isTender({ preset }: PanelResult): boolean {
  return preset !== undefined && findPanelPreset(preset)?.isProcurement === true;
}

/** 採購評選委員會審議規則第6條之1第2項第3款; with codes nobody is named in their order. */
function committeeBlock(result: PanelResult, locale: Locale, isCoded: boolean): readonly string[] {
  const words = PANEL_WORDS[locale];
  const names = [...result.judges.map(({ name }) => (isCoded ? "" : markdownText(name))), ""];
  return [
    `## ${words.committee}`,
    isCoded ? words.codedCommitteeNote : words.committeeNote,
    markdownTable(
      [words.memberName, words.occupation, words.attended],
      "lll",
      names.map((name) => [name, "", ""]),
    ),
  ];
}

/** A name beside a code would tell who is who. */
function signatureBlock({ judges }: PanelResult, locale: Locale, isCoded: boolean): readonly string[] {
  const words = PANEL_WORDS[locale];
  const heading = `## ${words.signatures}`;
  if (isCoded)
    return [
      heading,
      words.signInCodes,
      markdownTable(
        [words.signHere],
        "l",
        judges.map(() => [""]),
      ),
    ];
  const rows = judges.map(({ name }) => [markdownText(name), ""]);
  return [heading, markdownTable([words.judge, words.signHere], "ll", rows)];
}

function findingsBlock({ diagnostics }: PanelResult, locale: Locale): readonly string[] {
  const words = REPORT_WORDS[locale];
  if (diagnostics.length === 0) return [];
  const rows = diagnostics.map(({ severity, message, code }) => [
    words.severity[severity],
    markdownText(message),
    `\`${code}\``,
  ]);
  return [
    `## ${PANEL_WORDS[locale].findings}`,
    markdownTable([words.severityTitle, words.finding, words.code], "lll", rows),
  ];
}
