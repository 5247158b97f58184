import { fold } from "../../base/fold";
import { criterionLineage } from "../../model/criterion-tree";
import { findCriterion } from "../../model/find-criterion";
import type { Criterion, Framework } from "../../model/framework";
import type { Entry } from "../../model/plan";
import { splitLabels } from "../../model/split-labels";
import { LABEL_JOINER } from "./document-words";

/** A label (項目名稱) of an entry: its words, in which column of criteria it stands, and the points beside it. */
export interface PlacedLabel {
  readonly text: string;
  readonly column: number;
  readonly points: number | undefined;
  /** Under which such points stand in a plan. */
  readonly key: string;
}

/**
 * The labels of an entry from the top down: as the document printed them, where they name the criterion, else the
 * official ones; each in the column of its level.
 */
export function printedLabels(
  { criterion: name, printedAs }: Entry,
  framework: Framework | undefined,
  points: Readonly<Record<string, number>> = {},
): readonly PlacedLabel[] {
  const placed = (labels: readonly string[], columns: readonly number[]): readonly PlacedLabel[] =>
    labels.map((text, i) => {
      const path = labels.slice(0, i + 1);
      const key = (framework && findCriterion(framework, path))?.id ?? path.join(LABEL_JOINER);
      return { text, column: columns[i] ?? i, key, points: Object.hasOwn(points, key) ? points[key] : undefined };
    });
  const criterion = framework && findCriterion(framework, name);
  if (framework === undefined || criterion === undefined) {
    const labels = name.split(LABEL_JOINER).filter((label) => label.trim() !== "");
    return placed(labels, []);
  }
  const lineage = criterionLineage(framework, criterion.id);
  const level = ({ level: id }: Criterion): number => framework.levels.findIndex((each) => each.id === id);
  const printed = printedAs === undefined ? [] : splitLabels(framework, printedAs).filter((each) => each.trim() !== "");
  if (isOwnWording(framework, printed, lineage)) return placed(printed, columnsOf(printed, level(criterion)));
  return placed(
    lineage.map(({ label }) => label),
    lineage.map(level),
  );
}

/** Whether labels name the criterion, and not in the words of the framework. */
function isOwnWording(framework: Framework, printed: readonly string[], lineage: readonly Criterion[]): boolean {
  if (printed.length === 0 || findCriterion(framework, printed) !== lineage.at(-1)) return false;
  const official = lineage.map(({ label }) => fold(label));
  let from = 0;
  const isOfficial = printed.every((label) => {
    const at = official.indexOf(fold(label), from);
    from = at + 1;
    return at !== -1;
  });
  return !isOfficial || fold(printed.at(-1) ?? "") !== official.at(-1);
}

/** The last label stands in the column of its level, the others right before it; more than levels begin at the first. */
function columnsOf(printed: readonly string[], last: number): readonly number[] {
  const first = Math.max(0, last - printed.length + 1);
  return printed.map((_, i) => first + i);
}
