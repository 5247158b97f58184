import { isClearDeadline } from "./clear-deadline";

/**
 * Where the second and each further value begins in a text that holds several with nothing between them (數值相連), as where
 * the line breaks of a cell were lost: 109年3月31日每月, 登記課資料課. Empty for a single value, and where it is not certain.
 */
export function joinedValues(text: string, field: "deadline" | "unit"): readonly number[] {
  if (text.length > LONGEST) return [];
  const starts = field === "deadline" ? deadlineStarts(text) : unitStarts(text);
  const isWhole = field === "deadline" ? isClearDeadline : isUnit;
  const bounds = [0, ...starts];
  const areWhole = bounds.every((start, i) => isWhole(text.slice(start, bounds[i + 1]).trim()));
  return starts.length > 0 && areWhole ? starts : [];
}

const LONGEST = 200;

/** A day, or how often; 全年每月, 109年每季 and 自…至… are one value. */
function deadlineStarts(text: string): readonly number[] {
  return [...text.matchAll(DEADLINE_START)].map(({ index }) => index).filter((index) => index > 0);
}

const DEADLINE_START =
  /(?<![\d\s、，,;；/／~～至到自起於及或和與\-–—（(每])\s?(?=[1１]?[\d０-９]{2}(?:年|[./][\d０-９]{1,2}[./]))|(?<![年常續時期度\s、，,;；/／~～至到自起於及或和與\-–—（(])\s?(?=每|(?:經常|持續|隨時|不定期)(?:性)?辦理)/gu;

/** Only the endings that each name of a unit within an office has. */
function unitStarts(text: string): readonly number[] {
  return [...text.matchAll(UNIT)].map(({ index, 0: name }) => index + name.length).filter((at) => at < text.length);
}

const UNIT = /[\p{Script=Han}\d]{1,8}?[課室科股]/gu;
const UNIT_ALONE = /^[\p{Script=Han}\d]{1,8}[課室科股]$/u;

/** 各課室 is one name, and 登記課及資料課 is two that the text itself parts. */
function isUnit(text: string): boolean {
  return UNIT_ALONE.test(text) && !/^[課室科股及和與暨或並]/u.test(text);
}
