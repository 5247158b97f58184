import { preview, shorten } from "../../base/preview";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import { SHAPE_PROBLEMS } from "../../diagnostics/shape-problems";
import { SHEET_PROBLEMS } from "../../diagnostics/sheet-problems";
import type { Framework } from "../../model/framework";
import { frameworkName, isFrameworkName } from "../../model/framework-name";
import { nounOf } from "../../model/noun-of";
import { fittingFrameworks, frameworksWithPoints, inferredCode, otherFrameworks } from "./infer-framework";
import type { SheetOrigin } from "./scored-sheet";
import type { ReadScoreSheetsOptions, ScoreSheetsReading } from "./sheets-reading";

/** How a sheet object is to be read. */
export type SheetObjectOptions = ReadScoreSheetsOptions & { readonly frameworks: readonly Framework[] };

/** Finds the framework of one sheet object; the rest is for scoring to look at. */
export function readSheetObject(sheet: unknown, origin: SheetOrigin, options: SheetObjectOptions): ScoreSheetsReading {
  const place = { path: origin.index === undefined ? [] : [origin.index], locale: options.locale };
  if (typeof sheet !== "object" || sheet === null || Array.isArray(sheet)) {
    const args = { found: Array.isArray(sheet) ? "[…]" : preview(sheet), part: partOf(origin) };
    return { sheets: [], diagnostics: [diagnose(SHEET_PROBLEMS, "not-a-sheet", args, place)] };
  }
  const noun = nounOf(sheet);
  if (noun !== undefined && noun !== "score-sheet") {
    const args = { found: noun, expected: "score-sheet" } as const;
    return { sheets: [], diagnostics: [diagnose(SHAPE_PROBLEMS, "other-noun", args, place)] };
  }
  const { framework, diagnostics } = frameworkOf(sheet, options, place);
  if (framework === undefined) return { sheets: [{ sheet, origin }], diagnostics };
  const name = frameworkName(framework);
  const named = "framework" in sheet && sheet.framework === name ? sheet : { ...sheet, framework: name };
  return { sheets: [{ sheet: named, framework, origin }], diagnostics };
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly locale: Locale | undefined;
}

interface Found {
  /** Absent when the sheet cannot be read by any. */
  readonly framework?: Framework;
  readonly diagnostics: readonly Diagnostic[];
}

function partOf({ index, line }: SheetOrigin): "file" | "member" | "line" {
  return index !== undefined ? "member" : line !== undefined ? "line" : "file";
}

function frameworkOf(sheet: object, { framework: told, frameworks }: SheetObjectOptions, place: Place): Found {
  const stated = "framework" in sheet ? sheet.framework : undefined;
  if (told !== undefined)
    return stated === undefined ? unnamed(sheet, told, frameworks, place) : named(stated, told, frameworks, place);
  if (stated !== undefined) {
    const framework = frameworks.find((known) => isFrameworkName(known, stated));
    if (framework !== undefined) return { framework, diagnostics: [] };
    const args = { found: preview(stated), known: frameworks.map(({ id }) => id) };
    return { diagnostics: [diagnose(SHEET_PROBLEMS, "unknown-framework-in-sheet", args, naming(place))] };
  }
  const { frameworks: fitting, count, of } = fittingFrameworks(marksOf(sheet), frameworks);
  const [framework, ...more] = fitting;
  if (framework !== undefined && more.length === 0) {
    const args = { framework: framework.id, count, of };
    return { framework, diagnostics: [diagnose(SHEET_PROBLEMS, inferredCode(count, of), args, place)] };
  }
  const args = { known: frameworksWithPoints(frameworks), fitting: fitting.map(({ id }) => id) };
  return { diagnostics: [diagnose(SHEET_PROBLEMS, "framework-not-stated", args, place)] };
}

/** A sheet that names a framework must name the one that was asked for. */
function named(stated: unknown, told: Framework, frameworks: readonly Framework[], place: Place): Found {
  if (isFrameworkName(told, stated)) return { framework: told, diagnostics: [] };
  const known = frameworks.some((framework) => isFrameworkName(framework, stated));
  const found = typeof stated === "string" ? shorten(stated) : preview(stated);
  const args = { cell: "", found, told: frameworkName(told), known, count: 1 };
  return { diagnostics: [diagnose(SHEET_PROBLEMS, "framework-conflict", args, naming(place))] };
}

/** A sheet that names none must not have the criteria of another. */
function unnamed(sheet: object, told: Framework, frameworks: readonly Framework[], place: Place): Found {
  const others = otherFrameworks(marksOf(sheet), told, frameworks);
  if (others === undefined) return { framework: told, diagnostics: [] };
  const fitting = others.frameworks.map(({ id }) => id);
  const args = { told: frameworkName(told), fitting, count: others.count, of: others.of };
  return { diagnostics: [diagnose(SHEET_PROBLEMS, "framework-unfit", args, place)] };
}

/** The field in which a sheet names its framework. */
function naming({ path, locale }: Place): Place {
  return { path: [...path, "framework"], locale };
}

function marksOf(sheet: object): string[] {
  const marks = "marks" in sheet ? sheet.marks : undefined;
  return typeof marks === "object" && marks !== null ? Object.keys(marks) : [];
}
