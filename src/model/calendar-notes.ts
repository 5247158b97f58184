import type { Path } from "../base/path";
import { parsePeriod, parseRocDate, parseRocYear } from "../calendar";
import type { CalendarOutcome } from "../calendar/verdict";
import type { Locale } from "../diagnostics/locale";
import type { PlanDiagnostic } from "./plan-code";

interface ReadingOptions {
  readonly locale: Locale | undefined;
  readonly rocYear: number | undefined;
}

type Parser = (text: string, options: ReadingOptions) => CalendarOutcome<unknown>;

/** The dates of a plan whose canonical form no longer shows how they were written. */
const FIELDS: readonly { readonly path: readonly string[]; readonly parse: Parser }[] = [
  { path: ["rocYear"], parse: parseRocYear },
  { path: ["adopted"], parse: parseRocDate },
  { path: ["period"], parse: parsePeriod },
  { path: ["period", "from"], parse: parseRocDate },
  { path: ["period", "to"], parse: parseRocDate },
];

/**
 * What is to be said of dates that are understood all the same: a stated length that leads elsewhere than the end of
 * the period, a school year of which only the first year is taken. Deadlines and citations keep their text, so that
 * rules can speak of them.
 */
export function calendarNotes(input: unknown, locale: Locale | undefined): readonly PlanDiagnostic[] {
  const year = inside(input, "rocYear");
  const read = typeof year === "string" || typeof year === "number" ? parseRocYear(year) : undefined;
  const rocYear = read?.ok ? read.value : undefined;
  return FIELDS.flatMap(({ path, parse }) => {
    const value = path.reduce<unknown>(inside, input);
    const outcome = typeof value === "string" ? parse(value, { locale, rocYear }) : undefined;
    return outcome?.ok ? outcome.diagnostics.map((diagnostic) => ({ ...diagnostic, path: path satisfies Path })) : [];
  });
}

function inside(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
