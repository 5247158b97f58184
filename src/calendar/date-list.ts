import { append } from "../base/append";
import { readSpan, settleSpan } from "./calendar-span";
import { bareWords } from "./deadline-date";
import { BETWEEN_DATES, MONTH } from "./deadline-words";
import type { IsoDate } from "./iso-date";
import { isDateFault } from "./last-date";
import { ROC_OFFSET } from "./roc-year";
import type { CalendarDiagnostic, CalendarOptions } from "./verdict";

/** Several dates of one deadline: 3月、6月、9月及12月, 107年6月30日、107年12月31日. */
export interface DateList {
  /** As they were written. */
  readonly parts: readonly string[];
  /** The last of them, when its year is known. */
  readonly date?: IsoDate;
  /** How often they come, where they are months at equal distances and no year is written twice. */
  readonly every?: string;
  /** What is wrong with them. */
  readonly faults: readonly CalendarDiagnostic[];
}

/** Reads the dates between 、 and 及 in text that has nothing else; `undefined` when it has. A date without a year is in that of the one before. */
export function readDateList(
  folded: string,
  text: string,
  rocYear: number | undefined,
  options: CalendarOptions,
): DateList | undefined {
  const parts = folded.split(BETWEEN_DATES).map(bareWords);
  if (parts.length < 2 || parts.length > MONTHS) return undefined;
  const spans = parts.map(
    (part) => readSpan(part) ?? (folded.includes(MONTH) ? readSpan(`${part}${MONTH}`) : undefined),
  );
  let year = rocYear;
  let date: IsoDate | undefined;
  const faults: CalendarDiagnostic[] = [];
  for (const span of spans) {
    if (span === undefined) return undefined;
    const settled = settleSpan(span, text, year, options);
    if (settled.ok) year = settled.value.first.year - ROC_OFFSET;
    date = settled.ok ? settled.value.date : undefined;
    append(faults, settled.diagnostics.filter(isDateFault));
  }
  const isOneYear = spans.slice(1).every((span) => span?.date.year === undefined);
  const every = isOneYear ? spacing(spans.map((span) => span?.part?.months?.[1] ?? span?.date.month)) : undefined;
  return { parts, faults, ...(date !== undefined && { date }), ...(every !== undefined && { every }) };
}

const MONTHS = 12;

/** January and July are six months apart, and so are July and January. */
function spacing(months: readonly (number | undefined)[]): string | undefined {
  const distance = MONTHS / months.length;
  const sorted = months.map(Number).sort((a, b) => a - b);
  const isEven = sorted.every((month, i) => i === 0 || month - Number(sorted[i - 1]) === distance);
  return isEven && Number.isInteger(distance) ? `P${distance}M` : undefined;
}
