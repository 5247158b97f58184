/** Whether a text may be the name of a unit (承辦單位), or of the people in charge. */
export function isUnitLike(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST_UNIT && endsLikeUnit(text);
}

/** No name of a unit has more letters. */
export const LONGEST_UNIT = 8;

/** Whether a text ends as the names of units and people in charge do. */
export function endsLikeUnit(text: string): boolean {
  return UNIT.test(text);
}

const UNIT = /[課室科所處局組隊部會股站台臺館院校園關位員長任者心人仁]$/u;
