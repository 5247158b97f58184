import { shortEnglishList, shortList } from "./name-lists";
import type { Problem } from "./problem";

/** What can be said of two readers and a third (閱卷). */
export const READER_PROBLEMS = {
  "two-readers-expected": {
    severity: "error",
    words: {
      "zh-TW": ({ subject, count }) =>
        `「${subject}」有 ${count} 位閱卷委員；應恰有 2 位先行評閱，第三閱請列入 thirdReaders。`,
      en: ({ subject, count }) =>
        `"${subject}" has ${count} first ${count === 1 ? "reader" : "readers"}; exactly 2 are expected, and a third reader is to be named in thirdReaders.`,
    },
  } satisfies Problem<{ subject: string; count: number }>,
  "third-reader-needed": {
    severity: "error",
    words: {
      "zh-TW": ({ subject, gap }) =>
        `「${subject}」二人評分相差 ${gap}，達滿分五分之一，依閱卷規則第7條第3項得另請第三人評閱，總分暫不計算；請補上第三閱之評分表。`,
      en: ({ subject, gap }) =>
        `The readers of "${subject}" differ by ${gap}, a fifth of full marks or more: by 閱卷規則 §7-3 a third may be called, and there is no total yet; add that sheet.`,
    },
  } satisfies Problem<{ subject: string; gap: string }>,
  "question-third-needed": {
    severity: "error",
    words: {
      "zh-TW": ({ subject, labels, count }) =>
        `「${subject}」二人就 ${count} 題（${shortList(labels, count)}）之評分相差達題分三分之一，依閱卷規則第7條第6項得另請第三人評閱，總分暫不計算；請補上第三閱就該題之評分。`,
      en: ({ subject, titles, count }) =>
        `The readers of "${subject}" differ by a third of the marks or more in ${count} ${count === 1 ? "question" : "questions"} (${shortEnglishList(titles, count)}): by 閱卷規則 §7-6 a third may be called, and there is no total yet; add those marks.`,
    },
  } satisfies Problem<Questions>,
  "question-read-once": {
    severity: "error",
    words: {
      "zh-TW": ({ subject, labels, count }) =>
        `「${subject}」有 ${count} 題（${shortList(labels, count)}）僅一人評分，另一人列為不適用，無從分題兩閱；請核對評分表。`,
      en: ({ subject, titles, count }) =>
        `${count} ${count === 1 ? "question" : "questions"} of "${subject}" (${shortEnglishList(titles, count)}) were read by one, and not applicable for the other; check the sheets.`,
    },
  } satisfies Problem<Questions>,
  "several-third-readers": {
    severity: "error",
    words: {
      "zh-TW": ({ subject, count }) => `「${subject}」有 ${count} 位第三閱委員；應只有 1 位。`,
      en: ({ subject, count }) => `"${subject}" has ${count} third readers; 1 is expected.`,
    },
  } satisfies Problem<{ subject: string; count: number }>,
  "third-reader-not-needed": {
    severity: "info",
    words: {
      "zh-TW": ({ subject }) =>
        `「${subject}」二人評分相差未達須第三閱之標準（滿分五分之一；分題者為題分三分之一），第三閱不採計。`,
      en: ({ subject }) =>
        `The readers of "${subject}" differ by less than the rule asks for (a fifth of full marks, or a third of those of a question), so the third one does not count.`,
    },
  } satisfies Problem<{ subject: string }>,
} as const;

/** Questions of a paper that cannot be settled. */
export interface Questions extends Readonly<Record<string, string | number | readonly string[]>> {
  readonly subject: string;
  readonly labels: readonly string[];
  readonly titles: readonly string[];
  readonly count: number;
}
