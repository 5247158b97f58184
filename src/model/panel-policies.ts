/** What becomes of a subject that a judge did not assess; the first is the default. */
export const ABSENT_JUDGE = ["refuse", "omit"] as const;

/** What becomes of a sheet in which marks are open; the first is the default. */
export const INCOMPLETE_SHEET = ["refuse", "omit", "as-zero"] as const;

/** What is compared: the exact total, or the rounded one; the first is the default. */
export const RANK_BASES = ["exact", "rounded"] as const;

/** How equal values become ranks: 1 2 2 4, 1 2 2 3 or 1 2.5 2.5 4; the first is the default. */
export const RANKINGS = ["competition", "dense", "fractional"] as const;

/** Which ties a chain of tie-breakers is for; the first is the default. */
export const TIE_SCOPES = ["all", "first"] as const;

/** Whether who is below a pass mark or a floor counts among the others when judges' ranks are made; the first is the default. */
export const UNQUALIFIED = ["counted", "left-out"] as const;

/** What two readers are compared in before a third is called: the total, or each question; the first is the default. */
export const THIRD_READER_SCOPES = ["total", "question"] as const;

/**
 * Why a judge's sheet is not in a total: absent 未評 · duplicate 重複評分 · unusable 評分表無法採用 · incomplete 漏評 ·
 * not-applicable 全部不適用 · judge-omitted 該委員全部不計 · total-refused 總分暫不計算 · trimmed 最高或最低分不計 ·
 * not-needed 無須第三閱 · farther-apart 與另二人相差較大 · decision 依決議除去 ·
 * unqualified 受評對象不列入序位.
 */
export const WHY_NOT_COUNTED = [
  "absent",
  "duplicate",
  "unusable",
  "incomplete",
  "not-applicable",
  "judge-omitted",
  "total-refused",
  "trimmed",
  "not-needed",
  "farther-apart",
  "decision",
  "unqualified",
] as const;

/** `refuse`: the subject has no total · `omit`: the judge is left out, of sums for every subject of the group. */
export type AbsentJudge = (typeof ABSENT_JUDGE)[number];

/** `refuse`: the subject has no total · `omit`: as if the judge were absent and left out · `as-zero`: open marks count 0. */
export type IncompleteSheet = (typeof INCOMPLETE_SHEET)[number];

/** `exact`: totals are compared as they are · `rounded`: the rounded total is the score from then on. */
export type RankBasis = (typeof RANK_BASES)[number];

/** competition 1 2 2 4 (同名次後跳號) · dense 1 2 2 3 (不跳號) · fractional 1 2.5 2.5 4 (序位平均數). */
export type Ranking = (typeof RANKINGS)[number];

/** `counted`: it keeps its place in the ranks of the judges · `left-out`: the others are ranked as if it were not there. */
export type Unqualified = (typeof UNQUALIFIED)[number];

/** `total` 平行兩閱: a fifth of full marks · `question` 分題平行兩閱: a third of the marks of a question. */
export type ThirdReaderScope = (typeof THIRD_READER_SCOPES)[number];

/** Why a judge's sheet is not in a total. */
export type WhyNotCounted = (typeof WHY_NOT_COUNTED)[number];

/** `all`: every tie is to be broken · `first`: only one for the first place, others share their rank. */
export type TieScope = (typeof TIE_SCOPES)[number];
