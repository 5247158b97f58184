import fc from "fast-check";
import { expect, test } from "vitest";
import { passageAt } from "../../../src/read/source/passage";
import { slicePassage } from "../../../src/read/source/passage-slice";

const letters = fc.string({ unit: fc.constantFrom("甲", "乙", "，", "a", "7", " ", "　", "\n"), maxLength: 30 });

/** Pieces of a source with something unused between them. */
const passages = fc.array(letters, { maxLength: 4 }).map((pieces) => {
  let source = "";
  const spans = pieces.map((piece) => {
    const start = source.length + 1;
    source += `※${piece}`;
    return { start, end: source.length };
  });
  return { source, passage: passageAt(source, spans) };
});

const plain = (text: string) => text.replace(/\s+/gu, "");

test("cut anywhere, the pieces hold the letters of the whole, each at its place", () => {
  fc.assert(
    fc.property(passages, fc.nat(130), ({ source, passage }, where) => {
      const at = where % (passage.text.length + 1);
      const [left, right] = [slicePassage(source, passage, 0, at), slicePassage(source, passage, at)];
      expect(plain(left.text)).toBe(plain(passage.text.slice(0, at)));
      expect(plain(right.text)).toBe(plain(passage.text.slice(at)));
      for (const { text, spans } of [left, right]) {
        expect(plain(spans.map(({ start, end }) => source.slice(start, end)).join(""))).toBe(plain(text));
      }
    }),
  );
});

test("a passage that was not made from its spans keeps them", () => {
  const passage = { text: "甲乙丙", spans: [{ start: 0, end: 2 }] };
  expect(slicePassage("甲乙", passage, 1)).toEqual({ text: "乙丙", spans: passage.spans });
});
