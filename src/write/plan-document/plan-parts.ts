import { formatPeriod, formatRocDate } from "../../calendar";
import type { DraftPlan } from "../../model/draft-plan";
import { SECTION_KINDS, type SectionKind } from "../../read/source/section-words";
import { DOCUMENT_LINES } from "./document-words";
import { paragraphText } from "./paragraph-text";

/** A part of a plan that is prose: its lines, numbered or each a paragraph. */
export interface PlanPartText {
  readonly kind: SectionKind;
  readonly lines: readonly string[];
  readonly isList: boolean;
}

/** The parts of a plan beside its table that say anything. */
export function planParts(plan: DraftPlan): readonly PlanPartText[] {
  const { legalBasis, goals, scope, period, monitoring, rewards } = plan;
  const lines: Readonly<Record<SectionKind, readonly string[]>> = {
    legalBasis: legalBasis.map(({ text }) => text),
    goals,
    scope: linesOf(scope),
    period: period === undefined ? [] : [periodText(period)],
    monitoring,
    rewards,
  };
  return SECTION_KINDS.flatMap((kind) =>
    lines[kind].length === 0 ? [] : [{ kind, lines: lines[kind], isList: kind !== "scope" && kind !== "period" }],
  );
}

/** As blocks of Markdown. */
export function partBlocks({ lines, isList }: PlanPartText): readonly string[] {
  const safe = lines.map(paragraphText);
  return isList ? [safe.map((line, i) => `${i + 1}. ${line}`).join("\n")] : safe;
}

/** The lines of a text that say something. */
export function linesOf(text: string | undefined): readonly string[] {
  return (text ?? "").split(/\r\n|[\n\r\u2028\u2029]/u).filter((line) => line.trim() !== "");
}

/** A period of months alone is written in months. */
function periodText(period: NonNullable<DraftPlan["period"]>): string {
  const whole = formatPeriod(period);
  return whole.ok ? whole.value : DOCUMENT_LINES.period(dateText(period.from), dateText(period.to));
}

function dateText(date: string): string {
  const written = formatRocDate(date);
  return written.ok ? written.value : date;
}
