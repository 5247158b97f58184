import { englishName, type NamedCriterion } from "./criterion-name";
import { nounName } from "./noun-name";
import type { Problem } from "./problem";

/** What can be wrong with the shape of any object that is handed in, before its meaning is looked at. */
export const SHAPE_PROBLEMS = {
  "other-noun": {
    severity: "error",
    words: {
      "zh-TW": ({ found, expected }) =>
        `這是${nounName("zh-TW", found)}，不是${nounName("zh-TW", expected)}；請確認檔案或改用對應的功能。`,
      en: ({ found, expected }) =>
        `This is ${nounName("en", found)}, not ${nounName("en", expected)}; check the file, or use what is meant for it.`,
    },
  } satisfies Problem<{ found: string; expected: string }>,
  "invalid-type": {
    severity: "error",
    words: {
      "zh-TW": ({ found, expected }) => `此處為 ${found}，應為${kindsIn("zh-TW", expected)}。`,
      en: ({ found, expected }) => `Found ${found}, expected ${kindsIn("en", expected)}.`,
    },
  } satisfies Problem<{ found: string; expected: readonly string[] }>,
  "missing-value": {
    severity: "error",
    words: {
      "zh-TW": ({ key, expected }) =>
        `${key === "" ? "此處沒有內容" : `缺少「${key}」`}；請填${kindsIn("zh-TW", expected)}。`,
      en: ({ key, expected }) =>
        `${key === "" ? "There is nothing here" : `"${key}" is missing`}, expected ${kindsIn("en", expected)}.`,
    },
  } satisfies Problem<{ key: string; expected: readonly string[] }>,
  "invalid-value": {
    severity: "error",
    words: {
      "zh-TW": ({ found, expected }) =>
        `此處${found === "undefined" ? "未填" : `為 ${found}`}，應為：${expected.join("、")}。`,
      en: ({ found, expected }) =>
        `${found === "undefined" ? "Nothing is given here" : `Found ${found}`}, expected: ${expected.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; expected: readonly string[] }>,
  "empty-text": {
    severity: "error",
    words: {
      "zh-TW": ({ place }) => `此處為空白文字${BLANK["zh-TW"][place]}。`,
      en: ({ place }) => `The text is blank${BLANK.en[place]}.`,
    },
  } satisfies Problem<{ place: "optional" | "required" | "item" }>,
  "list-too-short": {
    severity: "error",
    words: {
      "zh-TW": ({ least }) => `清單項數不足；至少應有 ${least} 項，請補列。`,
      en: ({ least }) => `The list is too short; it needs at least ${least} ${least === 1 ? "item" : "items"}.`,
    },
  } satisfies Problem<{ least: number }>,
  "list-too-long": {
    severity: "error",
    words: {
      "zh-TW": ({ most }) => `清單項數過多；至多 ${most} 項，請刪減或合併。`,
      en: ({ most }) => `The list is too long; it may have ${most} items at most.`,
    },
  } satisfies Problem<{ most: number }>,
  "unknown-key": {
    severity: "error",
    words: {
      "zh-TW": ({ key, near }) =>
        `無法辨識欄位「${key}」${near === "" ? "；請刪除，或改用既有欄位。" : `，是否為「${near}」？`}`,
      en: ({ key, near }) =>
        `Unknown field "${key}"${near === "" ? "; remove it or use a known field." : `; did you mean "${near}"?`}`,
    },
  } satisfies Problem<{ key: string; near: string }>,
  "unsafe-key": {
    severity: "error",
    words: {
      "zh-TW": ({ key }) => `欄位名稱「${key}」可能改變程式物件本身，一律不接受；請刪除。`,
      en: ({ key }) =>
        `The field name "${key}" could change the program's own objects and is never accepted; remove it.`,
    },
  } satisfies Problem<{ key: string }>,
  "too-deep": {
    severity: "error",
    words: {
      "zh-TW": ({ limit }) => `內容的巢狀層數超過 ${limit} 層，未再往下讀取；計畫與評分表不需如此多層，請簡化。`,
      en: ({ limit }) =>
        `The content is nested more than ${limit} levels deep and was not read further; no plan or sheet needs that, so make it flatter.`,
    },
  } satisfies Problem<{ limit: number }>,
  "unreadable-value": {
    severity: "error",
    words: {
      "zh-TW": () => "讀取此處內容時發生程式錯誤，整份未再讀取；請改用一般資料（可存成 JSON 者）。",
      en: () =>
        "Reading what stands here makes the program fail, so nothing was read further; hand in plain data, as JSON can hold.",
    },
  } satisfies Problem<Record<never, never>>,
  "list-with-gaps": {
    severity: "error",
    words: {
      "zh-TW": ({ length, filled }) => `清單長度為 ${length}，實際只有 ${filled} 項有內容，整份未再讀取；請移除空缺。`,
      en: ({ length, filled }) =>
        `The list claims a length of ${length} and holds ${filled}, so nothing was read further; remove the gaps.`,
    },
  } satisfies Problem<{ length: number; filled: number }>,
  "duplicate-points": {
    severity: "error",
    words: {
      "zh-TW": ({ id, label }) => `「${label}」的配分以代碼（${id}）與名稱各寫一次；請只保留一個。`,
      en: ({ id, ...criterion }) =>
        `The points of "${englishName(criterion)}" are given twice, by id and by name (${id}); keep one.`,
    },
  } satisfies Problem<NamedCriterion & { id: string }>,
} as const;

/** What to do about a blank text: not every field may be left out. */
const BLANK = {
  "zh-TW": {
    optional: "；請填入內容，沒有內容時請整欄省略",
    required: "，此欄必填；請填入內容",
    item: "；請填入內容，或刪除這一項",
  },
  en: {
    optional: "; fill it in, or leave the whole field out",
    required: ", but the field is required; fill it in",
    item: "; fill it in, or remove the item",
  },
} as const;

/** The kinds of value a field may hold, as a reader says them. */
const KINDS: Readonly<Record<"zh-TW" | "en", Readonly<Record<string, string>>>> = {
  "zh-TW": {
    string: "文字",
    number: "數字",
    int: "整數",
    boolean: "是或否（true／false）",
    array: "清單（陣列）",
    object: "物件",
    record: "物件（名稱對應內容）",
  },
  en: {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
    record: "an object (name to value)",
  },
};

function kindsIn(locale: "zh-TW" | "en", kinds: readonly string[]): string {
  return kinds.map((kind) => KINDS[locale][kind] ?? kind).join(locale === "en" ? " or " : "或");
}
