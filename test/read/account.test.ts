import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { account } from "../../src/read/account";

describe("account", () => {
  test.each([
    ["nothing is used", "甲 乙\n丙", [], [], { characters: 3, assigned: 0, furniture: 0, unread: 3 }, ["甲 乙", "丙"]],
    ["all is used", "甲 乙", [[0, 3]], [], { characters: 2, assigned: 2, furniture: 0, unread: 0 }, []],
    [
      "furniture that is also assigned counts once",
      "甲乙",
      [[0, 1]],
      [[0, 2]],
      { characters: 2, assigned: 1, furniture: 1, unread: 0 },
      [],
    ],
    [
      "furniture is listed with the blanks within it, and on each line anew",
      "1 2 甲 3\n4",
      [[4, 5]],
      [[0, 9]],
      { characters: 5, assigned: 1, furniture: 4, unread: 0 },
      [],
      ["1 2", "3", "4"],
    ],
    [
      "what is left stands apart where something lies between",
      "甲乙丙",
      [[1, 2]],
      [],
      { characters: 3, assigned: 1, furniture: 0, unread: 2 },
      ["甲", "丙"],
    ],
    [
      "a sign outside the basic plane is kept whole",
      "𠮷甲",
      [[2, 3]],
      [],
      { characters: 3, assigned: 1, furniture: 0, unread: 2 },
      ["𠮷"],
    ],
  ] as const)("%s", (_, text, assigned, furniture, coverage, unread, listed = undefined) => {
    const spans = (pairs: readonly (readonly [number, number])[]) => pairs.map(([start, end]) => ({ start, end }));
    const result = account(text, spans(assigned), spans(furniture));
    expect(result.coverage).toEqual(coverage);
    expect(result.unread.map(({ start, end }) => text.slice(start, end))).toEqual(unread);
    if (listed !== undefined) expect(result.furniture.map(({ start, end }) => text.slice(start, end))).toEqual(listed);
  });

  test("every character but blanks is counted once, whatever the spans", () => {
    const pair = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("甲", "。", " ", "\n", "\t", "a", "𠮷", "\u3000", "\u2003", "\ufeff") }),
        fc.array(pair),
        fc.array(pair),
        (text, assigned, furniture) => {
          const { coverage, furniture: listed, unread } = account(text, assigned, furniture);
          expect(coverage.characters).toBe(text.replace(/\s/gu, "").length);
          expect(coverage.assigned + coverage.furniture + coverage.unread).toBe(coverage.characters);
          expect(lengthOf(text, unread)).toBe(coverage.unread);
          expect(lengthOf(text, listed)).toBe(coverage.furniture);
          for (const span of [...unread, ...listed]) expect(text.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/u);
        },
      ),
    );
  });
});

function lengthOf(text: string, spans: readonly { readonly start: number; readonly end: number }[]): number {
  return spans.reduce((sum, { start, end }) => sum + text.slice(start, end).replace(/\s/gu, "").length, 0);
}
