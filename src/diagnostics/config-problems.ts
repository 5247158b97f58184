import type { Problem } from "./problem";
import { rocWords } from "./roc-words";

/** What can be wrong with the configuration of a check. */
export const CONFIG_PROBLEMS = {
  "unknown-rule": {
    severity: "error",
    words: {
      "zh-TW": ({ found, near }) =>
        `設定中的規則「${found}」不存在${near === "" ? `；請依${RULE_LIST["zh-TW"]}更正。` : `，是否為「${near}」？`}`,
      en: ({ found, near }) =>
        `There is no rule "${found}"${near === "" ? `; take one of ${RULE_LIST.en}.` : `; did you mean "${near}"?`}`,
    },
  } satisfies Problem<{ found: string; near: string }>,
  "unknown-rule-option": {
    severity: "error",
    words: {
      "zh-TW": ({ rule, found, known }) =>
        known.length === 0
          ? `規則「${rule}」沒有可調的選項，請刪除「${found}」。`
          : `規則「${rule}」沒有選項「${found}」；可用的有：${known.join("、")}。`,
      en: ({ rule, found, known }) =>
        known.length === 0
          ? `The rule "${rule}" has no options; remove "${found}".`
          : `The rule "${rule}" has no option "${found}"; known are: ${known.join(", ")}.`,
    },
  } satisfies Problem<{ rule: string; found: string; known: readonly string[] }>,
  "invalid-rule-option": {
    severity: "error",
    words: {
      "zh-TW": ({ rule, option, found, expected }) =>
        `規則「${rule}」的選項「${option}」為 ${found}；型別應與預設值 ${expected} 相同，請更正。`,
      en: ({ rule, option, found, expected }) =>
        `The option "${option}" of the rule "${rule}" is ${found}; it must be of the type of its default, ${expected}.`,
    },
  } satisfies Problem<{ rule: string; option: string; found: string; expected: string }>,
  "unknown-suppression-code": {
    severity: "error",
    words: {
      "zh-TW": ({ found, near, isOfReading }) =>
        isOfReading
          ? `豁免的代碼「${found}」是讀取文件時的意見，不能豁免；請依意見更正文件，並刪除這項豁免。`
          : `豁免的代碼「${found}」不存在${near === "" ? `；請依審查意見所列代碼或${RULE_LIST["zh-TW"]}更正。` : `，是否為「${near}」？`}`,
      en: ({ found, near, isOfReading }) =>
        isOfReading
          ? `The code "${found}" of the suppression is that of a finding about reading the document, which cannot be suppressed; correct the document and remove the suppression.`
          : `There is no code "${found}" to suppress${near === "" ? `; take one from a finding or from ${RULE_LIST.en}.` : `; did you mean "${near}"?`}`,
    },
  } satisfies Problem<{ found: string; near: string; isOfReading: boolean }>,
  "contradictory-term": {
    severity: "error",
    words: {
      "zh-TW": ({ term, use, other, conflict }) => {
        const said = `用語「${term}」改為「${use}」`;
        if (conflict === "itself")
          return `${said}：改用的用語就是（或仍含有）原用語，改了還是不合；請更正 use，或刪除此項。`;
        if (conflict === "twice") return `${said}，先前卻已定為改為「${other}」；同一用語請只定一種改法。`;
        return `${said}，先前卻已定「${other}」不再使用，兩者互相矛盾；請只保留一個方向。`;
      },
      en: ({ term, use, other, conflict }) => {
        const said = `The term "${term}" is to become "${use}"`;
        if (conflict === "itself")
          return `${said}, which is or still holds the term itself; correct "use", or remove it.`;
        if (conflict === "twice") return `${said}, but before that it is to become "${other}"; keep one of them.`;
        return `${said}, but before that "${other}" is not to be written any more; keep one direction.`;
      },
    },
  } satisfies Problem<{ term: string; use: string; other: string; conflict: "itself" | "twice" | "circle" }>,
  "contradictory-variants": {
    severity: "error",
    words: {
      "zh-TW": ({ word, isOneForm }) =>
        isOneForm
          ? `variants 的這一組只有「${word}」一種寫法；請列出兩種以上不同的寫法，或刪除此組。`
          : `「${word}」已列於 variants 的另一組；同一寫法請只列於一組，或將兩組合併。`,
      en: ({ word, isOneForm }) =>
        isOneForm
          ? `This group of variants has only one form, "${word}"; list two different ones or more, or remove it.`
          : `"${word}" stands in another group of variants already; list it in one, or put the two together.`,
    },
  } satisfies Problem<{ word: string; isOneForm: boolean }>,
  "invalid-suppression-path": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) =>
        `豁免的位置「${found}」不是有效的路徑；請寫成 entries[3].actions[0]，整份計畫則留空字串。`,
      en: ({ found }) =>
        `The path "${found}" of the suppression cannot be read; write entries[3].actions[0], or an empty text for the whole plan.`,
    },
  } satisfies Problem<{ found: string }>,
  "unused-suppression": {
    severity: "warning",
    words: {
      "zh-TW": ({ code, path, isKnown, near, isOther, ...rest }) =>
        `豁免「${code}」（位置：${path === "" ? "整份計畫" : path}）未對應到任何審查意見${isOther ? otherCriterion["zh-TW"](rest) : isKnown ? "；請刪除這項豁免，或更正代碼、位置。" : noSuchCode["zh-TW"](near)}`,
      en: ({ code, path, isKnown, near, isOther, ...rest }) =>
        `The suppression of "${code}" at ${path === "" ? "the whole plan" : path} matches no finding${isOther ? otherCriterion.en(rest) : isKnown ? "; remove it, or correct its code or path." : noSuchCode.en(near)}`,
    },
  } satisfies Problem<{
    code: string;
    path: string;
    isKnown: boolean;
    near: string;
    given: string;
    /** Of the findings that it would match if it named none. */
    criteria: readonly string[];
    isOther: boolean;
  }>,
  "ended-suppression": {
    severity: "warning",
    words: {
      "zh-TW": ({ code, path, until }) =>
        `豁免「${code}」（位置：${path === "" ? "整份計畫" : path}）至${rocWords(until)}為止，已過期限而不再適用；請刪除這項豁免，或確認理由後延長 until。`,
      en: ({ code, path, until }) =>
        `The suppression of "${code}" at ${path === "" ? "the whole plan" : path} ended on ${until} and no longer applies; remove it, or extend "until" if its reason still holds.`,
    },
  } satisfies Problem<{ code: string; path: string; until: string }>,
  "invalid-as-of": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `基準日「${found}」不是有效日期；請寫成 2018-12-31 或 107年12月31日。`,
      en: ({ found }) => `The reference date "${found}" is not a date; write 2018-12-31 or 107年12月31日.`,
    },
  } satisfies Problem<{ found: string }>,
} as const;

/** Where every rule is listed, in the package and for programs. */
const RULE_LIST = {
  "zh-TW": "規則一覽（套件內 src/check/rules/README.zh-TW.md，程式可用 RULES）",
  en: "the rules in src/check/rules/README.md of the package (RULES in code)",
} as const;

const noSuchCode = {
  "zh-TW": (near: string) =>
    `，因為沒有這個代碼；${near === "" ? `請依審查意見所列代碼或${RULE_LIST["zh-TW"]}更正，或刪除這項豁免。` : `是否為「${near}」？`}`,
  en: (near: string) =>
    `, because there is no such code; ${near === "" ? `take one from a finding or from ${RULE_LIST.en}, or remove it.` : `did you mean "${near}"?`}`,
} as const;

/** What else it may be but for its criterion. */
interface OtherCriterion {
  /** As the suppression names it. */
  readonly given: string;
  readonly criteria: readonly string[];
}

const otherCriterion = {
  "zh-TW": ({ given, criteria }: OtherCriterion) =>
    `，因為所填的 criterion 為「${given}」，該處的意見${criteria.length === 0 ? "卻不屬於任何項目；請刪除 criterion 欄位。" : `則屬於${criteria.map((id) => `「${id}」`).join("、")}；請更正 criterion，或刪除這項豁免。`}`,
  en: ({ given, criteria }: OtherCriterion) =>
    `, because its "criterion" is "${given}" and what was found there is about ${criteria.length === 0 ? "no criterion; remove the field." : `${criteria.map((id) => `"${id}"`).join(", ")}; correct the field, or remove the suppression.`}`,
};
