import { shorten } from "../../base/preview";
import { LAYOUT_PROBLEMS } from "../../diagnostics/layout-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic } from "../plan-reading-code";
import type { AlignedContent } from "./aligned-rows";
import type { UnevenCells } from "./flow-blocks";
import type { FlowHeader } from "./flow-header";

/** Names what is doubtful in a table; `uneven` adds cells that do not have as many parts as there are strategies. */
export function alignedFindings(
  source: string,
  content: AlignedContent,
  header: FlowHeader,
  locale: Locale | undefined,
): { readonly findings: readonly ReadingDiagnostic[]; readonly uneven: (cells: UnevenCells) => void } {
  const findings: ReadingDiagnostic[] = [];
  const nameOf = (column: number): string => header.columns[content.columns[column]?.header ?? 0]?.name ?? "";
  for (const groups of content.groups) {
    for (const { start, margin } of groups ?? []) {
      const action = content.values[content.actions]?.find(({ first }) => first >= start);
      const place = action?.fragments[0];
      if (margin >= SURE || action === undefined || place === undefined) continue;
      const args = { text: shorten(action.text), begins: true };
      const span = { start: place.start, end: place.end };
      findings.push({ ...diagnose(LAYOUT_PROBLEMS, "row-uncertain", args, { locale }), span });
    }
  }
  const begun = content.astride.length === 0 ? [] : content.values.map(startsOf);
  for (const { word, column } of content.astride) {
    const [before, after] = [nameOf(column - 1), nameOf(column)];
    const isAfter = (begun[column] ?? NONE).has(word.start);
    const args = {
      text: shorten(source.slice(word.start, word.end)),
      column: isAfter ? after : before,
      other: isAfter ? before : after,
    };
    const span = { start: word.start, end: word.end };
    findings.push({ ...diagnose(LAYOUT_PROBLEMS, "cell-uncertain", args, { locale }), span });
  }
  const uneven = ({ column, found, expected, span }: UnevenCells): void => {
    const name = nameOf(column);
    findings.push({
      ...diagnose(LAYOUT_PROBLEMS, "strategies-differ", { column: name, found, expected }, { locale }),
      span,
    });
  };
  return { findings, uneven };
}

/** Less is no difference between two ways to part rows. */
const SURE = 0.5;

function startsOf(values: AlignedContent["values"][number]): ReadonlySet<number> {
  return new Set(values.flatMap(({ fragments }) => fragments.map(({ start }) => start)));
}

const NONE: ReadonlySet<number> = new Set();
