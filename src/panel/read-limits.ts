import { preview } from "../base/preview";
import { compare, type Ratio } from "../base/ratio";
import type { GradeScale } from "../score/grade-scale";
import { type Item, readItems } from "./read-items";
import { ruleFields } from "./rule-fields";
import type { ReportRule } from "./rule-findings";

/** A cap or a veto on one subject: the place of the best grade it may have in the scale, or the most that counts. */
export type ReadLimit = { readonly reason: string; readonly source: string } & (
  | { readonly grade: number }
  | { readonly score: Ratio; readonly from: Ratio | undefined }
);

/** Reads caps and vetoes (等第限制), by name of their subject. */
export function readLimits(
  limits: unknown,
  scale: GradeScale | undefined,
  names: readonly string[],
  report: ReportRule,
): ReadonlyMap<string, readonly ReadLimit[]> {
  const known = new Set(names);
  const bySubject = new Map<string, ReadLimit[]>();
  for (const item of readItems(limits, LIMIT_KEYS, ["limits"], report)) {
    const fields = ruleFields(item, report);
    const subject = fields.subject(known);
    const reason = fields.reason();
    const source = fields.source();
    if (fields.has("grade") === fields.has("score")) {
      fields.refuse("grade", "grade-or-score");
      continue;
    }
    const what = fields.has("grade") ? readGrade(item, scale, report) : readScore(item, report);
    if (subject === undefined || reason === undefined || source === undefined || what === undefined) continue;
    const own = bySubject.get(subject);
    if (own === undefined) bySubject.set(subject, [{ ...what, reason, source }]);
    else own.push({ ...what, reason, source });
  }
  return bySubject;
}

const LIMIT_KEYS = ["subject", "grade", "score", "from", "reason", "source"];

function readGrade(item: Item, scale: GradeScale | undefined, report: ReportRule): { grade: number } | undefined {
  const grade = gradePlace(item, scale, report);
  if (item.value.from === undefined) return grade === undefined ? undefined : { grade };
  return ruleFields(item, report).refuse("from", "from-of-score");
}

function readScore(item: Item, report: ReportRule): { score: Ratio; from: Ratio | undefined } | undefined {
  const fields = ruleFields(item, report);
  const score = fields.amount("score", "percent");
  const from = fields.has("from") ? fields.amount("from", "percent") : undefined;
  if (score === undefined || (from === undefined && fields.has("from"))) return undefined;
  if (from !== undefined && compare(from, score) <= 0) return fields.refuse("from", "from-above-score");
  return { score, from };
}

/** The place of the grade that a rule names in the scale; reported when there is no scale or no such grade. */
export function gradePlace(
  { value, path }: Item,
  scale: GradeScale | undefined,
  report: ReportRule,
): number | undefined {
  if (scale === undefined) {
    report("rule-needs-grade-scale", {}, path);
    return undefined;
  }
  const place = scale.bands.findIndex(({ grade }) => grade === value.grade);
  if (place !== -1) return place;
  const found = typeof value.grade === "string" ? value.grade : preview(value.grade);
  const names = scale.bands.map(({ grade }) => grade);
  report("rule-for-unknown-grade", { found, scale: scale.title, names }, [...path, "grade"]);
  return undefined;
}
