import { fromNumber } from "../base/exact-number";
import { big, divide, type Ratio } from "../base/ratio";
import type { PanelTable } from "./panel-table";

/** The largest usual unit of which every mark of the sheets is a multiple: 1, 0.5, 0.1, 0.05, otherwise 0.01. */
export function smallestStep(table: PanelTable): Ratio {
  const tables = table.phases === undefined ? [table] : [...table.phases.values()];
  const marks = tables.flatMap(({ cells }) =>
    cells.flatMap((row) => row.flatMap((cell) => cell?.readings.flatMap((reading) => markOf(reading)) ?? [])),
  );
  const step = UNITS.find((unit) => marks.every((mark) => big(divide(mark, unit)).d === 1n));
  return step ?? FINEST;
}

function markOf(reading: { readonly points?: Ratio; readonly mark?: number } | undefined): readonly Ratio[] {
  if (reading?.points === undefined) return [];
  return [reading.mark === undefined ? reading.points : fromNumber(reading.mark)];
}

const UNITS = [1, 0.5, 0.1, 0.05].map(fromNumber);
const FINEST = fromNumber(0.01);
