import { preview } from "../base/preview";
import type { Ratio } from "../base/ratio";
import { isRecord } from "../score/is-record";
import { MOST_EVALUATIONS } from "./most-evaluations";
import type { PanelFindings } from "./panel-findings";
import type { PanelSettings } from "./panel-settings";
import type { PanelTable } from "./panel-table";
import { readAmount } from "./read-amount";
import { readItems } from "./read-items";
import { reportUnknown } from "./report-unknown";
import { ruleFields } from "./rule-fields";
import type { ReportRule } from "./rule-findings";

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

/** Reads the records; what is wrong with the values of one is reported, and it decides nothing then. */
export function readTieRecords(
  records: unknown,
  { subjects }: PanelTable,
  report: PanelFindings["report"],
  reportRule: ReportRule,
): TieRecords {
  const known = new Set(subjects.map(({ name }) => name));
  const all = readItems(records, RECORD_KEYS, ["tieRecords"], reportRule).flatMap((item): readonly ReadRecord[] => {
    const fields = ruleFields(item, reportRule);
    const by = fields.word("by", TIE_RECORDS, "tie-record");
    const entries = by && (by === "lot" ? lotEntries(item.value.order) : valueEntries(item.value.values));
    if (by === undefined) return [];
    if (entries === undefined)
      return fields.refuse(by === "lot" ? "order" : "values", by === "lot" ? "names" : "object") ?? [];
    const values = new Map<string, Ratio>();
    let isSound = true;
    for (const [name, value] of entries) {
      const exact = readAmount(value);
      if (exact !== undefined && !values.has(name)) values.set(name, exact);
      else {
        report("invalid-tie-record", {
          number: Number(item.path.at(-1)) + 1,
          subject: name,
          found: preview(value),
          by,
        });
        isSound = false;
      }
    }
    reportUnknown(values.keys(), known, "subject", report);
    return isSound ? [{ by, values, note: fields.text("note") }] : [];
  });
  return { all, used: new Set() };
}

/** Says which records settled nothing: there was no such tie, or another record came first. */
export function reportUnusedRecords(
  { all, used }: TieRecords,
  { ties, evaluations, tiesFor }: Pick<PanelSettings, "ties" | "evaluations" | "tiesFor">,
  report: PanelFindings["report"],
): void {
  for (const record of all) {
    if (used.has(record)) continue;
    const { by } = record;
    const isOver = by === "re-evaluation" && evaluations >= MOST_EVALUATIONS;
    const otherwise = tiesFor === "first" ? "no-such-first" : "no-such-tie";
    const why = !ties.some(({ id }) => id === by) ? "not-in-chain" : isOver ? "evaluations-over" : otherwise;
    report("tie-record-unused", { subjects: [...record.values.keys()], by, why });
  }
}

const RECORD_KEYS = ["by", "order", "values", "note"];
const TIE_RECORDS = ["lot", "re-evaluation"] as const;

function lotEntries(order: unknown): readonly (readonly [string, unknown])[] | undefined {
  const isList = Array.isArray(order) && order.every((name) => typeof name === "string");
  return isList ? order.map((name: string, place) => [name, place + 1]) : undefined;
}

function valueEntries(values: unknown): readonly (readonly [string, unknown])[] | undefined {
  return isRecord(values) ? Object.entries(values) : undefined;
}
