import { parseRocYear } from "../../calendar";
import type { Outline } from "../source/outline";
import type { Passage } from "../source/passage";
import { slicePassage } from "../source/passage-slice";
import { coverLines } from "./cover";
import { planTitles } from "./plan-titles";
import { plainLine } from "./title-line";
import { YEAR_ALONE, YEAR_LABEL } from "./title-words";

/** The year of a plan (年度) as printed. */
export interface StatedYear extends Passage {
  readonly year: number;
  /** 計畫年度：, where it stands before the year. */
  readonly label?: Passage;
}

/** The year after 計畫年度：, the one that the title names, or a line of the cover that is nothing but a year. */
export function planYear(outline: Outline): StatedYear | undefined {
  const stated = planTitles(outline).flatMap(({ year }) => (year === undefined ? [] : [year]));
  const alone = coverLines(outline).flatMap(({ text, spans }) => {
    const year = text.length > LONGEST ? undefined : YEAR_ALONE.exec(plainLine(text))?.groups?.year;
    return year === undefined ? [] : [{ text: year, spans }];
  });
  for (const passage of [...labelledYears(outline), ...stated, ...alone]) {
    const parsed = parseRocYear(passage.text);
    if (parsed.ok) return { ...passage, year: parsed.value };
  }
  return undefined;
}

const LONGEST = 20;

function labelledYears(outline: Outline): readonly (Passage & { readonly label: Passage })[] {
  const { text: source } = outline.document;
  return coverLines(outline).flatMap((line) => {
    const length = line.text.length > LONGEST ? 0 : (YEAR_LABEL.exec(line.text)?.[0].length ?? 0);
    if (length === 0) return [];
    const rest = slicePassage(source, line, length);
    const year = YEAR_ALONE.exec(plainLine(rest.text))?.groups?.year;
    const label = slicePassage(source, line, 0, length);
    return year === undefined ? [] : [{ text: year, spans: rest.spans, label }];
  });
}
