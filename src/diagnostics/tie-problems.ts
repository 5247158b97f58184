import { shortEnglishList, shortList } from "./name-lists";
import type { Problem } from "./problem";

/** What can be said of ties, of what tells them apart and of what people decided on them. */
export const TIE_PROBLEMS = {
  "tie-open": {
    severity: "warning",
    words: {
      "zh-TW": ({ subjects, count, rank, asks, group }) =>
        `${group === "" ? "" : `「${group}」`}${shortList(subjects, count)}並列第 ${rank} 名：${asks}。`,
      en: ({ subjects, count, rank, asks, group }) =>
        `${group === "" ? "" : `${group}: `}${shortEnglishList(subjects, count)} are tied for rank ${rank}: ${asks}.`,
    },
  } satisfies Problem<{ subjects: readonly string[]; count: number; rank: number; asks: string; group: string }>,
  "tie-breaker-skipped": {
    severity: "info",
    words: {
      "zh-TW": ({ title, why, group }) =>
        `${group === "" ? "" : `「${group}」`}同分處理「${title}」無從適用：${SKIPPED["zh-TW"][why]}；改依次一方式。`,
      en: ({ title, why, group }) =>
        `${group === "" ? "" : `${group}: `}The tie-breaker "${title}" does not apply: ${SKIPPED.en[why]}; the next one has its turn.`,
    },
  } satisfies Problem<{ breaker: string; title: string; why: keyof typeof SKIPPED.en; group: string }>,
  "invalid-tie-record": {
    severity: "error",
    words: {
      "zh-TW": ({ number, subject, found, by }) =>
        `第 ${number} 筆同分處理紀錄（${RECORDS["zh-TW"][by]}）中「${subject}」為 ${found}，不予採用；每一受評對象應恰有一個${by === "lot" ? "順序" : "數值"}。`,
      en: ({ number, subject, found, by }) =>
        `In tie record ${number} (${RECORDS.en[by]}) "${subject}" has ${found}, so the record is not used; each subject must have one ${by === "lot" ? "place" : "value"}.`,
    },
  } satisfies Problem<{ number: number; subject: string; found: string; by: keyof typeof RECORDS.en }>,
  "tie-record-unused": {
    severity: "warning",
    words: {
      "zh-TW": ({ subjects, by, why }) =>
        `${RECORDS["zh-TW"][by]}紀錄（${shortList(subjects, subjects.length)}）未用到：${UNUSED["zh-TW"][why](by)}；請核對。`,
      en: ({ subjects, by, why }) =>
        `The record of a ${RECORDS.en[by]} (${shortEnglishList(subjects, subjects.length)}) was not used: ${UNUSED.en[why](by)}; check it.`,
    },
  } satisfies Problem<{ subjects: readonly string[]; by: keyof typeof RECORDS.en; why: keyof typeof UNUSED.en }>,
  "contradictory-tie-records": {
    severity: "error",
    words: {
      "zh-TW": ({ by, subjects, count, group }) =>
        `${group === "" ? "" : `「${group}」`}${shortList(subjects, count)}有不只一筆${RECORDS["zh-TW"][by]}紀錄，先後不一，均不採用，仍為同分；請核對會議紀錄，只保留正確的一筆。`,
      en: ({ by, subjects, count, group }) =>
        `${group === "" ? "" : `${group}: `}Several records of a ${RECORDS.en[by]} put ${shortEnglishList(subjects, count)} in different orders: none is used and the tie stays open; keep the right one.`,
    },
  } satisfies Problem<{ by: keyof typeof RECORDS.en; subjects: readonly string[]; count: number; group: string }>,
} as const;

/** Why a tie-breaker does not apply. */
const SKIPPED = {
  "zh-TW": {
    "shared-weight": "配分最高之項目不只一項",
    phases: "分階段評分，各階段項目不同",
    "not-applicable": "該項目對其中受評對象不適用",
    "no-ranks": "委員未就全部受評對象評分，無從轉換序位",
  },
  en: {
    "shared-weight": "several items share the highest worth",
    phases: "the items of the phases are not the same",
    "not-applicable": "the item does not apply to all of them",
    "no-ranks": "no judge assessed all subjects, so there are no ranks",
  },
} as const;

/** Why a record settled nothing. */
const UNUSED = {
  "zh-TW": {
    "not-in-chain": (by: keyof typeof RECORDS.en) => `所定同分處理（ties）未含 "${by}"`,
    "evaluations-over": () => "綜合評選已達三次（evaluations），應逕行抽籤",
    "no-such-first": () => "同分處理僅適用於第一名相同者，其中無此同分情形，或紀錄未列齊同分者",
    "no-such-tie": () => "無此同分情形，或紀錄未列齊同分者",
  },
  en: {
    "not-in-chain": (by: keyof typeof RECORDS.en) => `"ties" does not have "${by}"`,
    "evaluations-over": () => "after the third evaluation a lot decides at once",
    "no-such-first": () =>
      "only a tie for the first place is broken, and there is none of these, or the record lacks some of those who are tied",
    "no-such-tie": () => "there is no such tie, or it lacks some of those who are tied",
  },
} as const;

const RECORDS = {
  "zh-TW": { lot: "抽籤", "re-evaluation": "再行評選" },
  en: { lot: "lot", "re-evaluation": "re-evaluation" },
} as const;
