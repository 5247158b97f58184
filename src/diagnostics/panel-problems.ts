import { englishName, type NamedCriterion } from "./criterion-name";
import { shortEnglishList, shortList } from "./name-lists";
import type { Problem } from "./problem";

/** What can be said of the sheets of a panel, of combining them and of ranking. */
export const PANEL_PROBLEMS = {
  "panel-without-sheets": {
    severity: "error",
    words: {
      "zh-TW": () => "沒有任何可採用的評分表，故無評審結果；請至少提供一張載明委員及受評機關的評分表。",
      en: () => "There is no usable sheet, so there is no result; give at least one that names its judge and subject.",
    },
  } satisfies Problem<Record<never, never>>,
  "invalid-panel": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `評分表應為清單，此處為 ${found}；請將各委員的評分表放入同一清單。`,
      en: ({ found }) => `Found ${found}; a list of score sheets is expected.`,
    },
  } satisfies Problem<{ found: string }>,
  "panel-too-large": {
    severity: "error",
    words: {
      "zh-TW": ({ judges, subjects, most }) =>
        `評分表有 ${judges} 位委員、${subjects} 個受評對象，逾可計算的 ${most} 格；請核對委員及受評機關的名稱是否一致，或分組分次計算。`,
      en: ({ judges, subjects, most }) =>
        `There are ${judges} judges and ${subjects} subjects, more than ${most} places; check that names are written alike, or score groups one after the other.`,
    },
  } satisfies Problem<{ judges: number; subjects: number; most: number }>,
  "sheet-without-judge": {
    severity: "error",
    words: {
      "zh-TW": () => "評分表未載明委員，不予採計；請填寫 judge（姓名或代號）。",
      en: () => "The sheet names no judge and does not count; fill in the judge (name or code).",
    },
  } satisfies Problem<Record<never, never>>,
  "sheet-without-subject": {
    severity: "error",
    words: {
      "zh-TW": () => "評分表未載明受評機關，無從得知所評為何，全部總分暫不計算；請填寫 subject。",
      en: () => "The sheet names no subject: it may be of any, so there are no totals; fill in the subject.",
    },
  } satisfies Problem<Record<never, never>>,
  "duplicate-sheet": {
    severity: "error",
    words: {
      "zh-TW": ({ judge, subject, count }) => `${judge} 對「${subject}」有 ${count} 張評分表，均不採計；請只保留一張。`,
      en: ({ judge, subject, count }) => `${judge} has ${count} sheets for "${subject}": none counts; keep one.`,
    },
  } satisfies Problem<{ judge: string; subject: string; count: number }>,
  "one-judge": {
    severity: "info",
    words: {
      "zh-TW": ({ judge }) => `僅有 1 位委員（${judge}）評分，結果即為其個人評分；請確認是否齊全。`,
      en: ({ judge }) => `There is one judge only (${judge}), so the result is that judge's own; are all sheets here?`,
    },
  } satisfies Problem<{ judge: string }>,
  "judge-absent": {
    severity: "error",
    words: {
      "zh-TW": ({ judge, subjects, count, phase }) =>
        `${phase === "" ? "" : `「${phase}」階段：`}${judge} 未評 ${count} 個受評對象（${shortList(subjects, count)}），其總分暫不計算；請補評，或指定缺評委員不計（absentJudge: "omit"）。`,
      en: ({ judge, subjects, count, phase }) =>
        `${phase === "" ? "" : `${phase}: `}${judge} did not assess ${count} ${count === 1 ? "subject" : "subjects"} (${shortEnglishList(subjects, count)}), so there is no total; complete the sheets, or say that absent judges are left out (absentJudge: "omit").`,
    },
  } satisfies Problem<{ judge: string; subjects: readonly string[]; count: number; phase: string }>,
  "judge-omitted": {
    severity: "warning",
    words: {
      "zh-TW": ({ judge, subjects, count, phase }) =>
        `${phase === "" ? "" : `「${phase}」階段：`}${judge} 未評 ${count} 個受評對象（${shortList(subjects, count)}），依指定以其餘委員計算。`,
      en: ({ judge, subjects, count, phase }) =>
        `${phase === "" ? "" : `${phase}: `}${judge} did not assess ${count} ${count === 1 ? "subject" : "subjects"} (${shortEnglishList(subjects, count)}); as told, the other judges alone count there.`,
    },
  } satisfies Problem<{ judge: string; subjects: readonly string[]; count: number; phase: string }>,
  "judge-omitted-throughout": {
    severity: "warning",
    words: {
      "zh-TW": ({ judge, subjects, count, group }) =>
        `${judge} 有 ${count} 個受評對象（${shortList(subjects, count)}）未採計；合計值須由相同委員加總方能比較，故${group === "" ? "" : `「${group}」`}全部不計該委員。`,
      en: ({ judge, subjects, count, group }) =>
        `${judge} does not count for ${count} ${count === 1 ? "subject" : "subjects"} (${shortEnglishList(subjects, count)}); sums can be compared only over the same judges, so ${judge} is left out${group === "" ? "" : ` of ${group}`} altogether.`,
    },
  } satisfies Problem<{ judge: string; subjects: readonly string[]; count: number; group: string }>,
  "sheet-incomplete": {
    severity: "error",
    words: {
      "zh-TW": ({ judge, subject, labels }) =>
        `${judge} 對「${subject}」尚有 ${labels.length} 項未採計（${labels.join("、")}），總分暫不計算；請補評，或指定不完整評分表的處理方式（incompleteSheet）。`,
      en: ({ judge, subject, titles }) =>
        `${judge} left ${titles.length} ${titles.length === 1 ? "criterion" : "criteria"} of "${subject}" open (${titles.join(", ")}), so there is no total; complete the sheet, or say what becomes of incomplete ones (incompleteSheet).`,
    },
  } satisfies Problem<OpenSheet>,
  "sheet-faulty": {
    severity: "error",
    words: {
      "zh-TW": ({ judge, subject, labels }) =>
        `${judge} 對「${subject}」有 ${labels.length} 項評分有誤（${labels.join("、")}），總分暫不計算；有誤不是漏評，不適用漏評之處理方式（incompleteSheet），請更正。`,
      en: ({ judge, subject, titles }) =>
        `${judge} has ${titles.length} faulty ${titles.length === 1 ? "mark" : "marks"} for "${subject}" (${titles.join(", ")}), so there is no total; a faulty mark is no open one (incompleteSheet does not apply): correct it.`,
    },
  } satisfies Problem<OpenSheet>,
  "sheet-omitted": {
    severity: "warning",
    words: {
      "zh-TW": ({ judge, subject, labels }) =>
        `${judge} 對「${subject}」尚有 ${labels.length} 項未採計（${labels.join("、")}），依指定不計該評分表。`,
      en: ({ judge, subject, titles }) =>
        `${judge} left ${titles.length} ${titles.length === 1 ? "criterion" : "criteria"} of "${subject}" open (${titles.join(", ")}); as told, the sheet does not count.`,
    },
  } satisfies Problem<OpenSheet>,
  "sheet-as-zero": {
    severity: "warning",
    words: {
      "zh-TW": ({ judge, subject, labels }) =>
        `${judge} 對「${subject}」尚有 ${labels.length} 項未採計（${labels.join("、")}），依指定以 0 分計。`,
      en: ({ judge, subject, titles }) =>
        `${judge} left ${titles.length} ${titles.length === 1 ? "criterion" : "criteria"} of "${subject}" open (${titles.join(", ")}); as told, they count 0.`,
    },
  } satisfies Problem<OpenSheet>,
  "sheet-not-applicable": {
    severity: "error",
    words: {
      "zh-TW": ({ judge, subject }) =>
        `${judge} 對「${subject}」所有項目均列為不適用，該評分表沒有總分可計；請確認評核架構是否選對。`,
      en: ({ judge, subject }) =>
        `${judge} has every criterion of "${subject}" as not applicable, so that sheet has no total; is this the right framework?`,
    },
  } satisfies Problem<{ judge: string; subject: string }>,
  "not-ranked": {
    severity: "error",
    words: {
      "zh-TW": ({ subjects, count, group }) =>
        `${group === "" ? "" : `「${group}」`}有 ${count} 個受評對象（${shortList(subjects, count)}）尚無總分，名次暫不排定；請先處理前列事項。`,
      en: ({ subjects, count, group }) =>
        `${count} ${count === 1 ? "subject has" : "subjects have"} no total${group === "" ? "" : ` in ${group}`} (${shortEnglishList(subjects, count)}), so nobody is ranked yet; see to the other findings first.`,
    },
  } satisfies Problem<{ subjects: readonly string[]; count: number; group: string }>,
  "unknown-name": {
    severity: "error",
    words: {
      "zh-TW": ({ found, what, near }) =>
        `評分表中沒有名為「${found}」的${what === "judge" ? "委員" : "受評對象"}；${near === "" ? "請核對名稱。" : `是否為「${near}」？`}`,
      en: ({ found, what, near }) =>
        `No sheet has a ${what} named "${found}"; ${near === "" ? "check the name." : `did you mean "${near}"?`}`,
    },
  } satisfies Problem<{ found: string; what: "judge" | "subject"; near: string }>,
  "subject-without-group": {
    severity: "error",
    words: {
      "zh-TW": ({ subject }) => `「${subject}」未編入任何組別，不排名次；請於 groups 指定其組別。`,
      en: ({ subject }) => `"${subject}" is in no group and is not ranked; name its group.`,
    },
  } satisfies Problem<{ subject: string }>,
  "invalid-weights": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `各階段權重為 ${found}；應均大於 0，且合計恰為 100%。`,
      en: ({ found }) => `The weights of the phases are ${found}; all must be above 0 and add up to 100 %.`,
    },
  } satisfies Problem<{ found: string }>,
  "repeated-phase": {
    severity: "error",
    words: {
      "zh-TW": ({ phase }) => `階段「${phase}」列了不只一次；每一階段請只列一次。`,
      en: ({ phase }) => `The phase "${phase}" is listed more than once; list each once.`,
    },
  } satisfies Problem<{ phase: string }>,
  "unknown-phase": {
    severity: "error",
    words: {
      "zh-TW": ({ found, expected }) => `評分表的階段為 ${found}，不予採計；應為 ${expected.join("、")} 之一。`,
      en: ({ found, expected }) =>
        `The phase of the sheet is ${found}, so it does not count; expected one of ${expected.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; expected: readonly string[] }>,
  "phases-without-weights": {
    severity: "error",
    words: {
      "zh-TW": ({ phases }) =>
        `評分表分屬不同階段（${phases.join("、")}），但未訂各階段權重，無從合計；請採加權合計（weighted-phases）並訂定權重，或分別計算。`,
      en: ({ phases }) =>
        `The sheets belong to several phases (${phases.join(", ")}) without weights, so they cannot be combined; use weighted-phases with weights, or score each phase on its own.`,
    },
  } satisfies Problem<{ phases: readonly string[] }>,
  "phase-without-sheets": {
    severity: "error",
    words: {
      "zh-TW": ({ phase, group }) =>
        `${group === "" ? "" : `「${group}」`}階段「${phase}」沒有任何評分表，總分暫不計算；請補上。`,
      en: ({ phase, group }) =>
        `The phase "${phase}" has no sheets${group === "" ? "" : ` in ${group}`}, so there is no total; add them.`,
    },
  } satisfies Problem<{ phase: string; group: string }>,
  "trim-degraded": {
    severity: "warning",
    words: {
      "zh-TW": ({ subjects, count, trim }) =>
        `${count} 個受評對象（${shortList(subjects, count)}）的評分不多於 ${2 * trim} 份，不足以去除最高及最低各 ${trim} 份，改採全部平均。`,
      en: ({ subjects, count, trim }) =>
        `${count} ${count === 1 ? "subject has" : "subjects have"} no more than ${2 * trim} sheets (${shortEnglishList(subjects, count)}), too few to leave out ${trim} at each end; the mean of all is used there.`,
    },
  } satisfies Problem<{ subjects: readonly string[]; count: number; trim: number }>,
  "unequal-maxima": {
    severity: "error",
    words: {
      "zh-TW": ({ group }) =>
        `${group === "" ? "" : `「${group}」`}各受評對象的滿分合計因不適用項目而不同，評分合計無從比較；請將不適用項目的配分分攤（notApplicable: "redistribute"），或改採平均法。`,
      en: ({ group }) =>
        `${group === "" ? "" : `${group}: `}Because of what is not applicable the sums are out of different maxima and cannot be compared; redistribute those points (notApplicable: "redistribute"), or use the mean.`,
    },
  } satisfies Problem<{ group: string }>,
  "item-not-ranked": {
    severity: "error",
    words: {
      "zh-TW": ({ label, subjects, count }) =>
        `「${label}」對 ${count} 個受評對象（${shortList(subjects, count)}）不適用，該項無從排名，名次合計暫不計算；請分組，或改採平均法。`,
      en: ({ subjects, count, ...criterion }) =>
        `"${englishName(criterion)}" does not apply to ${count} ${count === 1 ? "subject" : "subjects"} (${shortEnglishList(subjects, count)}), so nobody can be ranked in it; rank them in groups, or use the mean.`,
    },
  } satisfies Problem<NamedCriterion & { subjects: readonly string[]; count: number }>,
  "items-worth-otherwise": {
    severity: "warning",
    words: {
      "zh-TW": ({ preset, expected, labels, count }) =>
        `「${preset}」各評核項目均以 ${expected} 分為滿分，本架構有 ${count} 項配分不同（${shortList(labels, count)}）；最低標準改以配分之百分比比較。請核對評核架構、各項配分（weightFramework）及評核項目之層級（itemLevel）。`,
      en: ({ preset, expected, titles, count }) =>
        `The rule of "${preset}" has every item out of ${expected}; ${count} ${count === 1 ? "item is" : "items are"} worth something else here (${shortEnglishList(titles, count)}), and the floor is compared in percent of that. Check the framework, its points (weightFramework) and the level of its items (itemLevel).`,
    },
  } satisfies Problem<{
    preset: string;
    expected: number;
    labels: readonly string[];
    titles: readonly string[];
    count: number;
  }>,
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
  "tie-open": {
    severity: "warning",
    words: {
      "zh-TW": ({ subjects, count, rank, asks, group }) =>
        `${group === "" ? "" : `「${group}」`}${shortList(subjects, count)}並列第 ${rank} 名：${asks}。`,
      en: ({ subjects, count, rank, asks, group }) =>
        `${group === "" ? "" : `${group}: `}${shortEnglishList(subjects, count)} are tied for rank ${rank}: ${asks}.`,
    },
  } satisfies Problem<{ subjects: readonly string[]; count: number; rank: number; asks: string; group: string }>,
  "ranked-below-pass-mark": {
    severity: "warning",
    words: {
      "zh-TW": ({ subjects, count, group }) =>
        `${group === "" ? "" : `「${group}」`}${shortList(subjects, count)}未達合格分數（passMark），仍列有名次；規定不合格者不得入選或不予排名者，請於 passMark 填 effect: "not-qualified"。`,
      en: ({ subjects, count, group }) =>
        `${group === "" ? "" : `${group}: `}${shortEnglishList(subjects, count)} did not reach the pass mark and ${count === 1 ? "has a rank" : "have ranks"} all the same; where the rule excludes them, give passMark with effect: "not-qualified".`,
    },
  } satisfies Problem<{ subjects: readonly string[]; count: number; group: string }>,
  "unqualified-undeclared": {
    severity: "warning",
    words: {
      "zh-TW": (args) =>
        `${belowIn(args)}未達合格分數或最低標準而不排名次，但其他受評對象之序位仍將其列入計算；如不列入，${movedIn(args)}。請依招標文件或考核規定，於 unqualified 指定 "counted"（列入）或 "left-out"（不列入）。`,
      en: (args) =>
        `${englishBelow(args)} below the pass mark or a floor and not ranked, and still counted among the others when judges ranked; without them ${englishMoved(args)}. Say which the rules mean: unqualified "counted" or "left-out".`,
    },
  } satisfies Problem<MovedRanks>,
  "unqualified-counted": {
    severity: "info",
    words: {
      "zh-TW": (args) =>
        `依指定，未達合格分數或最低標準者（${belowIn(args)}）仍列入其他受評對象序位之計算；如不列入，${movedIn(args)}。`,
      en: (args) =>
        `${englishBelow(args)} below the pass mark or a floor; as told, still counted among the others when judges ranked. Without them ${englishMoved(args)}.`,
    },
  } satisfies Problem<MovedRanks>,
  "unqualified-left-out": {
    severity: "info",
    words: {
      "zh-TW": (args) =>
        `依指定，未達合格分數或最低標準者（${belowIn(args)}）不列入其他受評對象序位之計算；如列入，${movedIn(args)}。`,
      en: (args) =>
        `${englishBelow(args)} below the pass mark or a floor; as told, left out when judges ranked. With them ${englishMoved(args)}.`,
    },
  } satisfies Problem<MovedRanks>,
  "grade-not-as-printed": {
    severity: "info",
    words: {
      "zh-TW": ({ subject, printed, exact, unit, grade, other, rounds }) =>
        `「${subject}」${MEASURES["zh-TW"][unit]}列為 ${printed}（精確值 ${exact}），${rounds ? "等第依所採標準先行取捨後評定" : "等第依取捨前之精確值評定"}，為「${grade}」而非「${other}」。`,
      en: ({ subject, printed, exact, unit, grade, other, rounds }) =>
        `The ${MEASURES.en[unit]} of "${subject}" is printed as ${printed} (exactly ${exact}); ${rounds ? "the scale rounds by itself before it grades" : "it is graded before rounding"}: ${grade} and not ${other}.`,
    },
  } satisfies Problem<Printed & { grade: string; other: string }>,
  "pass-not-as-printed": {
    severity: "info",
    words: {
      "zh-TW": ({ subject, printed, exact, unit, atLeast, passed, rounds }) =>
        `「${subject}」${MEASURES["zh-TW"][unit]}列為 ${printed}（精確值 ${exact}），合格分數為 ${atLeast}；${rounds ? "依合格分數所定方式先行取捨" : "依取捨前之精確值"}比較，${passed ? "為合格" : "為不合格"}。`,
      en: ({ subject, printed, exact, unit, atLeast, passed, rounds }) =>
        `The ${MEASURES.en[unit]} of "${subject}" is printed as ${printed} (exactly ${exact}) and the pass mark is ${atLeast}; compared ${rounds ? "as the pass mark rounds it" : "before rounding"} it ${passed ? "passes" : "does not pass"}.`,
    },
  } satisfies Problem<Printed & { atLeast: string; passed: boolean }>,
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
      "zh-TW": ({ subjects, by }) =>
        `${RECORDS["zh-TW"][by]}紀錄（${shortList(subjects, subjects.length)}）未用到：無此同分情形、所定同分處理未含此方式，或紀錄未列齊同分者；請核對。`,
      en: ({ subjects, by }) =>
        `The record of a ${RECORDS.en[by]} (${shortEnglishList(subjects, subjects.length)}) was not used: there is no such tie, the chain does not have it, or it lacks some of those who are tied; check it.`,
    },
  } satisfies Problem<{ subjects: readonly string[]; by: keyof typeof RECORDS.en }>,
  "ranks-not-graded": {
    severity: "warning",
    words: {
      "zh-TW": ({ scale, method }) => `${method}以名次合計，沒有百分制的總分，無法依「${scale}」評定等第。`,
      en: ({ scale, method }) => `The ${method} gives no score out of 100, so "${scale}" cannot grade it.`,
    },
  } satisfies Problem<{ scale: string; method: string }>,
} as const;

/** Questions of a paper that cannot be settled. */
interface Questions extends Readonly<Record<string, string | number | readonly string[]>> {
  readonly subject: string;
  readonly labels: readonly string[];
  readonly titles: readonly string[];
  readonly count: number;
}

/** A sheet with open marks. */
interface OpenSheet extends Readonly<Record<string, string | readonly string[]>> {
  readonly judge: string;
  readonly subject: string;
  readonly labels: readonly string[];
  readonly titles: readonly string[];
}

/** The codes of what scoring a panel can find, besides those of its single sheets. */
export type PanelProblemCode = keyof typeof PANEL_PROBLEMS;

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

const RECORDS = {
  "zh-TW": { lot: "抽籤", "re-evaluation": "再行評選" },
  en: { lot: "lot", "re-evaluation": "re-evaluation" },
} as const;

/** Those below a floor, and whose rank is another without them: as it is, and as it would be. */
interface MovedRanks extends Readonly<Record<string, string | number | readonly string[]>> {
  readonly below: readonly string[];
  readonly belowCount: number;
  readonly subjects: readonly string[];
  readonly ranks: readonly string[];
  readonly others: readonly string[];
  readonly count: number;
  readonly group: string;
}

function belowIn({ below, belowCount, group }: MovedRanks): string {
  return `${group === "" ? "" : `「${group}」`}${shortList(below, belowCount)}`;
}

function movedIn({ subjects, ranks, others, count }: MovedRanks): string {
  const moved = subjects.map((name, at) => `${name}由第 ${ranks[at]} 名變為第 ${others[at]} 名`);
  return shortList(moved, count);
}

function englishBelow({ below, belowCount, group }: MovedRanks): string {
  return `${group === "" ? "" : `${group}: `}${shortEnglishList(below, belowCount)} ${belowCount === 1 ? "is" : "are"}`;
}

function englishMoved({ subjects, ranks, others, count }: MovedRanks): string {
  const moved = subjects.map((name, at) => `${name} has rank ${others[at]} instead of ${ranks[at]}`);
  return shortEnglishList(moved, count);
}

/** A total as it is printed beside what it is. */
interface Printed extends Readonly<Record<string, string | boolean>> {
  readonly subject: string;
  readonly printed: string;
  readonly exact: string;
  readonly unit: keyof typeof MEASURES.en;
  /** Whether the rule rounds by itself. */
  readonly rounds: boolean;
}

const MEASURES = {
  "zh-TW": { percent: "總分", points: "得分率", ranks: "得分率" },
  en: { percent: "total", points: "percentage", ranks: "percentage" },
} as const;
