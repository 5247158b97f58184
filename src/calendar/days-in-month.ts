/** How many days a month (1 to 12) of the Gregorian calendar has. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return SHORT_MONTHS.has(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const SHORT_MONTHS: ReadonlySet<number> = new Set([4, 6, 9, 11]);
