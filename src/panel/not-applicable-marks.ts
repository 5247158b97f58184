import { toExact } from "../base/exact-text";
import { add, type Ratio, ZERO } from "../base/ratio";
import type { Locale } from "../diagnostics/locale";
import type { NotApplicablePolicy } from "../model/not-applicable-policy";
import type { PanelMember } from "../model/panel-result";
import type { ScoringTree } from "../score/scoring-tree";
import { criterionName } from "./criterion-name";
import type { Cell } from "./panel-table";
import { resultText, type Wording } from "./working-text";

/** What a sheet says is not applicable (不適用), with its reasons; questions that a third reader did not read are none. */
export function notApplicableMarks(
  { readings }: Cell,
  { leaves }: ScoringTree,
): NonNullable<PanelMember["notApplicable"]> {
  // Few sheets have any.
  if (!readings.some((reading) => reading?.status === "not-applicable")) return NONE;
  return leaves.flatMap((leaf) => {
    const reading = readings[leaf.index];
    if (reading?.status !== "not-applicable" || reading.reason === undefined) return [];
    return [{ criterion: criterionName(leaf), reason: reading.reason }];
  });
}

const NONE: NonNullable<PanelMember["notApplicable"]> = [];

/** How a sheet with criteria that are not applicable came to its points: `81 of 90, spread: 90 of 100`. */
export function wordNotApplicable(
  judge: string,
  cell: Cell,
  tree: ScoringTree,
  policy: NotApplicablePolicy,
  wording: Wording,
): string | undefined {
  const marks = notApplicableMarks(cell, tree);
  if (marks.length === 0) return undefined;
  const { locale } = wording;
  let [given, of]: [Ratio, Ratio] = [ZERO, ZERO];
  for (const { index, worth } of tree.leaves) {
    const reading = cell.readings[index];
    if (reading?.status === "not-applicable") continue;
    given = add(given, reading?.points ?? ZERO);
    of = add(of, worth);
  }
  const said = marks.map(({ criterion: { label, title }, reason }) =>
    locale === "en" ? `"${title ?? label}" (${reason})` : `「${label}」（${reason}）`,
  );
  const rest = { given: toExact(given), of: toExact(of) };
  const shown = policy === "exclude" ? cell.percent : cell.points;
  return WORDS[locale](judge, said, rest, { policy, result: resultText(shown, wording), full: toExact(cell.max) });
}

interface Conversion {
  readonly policy: NotApplicablePolicy;
  readonly result: string;
  readonly full: string;
}

type Words = (
  judge: string,
  said: readonly string[],
  rest: { readonly given: string; readonly of: string },
  conversion: Conversion,
) => string;

const WORDS: Readonly<Record<Locale, Words>> = {
  "zh-TW": (judge, said, { given, of }, { policy, result, full }) =>
    `${judge}：${said.join("、")}不適用；其餘項目得 ${given} 分（配分 ${of} 分），${policy === "exclude" ? `滿分減為 ${full} 分，得分率（%）${result}` : `不適用項目之配分依比例分攤後為 ${result} 分（滿分 ${full} 分）`}`,
  en: (judge, said, { given, of }, { policy, result, full }) =>
    `${judge}: ${said.join(", ")} not applicable; ${given} of the other ${of} points${policy === "exclude" ? `, the maximum becomes ${full}; in percent ${result}` : `, the rest spread in proportion: ${result} of ${full}`}`,
};
