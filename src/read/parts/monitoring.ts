import { shorten } from "../../base/preview";
import { diagnose } from "../../diagnostics/problem";
import { READING_PROBLEMS } from "../../diagnostics/reading-problems";
import { isRemarkTitle } from "../source/section-kinds";
import { REWARD } from "../source/section-words";
import { clausesOf } from "./clauses";
import { listReading } from "./list-reading";
import type { PartReader } from "./part";
import { type Remark, remarkOf } from "./remark";
import { isOfKind, sectionsOfKind } from "./sections-of-kind";

/**
 * Reads how the plan is followed up (管制考核): every clause of that section, else the remark (備註) below the table, of
 * which a finding says so.
 */
export const readMonitoring: PartReader = (outline, { locale }) => {
  const sections = sectionsOfKind(outline, "monitoring");
  const clauses = sections.flatMap((section) => {
    const all = clausesOf(outline.document, section.blocks);
    return isOfKind(section, "rewards") ? all.filter(({ text }) => !REWARD.test(text)) : all;
  });
  const headed = sections.find(({ title }) => isRemarkTitle(title.text));
  const remark: Remark | undefined =
    clauses.length === 0 ? remarkOf(outline) : headed && { label: headed.title.text, clauses };
  const reading = listReading("monitoring", remark?.clauses ?? clauses);
  if (remark === undefined || remark.clauses.length === 0) return reading;
  const args = { found: shorten(remark.label), clauses: remark.clauses.length };
  const finding = diagnose(READING_PROBLEMS, "remark-as-monitoring", args, { path: ["monitoring"], locale });
  return { ...reading, diagnostics: [finding] };
};
