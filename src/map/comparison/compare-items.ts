import { parseLetterNumber } from "../../calendar";
import type { DraftPlan } from "../../model/draft-plan";
import type { Comparing } from "./compare-actions";
import { compareTexts, lettersOf } from "./compare-texts";
import { type Matchable, matchAlike } from "./match-alike";
import type { ItemComparison } from "./plan-comparison";

/** Compares two lists of texts: every item of both is in the result once, in the order of the second, then what is gone. */
export function compareItems(
  before: readonly string[],
  after: readonly string[],
  how: Comparing,
): readonly ItemComparison[] {
  return compareListed(listed(before, how.years.before), listed(after, how.years.after), new Map(), how);
}

/** The same for letters: two that bear one number are one, however they are cited. */
export function compareLetters(
  before: DraftPlan["legalBasis"],
  after: DraftPlan["legalBasis"],
  how: Comparing,
): readonly ItemComparison[] {
  const [old, recent] = [before, after].map((letters) => letters.map(({ text }) => text));
  const [some, others] = [listed(old ?? [], how.years.before), listed(recent ?? [], how.years.after)];
  const byNumber = new Map(others.toReversed().map((item) => [numberOf(after[item.order]?.number), item]));
  const pairs = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const item of some) {
    const number = numberOf(before[item.order]?.number);
    const other = number === undefined ? undefined : byNumber.get(number);
    if (other === undefined || taken.has(other)) continue;
    pairs.set(item, other);
    taken.add(other);
  }
  return compareListed(some, others, pairs, how);
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

/** `known` are pairs that are one whatever their texts. */
function compareListed(
  before: readonly Item[],
  after: readonly Item[],
  known: ReadonlyMap<Item, Item>,
  { leastPercent, years }: Comparing,
): readonly ItemComparison[] {
  const taken = new Set(known.values());
  const matches = matchAlike(
    before.filter((item) => !known.has(item)),
    after.filter((item) => !taken.has(item)),
    { leastPercent, isAtHome: () => true },
  );
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
