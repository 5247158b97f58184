import { EXAMPLE_PLAN } from "../example-plan";
import type { Passage } from "../plan-texts";
import { defineRule } from "../rule";
import { type PlacesKept, placeFinding, placesKept, type WordPlace } from "../word-places";
import { TEXT_SOURCE } from "../wording-sources";

export const missingFinalPunctuation = defineRule({
  id: "missing-final-punctuation",
  severity: "info",
  source: TEXT_SOURCE,
  about: {
    "zh-TW": "同欄各項句末多有標點，少數沒有，可能漏打標點或文字未完。",
    en: "Most items of a column end with a mark and a few do not: the mark, or some of the text, may be missing.",
  },
  options: { leastShare: 0.8, fewest: 5 },
  *check({ passages, options: { leastShare, fewest } }) {
    const columns = new Map<string, Column>();
    for (const passage of passages) {
      const name = columnOf(passage);
      if (name === undefined) continue;
      const column = columns.get(name) ?? { ended: 0, shortEnded: 0, bare: placesKept(), short: [] };
      columns.set(name, column);
      const end = passage.text.trimEnd().length;
      const tail = passage.text.slice(Math.max(0, end - TAIL), end);
      const place = { path: passage.path, start: end - 1, end, found: tail, put: `${tail.slice(-1)}。` };
      if (ENDED.test(tail)) {
        column.ended++;
        if (end <= SHORTEST) column.shortEnded++;
      } else if (!NEUTRAL.test(tail) && end >= SHORTEST) column.bare.add(place);
      else if (WORDS.test(tail) && column.short.length < MOST_SHORT) column.short.push(place);
    }
    for (const { shortEnded, short, bare } of columns.values())
      if (shortEnded >= FEWEST_SHORT) for (const place of short) bare.add(place);
    for (const { ended, bare } of columns.values()) {
      const { count } = bare.all();
      if (ended + count < fewest || ended < leastShare * (ended + count)) continue;
      // Where text is missing a full stop would hide it.
      const placed = placeFinding(bare.all(), false);
      if (placed !== undefined) yield { ...placed, args: { count, ended } };
    }
  },
  words: {
    "zh-TW": ({ count, ended }) =>
      `同欄${ended}項句末有標點，${count > 1 ? `此處等${count}項` : "此項"}沒有；請補上句號，並確認文字是否完整。`,
    en: ({ count, ended }) =>
      `${ended} items of this column end with a mark, ${count > 1 ? `${count} (this is the first) do` : "this one does"} not; add it, and see whether the text is whole.`,
  },
  examples: {
    good: {},
    bad: {
      entries: EXAMPLE_PLAN.entries.map((entry) =>
        entry.criterion === "friendliness" ? { ...entry, actions: ["增設雙語標示20面"] } : entry,
      ),
    },
  },
});

interface Column {
  ended: number;
  /** How many of those are no longer than a name. */
  shortEnded: number;
  readonly bare: PlacesKept;
  /** What may be a name, unless others as short end with a mark. */
  readonly short: WordPlace[];
}

/** The name of the list or column; `undefined` for titles and what has no siblings. */
function columnOf({ path }: Passage): string | undefined {
  const [field] = path;
  if (field === "goals" || field === "monitoring" || field === "rewards") return field;
  return field === "entries" ? String(path.at(-1)) : undefined;
}

const TAIL = 6;
/** What is shorter is a name or a figure. */
const SHORTEST = 5;
const FEWEST_SHORT = 2;
const MOST_SHORT = 100;
const WORDS = /^\p{Script=Han}{2,4}$/u;
const ENDED = /[。！？!?…；;：:.][」』）)】》”]{0,3}$/u;
/** A closing bracket may stand behind the last word of a sentence or of a name. */
const NEUTRAL = /[」』）)】》”]$/u;
