import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thirdReader } from "../../src/panel/methods/third-reader";
import { codes, items, panel, subjectOf } from "./panels";

const UNREAD = { status: "not-applicable", reason: "未送第三閱" };

/** Two questions of 30 and 70 marks; the sheets of 甲, 乙 and the third reader 丙. */
function paper(sheets: readonly (readonly unknown[])[], points: readonly number[] = [30, 70], locale?: "en") {
  const given = sheets.map(([a, b], place) => ({
    framework: "items",
    judge: ["甲", "乙", "丙"][place],
    subject: { agency: "某卷" },
    marks: { ...(a !== undefined && { a }), ...(b !== undefined && { b }) },
  }));
  const options = { method: thirdReader, thirdReaders: ["丙"], thirdReaderFor: "question", locale } as const;
  const result = panel(given, options, items(...points));
  return { subject: subjectOf(result, "某卷"), result };
}

describe("閱卷規則第7條第6項: a third reader for a question in which two differ by a third of its marks", () => {
  test.each<[string, readonly (readonly unknown[])[], string | null, readonly string[], readonly string[]]>([
    [
      "below a third: 9.99 of 30, 23.33 of 70: (20 + 10.01) ÷ 2 + (60 + 36.67) ÷ 2",
      [
        [20, 60],
        [10.01, 36.67],
      ],
      "63.34",
      [
        "項目a：(20 + 10.01) ÷ 2 = 15.01（精確值 15.005）",
        "項目b：(60 + 36.67) ÷ 2 = 48.34（精確值 48.335）",
        "15.005 + 48.335 = 63.34",
      ],
      [],
    ],
    [
      "10 of 30 is a third: a third reader is asked for, and there is no total",
      [
        [20, 60],
        [10, 60],
      ],
      null,
      ["項目a：20 與 10 相差 10，達題分 30 之三分之一", "項目b：(60 + 60) ÷ 2 = 60"],
      ["question-third-needed", "not-ranked"],
    ],
    [
      "the two closest count, in that question alone: (20 + 18) ÷ 2 + 60",
      [
        [20, 60],
        [10, 60],
        [18, UNREAD],
      ],
      "79",
      [
        "項目a：20 與 10 相差 10，達題分 30 之三分之一；第三閱 18，取最相近之二者；(18 + 20) ÷ 2 = 19",
        "項目b：(60 + 60) ÷ 2 = 60",
        "19 + 60 = 79",
      ],
      [],
    ],
    [
      "a third who marked the question asked for and nothing else is no incomplete sheet",
      [
        [20, 60],
        [10, 60],
        [18, undefined],
      ],
      "79",
      [
        "項目a：20 與 10 相差 10，達題分 30 之三分之一；第三閱 18，取最相近之二者；(18 + 20) ÷ 2 = 19",
        "項目b：(60 + 60) ÷ 2 = 60",
        "19 + 60 = 79",
      ],
      [],
    ],
    [
      "nor one who is said not to have assessed the others",
      [
        [20, 60],
        [10, 60],
        [18, { status: "not-assessed" }],
      ],
      "79",
      [
        "項目a：20 與 10 相差 10，達題分 30 之三分之一；第三閱 18，取最相近之二者；(18 + 20) ÷ 2 = 19",
        "項目b：(60 + 60) ÷ 2 = 60",
        "19 + 60 = 79",
      ],
      [],
    ],
    [
      "a third who marked another question than the one asked for: it is still asked for",
      [
        [20, 60],
        [10, 60],
        [undefined, 60],
      ],
      null,
      ["項目a：20 與 10 相差 10，達題分 30 之三分之一", "項目b：(60 + 60) ÷ 2 = 60"],
      ["question-third-needed", "not-ranked"],
    ],
    [
      "equal gaps: all three, (20 + 10 + 15) ÷ 3 + 60",
      [
        [20, 60],
        [10, 60],
        [15, UNREAD],
      ],
      "75",
      [
        "項目a：20 與 10 相差 10，達題分 30 之三分之一；第三閱 15，差距相等，取三者平均；(20 + 10 + 15) ÷ 3 = 15",
        "項目b：(60 + 60) ÷ 2 = 60",
        "15 + 60 = 75",
      ],
      [],
    ],
    [
      "what a third gave in a question that needed none does not count",
      [
        [20, 60],
        [10, 50],
        [18, 0],
      ],
      "74",
      [
        "項目a：20 與 10 相差 10，達題分 30 之三分之一；第三閱 18，取最相近之二者；(18 + 20) ÷ 2 = 19",
        "項目b：(60 + 50) ÷ 2 = 55",
        "19 + 55 = 74",
      ],
      [],
    ],
    [
      "a third who was needed for none",
      [
        [20, 60],
        [20, 60],
        [0, 0],
      ],
      "80",
      ["項目a：(20 + 20) ÷ 2 = 20", "項目b：(60 + 60) ÷ 2 = 60", "20 + 60 = 80"],
      ["third-reader-not-needed"],
    ],
    [
      "one question is needed and not read by the third",
      [
        [20, 60],
        [10, 30],
        [18, UNREAD],
      ],
      null,
      [
        "項目a：20 與 10 相差 10，達題分 30 之三分之一；第三閱 18，取最相近之二者；(18 + 20) ÷ 2 = 19",
        "項目b：60 與 30 相差 30，達題分 70 之三分之一",
      ],
      ["question-third-needed", "not-ranked"],
    ],
    [
      "a question that one of the two did not read",
      [
        [20, 60],
        [UNREAD, 60],
      ],
      null,
      ["項目b：(60 + 60) ÷ 2 = 60"],
      ["question-read-once", "not-ranked"],
    ],
    [
      "a question that is for nobody: 60 of 70",
      [
        [UNREAD, 60],
        [UNREAD, 60],
      ],
      "600/7",
      ["項目b：(60 + 60) ÷ 2 = 60", "60 = 60", "60 ÷ 70 × 100 = 85.71（精確值 600/7）"],
      [],
    ],
  ])("%s", (_, sheets, total, working, findings) => {
    const { subject, result } = paper(sheets);
    expect([subject.total.exact.value, subject.working]).toEqual([total, working]);
    expect(codes(result.diagnostics)).toEqual(findings);
  });

  test("a third of 20 is never a decimal: 6.66 is below, 6.67 is not", () => {
    const gap = (one: number) =>
      codes(
        paper(
          [
            [one, 0],
            [0, 0],
          ],
          [20, 80],
        ).result.diagnostics,
      );
    expect([gap(6.66), gap(6.67)]).toEqual([[], ["question-third-needed", "not-ranked"]]);
  });

  test("who is in no question says why", () => {
    const { subject } = paper([
      [20, 60],
      [10, 10],
      [18, 55],
    ]);
    expect(subject.members.map(({ counted, why }) => [counted, why])).toEqual([
      [true, undefined],
      [false, "farther-apart"],
      [true, undefined],
    ]);
  });

  test("in English, and the finding names the questions", () => {
    const { subject, result } = paper(
      [
        [20, 60],
        [10, 60],
      ],
      [30, 70],
      "en",
    );
    expect(subject.working[0]).toBe("項目a: 20 and 10 differ by 10, a third of its 30 marks or more");
    expect(result.diagnostics[0]?.message).toContain("in 1 question (項目a)");
  });

  test("law: with questions that agree it is the mean of the two totals", () => {
    const mark = (worth: number) => fc.tuple(fc.integer({ min: 0, max: worth }), fc.integer({ min: 0, max: worth }));
    fc.assert(
      fc.property(mark(30), mark(70), ([a1, a2], [b1, b2]) => {
        fc.pre(Math.abs(a1 - a2) * 3 < 30 && Math.abs(b1 - b2) * 3 < 70);
        expect(
          paper([
            [a1, b1],
            [a2, b2],
          ]).subject.total.value,
        ).toBe((a1 + b1 + a2 + b2) / 2);
      }),
      { numRuns: 100 },
    );
  });
});
