import { preview, shorten } from "../base/preview";
import { criterionArgs } from "../model/criterion-args";
import type { Framework } from "../model/framework";
import type { ScoreSheet } from "../model/score-sheet";
import type { Scorecard } from "../model/scorecard";
import { isRecord } from "./is-record";
import type { ScoreFindings } from "./score-findings";
import type { ScoringTree } from "./scoring-tree";

/** A sheet whose frame is sound; its marks are still to be read. */
export interface SheetFrame {
  readonly scale: NonNullable<ScoreSheet["scale"]>;
  readonly marks: Readonly<Record<string, unknown>>;
  readonly owner: SheetOwner;
}

/** Who is scored, by whom and in which stage, as far as the sheet says it well. */
export type SheetOwner = Pick<Scorecard, "subject" | "judge" | "phase">;

/** In the order in which a sheet is read. */
export const SHEET_KEYS: readonly string[] = ["$schema", "framework", "subject", "judge", "phase", "scale", "marks"];
const SUBJECT_KEYS = ["agency", "rocYear"];

/**
 * Reads everything of a sheet but its marks; `undefined` when it cannot be scored, and the findings say why. Whose it is
 * may have been read before.
 */
export function readSheet(
  sheet: unknown,
  framework: Framework,
  tree: ScoringTree,
  report: ScoreFindings["report"],
  known?: SheetOwner,
): SheetFrame | undefined {
  const usable = isScorable(framework, tree, report);
  if (!isRecord(sheet)) {
    report("invalid-sheet", { found: preview(sheet), name: "", expected: "sheet" }, []);
    return undefined;
  }
  for (const key of Object.keys(sheet)) {
    if (!SHEET_KEYS.includes(key)) report("unknown-key", { found: shorten(key), expected: SHEET_KEYS }, [key]);
  }
  const { framework: id, scale = "points", marks } = sheet;
  const fits = id === framework.id || (id !== undefined && id === framework.weighting?.of);
  if (!fits) report("other-framework", { found: preview(id), expected: framework.id }, ["framework"]);
  const isScale = scale === "points" || scale === "percent";
  if (!isScale) report("invalid-sheet", { found: preview(scale), name: "scale", expected: "scale" }, ["scale"]);
  const areMarks = isRecord(marks);
  if (!areMarks) report("invalid-sheet", { found: preview(marks), name: "marks", expected: "marks" }, ["marks"]);
  const owner = known ?? readOwner(sheet, report);
  return usable && fits && isScale && areMarks ? { scale, marks, owner } : undefined;
}

/** Reads whose sheet it is; what is said badly is reported and left out. */
export function readOwner(sheet: Readonly<Record<string, unknown>>, report: ScoreFindings["report"]): SheetOwner {
  const owner: { -readonly [Name in keyof SheetOwner]: SheetOwner[Name] } = {};
  const subject = readSubject(sheet.subject, report);
  const judge = readName("judge", sheet.judge, report);
  const phase = readName("phase", sheet.phase, report);
  if (subject !== undefined) owner.subject = subject;
  if (judge !== undefined) owner.judge = judge;
  if (phase !== undefined) owner.phase = phase;
  return owner;
}

/** Whether a framework has points that fit together; otherwise a finding says what is wrong with them. */
export function isScorable(framework: Framework, tree: ScoringTree, report: ScoreFindings["report"]): boolean {
  if (tree.byId.size === 0) report("framework-without-points", { framework: framework.id }, ["framework"]);
  else if (tree.inconsistent !== undefined) {
    report("inconsistent-points", { ...criterionArgs(tree.inconsistent.criterion), framework: framework.id }, [
      "framework",
    ]);
  } else return true;
  return false;
}

function readSubject(subject: unknown, report: ScoreFindings["report"]): Scorecard["subject"] {
  if (subject === undefined) return undefined;
  const known = isRecord(subject) ? subject : {};
  for (const key of Object.keys(known)) {
    if (!SUBJECT_KEYS.includes(key))
      report("unknown-key", { found: shorten(key), expected: SUBJECT_KEYS }, ["subject", key]);
  }
  const { agency, rocYear } = known;
  if (isText(agency)) {
    if (rocYear === undefined) return { agency };
    if (typeof rocYear === "number" && Number.isInteger(rocYear) && rocYear > 0 && rocYear < 1000)
      return { agency, rocYear };
  }
  const found = isRecord(subject) ? foundIn({ agency, rocYear }) : preview(subject);
  report("invalid-sheet", { found, name: "subject", expected: "subject" }, ["subject"]);
  return undefined;
}

/** The fields that are there. */
function foundIn(fields: Readonly<Record<string, unknown>>): string {
  const there = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `{${there.map(([name, value]) => ` ${name}: ${preview(value)}`).join(",")} }`;
}

function readName(field: "judge" | "phase", name: unknown, report: ScoreFindings["report"]): string | undefined {
  if (name === undefined || isText(name)) return name;
  report("invalid-sheet", { found: preview(name), name: field, expected: "text" }, [field]);
  return undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
