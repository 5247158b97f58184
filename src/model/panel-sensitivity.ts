/** What would change the ranks and grades of a panel (敏感度). */
export interface PanelSensitivity {
  /** The smallest change of a mark that was looked for, in points as marked. */
  readonly step: number;
  /** How often the panel was scored anew. */
  readonly evaluations: number;
  readonly subjects: readonly SubjectSensitivity[];
}

/** The smallest changes that change the rank or the grade of one subject. */
export interface SubjectSensitivity {
  readonly name: string;
  readonly group?: string;
  readonly rank: number | null;
  readonly grade?: string;
  /** Of one mark; `null` when no single mark changes anything. */
  readonly mark: MarkChange | null;
  /** Of the weight of one criterion, the others in proportion; `null` when none was found. */
  readonly weight: WeightChange | null;
  /** Every judge without whom it is another rank or grade, or has no result. */
  readonly judges: readonly JudgeRemoval[];
  /** `false` when the search ended before everything was looked at: what was found need not be the smallest. */
  readonly complete: boolean;
  /** The same in words, in the language of the call. */
  readonly words: readonly string[];
}

/** What comes out after a change. */
export interface ChangedOutcome {
  readonly rank: number | null;
  readonly grade?: string;
}

/** One mark that is another one. */
export interface MarkChange extends ChangedOutcome {
  readonly judge: string;
  readonly phase?: string;
  readonly criterion: CriterionName;
  /** In points. */
  readonly from: number;
  readonly to: number;
  readonly exact: { readonly from: string; readonly to: string; readonly change: string };
}

/** One weight that is another one. */
export interface WeightChange extends ChangedOutcome {
  readonly phase?: string;
  readonly criterion: CriterionName;
  /** Percent of the total. */
  readonly from: number;
  readonly to: number;
  readonly exact: { readonly from: string; readonly to: string; readonly change: string };
}

/** The panel without one judge. */
export interface JudgeRemoval extends ChangedOutcome {
  readonly judge: string;
  /** `true` where there is no total at all without the judge. */
  readonly withoutResult?: true;
}

/** A criterion as reports name it. */
export interface CriterionName {
  readonly id: string;
  readonly label: string;
  readonly title?: string;
}
