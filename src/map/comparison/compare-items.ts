import { fold } from "../../base/fold";
import { parseLetterNumber } from "../../calendar";
import type { DraftPlan } from "../../model/draft-plan";
import type { Matchable } from "./alike-pairs";
import type { Comparing } from "./compare-actions";
import { compareTexts, lettersOf } from "./compare-texts";
import { matchAlike } from "./match-alike";
import type { ItemComparison } from "./plan-comparison";

/** Compares two lists of texts: every item of both is in the result once, in the order of the second, then what is gone. */
export function compareItems(
  before: readonly string[],
  after: readonly string[],
  how: Comparing,
): readonly ItemComparison[] {
  return compareListed(listed(before, how.years.before), listed(after, how.years.after), new Map(), how);
}

/**
 * The same for letters: two of one number are one however they are cited, two of different numbers never are; the title
 * tells where one of them has no number, the words where neither has.
 */
export function compareLetters(
  before: DraftPlan["legalBasis"],
  after: DraftPlan["legalBasis"],
  how: Comparing,
): readonly ItemComparison[] {
  const [some, others] = [letters(before, how.years.before), letters(after, how.years.after)];
  const pairs = new Map<Letter, Letter>();
  const taken = new Set<Letter>();
  const pair = (isOne: (a: Letter, b: Letter) => boolean) => {
    for (const a of some) {
      const b = pairs.has(a) ? undefined : others.find((other) => !taken.has(other) && isOne(a, other));
      if (b === undefined) continue;
      pairs.set(a, b);
      taken.add(b);
    }
  };
  pair((a, b) => a.number !== undefined && a.number === b.number);
  pair((a, b) => a.title !== undefined && a.title === b.title && (a.number === undefined || b.number === undefined));
  const unnumbered = (all: readonly Letter[]) =>
    all.filter((one) => one.number === undefined && !pairs.has(one) && !taken.has(one));
  return compareListed(some, others, pairs, how, [unnumbered(some), unnumbered(others)]);
}

interface Letter extends Item {
  readonly number: string | undefined;
  readonly title: string | undefined;
}

/** No plan cites more letters; hostile lists are compared by their words beyond it. */
const MOST_LETTERS = 200;

function letters(all: DraftPlan["legalBasis"], rocYear: number | undefined): readonly Letter[] {
  const texts = all.map(({ text }) => text);
  return listed(texts, rocYear).map((item) => {
    const { number, title } = item.order < MOST_LETTERS ? (all[item.order] ?? {}) : {};
    return { ...item, number: numberOf(number), title: title === undefined ? undefined : fold(title) };
  });
}

interface Item extends Matchable {
  readonly text: string;
}

function listed(texts: readonly string[], rocYear: number | undefined): readonly Item[] {
  return texts.map((text, order) => ({ order, place: order, text, letters: lettersOf(text, rocYear) }));
}

function numberOf(number: string | undefined): string | undefined {
  const letter = number === undefined ? undefined : parseLetterNumber(number);
  return letter?.ok === true ? letter.value.text : undefined;
}

/** `known` are pairs that are one whatever their texts; of the others those that may be found by their words. */
function compareListed<T extends Item>(
  before: readonly T[],
  after: readonly T[],
  known: ReadonlyMap<T, T>,
  { leastPercent, years }: Comparing,
  [some, others]: readonly [readonly T[], readonly T[]] = [before, after],
): readonly ItemComparison[] {
  const matches = matchAlike(some, others, { leastPercent, isAtHome: () => true });
  const pairs = new Map([...known, ...matches.map((match) => [match.before, match.after] as const)]);
  const partners = new Map([...pairs].map(([a, b]) => [b, a]));
  const place = ({ order, text }: Item) => ({ index: order, text });
  const kept = after.map((item): ItemComparison => {
    const partner = partners.get(item);
    if (partner === undefined) return { fate: "added", before: null, after: place(item) };
    const fate = compareTexts(partner.text, item.text, years);
    const places = { before: place(partner), after: place(item) };
    return typeof fate === "object" ? { fate: "changed", ...places, change: fate } : { fate: "unchanged", ...places };
  });
  const gone = before.filter((item) => !pairs.has(item));
  return [...kept, ...gone.map((item): ItemComparison => ({ fate: "removed", before: place(item), after: null }))];
}
