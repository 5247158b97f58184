import type { JsonReading, RepeatedProperty } from "../read-json";
import { reportRepeated } from "../report-repeated";
import { dropRepeatedMarks } from "./drop-repeated-marks";
import type { SheetOrigin } from "./scored-sheet";
import { readSheetObject, type SheetObjectOptions } from "./sheet-object";
import type { ScoreSheetsReading } from "./sheets-reading";

/** Reads a sheet object, or each of a list of them, with what the JSON text says more than once. */
export function readJsonSheets({ value, repeated }: JsonReading, options: SheetObjectOptions): ScoreSheetsReading {
  if (!Array.isArray(value)) return readJsonSheet(value, {}, repeated, options);
  const byIndex = new Map<unknown, RepeatedProperty[]>();
  for (const property of repeated) {
    const [index] = property.path;
    const same = byIndex.get(index);
    if (same === undefined) byIndex.set(index, [property]);
    else same.push(property);
  }
  const list: readonly unknown[] = value;
  const readings = list.map((sheet, index) => readJsonSheet(sheet, { index }, byIndex.get(index) ?? [], options));
  return {
    sheets: readings.flatMap(({ sheets }) => sheets),
    diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Reads one sheet object: of a mark that it has more than once none is left, of any other property the last. */
export function readJsonSheet(
  value: unknown,
  origin: SheetOrigin,
  repeated: readonly RepeatedProperty[],
  options: SheetObjectOptions,
): ScoreSheetsReading {
  const { sheets, diagnostics } = readSheetObject(value, origin, options);
  const depth = origin.index === undefined ? 0 : 1;
  const isMark = ({ path }: RepeatedProperty) => path.length === depth + 2 && path[depth] === "marks";
  const others = repeated.filter((property) => sheets.length === 0 || !isMark(property));
  const marks = repeated.filter(isMark);
  const cleaned = sheets.map((reading) => dropRepeatedMarks(reading, marks, options.locale));
  return {
    sheets: cleaned.flatMap((reading) => reading.sheets),
    diagnostics: [
      ...reportRepeated(others, options.locale),
      ...diagnostics,
      ...cleaned.flatMap((reading) => reading.diagnostics),
    ],
  };
}
