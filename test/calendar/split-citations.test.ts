import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitCitations } from "../../src/calendar";

const FIRST = "行政院96年7月23日院授研展字第09600152471號函頒「政府服務創新精進方案」";
const SECOND = "國家發展委員會107年2月15日發社字第1071300028號函";

describe("splitCitations", () => {
  test.each([
    ["one citation", FIRST, [FIRST]],
    [
      "corner marks in half width",
      "行政院函頒｢政府服務躍升方案｣及行政院函頒｢文書處理手冊｣",
      ["行政院函頒｢政府服務躍升方案｣", "行政院函頒｢文書處理手冊｣"],
    ],
    ["暨 before an agency with a date", `${FIRST}暨${SECOND}辦理。`, [FIRST, `${SECOND}辦理。`]],
    [
      "及 before a date",
      `${FIRST}及99年1月13日府計研字第0990006665號函。`,
      [FIRST, "99年1月13日府計研字第0990006665號函。"],
    ],
    [
      "three",
      `${FIRST}暨${SECOND}及99年1月13日府計研字第0990006665號函。`,
      [FIRST, SECOND, "99年1月13日府計研字第0990006665號函。"],
    ],
    ["並依", `${FIRST}，並依${SECOND}`, [FIRST, `依${SECOND}`]],
    [
      "及 before the office itself",
      `${FIRST}及本府99年1月13日府計研字第0990006665號函`,
      [FIRST, "本府99年1月13日府計研字第0990006665號函"],
    ],
    [
      "及 before a letter without date",
      "院授研展字第09600152471號及會研字第0992161632號函",
      ["院授研展字第09600152471號", "會研字第0992161632號函"],
    ],
    [
      "及 before an agency that issues",
      `${FIRST}及行政院函頒「政府服務躍升方案」`,
      [FIRST, "行政院函頒「政府服務躍升方案」"],
    ],
    [
      "及 before an agency and letter",
      `${FIRST}及教育部臺教師(二)字第1100143702B號函`,
      [FIRST, "教育部臺教師(二)字第1100143702B號函"],
    ],
    [
      "with blanks and line ends",
      `${FIRST}\n暨 國家發展委員會 107 年 2 月 15 日發社字第 1071300028\n號函`,
      [FIRST, "國家發展委員會 107 年 2 月 15 日發社字第 1071300028\n號函"],
    ],
    ["sentences", `${FIRST}。${SECOND}。`, [`${FIRST}。`, `${SECOND}。`]],
    ["a numbered list", `一、${FIRST}。\n二、${SECOND}。`, [`${FIRST}。`, `${SECOND}。`]],
    ["a numbered list without full stops", `一、${FIRST}\n二、${SECOND}`, [FIRST, SECOND]],
    ["a list with bullets and brackets", `- （一）${FIRST}\n- （二）${SECOND}`, [FIRST, SECOND]],
    ["Arabic numbering", `1.${FIRST}\n2.${SECOND}`, [FIRST, SECOND]],
    [
      "numbering after a bracket that was never closed",
      `1.行政院函頒「政府服務躍升方案\n2.${SECOND}`,
      ["行政院函頒「政府服務躍升方案", SECOND],
    ],
    ["及 inside a title", "行政院函頒「服務及躍升方案」", ["行政院函頒「服務及躍升方案」"]],
    ["及 with a citation inside quotation marks", `轉知「${FIRST}及${SECOND}」`, [`轉知「${FIRST}及${SECOND}」`]],
    ["及 before another word", `${FIRST}及相關規定`, [`${FIRST}及相關規定`]],
    ["及 before an agency that only follows", `${FIRST}及行政院相關規定`, [`${FIRST}及行政院相關規定`]],
    [
      "、 between two issuers",
      "三十四年七月二十一日社會部、衛生署（34）組四字第108905號",
      ["三十四年七月二十一日社會部、衛生署（34）組四字第108905號"],
    ],
    [
      "a dotted date that begins a line is no numbering",
      `${FIRST}\n98.9.16會研字第0982161692號`,
      [`${FIRST}\n98.9.16會研字第0982161692號`],
    ],
    ["a closing mark without an opening one", `」${FIRST}暨${SECOND}`, [`」${FIRST}`, SECOND]],
    [
      "a list mark in brackets does not complete a citation",
      "（一）行政院及教育部函頒「某計畫」",
      ["行政院及教育部函頒「某計畫」"],
    ],
    ["nothing", "", []],
    ["blanks", " \n　\n", []],
    ["no text", null as unknown as string, []],
  ])("%s", (_, text, clauses) => {
    expect(splitCitations(text)).toEqual(clauses);
  });

  test("nothing is lost but joining words, numbering and blanks, and the order is kept", () => {
    const piece = fc.constantFrom(
      FIRST,
      SECOND,
      "暨",
      "及",
      "，",
      "。",
      "\n",
      " ",
      "一、",
      "(二)",
      "「",
      "」",
      "並",
      "其他",
      "字第",
      "號",
      "98.9.16",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        let rest = text;
        for (const clause of splitCitations(text)) {
          const at = rest.indexOf(clause);
          expect(rest.slice(0, Math.max(at, 0))).toMatch(DROPPED);
          expect(at).toBeGreaterThanOrEqual(0);
          rest = rest.slice(at + clause.length);
        }
        expect(rest).toMatch(DROPPED);
      }),
      { numRuns: 1000 },
    );
  });
});

const DROPPED = /^(?:[\s暨及並與、，,；;]|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))*$/u;
