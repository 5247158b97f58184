import fc from "fast-check";
import type { PlanInput } from "../../src/model/plan";

/** Text as offices write it, with blanks around it at times, and any text at all. */
const words = fc.oneof(
  fc.constantFrom("甲。", "增設雙語標示20面。", " 第一課 ", "106年預計辦理。", "創新增值服務", "a/b", "__proto__"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ""),
);

/** A list, or its only member without the brackets. */
const oneOrMore = <T>(item: fc.Arbitrary<T>) => fc.oneof(item, fc.array(item, { maxLength: 3 }));

const maybe = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined });

const rocDate = fc.constantFrom(
  "107年12月31日",
  "民國 107 年 02 月 01 日",
  "105.04.23",
  "1030916",
  "105年3月",
  "2018-12-31",
);

const deadline = fc.oneof(
  fc.constantFrom(
    "107年12月31日",
    "經常辦理",
    "適時辦理",
    "每2個月",
    "10月15日前",
    "每年10月15日前",
    "儘量",
    "107年2月30日",
    "每年2月30日前",
    "106年每月",
    "當年度",
    "3月及5月",
    "3月、6月、9月、12月",
  ),
  words,
  fc.record(
    {
      every: maybe(fc.constantFrom("P1M", "P2W")),
      date: maybe(fc.constantFrom("2018-12-31", "2018-12", "--10-15")),
      text: words,
      kind: fc.constantFrom("ongoing", "as-needed", "recurring", "unclear"),
    },
    { requiredKeys: ["kind", "text"] },
  ),
  fc.record({ date: fc.constantFrom("2018-12-31", "2018-12"), text: words, kind: fc.constant("date") }),
);

const citation = fc.oneof(
  fc.constantFrom(
    "行政院 96 年 7 月 23 日院授研展字第 09600152471 號函頒「政府服務創新精進方案」",
    "107年2月12日府計研字第1050070000號函",
    "行政院106年1月9日院授發社字第1061300008號函及107年2月12日府計研字第1070053000號函。",
    "依上級指示",
  ),
  words,
  fc.record(
    {
      title: maybe(words),
      date: maybe(rocDate),
      issuer: maybe(words),
      text: fc.oneof(words, fc.constant("行政院函頒「政府服務躍升方案」")),
      number: maybe(words),
    },
    { requiredKeys: ["text"] },
  ),
);

const action = fc.oneof(
  words,
  fc.record(
    {
      units: maybe(oneOrMore(words)),
      deadline: maybe(deadline),
      text: words,
      label: maybe(words),
      target: maybe(words),
      result: maybe(words),
    },
    { requiredKeys: ["text"] },
  ),
);

const name = fc.oneof(
  fc.constantFrom(
    "friendliness",
    "服務友善",
    "（一）服務便捷",
    "服務有善",
    "優質便民服務",
    "綠色採購績效",
    "基礎服務/服務友善",
  ),
  words,
);

const entry = fc.record(
  {
    criterion: fc.oneof(name, fc.array(name, { minLength: 1, maxLength: 3 })),
    actions: oneOrMore(action),
    printedAs: maybe(words),
    strategy: maybe(words),
    benefit: maybe(words),
    deadline: maybe(deadline),
    units: maybe(oneOrMore(words)),
  },
  { requiredKeys: ["criterion", "actions"] },
);

/** Plans in every loose form that a person may write, mixed. */
export const planInput: fc.Arbitrary<PlanInput> = fc.record(
  {
    framework: maybe(fc.oneof(fc.constantFrom("leap-award-2018", "innovation-points-2010"), words)),
    agency: fc.oneof(words, fc.record({ name: words, class: maybe(words) }, { requiredKeys: ["name"] })),
    rocYear: fc.constantFrom(107, 99, "105年度", "民國一百零五年", "107學年度"),
    title: maybe(words),
    adopted: maybe(rocDate),
    period: maybe(
      fc.oneof(
        fc.constantFrom(
          "自105年1月起至105年12月止,計1年",
          "107年度",
          "107年1月1日至107年12月31日，計6個月",
          "1月1日至12月31日",
        ),
        fc.record({ from: rocDate, to: rocDate }),
      ),
    ),
    legalBasis: maybe(oneOrMore(citation)),
    goals: maybe(oneOrMore(words)),
    scope: maybe(words),
    points: maybe(fc.dictionary(fc.constantFrom("服務友善", "機關形象", "x"), fc.constantFrom(30, 12.5, undefined))),
    columns: maybe(
      fc.array(fc.oneof(fc.constantFrom("完成期限", "評核指標（15項）", "實施成果"), words), { maxLength: 3 }),
    ),
    entries: fc.array(entry, { maxLength: 4 }),
    monitoring: maybe(oneOrMore(words)),
    rewards: maybe(oneOrMore(words)),
    sections: maybe(
      fc.array(fc.record({ title: words, ordinal: maybe(words), text: maybe(words) }, { requiredKeys: ["title"] }), {
        maxLength: 2,
      }),
    ),
  },
  { requiredKeys: ["agency", "rocYear", "entries"] },
);
