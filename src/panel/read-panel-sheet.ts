import { nameKey } from "../base/name-key";
import { shorten } from "../base/preview";
import type { Readings } from "../score/read-mark";
import { readMarks } from "../score/read-marks";
import { readSheet, type SheetOwner } from "../score/read-sheet";
import type { ScoreFindings } from "../score/score-findings";
import { weighTree } from "../score/weigh-tree";
import { leavesOf } from "./leaves-of";
import type { Draft } from "./panel-draft";
import type { PanelFindings } from "./panel-findings";
import { panelItems } from "./panel-items";
import type { PanelSettings } from "./panel-settings";
import type { Cell } from "./panel-table";
import { readCell } from "./read-cell";

/** What one sheet holds. */
export interface PanelSheetReading {
  /** Nothing when it cannot be scored. */
  readonly cell: Cell | undefined;
  /** Marks of what is no criterion, or is not marked itself: what they were meant for nobody can say. */
  readonly unread: readonly string[];
}

/** Reads the marks of one sheet; findings say what is wrong with it. */
export function readPanelSheet(
  sheet: unknown,
  { framework, tree }: Draft,
  owner: SheetOwner,
  index: number,
  settings: PanelSettings,
  findings: PanelFindings,
): PanelSheetReading {
  const said = findings.reportSheet(index);
  const unread: string[] = [];
  const report: ScoreFindings["report"] = (code, args, path, related) => {
    if (code === "unknown-criterion" || code === "not-scored") unread.push(shorten(String(path.at(-1))));
    said(code, args, path, related);
  };
  const frame = readSheet(sheet, framework, tree, report, owner);
  if (frame === undefined) return { cell: undefined, unread };
  const { notApplicable } = settings;
  const readings = readMarks(frame.marks, framework, tree, { scale: frame.scale, notApplicable, report });
  const read = isThirdOfQuestions(owner.judge, settings) ? withoutUnreadItems(readings, tree, settings) : readings;
  return { cell: readCell(read, tree, notApplicable, index), unread };
}

function isThirdOfQuestions(
  judge: string | undefined,
  { method, within, thirdReaderFor, thirdReaders }: PanelSettings,
): boolean {
  const own = method.phased === true ? within : method;
  if (judge === undefined || own.roll !== "own" || thirdReaderFor !== "question") return false;
  return thirdReaders.some((name) => nameKey(name) === nameKey(judge));
}

/**
 * A third reader is asked for some questions only: those without any mark are not read. Where nothing was read at all
 * the sheet is left as it is.
 */
function withoutUnreadItems(readings: Readings, tree: Draft["tree"], settings: PanelSettings): Readings {
  const { itemLevel, notApplicable } = settings;
  const items = panelItems(tree, itemLevel).map((item) => ({ item, ...weighTree(item, readings, notApplicable) }));
  const open = items.filter(({ status }) => status === "missing" || status === "not-assessed");
  if (open.length === items.length) return readings;
  const read = readings.slice();
  for (const { index } of open.flatMap(({ item }) => leavesOf(item))) read[index] = NOT_READ;
  return read;
}

/** Not what the reader said of the question, so without a reason. */
const NOT_READ: NonNullable<Readings[number]> = { status: "not-applicable" };
