import { describe, expect, test } from "vitest";
import { type Numbered, pairByNumber } from "../../../src/read/tables/pair-by-number";

/** `-` is an item without number; a stroke begins the numbers anew. */
function items(text: string): readonly Numbered[] {
  return text
    .split("|")
    .flatMap((list, group) => [...list].map((sign) => ({ value: sign === "-" ? undefined : Number(sign), group })));
}

describe("values and actions", () => {
  test.each([
    ["as many, without numbers", "123", "---", "0-0 1-1 2-2", 0, false],
    ["one for all", "123", "-", "0-0 1-0 2-0", 0, false],
    ["one with a number is for that action", "123", "2", "1-0", 0, true],
    ["numbers in another order", "123", "321", "2-0 1-1 0-2", 0, false],
    ["numbers that begin anew on both sides", "12|123", "12|123", "0-0 1-1 2-2 3-3 4-4", 0, false],
    ["a missing number leaves its action without", "123", "13", "0-0 2-1", 0, true],
    ["a wrong number among as many goes by order", "123", "122", "0-0 1-1 2-2", 0, false],
    ["an opening line on both sides", "-12", "-12", "0-0 1-1 2-2", 0, false],
    ["an opening line without a value of its own", "-12", "--", "1-0 2-1", 0, false],
    ["fewer", "123", "--", "0-0 1-1", 0, true],
    ["more", "12", "---", "0-0 1-1", 1, true],
    ["a number that no action has", "12", "123", "0-0 1-1", 1, true],
    ["no action", "", "-", "", 1, true],
    ["no value", "12", "", "", 0, true],
  ])("%s: %s and %s", (_, actions, values, pairs, surplus, isUneven) => {
    const pairing = pairByNumber(items(actions), items(values));
    expect(pairing.pairs.map(({ action, value }) => `${action}-${value}`).join(" ")).toBe(pairs);
    expect([pairing.surplus.length, pairing.isUneven]).toEqual([surplus, isUneven]);
  });
});
