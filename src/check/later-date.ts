/** Whether one ISO date is later than another as far as both are known: `2018-03` is not later than `2018-03-01`. */
export function isLater(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}
