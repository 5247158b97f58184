import { shorten } from "../../base/preview";
import { diagnose } from "../../diagnostics/problem";
import { READING_PROBLEMS } from "../../diagnostics/reading-problems";
import { isRemarkTitle } from "../source/section-kinds";
import { REWARD } from "../source/section-words";
import { clausesOf } from "./clauses";
import { listReading } from "./list-reading";
import type { PartReader, PartReading, ReadingContext } from "./part";
import { partReading } from "./part-reading";
import { type Remark, remarkOf } from "./remark";
import { isOfKind, sectionsOfKind } from "./sections-of-kind";

/**
 * Reads how the plan is followed up (管制考核): every clause of that section, else the remark (備註) below the table, of
 * which a finding says so.
 */
export const readMonitoring: PartReader = (outline, context) => {
  const sections = sectionsOfKind(outline, "monitoring");
  const lists = sections.map((section) => {
    const all = clausesOf(outline.document, section.blocks);
    const own = isOfKind(section, "rewards") ? all.filter(({ text }) => !REWARD.test(text)) : all;
    return { clauses: own, numbered: own.length === all.length ? all : [] };
  });
  if (lists.every(({ clauses }) => clauses.length === 0)) return remarkReading(remarkOf(outline), context);
  const headed = sections.find(({ title }) => isRemarkTitle(title.text));
  const reading = listReading("monitoring", lists, context);
  if (headed === undefined) return reading;
  const count = lists.reduce((sum, { clauses }) => sum + clauses.length, 0);
  return withFinding(reading, headed.title.text, count, context);
};

function remarkReading(remark: Remark | undefined, context: ReadingContext): PartReading {
  if (remark === undefined || remark.clauses.length === 0) return partReading({});
  const reading = listReading("monitoring", [{ clauses: remark.clauses, numbered: remark.clauses }], context);
  return withFinding(reading, remark.label, remark.clauses.length, context);
}

/** Says where the words of a remark went. */
function withFinding(reading: PartReading, label: string, clauses: number, { locale }: ReadingContext): PartReading {
  const args = { found: shorten(label), clauses };
  const finding = diagnose(READING_PROBLEMS, "remark-as-monitoring", args, { path: ["monitoring"], locale });
  return { ...reading, diagnostics: [...reading.diagnostics, finding] };
}
