// What a careful developer writes by hand for this one framework: nothing is looked at but numbers.
import { INDICATORS } from "./sheets.mjs";

/** The points of 6 items, 3 dimensions and the total; hundredths are added, so that no decimal goes wrong. */
export function keyedLoop(marks) {
  const items = {};
  const dimensions = {};
  let total = 0;
  for (const { id, max, item, dimension } of INDICATORS) {
    const mark = marks[id];
    if (typeof mark !== "number" || !(mark >= 0 && mark <= max)) throw new RangeError(`${id}: 0 to ${max} is expected`);
    const hundredths = Math.round(mark * 100);
    items[item] = (items[item] ?? 0) + hundredths;
    dimensions[dimension] = (dimensions[dimension] ?? 0) + hundredths;
    total += hundredths;
  }
  for (const item in items) items[item] /= 100;
  for (const dimension in dimensions) dimensions[dimension] /= 100;
  return { items, dimensions, total: total / 100, percent: total / 1000 };
}

/** The same without the groups. */
export function totalLoop(marks) {
  let total = 0;
  for (const { id, max } of INDICATORS) {
    const mark = marks[id];
    if (typeof mark !== "number" || !(mark >= 0 && mark <= max)) throw new RangeError(`${id}: 0 to ${max} is expected`);
    total += Math.round(mark * 100);
  }
  return { total: total / 100, percent: total / 1000 };
}
