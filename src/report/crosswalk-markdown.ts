import { markdownTable, markdownText } from "../base/markdown-text";
import type { Locale } from "../diagnostics/locale";
import { criterionTree } from "../model/criterion-tree";
import type { Crosswalk } from "../model/crosswalk";
import { CROSSWALK_NOTICES } from "../model/crosswalk-notice";
import type { Framework } from "../model/framework";
import { CROSSWALK_WORDS } from "./crosswalk-words";
import { nameOf } from "./name-of";
import { type ReportOptions, reportLocale } from "./report-options";

/**
 * A crosswalk (對照表) between two frameworks as a section of Markdown: whose reading it is, a table with a row for each
 * link, and what has no counterpart on either side.
 *
 * @example
 * renderCrosswalk(CROSSWALKS[3], innovation2016, leapAward2018).split("\n")[0] // => "## 對照至政府服務躍升方案（107年度，政府服務獎整體服務類，4構面9實施要項） `leap-award-2018`"
 */
export function renderCrosswalk(
  crosswalk: Crosswalk,
  from: Framework,
  to: Framework,
  options: ReportOptions = {},
): string {
  const locale = reportLocale(options, { locale: true });
  const words = CROSSWALK_WORDS[locale];
  const { basis, links, unmapped, derivation = "stated", via = [] } = crosswalk;
  const title = markdownText(`${to.title}${words.bracketed(to.edition)}`);
  const sources = criterionNamer(from, locale);
  const targets = criterionNamer(to, locale);
  const rows = links.map((link) => [
    sources(link.sources, "<br>"),
    words.relation[link.relation],
    targets(link.targets, "<br>"),
    words.confidence[link.confidence],
    markdownText(link.rationale[locale]),
  ]);
  const header = [words.source, words.relationTitle, words.target, words.confidenceTitle, words.rationale];
  const left = (ids: readonly string[], name: typeof sources) =>
    ids.length === 0 ? words.none : name(ids, words.semicolon);
  const about = [
    `- ${words.notice}${words.colon}${markdownText(CROSSWALK_NOTICES[basis][locale])}`,
    `- ${words.table}${words.colon}${words.derivation[derivation](via.map((id) => `\`${id}\``).join(words.comma))}`,
  ];
  const rest = [
    `- ${words.unmappedFrom}${words.colon}${left(unmapped.from, sources)}`,
    `- ${words.unmappedTo}${words.colon}${left(unmapped.to, targets)}`,
  ];
  const table = rows.length === 0 ? [] : [markdownTable(header, "lllll", rows)];
  return `${[`## ${words.crosswalkTo(title)} \`${to.id}\``, about.join("\n"), ...table, rest.join("\n")].join("\n\n")}\n`;
}

function criterionNamer(framework: Framework, locale: Locale): (ids: readonly string[], between: string) => string {
  const { byId } = criterionTree(framework);
  return (ids, between) =>
    ids
      .map((id) => {
        const criterion = byId.get(id);
        return criterion === undefined ? markdownText(id) : markdownText(nameOf(criterion, locale));
      })
      .join(between);
}
