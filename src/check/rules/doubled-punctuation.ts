import { shorten } from "../../base/preview";
import { exampleEntries } from "../example-plan";
import { passagesWith } from "../passages-with";
import { defineRule } from "../rule";
import { placeFinding, placesKept } from "../word-places";
import { PUNCTUATION_SOURCE } from "../wording-sources";

export const doubledPunctuation = defineRule({
  id: "doubled-punctuation",
  severity: "warning",
  source: PUNCTUATION_SOURCE,
  about: {
    "zh-TW": "兩個點號相連（如「，，」「、，」「。。」），應擇一刪除。",
    en: "Two marks follow each other (such as ，， or 、， or 。。); one of them should go.",
  },
  options: {},
  *check({ passages }) {
    const kept = placesKept();
    // 。。。 stands for an ellipsis.
    for (const { path, text } of passagesWith(passages, COULD)) {
      for (const { 0: found, index } of text.matchAll(MARKS))
        if (!DOTS.test(found))
          kept.add({ path, start: index, end: index + found.length, found: shorten(found), put: strongest(found) });
    }
    const { count, places } = kept.all();
    const placed = placeFinding({ count, places }, false);
    if (placed !== undefined) yield { ...placed, args: { found: places[0]?.found ?? "", count } };
  },
  words: {
    "zh-TW": ({ found, count }) => `標點相連「${found}」${count > 1 ? `等${count}處` : ""}；請擇一保留。`,
    en: ({ found, count }) =>
      `Marks follow each other: "${found}"${count > 1 ? ` and ${count - 1} more places` : ""}; keep one of them.`,
  },
  examples: {
    good: {},
    bad: { entries: exampleEntries("friendliness", { actions: ["增設雙語標示20面。。"] }) },
  },
});

/** The mark that ends most: of 「、，」 the comma, of 「，。」 the full stop. */
function strongest(marks: string): string {
  return [..."。；：，、"].find((mark) => marks.includes(mark)) ?? marks.charAt(0);
}

const COULD = /[，。、；：]{2}/u;
const MARKS = /[，。、；：]{2,}/gu;
const DOTS = /^。{3,}$/u;
