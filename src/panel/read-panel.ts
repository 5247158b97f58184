import { preview } from "../base/preview";
import type { Framework } from "../model/framework";
import { isRecord } from "../score/is-record";
import { isScorable, readOwner, type SheetOwner } from "../score/read-sheet";
import { scoringTree } from "../score/scoring-tree";
import { checkPhases } from "./check-phases";
import { nameSubjects, type SubjectOfSheet } from "./name-subjects";
import { columnOf, type Draft, draftOf, placeCell, tableOf } from "./panel-draft";
import type { PanelFindings } from "./panel-findings";
import type { PanelSettings } from "./panel-settings";
import type { PanelTable } from "./panel-table";
import { placeOfSubject } from "./place-of-subject";
import { readPanelSheet } from "./read-panel-sheet";
import { reportOwner } from "./report-owner";
import { type SheetNames, sheetNames } from "./sheet-names";

/** Reads the sheets of all judges; `undefined` when nothing can be made of them, and the findings say why. */
export function readPanel(
  sheets: unknown,
  framework: Framework,
  settings: PanelSettings,
  findings: PanelFindings,
): PanelTable | undefined {
  const drafts = draftsOf(framework, settings, findings);
  if (!Array.isArray(sheets)) findings.report("invalid-panel", { found: preview(sheets) });
  if (drafts === undefined || !Array.isArray(sheets)) return undefined;
  const seen: Seen = { subjects: new Map(), judges: new Set(), phases: new Set(), names: namesOf(settings) };
  for (const [index, sheet] of sheets.entries()) readInto(drafts, sheet, index, seen, settings, findings);
  reportSpellings(seen, findings);
  for (const draft of drafts.values()) reportRepeated(draft, seen, findings);
  const size = sizeOf(drafts, seen);
  const isMixed = drafts.has(WHOLE) && seen.phases.size > 1;
  if (isMixed) findings.report("phases-without-weights", { phases: [...seen.phases].map((id) => id ?? "—") });
  else if (![...drafts.values()].some(({ cells }) => cells.some((row) => row.some(Boolean)))) {
    findings.report("panel-without-sheets", {});
  } else if (size > MOST_CELLS) {
    findings.report("panel-too-large", { judges: seen.judges.size, subjects: seen.subjects.size, most: MOST_CELLS });
  } else return finish(drafts, seen, framework);
  return undefined;
}

/** A table has a place for every judge and subject, whoever assessed whom: a few thousand sheets could ask for millions. */
const MOST_CELLS = 2_000_000;

function sizeOf(drafts: ReadonlyMap<string | undefined, Draft>, { subjects, judges }: Seen): number {
  const columns = [...drafts.values()].reduce((sum, draft) => sum + draft.judges.size, 0);
  return Math.max(columns, judges.size) * subjects.size;
}

/** The one table of sheets without stages. */
const WHOLE = undefined;

/** What all stages have in common. */
interface Seen {
  readonly subjects: Map<string, SubjectOfSheet>;
  readonly judges: Set<string>;
  readonly phases: Set<string | undefined>;
  readonly names: Readonly<Record<"judge" | "subject" | "phase", SheetNames>>;
}

/** Stages are known by the settings before any sheet names one. */
function namesOf({ phases }: PanelSettings): Seen["names"] {
  const phase = sheetNames();
  for (const { id } of phases) phase.nameOf(id);
  return { judge: sheetNames(), subject: sheetNames(), phase };
}

function draftsOf(
  framework: Framework,
  settings: PanelSettings,
  findings: PanelFindings,
): ReadonlyMap<string | undefined, Draft> | undefined {
  const wanted =
    settings.method.phased === true
      ? settings.phases.map((phase) => [phase.id, phase.framework ?? framework] as const)
      : [[WHOLE, framework] as const];
  const drafts = new Map<string | undefined, Draft>();
  let isSound = settings.method.phased !== true || checkPhases(settings.phases, findings.report);
  for (const own of new Set(wanted.map(([, one]) => one))) {
    isSound = isScorable(own, scoringTree(own), findings.reportWhole) && isSound;
  }
  for (const [id, own] of wanted) drafts.set(id, draftOf(own));
  return isSound ? drafts : undefined;
}

function readInto(
  drafts: ReadonlyMap<string | undefined, Draft>,
  sheet: unknown,
  index: number,
  seen: Seen,
  settings: PanelSettings,
  findings: PanelFindings,
): void {
  const report = findings.reportSheet(index);
  const owner: SheetOwner = isRecord(sheet) ? namedOwner(readOwner(sheet, report), seen.names) : {};
  const at = placeOfSubject(owner.subject, seen.subjects);
  if (owner.judge !== undefined) seen.judges.add(owner.judge);
  seen.phases.add(owner.phase);
  const draft = drafts.get(WHOLE) ?? drafts.get(owner.phase);
  if (draft === undefined) {
    const found = isRecord(sheet) ? preview(sheet.phase) : preview(sheet);
    findings.report("unknown-phase", { found, expected: settings.phases.map(({ id }) => id) }, [index, "phase"]);
    // Which stage lacks the sheet nobody can say.
    for (const any of drafts.values()) any.unplaced.push({ judge: owner.judge, subject: at });
    return;
  }
  const { cell, unread } = readPanelSheet(sheet, draft, owner, index, settings, findings);
  if (isRecord(sheet)) reportOwner(sheet, index, findings);
  if (at === undefined || owner.judge === undefined) {
    draft.unplaced.push({ judge: owner.judge, subject: at });
    if (owner.judge !== undefined) columnOf(draft, owner.judge);
  } else {
    placeCell(draft, cell, at, owner.judge, index, unread.length > 0);
    if (cell !== undefined && unread.length > 0) {
      const args = { judge: owner.judge, subject: owner.subject?.agency ?? "", found: unread };
      findings.report("sheet-unread", args, [index, "marks"]);
    }
  }
}

/** Names as they were first written. */
function namedOwner(owner: SheetOwner, names: Seen["names"]): SheetOwner {
  const judge = owner.judge === undefined ? undefined : names.judge.nameOf(owner.judge);
  const phase = owner.phase === undefined ? undefined : names.phase.nameOf(owner.phase);
  const agency = owner.subject === undefined ? undefined : names.subject.nameOf(owner.subject.agency);
  // As good as always.
  if (judge === owner.judge && phase === owner.phase && agency === owner.subject?.agency) return owner;
  return {
    ...(judge !== undefined && { judge }),
    ...(phase !== undefined && { phase }),
    ...(owner.subject !== undefined && agency !== undefined && { subject: { ...owner.subject, agency } }),
  };
}

/** Two that are taken for one are said, so that whoever knows them can tell. */
function reportSpellings({ names }: Seen, { report }: PanelFindings): void {
  for (const what of ["judge", "subject"] as const) {
    for (const [name, others] of names[what].spellings)
      report("name-written-otherwise", { what, name, others: [...others] });
  }
}

function reportRepeated({ repeated }: Draft, { subjects }: Seen, { report }: PanelFindings): void {
  const agencies = [...subjects.values()].map(({ agency }) => agency);
  for (const { judge, subject, sheets } of repeated.values()) {
    const [first = 0, ...others] = sheets;
    const related = others.map((other) => ({ path: [other], words: ANOTHER }));
    report("duplicate-sheet", { judge, subject: agencies[subject] ?? "", count: sheets.length }, [first], related);
  }
}

const ANOTHER = {
  "zh-TW": "同一委員對同一受評對象的另一張評分表。",
  en: "another sheet of the same judge and subject",
};

function finish(drafts: ReadonlyMap<string | undefined, Draft>, seen: Seen, framework: Framework): PanelTable {
  const subjects = nameSubjects(seen.subjects);
  const whole = drafts.get(WHOLE);
  if (whole !== undefined) return tableOf(whole, subjects);
  const tables = new Map([...drafts].map(([id, draft]) => [String(id), tableOf(draft, subjects)]));
  const judges = [...seen.judges];
  const cells = subjects.map(() => judges.map(() => undefined));
  const tree = scoringTree(framework);
  return { framework, tree, judges, subjects, cells, gaps: new Map(), doubtful: new Set(), phases: tables };
}
