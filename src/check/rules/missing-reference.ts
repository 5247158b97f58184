import { nameKey } from "../../base/name-key";
import { exampleEntries } from "../example-plan";
import { passagesWith } from "../passages-with";
import type { Passage } from "../plan-texts";
import { defineRule } from "../rule";
import { type PlacesKept, placeFinding, placesKept } from "../word-places";
import { TEXT_SOURCE } from "../wording-sources";

export const missingReference = defineRule({
  id: "missing-reference",
  severity: "info",
  source: TEXT_SOURCE,
  about: {
    "zh-TW": "引用附件、附表或附錄，文件內卻沒有，應一併附上或改列章節。",
    en: "An attachment, table or appendix is referred to that the document does not have; it should be added.",
  },
  options: {},
  *check({ plan, passages }) {
    const present = new Set((plan.sections ?? []).flatMap(({ title }) => headed(title)));
    for (const { text } of passagesWith(passages, "附")) for (const name of headed(text)) present.add(name);
    const cited = new Map<string, { name: string; kept: PlacesKept }>();
    for (const citation of citationsIn(passages)) {
      const { name } = citation;
      const key = keyOf(name);
      if (present.has(key)) continue;
      const one = cited.get(key) ?? { name, kept: placesKept() };
      cited.set(key, one);
      one.kept.add({ ...citation, found: name });
    }
    const all = [...cited.values()];
    const places = all.flatMap(({ kept }) => kept.all().places);
    const placed = placeFinding({ count: places.length, places }, false);
    if (placed === undefined) return;
    const names = all.slice(0, MOST_SHOWN).map(({ name }) => name);
    yield { ...placed, args: { names, count: all.length } };
  },
  words: {
    "zh-TW": ({ names, count }) => {
      const cited = names.map((name) => `「${name}」`).join("、");
      return `引用${cited}${count > names.length ? `等${count}項` : ""}，文件內未見；請一併附上，或刪除引用。`;
    },
    en: ({ names, count }) => {
      const cited = names.map((name) => `"${name}"`).join(", ");
      const more = count > names.length ? ` and ${count - names.length} more` : "";
      return `${cited}${more}: referred to, but not in the document; add it, or delete the reference.`;
    },
  },
  examples: {
    good: {},
    bad: { entries: exampleEntries("friendliness", { actions: ["依工作分配表（如附件1）增設雙語標示20面。"] }) },
  },
});

function* citationsIn(passages: readonly Passage[]) {
  for (const { path, text } of passagesWith(passages, "附")) {
    for (const match of text.matchAll(ATTACHMENT)) {
      const name = match[0];
      const start = match.index;
      // 「附件1 ○○表」 at the beginning is the attachment itself, 「電子郵件附件」 is none of the plan.
      const before = text.slice(Math.max(0, start - 2), start);
      const isCited = match.groups?.number !== undefined || CITING.test(before);
      const isHeading = start === 0 && !AS_SUBJECT.test(text.slice(name.length));
      if (!isHeading && isCited && !OF_ANOTHER.test(before)) yield { path, name, start, end: start + name.length };
    }
  }
}

/** The attachment that a title or a passage is the heading of. */
function headed(text: string): readonly string[] {
  const head = HEADED.exec(text);
  const name = head?.groups?.name;
  return head === null || name === undefined || AS_SUBJECT.test(text.slice(head[0].length)) ? [] : [keyOf(name)];
}

/** 「附件一」 and 「附件1」 are one, so are 「如附表」 and the only 「附表」. */
function keyOf(name: string): string {
  return nameKey(name).replace(/[一二三四五六七八九]$/u, (numeral) =>
    String("一二三四五六七八九".indexOf(numeral) + 1),
  );
}

/** 「附件3所列項目」 speaks of it, 「附件3 所需文件」 is its heading. */
const AS_SUBJECT = /^[）)】〕]?(?:所[列載示定述附]|[之中內的]|(?:應|須|由|經|係|業)\p{Script=Han})/u;
const MOST_SHOWN = 5;
const ATTACHMENT =
  /附[件表錄圖](?:\s{0,2}(?<number>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}(?!\p{Script=Han}))|(?!\p{Script=Han}))/gu;
const CITING = /[如詳見依閱]$/u;
/** 「○○辦法附表一」 belongs to the law. */
const OF_ANOTHER = /[法例則點綱函]之?$/u;
const HEADED = /^[（(【〔]?(?<name>附[件表錄圖]\s{0,2}(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?)/u;
