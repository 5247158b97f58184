import { fromNumber } from "../base/exact-number";
import { add, divide, isZero, multiply, type Ratio, subtract, ZERO } from "../base/ratio";
import type { Coefficient } from "./kendall-w";
import { momentsOf } from "./moments";

/**
 * Krippendorff's alpha (interval metric) of values by subject and judge. Cells may be missing; a subject that fewer
 * than two judges assessed is left out. Undefined when no value differs from another.
 *
 * α = 1 − (n − 1) Σ (m Σv² − (Σv)²) ÷ (m − 1) ÷ (n Σv² − (Σv)²), inner sums over one subject, outer over all.
 *
 * @see Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011
 */
export function krippendorffAlpha(values: readonly (readonly (Ratio | undefined)[])[]): Coefficient {
  let [count, sum, squares, observed] = [0, ZERO, ZERO, ZERO];
  let subjects = 0;
  for (const row of values) {
    const unit = momentsOf(row.filter((value) => value !== undefined));
    if (unit.count < 2) continue;
    subjects++;
    count += unit.count;
    sum = add(sum, unit.sum);
    squares = add(squares, unit.squares);
    observed = add(observed, divide(differences(unit), fromNumber(unit.count - 1)));
  }
  const coefficient = { judges: values[0]?.length ?? 0, subjects };
  const expected = differences({ count, sum, squares });
  if (isZero(expected)) return { ...coefficient, value: undefined };
  const share = divide(multiply(fromNumber(count - 1), observed), expected);
  return { ...coefficient, value: subtract(fromNumber(1), share) };
}

/** Half of the squared differences of all ordered pairs. */
function differences({ count, sum, squares }: { count: number; sum: Ratio; squares: Ratio }): Ratio {
  return subtract(multiply(fromNumber(count), squares), multiply(sum, sum));
}
