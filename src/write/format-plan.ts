import { expectOptions } from "../base/expect-options";
import { FRAMEWORKS } from "../frameworks";
import type { DraftPlan } from "../model/draft-plan";
import type { Framework } from "../model/framework";
import { readPlan } from "../read/read-plan";
import { documentHead, documentTitle, type StatedLine } from "./plan-document/document-head";
import { DOCUMENT_LINES, PLAIN_SENTENCE } from "./plan-document/document-words";
import { entryTables } from "./plan-document/entry-tables";
import { paragraphText } from "./plan-document/paragraph-text";
import { linesOf, partBlocks, planParts } from "./plan-document/plan-parts";
import { type PlacedSection, planSections } from "./plan-document/plan-sections";

/** Which framework's labels a plan document prints. */
export interface FormatPlanOptions {
  /** The framework of the plan, whatever the plan names itself. */
  readonly framework?: Framework | undefined;
  /** Those that the plan may name; by default those of this package. */
  readonly frameworks?: readonly Framework[] | undefined;
}

/**
 * Writes a plan (計畫) as the document that offices adopt, in Traditional Chinese: title, sections 壹、計畫依據 … and the
 * table with a row for each action. `readPlan(document, { format: "markdown" })` reads the same plan from it, and leaves
 * nothing unread.
 *
 * What the title does not say is said in lines below it: 機關名稱, 計畫年度, and 評核架構 where the labels of the table do
 * not tell the framework (無 where they would tell one that the plan does not follow). The sections are those of the
 * plan, each with the parts that it is headed as; parts that none is headed as get sections of their own behind them.
 * Points stand behind the labels（50分）, those of criteria that the table does not name in a line 配分：… below it.
 *
 * Some things do not come back to the letter:
 * - the headings of the table are those of this package, whatever `columns` says, and they are what is read;
 * - a plan without title gets that of its office and year, one without sections those that its parts need;
 * - in a text, line breaks become blanks (only `scope` and the text of sections keep them), blanks beside Chinese signs
 *   go, control characters become �;
 * - numbering at the beginning of a text is read as numbering, and `1.… 2.…` within an action as two; an action's
 *   `label` must be numbering; 、 in a unit parts it; 同上 and － mean what they mean in a table;
 * - a citation, a deadline or a period is its text: parts that were given otherwise are read from the text again;
 * - `printedAs` is printed where it names the criterion in other words than the framework; numbering and points around
 *   it go;
 * - neighbouring entries of one criterion that differ in neither strategy nor benefit become one, and an entry with
 *   nothing but its criterion is lost above one for a criterion below it;
 * - the text of a section on a part of the plan is read as that part; a section without ordinal beside others with one
 *   is read as text, and so is one that stands alone without ordinal.
 *
 * @throws {RangeError} for a format that there is not or an unknown name among the options: programmer's errors.
 * @example
 * const plan = { framework: "leap-award-2018", agency: { name: "範例市戶政事務所" }, rocYear: 107, legalBasis: [], goals: [],
 *   entries: [{ criterion: "friendliness", actions: [{ label: "1.", text: "設置無障礙櫃檯。" }] }], monitoring: [], rewards: [] };
 * formatPlan(plan, "markdown").split("\n")[0] // => "# 範例市戶政事務所107年度提升服務品質執行計畫"
 * formatPlan(plan, "markdown").split("\n").at(-2) // => "| 基礎服務 | 服務友善 | 1.設置無障礙櫃檯。 |"
 * readPlan(formatPlan(plan, "markdown"), { format: "markdown" }).plan.entries // => plan.entries
 */
export function formatPlan(plan: DraftPlan, format: "markdown", options: FormatPlanOptions = {}): string {
  expectOptions(options, { framework: true, frameworks: true });
  if (format !== "markdown") throw new RangeError(`format: "markdown" is expected, not ${String(format)}`);
  const { frameworks = FRAMEWORKS } = options;
  const framework = options.framework ?? frameworks.find(({ id }) => id === plan.framework);
  const tables = entryTables(plan, framework);
  const sections = planSections(plan, planParts(plan), tables.length > 0, framework);
  const body = sections.flatMap((section) => sectionBlocks(section, tables));
  const write = (stated: ReadonlySet<StatedLine>): string =>
    `${[...documentHead(plan, stated), ...body].join("\n\n")}\n`;
  const known = [...new Set([...frameworks, ...(framework ? [framework] : [])])];
  let stated: ReadonlySet<StatedLine> = new Set();
  // What one line says may keep another from being read: a title that is named as such no longer tells the year.
  for (;;) {
    const document = write(stated);
    const unsaid = notReadBack(document, plan, known).filter((line) => !stated.has(line));
    if (unsaid.length === 0) return document;
    stated = new Set([...stated, ...unsaid]);
  }
}

function sectionBlocks({ ordinal, title, text, parts, hasTable }: PlacedSection, tables: readonly string[]) {
  const heading = `## ${paragraphText(ordinal === undefined ? title : DOCUMENT_LINES.heading(ordinal, title))}`;
  const lines = linesOf(text);
  const words = lines.map(paragraphText);
  const content = [...parts.flatMap(partBlocks), ...(hasTable ? tables : [])];
  // Words right above a table may pass for the name of a criterion.
  const areSentences = !hasTable || lines.every((line) => PLAIN_SENTENCE.test(line.trim()));
  return [heading, ...(areSentences ? [...words, ...content] : [...content, ...words])];
}

/** What a reader would not find, or not so: it has to be said in a line of its own. */
function notReadBack(document: string, plan: DraftPlan, frameworks: readonly Framework[]): readonly StatedLine[] {
  const { plan: read, framework } = readPlan(document, { format: "markdown", frameworks });
  const isSaid: Readonly<Record<StatedLine, boolean>> = {
    title: isSame(read?.title, documentTitle(plan)),
    agency: isSame(read?.agency?.name, plan.agency?.name),
    rocYear: read?.rocYear === plan.rocYear,
    framework: framework.id === plan.framework,
  };
  // The keys are those of the record above.
  const lines = Object.keys(isSaid) as StatedLine[];
  return lines.filter((line) => !isSaid[line]);
}

/** But for blanks, which the page may have put there. */
function isSame(one = "", other = ""): boolean {
  return one.replace(/\s+/gu, "") === other.replace(/\s+/gu, "");
}
