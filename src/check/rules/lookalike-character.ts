import { exampleEntries } from "../example-plan";
import { type FoundWord, findWords, indexWords, type SoughtWord } from "../find-words";
import { defineRule } from "../rule";
import { type PlacesKept, placeFinding, placesKept } from "../word-places";
import { MISPRINT_SOURCE } from "../wording-sources";
import { LOOKALIKE_CODES, LOOKALIKE_SIGNS } from "../words/lookalike-characters";
import { MISPRINTED_WORDS, UNCOMMON_WORDS } from "../words/misprinted-words";

export const lookalikeCharacter = defineRule({
  id: "lookalike-character",
  severity: "warning",
  source: MISPRINT_SOURCE,
  about: {
    "zh-TW":
      "形似或音近的錯字（如注音「ㄧ」誤作「一」、「建罝」為「建置」之誤），應更正；「搜集」「型塑」等雖有此寫法，公文慣用「蒐集」「形塑」。",
    en: "A character that looks or sounds like the right one (bopomofo ㄧ for 一, 建罝 for 建置) should be put right; 搜集 and 型塑 exist, but official writing has 蒐集 and 形塑.",
  },
  options: {},
  *check({ passages }) {
    const found = new Map<string, { words: Map<string, Misprint>; kept: PlacesKept }>();
    for (const place of findWords(passages, MISPRINTS)) {
      const { sought } = place;
      if (sought.kind === "sign" && !isBesideHan(place)) continue;
      // A document with such codes has many of them, all for one reason.
      const key = sought.kind === "code" ? "" : sought.word;
      const group = found.get(key) ?? { words: new Map(), kept: placesKept() };
      found.set(key, group);
      group.words.set(sought.word, sought);
      group.kept.add({ ...place, found: sought.word, put: sought.right });
    }
    for (const { words, kept } of found.values()) {
      const misprints = [...words.values()];
      const placed = placeFinding(kept.all(), misprints[0]?.kind === "code");
      if (placed === undefined) continue;
      const args = argsOf(misprints, kept.all().count, misprints.length);
      yield { ...placed, args, ...(args.kind === "variant" && { severity: "info" as const }) };
    }
  },
  words: {
    "zh-TW": ({ kind, found, code, expected, count, kinds }) => {
      const places = count > 1 ? `（共${count}處）` : "";
      if (kind === "word") return `「${found}」${places}應為「${expected}」；請更正錯字。`;
      if (kind === "variant") return `「${found}」${places}公文慣用「${expected}」；請改用慣用字。`;
      if (kind === "sign") return `「${found}」${places}不是國字（字碼為${code}），應為「${expected}」；請更正。`;
      const all = kinds > 1 ? `等${kinds}字` : "";
      return `「${found}」${all}${places}為部首或相容字碼（${code}），外觀雖似「${expected}」，檢索時查不到；請改為通用字碼。`;
    },
    en: ({ kind, found, code, expected, count, kinds }) => {
      const places = count > 1 ? ` (${count} places)` : "";
      if (kind === "word") return `"${found}"${places} is a misprint; it should read "${expected}".`;
      if (kind === "variant") return `For "${found}"${places} official writing usually has "${expected}"; write that.`;
      if (kind === "sign") return `"${found}" (${code})${places} is no Chinese character; it should be "${expected}".`;
      const all = kinds > 1 ? ` and ${kinds - 1} more` : "";
      return `"${found}" (${code})${all}${places} looks like "${expected}" but has the code of a radical or a compatibility character; a search does not find it, so write the common one.`;
    },
  },
  examples: {
    good: {},
    bad: { entries: exampleEntries("friendliness", { actions: ["提供進ㄧ步資訊。"] }) },
  },
});

interface Misprint extends SoughtWord {
  readonly right: string;
  readonly kind: "word" | "variant" | "sign" | "code";
}

const MISPRINTS = indexWords<Misprint>([
  ...MISPRINTED_WORDS.map((one) => ({ ...one, kind: "word" as const })),
  ...UNCOMMON_WORDS.map((one) => ({ ...one, kind: "variant" as const })),
  ...LOOKALIKE_SIGNS.map((one) => ({ ...one, kind: "sign" as const })),
  ...LOOKALIKE_CODES.map((one) => ({ ...one, kind: "code" as const })),
]);

function argsOf([first]: readonly Misprint[], count: number, kinds: number) {
  const code = `U+${(first?.word.charCodeAt(0) ?? 0).toString(16).toUpperCase()}`;
  return { kind: first?.kind ?? "word", found: first?.word ?? "", code, expected: first?.right ?? "", count, kinds };
}

/** Beside a Chinese character (marks are none), not in a list of signs or in foreign text. */
function isBesideHan({ text, start, end }: FoundWord<Misprint>): boolean {
  return HAN.test(text.charAt(start - 1)) || HAN.test(text.charAt(end));
}

const HAN = /\p{Script=Han}/u;
