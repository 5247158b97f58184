import { deepFreeze } from "../base/deep-freeze";
import type { Framework } from "../model/framework";

/** A public body that has given way to another. */
export interface RenamedBody {
  readonly name: string;
  /** Other names by which letters are cited, each in full. */
  readonly otherNames: readonly string[];
  /** Names that bodies of cities and counties bear as well: they mean this one only beside a letter of its own. */
  readonly sharedNames: readonly string[];
  /** What its letters have before 字 (發文代字), as seen in plans that cite them. */
  readonly letterCodes: readonly string[];
  /** ISO date of its last day. */
  readonly until: string;
  readonly successor: string;
  /** How sure the dates are. */
  readonly basis: Framework["provenance"]["sources"][number]["basis"];
  readonly reference: string;
}

/** Bodies (改制機關) that plans go on naming after they were merged into another, oldest first. */
export const RENAMED_BODIES: readonly RenamedBody[] = /* @__PURE__ */ deepFreeze([
  {
    name: "行政院研究發展考核委員會",
    otherNames: ["行政院研考會"],
    sharedNames: ["研考會", "研究發展考核委員會"],
    letterCodes: ["會研"],
    // The day before the successor's organic act took effect.
    until: "2014-01-21",
    successor: "國家發展委員會",
    basis: "confirmed",
    reference:
      "國家發展委員會組織法102年8月21日公布，行政院定自103年1月22日施行，研考會於同日併入 https://profilbaru.com/zh/中華民國國家發展委員會",
  },
]);
