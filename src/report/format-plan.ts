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

/** Which frameworks a plan may follow whose labels are to be printed. */
export interface FormatPlanOptions {
  /** The framework of the plan, whatever the plan names itself. */
  readonly framework?: Framework | undefined;
  /** Those that the plan may name; by default those of this package. */
  readonly frameworks?: readonly Framework[] | undefined;
}

export function formatPlan(plan: DraftPlan, format: "markdown", options: FormatPlanOptions = {}): string {
  expectOptions(options, { framework: true, frameworks: true });
  if (format !== "markdown") throw new RangeError(`format: "markdown" is expected, not ${String(format)}`);
  const { frameworks = FRAMEWORKS } = options;
  const framework = options.framework ?? frameworks.find(({ id }) => id === plan.framework);
  const tables = entryTables(plan, framework);
  const sections = planSections(plan, planParts(plan), tables.length > 0, framework);
  const body = sections.flatMap((section) => sectionBlocks(section, tables));
  const write = (stated: ReadonlySet<StatedLine>): string => `${[...documentHead(plan, stated), ...body].join("\n\n")}\n`;
  const document = write(new Set());
  const unsaid = notReadBack(document, plan, [...new Set([...frameworks, ...(framework ? [framework] : [])])]);
  return unsaid.size === 0 ? document : write(unsaid);
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
function notReadBack(document: string, plan: DraftPlan, frameworks: readonly Framework[]): ReadonlySet<StatedLine> {
  const { plan: read, framework } = readPlan(document, { format: "markdown", frameworks });
  const isSaid: Readonly<Record<StatedLine, boolean>> = {
    title: read?.title === documentTitle(plan),
    agency: read?.agency?.name === plan.agency?.name,
    rocYear: read?.rocYear === plan.rocYear,
    framework: framework.id === plan.framework,
  };
  // The keys are those of the record above.
  const lines = Object.keys(isSaid) as StatedLine[];
  return new Set(lines.filter((line) => !isSaid[line]));
}
