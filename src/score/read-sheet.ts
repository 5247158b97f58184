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
  /** Who is scored, if the sheet says it well. */
  readonly subject: Scorecard["subject"];
  /** By whom. */
  readonly judge: Scorecard["judge"];
}

/** In the order in which a sheet is read. */
export const SHEET_KEYS: readonly string[] = ["$schema", "framework", "subject", "judge", "scale", "marks"];
const SUBJECT_KEYS = ["agency", "rocYear"];

/** Reads everything of a sheet but its marks; `undefined` when it cannot be scored, and the findings say why. */
export function readSheet(
  sheet: unknown,
  framework: Framework,
  tree: ScoringTree,
  report: ScoreFindings["report"],
): SheetFrame | undefined {
  const usable = checkTree(framework, tree, report);
  if (!isRecord(sheet)) {
    report("invalid-sheet", { found: preview(sheet), expected: '{ "framework": "…", "marks": {…} }' }, []);
    return undefined;
  }
  for (const key of Object.keys(sheet)) {
    if (!SHEET_KEYS.includes(key)) report("unknown-key", { found: shorten(key), expected: SHEET_KEYS }, [key]);
  }
  const { framework: id, scale = "points", marks } = sheet;
  const fits = id === framework.id || (id !== undefined && id === framework.weighting?.of);
  if (!fits) report("other-framework", { found: preview(id), expected: framework.id }, ["framework"]);
  const isScale = scale === "points" || scale === "percent";
  if (!isScale) report("invalid-sheet", { found: preview(scale), expected: '"points" | "percent"' }, ["scale"]);
  const areMarks = isRecord(marks);
  if (!areMarks) report("invalid-sheet", { found: preview(marks), expected: '{ "…": 80 }' }, ["marks"]);
  const subject = readSubject(sheet.subject, report);
  const judge = readJudge(sheet.judge, report);
  return usable && fits && isScale && areMarks ? { scale, marks, subject, judge } : undefined;
}

function checkTree(framework: Framework, tree: ScoringTree, report: ScoreFindings["report"]): boolean {
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
  const found = isRecord(subject) ? `{ agency: ${preview(agency)}, rocYear: ${preview(rocYear)} }` : preview(subject);
  report("invalid-sheet", { found, expected: '{ "agency": "…", "rocYear": 1–999 }' }, ["subject"]);
  return undefined;
}

function readJudge(judge: unknown, report: ScoreFindings["report"]): Scorecard["judge"] {
  if (judge === undefined || isText(judge)) return judge;
  report("invalid-sheet", { found: preview(judge), expected: '"…"' }, ["judge"]);
  return undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
