import { shortEnglishList, shortList } from "./name-lists";
import type { Problem } from "./problem";

/** What can be said of the rules of a panel besides its method: grades, floors, quotas, adjustments, the decision. */
export const PANEL_RULE_PROBLEMS = {
  "invalid-rule": {
    severity: "error",
    words: {
      "zh-TW": ({ found, name, expected }) => {
        const wanted = EXPECTED["zh-TW"][expected];
        if (found !== "undefined") return `評審規則此處為 ${found}；應為${wanted}。`;
        if (isChoice(expected)) return `評審規則缺少必填欄位：${wanted}。`;
        return name === "" ? `評審規則此處沒有內容；應為${wanted}。` : `評審規則缺少欄位「${name}」；應為${wanted}。`;
      },
      en: ({ found, name, expected }) => {
        const wanted = EXPECTED.en[expected];
        if (found !== "undefined") return `Found ${found} in the rules of the panel; expected ${wanted}.`;
        if (isChoice(expected)) return `A field of the rule is missing; it needs ${wanted}.`;
        return name === ""
          ? `There is nothing here in the rules of the panel; expected ${wanted}.`
          : `The rule lacks "${name}"; expected ${wanted}.`;
      },
    },
  } satisfies Problem<{ found: string; name: string; expected: RuleExpectation }>,
  "unknown-rule-key": {
    severity: "error",
    words: {
      "zh-TW": ({ found, expected }) => `無法辨識欄位「${found}」；此處可用的欄位：${expected.join("、")}。`,
      en: ({ found, expected }) => `Unknown property "${found}"; possible here: ${expected.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; expected: readonly string[] }>,
  "rule-for-unknown-subject": {
    severity: "error",
    words: {
      "zh-TW": ({ found, names, count }) =>
        `沒有受評對象「${found}」的評分表；受評對象為：${shortList(names, count)}。`,
      en: ({ found, names, count }) =>
        `No score sheet is for "${found}"; subjects are: ${shortEnglishList(names, count)}.`,
    },
  } satisfies Problem<{ found: string; names: readonly string[]; count: number }>,
  "rule-for-unknown-criterion": {
    severity: "error",
    words: {
      "zh-TW": ({ found, near }) =>
        `評核架構沒有可計分的項目「${found}」；${near === "" ? "請改為架構內有配分的項目名稱或代碼。" : `是否為「${near}」？`}`,
      en: ({ found, near }) =>
        `The framework has no scored criterion "${found}"; ${near === "" ? "use a name or id of one that has points." : `did you mean "${near}"?`}`,
    },
  } satisfies Problem<{ found: string; near: string }>,
  "rule-for-unknown-grade": {
    severity: "error",
    words: {
      "zh-TW": ({ found, scale, names }) =>
        `「${scale}」沒有「${found}」這一等第；可用的等第：${shortList(names, names.length)}。`,
      en: ({ found, scale, names }) =>
        `"${scale}" has no grade "${found}"; its grades are: ${shortEnglishList(names, names.length)}.`,
    },
  } satisfies Problem<{ found: string; scale: string; names: readonly string[] }>,
  "rule-without-reason": {
    severity: "error",
    words: {
      "zh-TW": () => "未敘明理由；請填寫 reason。",
      en: () => 'A reason is missing; give it in "reason".',
    },
  } satisfies Problem<Record<never, never>>,
  "rule-without-source": {
    severity: "error",
    words: {
      "zh-TW": () => "未載明依據；請於 source 填寫規定名稱及條次（自訂者填「自訂」）。",
      en: () => 'What the rule rests on is missing; name the article in "source", or say that it is your own.',
    },
  } satisfies Problem<Record<never, never>>,
  "rule-needs-grade-scale": {
    severity: "error",
    words: {
      "zh-TW": () => "此規則涉及等第，但未指定等第標準；請指定 gradeScale。",
      en: () => "This rule is about grades and there is no grade scale; give one as gradeScale.",
    },
  } satisfies Problem<Record<never, never>>,
  "rule-needs-score": {
    severity: "error",
    words: {
      "zh-TW": ({ method }) =>
        `「${method}」只得出序位合計，沒有可加減、比較或評定等第的分數；請刪除此規則或改用計分的方法。`,
      en: ({ method }) =>
        `"${method}" gives sums of ranks and no score that could be adjusted, compared or graded; leave this rule out or choose a method that gives scores.`,
    },
  } satisfies Problem<{ method: string }>,
  "unknown-adjustment-kind": {
    severity: "error",
    words: {
      "zh-TW": ({ found, table, names }) =>
        `「${table}」沒有「${found}」這一種加減分；可用的種類：${shortList(names, names.length)}。`,
      en: ({ found, table, names }) =>
        `"${table}" has no adjustment "${found}"; its kinds are: ${shortEnglishList(names, names.length)}.`,
    },
  } satisfies Problem<{ found: string; table: string; names: readonly string[] }>,
  "cap-on-unknown-kind": {
    severity: "error",
    words: {
      "zh-TW": ({ found, names, count }) =>
        `加減分上限（kinds）之「${found}」不在加減分種類之列，上限無從適用；種類為：${shortList(names, count)}。`,
      en: ({ found, names, count }) =>
        `There is a cap on "${found}", and no adjustment is of that kind; kinds are: ${shortEnglishList(names, count)}.`,
    },
  } satisfies Problem<{ found: string; names: readonly string[]; count: number }>,
  "repeated-quota": {
    severity: "error",
    words: {
      "zh-TW": ({ grade }) => `「${grade}」的名額訂了不只一次；請只保留一個。`,
      en: ({ grade }) => `The quota of "${grade}" is given more than once; keep one.`,
    },
  } satisfies Problem<{ grade: string }>,
  "quota-of-lowest-grade": {
    severity: "error",
    words: {
      "zh-TW": ({ grade }) => `「${grade}」是最低的等第，訂了名額則超出者無等第可列；請刪除此名額。`,
      en: ({ grade }) => `"${grade}" is the lowest grade: whoever exceeds its quota would have none; leave it out.`,
    },
  } satisfies Problem<{ grade: string }>,
  "quota-from-percent": {
    severity: "info",
    words: {
      "zh-TW": ({ grade, group, base, working, mode, places }) =>
        `${group === "" ? "" : `「${group}」`}「${grade}」名額：${BASES["zh-TW"][base]} ${working}，${MODES["zh-TW"][mode]}至整數，得 ${places} 名。`,
      en: ({ grade, group, base, working, mode, places }) =>
        `${group === "" ? "" : `${group}: `}The quota of ${grade} is taken of ${BASES.en[base]}: ${working}, ${MODES.en[mode]} to a whole number, ${places} ${places === 1 ? "place" : "places"}.`,
    },
  } satisfies Problem<{
    grade: string;
    group: string;
    base: keyof typeof BASES.en;
    working: string;
    mode: keyof typeof MODES.en;
    places: number;
  }>,
  "quota-left-open": {
    severity: "warning",
    words: {
      "zh-TW": ({ subjects, count, highest, lowest }) =>
        `${shortList(subjects, count)}名次相同，「${highest}」的名額不足以全數列入，未定者在「${highest}」與「${lowest}」之間；請依規定議決後以等第限制（limits）載明，或於同分處理（ties）列入抽籤（lot）或再行評選（re-evaluation），並將結果記入 tieRecords。`,
      en: ({ subjects, count, highest, lowest }) =>
        `${shortEnglishList(subjects, count)} share a rank and the quota of ${highest} does not hold them all: between ${highest} and ${lowest}; record what was decided as a limit ("limits"), or put "lot" or "re-evaluation" among "ties" and the outcome in "tieRecords".`,
    },
  } satisfies Problem<{ subjects: readonly string[]; count: number; highest: string; lowest: string }>,
  "unranked-in-quota": {
    severity: "warning",
    words: {
      "zh-TW": ({ subjects, count, grade }) =>
        `${shortList(subjects, count)}沒有名次，無從依序位列入有名額限制的「${grade}」，等第未定；請依規定議決。`,
      en: ({ subjects, count, grade }) =>
        `${shortEnglishList(subjects, count)}: without a rank there is no telling who gets a place of the limited grade ${grade}; left open for people to decide.`,
    },
  } satisfies Problem<{ subjects: readonly string[]; count: number; grade: string }>,
  "decision-without-member": {
    severity: "error",
    words: {
      "zh-TW": ({ names, count }) =>
        `決議除去個別委員評選結果，但未載明委員；請於 member 填寫：${shortList(names, count)}。`,
      en: ({ names, count }) =>
        `The decision excludes a member and names none; give one as "member": ${shortEnglishList(names, count)}.`,
    },
  } satisfies Problem<{ names: readonly string[]; count: number }>,
  "decision-on-unknown-member": {
    severity: "error",
    words: {
      "zh-TW": ({ found, names, count }) =>
        `決議所載委員「${found}」不在評分委員之列；評分委員為：${shortList(names, count)}。`,
      en: ({ found, names, count }) =>
        `The decision names "${found}", who is no member of the panel; members are: ${shortEnglishList(names, count)}.`,
    },
  } satisfies Problem<{ found: string; names: readonly string[]; count: number }>,
  "decision-on-no-day": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `決議日期「${found}」不存在；請核對會議紀錄後更正。`,
      en: ({ found }) => `The date of the decision, "${found}", does not exist; correct it from the minutes.`,
    },
  } satisfies Problem<{ found: string }>,
  "decision-leaves-nobody": {
    severity: "error",
    words: {
      "zh-TW": ({ member, group, phase }) =>
        `除去「${member}」後，${group === "" ? "" : `「${group}」`}${phase === "" ? "" : `「${phase}」階段`}已無其他委員，無從重計；請補其他委員之評分表，或重行提出評選結果（void）。`,
      en: ({ member, group, phase }) => {
        const where = [group, phase].filter((part) => part !== "").join(", ");
        return `${where === "" ? "" : `${where}: `}Without "${member}" nobody is left whose marks could be counted again; add the sheets of others, or let the panel mark again (void).`;
      },
    },
  } satisfies Problem<{ member: string; group: string; phase: string }>,
  "member-excluded": {
    severity: "info",
    words: {
      "zh-TW": ({ member, recounted }) => `依決議除去委員「${member}」之評選結果，${RECOUNTED["zh-TW"][recounted]}`,
      en: ({ member, recounted }) => `By decision the marks of "${member}" are excluded; ${RECOUNTED.en[recounted]}`,
    },
  } satisfies Problem<{ member: string; recounted: keyof typeof RECOUNTED.en }>,
  "result-voided": {
    severity: "info",
    words: {
      "zh-TW": () => "依決議廢棄原評選結果，故無總分及名次；請重行提出評選結果。",
      en: () => "By decision the result is void: there are no totals and no ranks until the panel has marked again.",
    },
  } satisfies Problem<Record<never, never>>,
  "result-undecided": {
    severity: "info",
    words: {
      "zh-TW": () => "依決議無法評定，故無名次及等第。",
      en: () => "By decision the panel is unable to decide (無法評定): there are no ranks and no grades.",
    },
  } satisfies Problem<Record<never, never>>,
} as const;

/** The codes of what the rules of a panel can be found to lack. */
export type PanelRuleCode = keyof typeof PANEL_RULE_PROBLEMS;

/** What may stand at a place of the rules, by name. */
export type RuleExpectation = keyof typeof EXPECTED.en;

/** What became of the result without a member. */
const RECOUNTED = {
  "zh-TW": {
    all: "以下均為重計後之結果。",
    some: "惟部分組別餘下之評分不足以重計，沒有結果；其餘組別均為重計後之結果。",
    none: "惟餘下之評分不足以重計，沒有結果。",
  },
  en: {
    all: "every figure was counted again without them.",
    some: "what is left is too little to count some groups again, which have no result; the others were counted again without them.",
    none: "what is left is too little to count again, so there is no result.",
  },
} as const;

/** What may stand at a place of the rules. */
const EXPECTED = {
  "zh-TW": {
    amount: "數字，或「1/3」這樣的分數文字",
    "not-negative": " 0 以上的數字，或「1/3」這樣的分數文字",
    percent: " 0 至 100 的數字",
    share: "大於 0、不逾 1 的數字，或「1/3」這樣的分數文字",
    count: " 0 以上的整數",
    times: " 1 以上的整數",
    "points-or-kind": "加減的分數（points），或加減分表中的種類（kind），擇一填寫",
    "grade-or-score": "最高等第（grade）或計分上限（score），擇一填寫",
    "from-above-score": "高於計分上限（score）的分數",
    "below-or-zero": "下限（below）或平均為零（zero: true），擇一填寫",
    "count-or-percent": "名額（atMost）或百分比（percent），擇一填寫",
    "of-percent": "百分比（percent）之基數；訂名額（atMost）者請刪除此欄位",
    "from-of-score": "計分上限（score）自幾分起適用；以最高等第（grade）限制者請刪除此欄位",
    "floor-kind": ' "criterion" 或 "members"',
    effect: ' "not-ranked" 或 "not-qualified"',
    "pass-mark-effect": ' "not-qualified" 或 "note"',
    rounding: ' "half-up"、"half-even" 或 "truncate"',
    "rounding-policy": ' { "mode": "half-up", "digits": 2 }',
    measure: ' "range" 或 "median-distance"',
    unit: ' "percent"、"points"、"share" 或 "ranks"',
    over: ' "total" 或 "criteria"',
    "ranks-of-totals": ' "total"：序位依總分而定，各項目沒有序位',
    decision: ' "keep"、"exclude"、"void" 或 "undecided"',
    flag: " true 或 false",
    "tie-record": ' "lot" 或 "re-evaluation"',
    names: "受評對象名稱的清單",
    list: "清單（陣列）",
    object: "物件",
  },
  en: {
    amount: 'a number or an exact text such as "1/3"',
    "not-negative": 'a number of at least 0 or an exact text such as "1/3"',
    percent: "a number from 0 to 100",
    share: 'a number above 0 and at most 1, or an exact text such as "1/3"',
    count: "a whole number of at least 0",
    times: "a whole number of at least 1",
    "points-or-kind": 'either "points" or a "kind" of the table of adjustments',
    "grade-or-score": 'either "grade" (the best it may have) or "score" (the most that counts)',
    "from-above-score": 'a score above "score"',
    "below-or-zero": 'either "below" or "zero": true',
    "count-or-percent": 'either "atMost" or "percent"',
    "of-percent": 'the number that "percent" is taken of; leave it out beside "atMost"',
    "from-of-score": 'the score from which "score" applies; leave it out beside "grade"',
    "floor-kind": '"criterion" or "members"',
    effect: '"not-ranked" or "not-qualified"',
    "pass-mark-effect": '"not-qualified" or "note"',
    rounding: '"half-up", "half-even" or "truncate"',
    "rounding-policy": '{ "mode": "half-up", "digits": 2 }',
    measure: '"range" or "median-distance"',
    unit: '"percent", "points", "share" or "ranks"',
    over: '"total" or "criteria"',
    "ranks-of-totals": '"total": members have ranks by their totals, not for each criterion',
    decision: '"keep", "exclude", "void" or "undecided"',
    flag: "true or false",
    "tie-record": '"lot" or "re-evaluation"',
    names: "a list of names of subjects",
    list: "a list",
    object: "an object",
  },
} as const;

/** Of how many a quota in percent is taken. */
const BASES = {
  "zh-TW": { assessed: "受評數", stated: "所定基數" },
  en: { assessed: "the subjects assessed", stated: "the number stated" },
} as const;

/** How a number becomes whole. */
const MODES = {
  "zh-TW": { "half-up": "四捨五入", "half-even": "四捨六入五成雙", truncate: "無條件捨去" },
  en: { "half-up": "rounded half up", "half-even": "rounded half to even", truncate: "cut off" },
} as const;

/** Of two fields one is to be given: neither is the one that is missing. */
const CHOICES: readonly RuleExpectation[] = ["points-or-kind", "grade-or-score", "below-or-zero", "count-or-percent"];

function isChoice(expected: RuleExpectation): boolean {
  return CHOICES.includes(expected);
}
