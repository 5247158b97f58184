import type { Path } from "../../base/path";
import { shorten } from "../../base/preview";
import type { Fix } from "../../diagnostics/diagnostic";
import type { DraftPlan } from "../../model/draft-plan";
import { parseListNumber } from "../list-number";
import { NUMBERING_SOURCE } from "../numbering-sources";
import { passagesWith } from "../passages-with";
import type { Passage } from "../plan-texts";
import { defineRule } from "../rule";
import { COULD_NUMBER, DOUBLED, NUMBER_AT_START } from "../words/number-marks";

export const doubledNumbering = defineRule({
  id: "doubled-numbering",
  severity: "info",
  source: NUMBERING_SOURCE,
  about: {
    "zh-TW": "編號之後標點重複（如「（一）、」、「1.、」），或同一編號寫了兩次（如「一、一、」）。",
    en: "A number with one punctuation mark too many (such as （一）、 or 1.、), or one that is written twice.",
  },
  options: {},
  *check({ plan, passages }) {
    const places = [...placesOf(plan, passages)];
    for (const kind of ["mark", "number"] as const) {
      const own = places.filter((place) => place.kind === kind);
      const [first, ...others] = own;
      if (first === undefined) continue;
      const { path, within, found } = first;
      yield {
        path,
        ...(within && { within }),
        args: { found: shorten(found), expected: first.expected, count: own.length, kind },
        fix: { safe: kind === "mark", edits: own.map(({ edit }) => edit) },
        related: others.slice(0, MOST).map((other) => ({
          path: other.path,
          words: { "zh-TW": `此處為「${shorten(other.found)}」。`, en: `here it reads "${shorten(other.found)}"` },
        })),
      };
    }
  },
  words: {
    "zh-TW": ({ found, expected, count, kind }) =>
      `編號「${found}」${kind === "mark" ? "的標點重複" : "重複書寫"}${count > 1 ? `，全計畫共${count}處` : ""}；請改為「${expected}」。`,
    en: ({ found, expected, count, kind }) =>
      `The number "${found}" ${kind === "mark" ? "has one mark too many" : "is written twice"}${count > 1 ? `, as in ${count} places of the plan` : ""}; write "${expected}".`,
  },
  examples: {
    good: { goals: ["（一）縮短等候時間。", "（二）提升正確率。"] },
    bad: { goals: ["（一）、縮短等候時間。", "（二）、提升正確率。"] },
  },
});

const MOST = 20;

interface Doubled {
  readonly kind: "mark" | "number";
  readonly path: Path;
  readonly within?: { readonly start: number; readonly end: number };
  readonly found: string;
  readonly expected: string;
  readonly edit: Fix["edits"][number];
}

function* placesOf(plan: DraftPlan, passages: readonly Passage[]): Generator<Doubled> {
  for (const [i, { ordinal, title }] of (plan.sections ?? []).entries())
    yield* inLabel(["sections", i, "ordinal"], ordinal, title);
  for (const [i, { actions }] of plan.entries.entries())
    for (const [j, { label, text }] of actions.entries())
      yield* inLabel(["entries", i, "actions", j, "label"], label, text);
  for (const { path, text } of passagesWith(passages, COULD_NUMBER)) yield* inText(path, text);
}

/** The label itself, or one that the text behind it repeats. */
function* inLabel(path: Path, label: string | undefined, text: string): Generator<Doubled> {
  if (label === undefined || label.length > LONGEST) return;
  // The shortest that can have a mark too many is 1.、 and most labels are shorter.
  if (label.length >= SHORTEST)
    for (const { found, expected, kind } of inText(path, label))
      yield { kind, path, found, expected, edit: { path, value: label.replace(found, expected) } };
  if (text.trimStart().charAt(0) !== label.trimStart().charAt(0)) return;
  const repeated = NUMBER_AT_START.exec(text)?.groups?.number ?? "";
  const [own, again] = [parseListNumber(label), parseListNumber(repeated)];
  if (own === undefined || own.level !== again?.level || own.value !== again.value) return;
  const start = text.indexOf(repeated);
  const words = [...path.slice(0, -1), path[0] === "sections" ? "title" : "text"];
  const edit = { path: words, value: "", within: { start, end: start + repeated.length } };
  yield {
    kind: "number",
    path: words,
    within: edit.within,
    found: own.written + repeated,
    expected: own.written,
    edit,
  };
}

function* inText(path: Path, text: string): Generator<Doubled> {
  for (const { 0: matched, index, groups } of text.matchAll(DOUBLED)) {
    const { number: expected = "", mark, again = "" } = groups ?? {};
    const surplus = mark ?? again;
    const end = index + matched.length;
    const start = end - surplus.length - expected.length;
    const edit = { path, value: "", within: { start: end - surplus.length, end } };
    const kind = mark === undefined ? "number" : "mark";
    yield { kind, path, within: { start, end }, found: text.slice(start, end), expected, edit };
  }
}

/** No label is longer. */
const LONGEST = 10;
const SHORTEST = 3;
