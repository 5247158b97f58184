import { divide, multiply, type Ratio } from "../../base/ratio";
import type { Figure } from "./join-figures";

/** The unit in which figures of several units are compared: 成 and % are percent, 小時 and 分鐘 minutes. */
export function measureOf(unit: string): string {
  return MEASURED_IN[unit]?.measure ?? unit;
}

/** The values of a figure in the unit in which it is compared. */
export function measuredValues({ unit, values }: Pick<Figure, "unit" | "values">): readonly Ratio[] {
  const { worth } = MEASURED_IN[unit] ?? {};
  return worth === undefined ? values : values.map((value) => multiply(value, worth));
}

/** A value in the unit in which figures are compared, in the unit itself. */
export function inUnit(value: Ratio, unit: string): Ratio {
  return divide(value, MEASURED_IN[unit]?.worth ?? ONE);
}

const ONE: Ratio = { n: 1, d: 1 };

/** Units that say the same in other words, or another number of it. A year has twelve months, but 105年 is a date. */
const MEASURED_IN: Readonly<Record<string, { readonly measure: string; readonly worth: Ratio }>> = {
  成: { measure: "%", worth: { n: 10, d: 1 } },
  "‰": { measure: "%", worth: { n: 1, d: 10 } },
  個百分點: { measure: "百分點", worth: ONE },
  小時: { measure: "分鐘", worth: { n: 60, d: 1 } },
  鐘頭: { measure: "分鐘", worth: { n: 60, d: 1 } },
  點: { measure: "時", worth: ONE },
  天: { measure: "日", worth: ONE },
  週: { measure: "日", worth: { n: 7, d: 1 } },
  周: { measure: "日", worth: { n: 7, d: 1 } },
  工作日: { measure: "工作天", worth: ONE },
  台: { measure: "臺", worth: ONE },
};
