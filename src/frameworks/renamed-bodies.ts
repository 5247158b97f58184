/** A public body that has given way to another. */
export interface RenamedBody {
  readonly name: string;
  /** Other names by which letters are cited, each in full. */
  readonly otherNames: readonly string[];
  /** ISO date of its last day. */
  readonly until: string;
  readonly successor: string;
  readonly reference: string;
}

/** Bodies (改制機關) that plans go on naming after they were merged into another, oldest first. */
export const RENAMED_BODIES: readonly RenamedBody[] = [
  {
    name: "行政院研究發展考核委員會",
    otherNames: ["行政院研考會", "研考會"],
    until: "2014-01-21",
    successor: "國家發展委員會",
    reference: "國家發展委員會組織法（行政院定自103年1月22日施行）",
  },
];
