import { shorten } from "../../base/preview";
import { exampleEntries } from "../example-plan";
import { passagesWith } from "../passages-with";
import { defineRule } from "../rule";
import { placeFinding, placesKept } from "../word-places";
import { TEXT_SOURCE } from "../wording-sources";

export const htmlRemains = defineRule({
  id: "html-remains",
  severity: "warning",
  source: TEXT_SOURCE,
  about: {
    "zh-TW": "文字殘留網頁標記（如「<li>」「&nbsp;」），應刪除。",
    en: "Marks of a web page (such as <li> or &nbsp;) are left in the text; they should be deleted.",
  },
  options: {},
  *check({ passages }) {
    const kept = placesKept();
    for (const { path, text } of passagesWith(passages, COULD)) {
      for (const { 0: found, index } of text.matchAll(MARKUP))
        kept.add({ path, start: index, end: index + found.length, found, put: "" });
    }
    const { count, places } = kept.all();
    // What a list or a line break meant has to be put in other words.
    const placed = placeFinding({ count, places }, false);
    if (placed !== undefined) yield { ...placed, args: { found: shorten(places[0]?.found ?? ""), count } };
  },
  words: {
    "zh-TW": ({ found, count }) =>
      `文字殘留網頁標記「${found}」${count > 1 ? `等${count}處` : ""}；請刪除，並確認分項及換行是否正確。`,
    en: ({ found, count }) =>
      `Marks of a web page are left in the text: "${found}"${count > 1 ? ` and ${count - 1} more` : ""}; delete them, and see that items and lines are as they should be.`,
  },
  examples: {
    good: {},
    bad: { entries: exampleEntries("friendliness", { actions: ["<li>增設雙語標示20面。</li>"] }) },
  },
});

const COULD = /[<&]/u;
const MARKUP =
  /<\/?(?:ol|ul|li|p|br|div|span|table|tbody|tr|td|th|b|i|u|strong|em|font|a|h[1-6])(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|amp|lt|gt|quot|#\d{1,6});/giu;
