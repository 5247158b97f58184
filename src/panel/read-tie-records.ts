import { fromNumber } from "../base/exact-number";
import { fromExact } from "../base/exact-text";
import { preview } from "../base/preview";
import type { Ratio } from "../base/ratio";
import type { PanelFindings } from "./panel-findings";
import type { PanelTable } from "./panel-table";
import { reportUnknown } from "./report-unknown";

/** What people decided on a tie: the order of a lot (抽籤), or the totals of a re-evaluation (再行評選). */
export type TieRecord =
  | {
      readonly by: "lot";
      /** Names of subjects, the first drawn first. */
      readonly order: readonly string[];
      /** Who drew it and when, for the minutes. */
      readonly note?: string | undefined;
    }
  | {
      readonly by: "re-evaluation";
      /** The new totals by name of subject, in the unit of the method. */
      readonly values: Readonly<Record<string, number | string>>;
      readonly note?: string | undefined;
    };

/** The records that can be used; which of them were is noted on the way. */
export interface TieRecords {
  readonly all: readonly ReadRecord[];
  readonly used: Set<ReadRecord>;
}

/** A record with its values by name: totals, or places in the order of a lot. */
export interface ReadRecord {
  readonly by: TieRecord["by"];
  readonly values: ReadonlyMap<string, Ratio>;
  readonly note: string | undefined;
}

/** Reads the records; what is wrong with one is reported, and it decides nothing then. */
export function readTieRecords(
  records: readonly TieRecord[],
  { subjects }: PanelTable,
  report: PanelFindings["report"],
): TieRecords {
  const known = new Set(subjects.map(({ name }) => name));
  const all = records.flatMap((record, index): readonly ReadRecord[] => {
    const entries = record.by === "lot" ? lotEntries(record.order) : Object.entries(record.values);
    const values = new Map<string, Ratio>();
    let isSound = true;
    for (const [name, value] of entries) {
      const exact = readValue(value);
      if (exact !== undefined && !values.has(name)) values.set(name, exact);
      else {
        report("invalid-tie-record", { number: index + 1, subject: name, found: preview(value), by: record.by });
        isSound = false;
      }
    }
    reportUnknown(values.keys(), known, "subject", report);
    return isSound ? [{ by: record.by, values, note: record.note }] : [];
  });
  return { all, used: new Set() };
}

/** Says which records settled nothing: there was no such tie, or another record came first. */
export function reportUnusedRecords({ all, used }: TieRecords, report: PanelFindings["report"]): void {
  for (const record of all) {
    if (!used.has(record)) report("tie-record-unused", { subjects: [...record.values.keys()], by: record.by });
  }
}

function lotEntries(order: readonly string[]): readonly (readonly [string, number])[] {
  return order.map((name, place) => [name, place + 1]);
}

function readValue(value: unknown): Ratio | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? fromNumber(value) : undefined;
  return typeof value === "string" ? fromExact(value) : undefined;
}
