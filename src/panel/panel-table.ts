import type { Ratio } from "../base/ratio";
import type { Framework } from "../model/framework";
import type { WhyNotCounted } from "../model/panel-policies";
import type { Readings } from "../score/read-mark";
import type { ScoringTree } from "../score/scoring-tree";

/** Everything that the judges (委員) gave, by subject and judge. */
export interface PanelTable {
  readonly framework: Framework;
  readonly tree: ScoringTree;
  /** By first appearance in the sheets. */
  readonly judges: readonly string[];
  /** By first appearance in the sheets. */
  readonly subjects: readonly PanelSubject[];
  /** `cells[subject][judge]`; nothing where the judge gave no sheet that can be used. */
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  /** Why there is no cell, by `cellKey`, where it is not simply that the judge is absent; a cell with a gap was not read in full. */
  readonly gaps: ReadonlyMap<number, WhyNotCounted>;
  /** Subjects with a sheet that names no judge or no known phase, and all of them where one names no subject: nobody can say what they came to. */
  readonly doubtful: ReadonlySet<number>;
  /** For sheets of several stages: the tables of each, of the same subjects. The cells above are empty then. */
  readonly phases?: ReadonlyMap<string, PanelTable>;
}

/** Who is assessed (受評機關). */
export interface PanelSubject {
  /** Unique; the agency and the year. */
  readonly key: string;
  /** What messages and options call it: the agency, with the year where the panel has the agency more than once. */
  readonly name: string;
  readonly agency: string;
  readonly rocYear?: number;
  readonly group?: string;
}

/** One judge's sheet of one subject. */
export interface Cell {
  /** The sum, what is open counting nothing. */
  readonly points: Ratio;
  /** That out of the applicable maximum; 0 when nothing is applicable. */
  readonly percent: Ratio;
  /** The applicable maximum. */
  readonly max: Ratio;
  /** By place among the leaves of the scoring tree. */
  readonly readings: Readings;
  readonly status: "complete" | "incomplete" | "not-applicable";
  /** Place of the sheet in the input. */
  readonly sheet: number;
}

/** The place of a cell in `gaps`, the same however many judges there are. */
export function cellKey(subject: number, judge: number): number {
  return subject * MOST_JUDGES + judge;
}

const MOST_JUDGES = 2 ** 26;
