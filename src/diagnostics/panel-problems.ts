import { englishName, type NamedCriterion } from "./criterion-name";
import { shortEnglishList, shortList } from "./name-lists";
import { PANEL_SHEET_PROBLEMS } from "./panel-sheet-problems";
import type { Problem } from "./problem";
import { READER_PROBLEMS } from "./reader-problems";
import { TIE_PROBLEMS } from "./tie-problems";

/** What can be said of the sheets of a panel, of combining them and of ranking. */
export const PANEL_PROBLEMS = {
  ...PANEL_SHEET_PROBLEMS,
  ...READER_PROBLEMS,
  ...TIE_PROBLEMS,
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
  "weight-not-number": {
    severity: "error",
    words: {
      "zh-TW": ({ phase, found, isText }) =>
        `階段「${phase}」的權重（weight）${found === "undefined" ? "未填" : `為 ${found}${isText ? "，是文字而非數字" : ""}`}；應為數字，各階段合計 100，例如 70${isText ? "（不加引號）" : ""}。`,
      en: ({ phase, found, isText }) =>
        `The weight of the phase "${phase}" is ${found === "undefined" ? "missing" : `${found}${isText ? ", which is a text" : ""}`}; a number is expected, such as 70${isText ? " (without quotation marks)" : ""}, 100 for all phases together.`,
    },
  } satisfies Problem<{ phase: string; found: string; isText: boolean }>,
  "repeated-phase": {
    severity: "error",
    words: {
      "zh-TW": ({ phase }) => `階段「${phase}」列了不只一次；每一階段請只列一次。`,
      en: ({ phase }) => `The phase "${phase}" is listed more than once; list each once.`,
    },
  } satisfies Problem<{ phase: string }>,
  "unknown-item-level": {
    severity: "error",
    words: {
      "zh-TW": ({ found, levels }) =>
        `評核項目層級（itemLevel）為「${found}」，評核架構中沒有訂有配分的這一層級，無法計算；可用的有：${levels.join("、")}。`,
      en: ({ found, known }) =>
        `The framework has no level "${found}" with points (itemLevel), so nothing is computed; possible: ${known.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; known: readonly string[]; levels: readonly string[] }>,
  "grade-below-scale": {
    severity: "error",
    words: {
      "zh-TW": ({ subject, percent, scale }) =>
        `「${subject}」扣分後為 ${percent} 分（百分制），低於 0 分，「${scale}」未定其等第，故不列等第；請依規定認定，或不許扣至 0 分以下（belowZero: false）。`,
      en: ({ subject, percent, scale }) =>
        `"${subject}" is at ${percent} out of 100 after its penalties, below 0, where "${scale}" has no grade, so it is given none; decide by the rules, or let no penalty go below 0 (belowZero: false).`,
    },
  } satisfies Problem<{ subject: string; percent: string; scale: string }>,
  "weights-near-hundred": {
    severity: "warning",
    words: {
      "zh-TW": ({ sum }) => `各項配分合計為 ${sum}，不足或超過 100；得分率以 ${sum} 分為滿分換算。請核對配分。`,
      en: ({ sum }) => `The weights add up to ${sum} and not to 100; percentages are out of ${sum}. Check the weights.`,
    },
  } satisfies Problem<{ sum: string }>,
  "preset-departed": {
    severity: "warning",
    words: {
      "zh-TW": ({ preset, texts }) =>
        `部分設定與「${preset}」所定不同：${texts.join("；")}。結果並非完全依該規定而得，請確認另有依據（如招標文件）並載明。`,
      en: ({ preset, texts }) =>
        `Some settings are not those of "${preset}": ${texts.join("; ")}. The result does not rest on that rule alone; state what it rests on.`,
    },
  } satisfies Problem<{ preset: string; options: readonly string[]; texts: readonly string[] }>,
  "preset-out-of-time": {
    severity: "warning",
    words: {
      "zh-TW": ({ preset, from, until, subjects, count }) =>
        `「${preset}」之適用期間為 ${from === "" ? "—" : from} 至 ${until === "" ? "今" : until}，${count} 個受評對象之年度不在其內（${shortList(subjects, count)}）；請確認當時適用之規定。`,
      en: ({ preset, from, until, subjects, count }) =>
        `"${preset}" applies from ${from === "" ? "—" : from} to ${until === "" ? "now" : until}; the year of ${count} ${count === 1 ? "subject" : "subjects"} (${shortEnglishList(subjects, count)}) is outside. Check which rule applied then.`,
    },
  } satisfies Problem<{ preset: string; from: string; until: string; subjects: readonly string[]; count: number }>,
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
  "ranks-not-graded": {
    severity: "warning",
    words: {
      "zh-TW": ({ scale, method }) => `${method}以名次合計，沒有百分制的總分，無法依「${scale}」評定等第。`,
      en: ({ scale, method }) => `The ${method} gives no score out of 100, so "${scale}" cannot grade it.`,
    },
  } satisfies Problem<{ scale: string; method: string }>,
} as const;

/** The codes of what scoring a panel can find, besides those of its single sheets. */
export type PanelProblemCode = keyof typeof PANEL_PROBLEMS;

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
