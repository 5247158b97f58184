import { formatListNumber, type ListNumber } from "./list-number";

/** A number of a list, and where it stands among what was handed in. */
export interface PlacedNumber {
  readonly number: ListNumber;
  readonly index: number;
}

/** A list whose numbers do not count up one by one. */
export interface NumberFault {
  /** The numbers of the list in the order of the text. */
  readonly list: readonly PlacedNumber[];
  /** The first that is not what it should be. */
  readonly wrong: PlacedNumber;
  /** Numbers that come more than once. */
  readonly repeated: readonly string[];
  /** Numbers that are left out between the first and the highest. */
  readonly skipped: readonly string[];
  /** What the numbers should read; absent where one is only left out, as the item itself may be missing. */
  readonly corrected?: readonly string[];
}

/**
 * The lists among some numbers that are repeated, skipped or out of order, each once. A number of another kind opens a
 * list within the list; a gap (`undefined`, an item without number) lets a list begin anew, and so does the end of
 * another list where that may be.
 */
export function numberFaults(
  numbers: readonly (ListNumber | undefined)[],
  { mayRestart }: { readonly mayRestart: boolean },
): readonly NumberFault[] {
  if (countsUp(numbers)) return [];
  return listsOf(numbers, mayRestart).flatMap((list) => faultOf(list) ?? []);
}

/** Nearly every list does, and then nothing else is to be looked at. */
function countsUp(numbers: readonly (ListNumber | undefined)[]): boolean {
  const [first] = numbers;
  return numbers.every((number, i) => number?.level === first?.level && number?.value === (first?.value ?? 0) + i);
}

/** Fewer points of a text are no list. */
export const FEWEST_POINTS = 3;

/** The same, for lists of at least three items that begin at the beginning. */
export function sureNumberFaults(numbers: readonly ListNumber[]): readonly NumberFault[] {
  return numberFaults(numbers, { mayRestart: true }).filter(
    ({ list }) => list.length >= FEWEST_POINTS && list[0]?.number.value === 1,
  );
}

function listsOf(numbers: readonly (ListNumber | undefined)[], mayRestart: boolean): PlacedNumber[][] {
  const lists: PlacedNumber[][] = [];
  let open: PlacedNumber[][] = [];
  let isAfterGap = false;
  for (const [index, number] of numbers.entries()) {
    if (number === undefined) {
      isAfterGap = true;
      continue;
    }
    const depth = open.findIndex((list) => list[0]?.number.level === number.level);
    const own = depth === -1 ? undefined : open[depth];
    // One point alone is no list that another could follow: its number was written twice.
    const isOver = isAfterGap || (mayRestart && own !== undefined && own.length > 1);
    const isNew = number.value === 1 && (own === undefined || isOver);
    const innermost = open.at(-1);
    isAfterGap = false;
    if (isNew || innermost === undefined) {
      const list = [{ number, index }];
      lists.push(list);
      open = [...open.slice(0, depth === -1 ? open.length : depth), list];
    } else if (own !== undefined) {
      own.push({ number, index });
      open = open.slice(0, depth + 1);
    } else if (innermost.at(-1)?.number.value === number.value - 1) innermost.push({ number, index });
  }
  return lists;
}

function faultOf(list: readonly PlacedNumber[]): NumberFault | undefined {
  const first = list[0]?.number;
  const wrong = list.find(({ number }, i) => first !== undefined && number.value !== first.value + i);
  if (first === undefined || wrong === undefined) return undefined;
  const present = new Set<number>();
  const repeated = new Set<string>();
  let highest = 0;
  for (const { number } of list) {
    if (present.has(number.value)) repeated.add(number.written);
    present.add(number.value);
    highest = Math.max(highest, number.value);
  }
  const between = Array.from({ length: Math.max(0, Math.min(highest - first.value, MOST)) }, (_, i) => first.value + i);
  const skipped = between.filter((value) => !present.has(value)).map((value) => formatListNumber(value, first));
  const corrected = list.map(({ number }, i) => formatListNumber(first.value + i, number));
  const isOnlySkipped = repeated.size === 0 && skipped.length > 0;
  return { list, wrong, repeated: [...repeated], skipped, ...(!isOnlySkipped && { corrected }) };
}

/** No list is longer, and a number may be a misprint. */
const MOST = 100;
