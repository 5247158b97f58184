import { fromNumber } from "../base/exact-number";
import { toExact } from "../base/exact-text";
import { percentOf } from "../base/percent-of";
import { compare, divide, isZero, ZERO } from "../base/ratio";
import { type RoundingPolicy, round, roundToText } from "../base/rounding";
import { englishName } from "../diagnostics/criterion-name";
import type { Locale } from "../diagnostics/locale";
import type { NotApplicablePolicy } from "../model/not-applicable-policy";
import type { BelowFloor } from "../model/panel-floor";
import { meanOf } from "./mean-of";
import { itemScores, panelItems } from "./panel-items";
import type { Cell, PanelTable } from "./panel-table";
import type { CriterionFloor, MembersFloor, ReadFloor } from "./read-floors";

/** How findings of floors are worded. */
export interface FloorWording {
  readonly locale: Locale;
  readonly rounding: RoundingPolicy;
  readonly notApplicable: NotApplicablePolicy;
  readonly itemLevel: string | undefined;
}

/**
 * Every floor (最低標準) that a subject does not reach, in the order of the rules; exact values are compared. `table`
 * has only the sheets that count; those of a stage are looked at on their own.
 */
export function applyFloors(
  floors: readonly ReadFloor[],
  table: PanelTable,
  subject: number,
  wording: FloorWording,
): readonly BelowFloor[] {
  if (floors.length === 0) return [];
  if (table.phases === undefined) return belowFloors(floors, table, subject, wording);
  return [...table.phases].flatMap(([phase, own]) =>
    belowFloors(floors, own, subject, wording).map((below) => ({ ...below, phase })),
  );
}

function belowFloors(
  floors: readonly ReadFloor[],
  table: PanelTable,
  subject: number,
  wording: FloorWording,
): readonly BelowFloor[] {
  return floors.flatMap((floor) =>
    floor.kind === "criterion"
      ? belowMeans(floor, table, subject, wording)
      : belowMembers(floor, table.cells[subject] ?? [], wording),
  );
}

function belowMeans(floor: CriterionFloor, table: PanelTable, subject: number, wording: FloorWording): BelowFloor[] {
  const { below, effect, source } = floor;
  const { locale, rounding, notApplicable, itemLevel } = wording;
  const words = WORDS[locale];
  const { byId } = table.tree;
  const nodes =
    floor.criteria === undefined
      ? panelItems(table.tree, itemLevel)
      : floor.criteria.flatMap((id) => byId.get(id) ?? []);
  return nodes.flatMap((node) => {
    const scores = itemScores(table, subject, node, notApplicable);
    const value = scores.length === 0 ? undefined : percentOf(meanOf(scores), node.worth);
    const isLow = value !== undefined && (below === undefined ? isZero(value) : compare(value, below) < 0);
    if (!isLow) return [];
    const { id, label, title } = node;
    const criterion = { id, label, ...(title !== undefined && { title }) };
    // Cut off, so that what is below a floor is never shown as equal to it.
    const shown = roundToText(value, { mode: "truncate", digits: rounding.digits });
    const message = words.mean(criterion, shown, below === undefined ? undefined : toExact(below)) + words[effect];
    const exact = { value: toExact(value), floor: toExact(below ?? ZERO) };
    return [{ effect, source, criterion, value: round(value, rounding), exact, message }];
  });
}

function belowMembers(
  floor: MembersFloor,
  row: readonly (Cell | undefined)[],
  { locale, rounding }: FloorWording,
): BelowFloor[] {
  const { below, share, effect, source } = floor;
  const percents = row.flatMap((cell) => (cell === undefined ? [] : [cell.percent]));
  const low = percents.filter((percent) => compare(percent, below) < 0).length;
  if (percents.length === 0) return [];
  const value = divide(fromNumber(low), fromNumber(percents.length));
  if (compare(value, share) < 0) return [];
  const words = WORDS[locale];
  const message = words.members(low, percents.length, toExact(below), toExact(share)) + words[effect];
  const exact = { value: toExact(value), floor: toExact(share) };
  return [{ effect, source, value: round(value, rounding), exact, message }];
}

interface Words {
  readonly mean: (
    criterion: { readonly label: string; readonly title?: string },
    value: string,
    below: string | undefined,
  ) => string;
  readonly members: (low: number, all: number, below: string, share: string) => string;
  readonly "not-ranked": string;
  readonly "not-qualified": string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  "zh-TW": {
    mean: ({ label }, value, below) =>
      below === undefined ? `「${label}」平均得分為零，` : `「${label}」平均得分為其配分的 ${value}%，未達 ${below}%，`,
    members: (low, all, below, share) => `${all} 位委員中有 ${low} 位評分未滿 ${below} 分，達 ${share}，`,
    "not-ranked": "不予排名。",
    "not-qualified": "為不合格。",
  },
  en: {
    mean: (criterion, value, below) =>
      below === undefined
        ? `The mean of "${englishName(criterion)}" is zero: `
        : `The mean of "${englishName(criterion)}" is ${value}% of its points, below ${below}%: `,
    members: (low, all, below, share) =>
      `${low} of ${all} members gave less than ${below}, at least a share of ${share}: `,
    "not-ranked": "not ranked.",
    "not-qualified": "not qualified.",
  },
};
