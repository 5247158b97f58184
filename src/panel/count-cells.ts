import { shortEnglishName } from "../diagnostics/criterion-name";
import { MOST_NAMED } from "../diagnostics/name-lists";
import type { WhyNotCounted } from "../model/panel-policies";
import { openLeaves } from "../score/report-gaps";
import type { MethodContext, PanelMethod } from "./panel-method";
import { type Cell, cellKey, type PanelTable } from "./panel-table";

/**
 * The same table with nothing but the cells that count, as the settings declare it for absent judges and open marks.
 * Whatever is left out is reported and has its reason among the gaps; a subject without a total has no cells at all.
 */
export function countCells(table: PanelTable, method: PanelMethod, context: MethodContext): PanelTable {
  const { phases } = table;
  if (phases === undefined) return countFlat(table, method, context);
  const counted = [...phases].map(([id, own]) => {
    if (own.judges.length === 0) context.report("phase-without-sheets", { phase: id, group: context.group });
    return [id, countFlat(own, context.within, { ...context, phase: id })] as const;
  });
  return { ...table, phases: new Map(counted) };
}

function countFlat(given: PanelTable, method: PanelMethod, context: MethodContext): PanelTable {
  const table = excludeMember(given, context.excluded);
  if (isWhole(table)) return table;
  const count: Count = { table, method, context, rows: table.cells.map((row) => [...row]), gaps: new Map(table.gaps) };
  const refused = new Set(table.doubtful);
  for (const subject of faultySubjects(table)) refused.add(subject);
  const left = new Map<number, number[]>();
  for (const [subject, row] of table.cells.entries()) {
    for (const [judge, cell] of row.entries()) {
      if (cell === undefined || cell.status === "complete" || table.gaps.has(cellKey(subject, judge))) continue;
      const isFaulty = cell.readings.some((reading) => reading?.status === "invalid");
      if (keepsOpen(count, cell, subject, judge, isFaulty)) continue;
      if (isFaulty || context.incompleteSheet === "refuse") refused.add(subject);
      else {
        leaveOut(count, subject, judge, cell.status);
        note(left, judge, subject);
      }
    }
  }
  if (method.roll !== "own") countAbsent(count, refused, left);
  if (method.omits === "judge") omitJudges(count, refused, left);
  for (const subject of refused) refuse(count, subject);
  return { ...table, cells: count.rows, gaps: count.gaps };
}

/** Subjects with two sheets of one judge, or one that cannot be read: that judge is not absent, whatever becomes of those who are. */
function* faultySubjects({ cells, judges, gaps }: PanelTable): Iterable<number> {
  for (const subject of cells.keys()) {
    if (judges.some((_, judge) => FAULTS.has(gaps.get(cellKey(subject, judge))))) yield subject;
  }
}

const FAULTS: ReadonlySet<WhyNotCounted | undefined> = new Set<WhyNotCounted>(["duplicate", "unusable"]);

/** Why there is no cell although the judge gave a sheet, or may have given one that nobody can place. */
const PRESENT: ReadonlySet<WhyNotCounted | undefined> = new Set([...FAULTS, "total-refused"]);

/** Without what the committee decided to leave out (除去個別委員評選結果); the judge keeps the column. */
function excludeMember(table: PanelTable, member: string | undefined): PanelTable {
  const judge = member === undefined ? -1 : table.judges.indexOf(member);
  if (judge === -1) return table;
  const gaps = new Map(table.gaps);
  for (const subject of table.cells.keys()) gaps.set(cellKey(subject, judge), "decision");
  const cells = table.cells.map((row) => row.map((cell, at) => (at === judge ? undefined : cell)));
  return { ...table, cells, gaps };
}

interface Count {
  readonly table: PanelTable;
  readonly method: PanelMethod;
  readonly context: MethodContext;
  readonly rows: (Cell | undefined)[][];
  readonly gaps: Map<number, WhyNotCounted>;
}

/** Nearly always every judge assessed everything. */
function isWhole({ cells, doubtful, gaps }: PanelTable): boolean {
  return (
    doubtful.size === 0 && gaps.size === 0 && cells.every((row) => row.every((cell) => cell?.status === "complete"))
  );
}

/** Reports a sheet with open marks; whether it counts all the same: never where a mark is not missing but wrong. */
function keepsOpen({ table, context }: Count, cell: Cell, subject: number, judge: number, isFaulty: boolean): boolean {
  const names = { judge: table.judges[judge] ?? "", subject: table.subjects[subject]?.name ?? "" };
  const path = [cell.sheet, "marks"];
  if (cell.status === "not-applicable") {
    context.report("sheet-not-applicable", names, path);
    return false;
  }
  const leaves = openLeaves(table.tree.leaves, cell.readings);
  const open = leaves
    .filter(({ index }) => !isFaulty || cell.readings[index]?.status === "invalid")
    .map(({ criterion }) => criterion);
  const args = { ...names, labels: open.map(({ label }) => label), titles: open.map(shortEnglishName) };
  context.report(isFaulty ? "sheet-faulty" : OPEN_SHEETS[context.incompleteSheet], args, path);
  return !isFaulty && context.incompleteSheet === "as-zero";
}

const OPEN_SHEETS = { refuse: "sheet-incomplete", omit: "sheet-omitted", "as-zero": "sheet-as-zero" } as const;

function countAbsent({ table, method, context }: Count, refused: Set<number>, left: Map<number, number[]>): void {
  const refuses = context.absentJudge === "refuse";
  for (const [judge, name] of table.judges.entries()) {
    const missed = [...table.cells.keys()].filter(
      (subject) => table.cells[subject]?.[judge] === undefined && !PRESENT.has(table.gaps.get(cellKey(subject, judge))),
    );
    if (missed.length === 0 || name === context.excluded) continue;
    const args = { judge: name, ...namesOf(table, missed), phase: context.phase };
    if (refuses) context.report("judge-absent", args);
    else if (method.omits === "sheet") context.report("judge-omitted", args);
    for (const subject of missed) {
      if (refuses) refused.add(subject);
      else note(left, judge, subject);
    }
  }
}

/** Sums over different judges cannot be compared: a judge who is left out once is left out throughout. */
function omitJudges(count: Count, refused: Set<number>, left: ReadonlyMap<number, number[]>): void {
  const { table, context } = count;
  if (refused.size > 0) {
    for (const subject of table.cells.keys()) refused.add(subject);
    return;
  }
  for (const [judge, subjects] of left) {
    const args = { judge: table.judges[judge] ?? "", ...namesOf(table, subjects), group: context.group };
    context.report("judge-omitted-throughout", args);
    for (const subject of table.cells.keys()) leaveOut(count, subject, judge, "judge-omitted");
  }
}

function refuse(count: Count, subject: number): void {
  for (const judge of count.table.judges.keys()) leaveOut(count, subject, judge, "total-refused");
}

/** The reason that was found first stays. */
function leaveOut({ rows, gaps }: Count, subject: number, judge: number, why: WhyNotCounted): void {
  const row = rows[subject];
  if (row?.[judge] === undefined) return;
  row[judge] = undefined;
  const key = cellKey(subject, judge);
  if (!gaps.has(key)) gaps.set(key, why);
}

function note(left: Map<number, number[]>, judge: number, subject: number): void {
  const subjects = left.get(judge);
  if (subjects === undefined) left.set(judge, [subject]);
  else if (subjects.at(-1) !== subject) subjects.push(subject);
}

function namesOf({ subjects }: PanelTable, places: readonly number[]) {
  const named = places.slice(0, MOST_NAMED).map((place) => subjects[place]?.name ?? "");
  return { subjects: named, count: places.length };
}
