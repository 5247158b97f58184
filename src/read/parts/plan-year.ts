import { parseRocYear } from "../../calendar";
import type { Outline } from "../source/outline";
import type { Passage } from "../source/passage";
import { coverLines } from "./cover";
import { planTitles } from "./plan-titles";
import { plainLine } from "./title-line";
import { YEAR_ALONE } from "./title-words";

/** The year of a plan (年度) as printed. */
export interface StatedYear extends Passage {
  readonly year: number;
}

/** The year that the title names, or a line of the cover that is nothing but a year. */
export function planYear(outline: Outline): StatedYear | undefined {
  const stated = planTitles(outline).flatMap(({ year }) => (year === undefined ? [] : [year]));
  const alone = coverLines(outline).flatMap(({ text, spans }) => {
    const year = text.length > LONGEST ? undefined : YEAR_ALONE.exec(plainLine(text))?.groups?.year;
    return year === undefined ? [] : [{ text: year, spans }];
  });
  for (const passage of [...stated, ...alone]) {
    const parsed = parseRocYear(passage.text);
    if (parsed.ok) return { ...passage, year: parsed.value };
  }
  return undefined;
}

const LONGEST = 20;
