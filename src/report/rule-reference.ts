import { markdownTable, markdownText } from "../base/markdown-text";
import { type AnyRule, checkPlan, EXAMPLE_PLAN, examplePlan } from "../check";
import type { Locale } from "../diagnostics/locale";
import { type ReportOptions, reportLocale } from "./report-options";
import { REPORT_WORDS } from "./words";

/**
 * The rule reference (規則一覽) as Markdown: of every rule its id, severity, what it rests on and why it is there, its
 * options, a plan in which it finds something with what it says, and one in which it finds nothing.
 *
 * @example
 * renderRuleReference(RULES, { locale: "en" }).split("\n")[0] // => "# Rule reference"
 */
export function renderRuleReference(rules: readonly AnyRule[], options: ReportOptions = {}): string {
  const locale = reportLocale(options, { locale: true });
  const words = REPORT_WORDS[locale].rules;
  const list = rules.map(({ id, severity, about }) => [
    `[\`${id}\`](#${id})`,
    REPORT_WORDS[locale].severity[severity],
    markdownText(about[locale]),
  ]);
  const header = [REPORT_WORDS[locale].code, REPORT_WORDS[locale].severityTitle, words.about];
  return `${[`# ${words.title}`, markdownTable(header, "lll", list), ...rules.flatMap((rule) => ruleBlocks(rule, locale))].join("\n\n")}\n`;
}

function ruleBlocks(rule: AnyRule, locale: Locale): string[] {
  const all = REPORT_WORDS[locale];
  const words = all.rules;
  const { id, severity, source, about, examples } = rule;
  const options: readonly [string, unknown][] = Object.entries(rule.options);
  const rows = options.map(([option, value]) => [`\`${option}\``, `\`${JSON.stringify(value)}\``]);
  const found = findingsOf(rule, locale);
  return [
    `## ${id}`,
    `**${all.severity[severity]}** ${markdownText(about[locale])}`,
    `${all.source}${all.colon}${markdownText(source[locale])}`,
    options.length === 0 ? words.noOptions : markdownTable([words.option, words.default], "ll", rows),
    `### ${words.bad}`,
    exampleBlock(examples.bad, locale),
    `${words.says}${all.colon}`,
    found.map(({ message }) => `> ${markdownText(message)}`).join("\n>\n"),
    `### ${words.good}`,
    exampleBlock(examples.good, locale),
  ];
}

/** What the rule says of its bad example, as if it had been asked for by name: some need a day, some the preset `strict`. */
function findingsOf({ id, severity, examples: { bad, asOf } }: AnyRule, locale: Locale) {
  const config = { rules: { [id]: severity } };
  const { diagnostics } = checkPlan(examplePlan(bad), { locale, config, ...(asOf !== undefined && { asOf }) });
  return diagnostics.filter(({ code }) => code === id);
}

/** Only what differs from the example plan; of the entries, those that do. */
function exampleBlock(changes: AnyRule["examples"]["bad"], locale: Locale): string {
  const words = REPORT_WORDS[locale].rules;
  if (Object.keys(changes).length === 0) return words.unchanged;
  const known = new Set(EXAMPLE_PLAN.entries.map((entry) => JSON.stringify(entry)));
  const entries = changes.entries?.filter((entry) => !known.has(JSON.stringify(entry)));
  const shown = { ...changes, ...(entries !== undefined && entries.length > 0 && { entries }) };
  const removed = Object.entries(changes).flatMap(([field, value]) => (value === undefined ? [`\`${field}\``] : []));
  if (removed.length === Object.keys(changes).length)
    return `${words.removed}${removed.join(REPORT_WORDS[locale].list)}`;
  return `${words.changes}\n\n\`\`\`json\n${JSON.stringify(shown, null, 2)}\n\`\`\``;
}
