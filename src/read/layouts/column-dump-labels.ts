import { criterionLineage } from "../../model/criterion-tree";
import type { Criterion } from "../../model/framework";
import { follows, isFirst, type PrintedNumber, printedNumber } from "../source/printed-number";
import { assignInOrder } from "./assign-in-order";
import { breaksOff } from "./cell-kinds";
import type { DumpCell } from "./column-dump-cell";
import type { KnownCriteria, KnownCriterion } from "./known-criteria";
import type { TextLine } from "./text-line";

/** A label of a column that was written out at one go. */
export interface DumpLabel {
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly number: PrintedNumber | undefined;
  readonly known: readonly KnownCriterion[];
}

/** The labels in a cell: most have a line each, some a line and what the margin left over for the next. */
export function dumpLabels({ lines }: DumpCell, known: KnownCriteria): readonly DumpLabel[] {
  const labels: DumpLabel[] = [];
  let at = 0;
  while (at < lines.length) {
    const length = labelLength(lines, at, known);
    const own = lines.slice(at, at + length);
    const text = own.map((line) => line.text.trim()).join("");
    labels.push({ text, lines: own, number: printedNumber(text), known: knownAs(text, known) });
    at += length;
  }
  return labels;
}

/** A name in so narrow a column is on three lines more at most. */
const MOST_LINES = 4;

function labelLength(lines: readonly TextLine[], at: number, known: KnownCriteria): number {
  let text = lines[at]?.text.trim() ?? "";
  if (knownAs(text, known).length > 0) return 1;
  let joined = text;
  for (let more = 1; more < MOST_LINES && at + more < lines.length; more++) {
    joined += lines[at + more]?.text.trim() ?? "";
    if (known.find(joined).length > 0) return more + 1;
  }
  for (let length = 1; at + length < lines.length; length++) {
    const next = lines[at + length]?.text.trim() ?? "";
    const isRest = breaksOff(text) || next.length < SHORTEST_LABEL;
    if (!isRest || length >= MOST_LINES || printedNumber(next) !== undefined || knownAs(next, known).length > 0)
      return length;
    text += next;
  }
  return lines.length - at;
}

const SHORTEST_LABEL = 3;

/** 民眾滿意度及民眾意見處理有效性 is known by the first of its two names. */
function knownAs(text: string, known: KnownCriteria): readonly KnownCriterion[] {
  const whole = known.find(text);
  if (whole.length > 0) return whole;
  const length = known.lengthAtStart(text);
  return length > 0 && /^[及與和暨、]/u.test(text.slice(length)) ? known.find(text.slice(0, length)) : [];
}

/**
 * Under which of the labels of the column before each label stands, by the trees of the frameworks and by the numbering,
 * which begins anew under each.
 */
export function parentsOf(labels: readonly DumpLabel[], above: readonly DumpLabel[]): readonly number[] {
  const lineages = labels.map(({ known }) => new Set(known.flatMap(lineageOf)));
  const keys = above.map(({ known }) => known.map(keyOf));
  return assignInOrder({
    things: labels.length,
    owners: above.length,
    skipped: SKIPPED,
    worth: (thing, owner, isFirstOfOwner) => {
      const label = labels[thing];
      const upper = above[owner];
      if (label === undefined || upper === undefined) return 0;
      const isBelow = keys[owner]?.some((key) => lineages[thing]?.has(key)) === true;
      const isForeign = !isBelow && label.known.length > 0 && upper.known.length > 0;
      // 服務流程 is part of 服務流程透明度.
      const isNamed = upper.text.length > 1 && label.text.includes(upper.text);
      const tree = isBelow || isNamed ? 4 : isForeign ? -3 : 0;
      return tree + numberWorth(labels[thing - 1]?.number, label.number, isFirstOfOwner);
    },
  });
}

const SKIPPED = 3;

function lineageOf({ framework, criterion }: KnownCriterion): readonly string[] {
  return criterionLineage(framework, criterion.id).map((each: Criterion) => keyOf({ framework, criterion: each }));
}

function keyOf({ framework, criterion }: Pick<KnownCriterion, "framework" | "criterion">): string {
  return `${framework.id}/${criterion.id}`;
}

function numberWorth(
  before: PrintedNumber | undefined,
  number: PrintedNumber | undefined,
  isFirstOfOwner: boolean,
): number {
  if (number === undefined) return isFirstOfOwner ? 0.5 : -0.5;
  if (isFirstOfOwner) return isFirst(number) ? 1 : -1;
  return isFirst(number) ? -2 : before !== undefined && follows(before, number) ? 1 : 0;
}
