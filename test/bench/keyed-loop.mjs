// What a careful developer writes by hand for this one framework: nothing but numbers is looked at.
import { INDICATORS } from "./sheets.mjs";

/** The total, its percentage and the sums of the 6 items; hundredths are added, so that no decimal goes wrong. */
export function keyedLoop(marks) {
  const hundredthsOf = {};
  let total = 0;
  for (const { id, max, item } of INDICATORS) {
    const hundredths = checked(marks[id], id, max);
    hundredthsOf[item] = (hundredthsOf[item] ?? 0) + hundredths;
    total += hundredths;
  }
  return { points: total / 100, percent: total / 1000, hundredthsOf };
}

/** The same without the items. */
export function totalLoop(marks) {
  let total = 0;
  for (const { id, max } of INDICATORS) total += checked(marks[id], id, max);
  return { points: total / 100, percent: total / 1000 };
}

function checked(mark, id, max) {
  if (typeof mark !== "number" || !(mark >= 0 && mark <= max)) throw new RangeError(`${id}: 0 to ${max} is expected`);
  return Math.round(mark * 100);
}
