import { describe, expect, test } from "vitest";
import { expectOptions } from "../../src/base/expect-options";

interface Options {
  readonly locale?: string;
  readonly rounding?: number;
}
const KNOWN = { locale: true, rounding: true } as const;

describe("names among options", () => {
  test.each<[string, object]>([
    ["none", {}],
    ["one of two", { locale: "en" }],
    ["both, one of them undefined", { locale: undefined, rounding: 2 }],
    ["inherited ones do not count", Object.create({ colour: 1 })],
  ])("%s: nothing is said", (_, options) => {
    expect(() => expectOptions<Options>(options, KNOWN)).not.toThrow();
  });

  test.each<[string, object, string]>([
    ["misspelt", { locael: "en" }, "locael"],
    ["misspelt, without a value", { locael: undefined }, "locael"],
    ["a name that every object has", { toString: 1 }, "toString"],
    ["a text instead of an object", Object("en"), "0"],
  ])("%s: refused with the names there are", (_, options, name) => {
    const call = () => expectOptions<Options>(options, KNOWN);
    expect(call).toThrow(RangeError);
    expect(call).toThrow(`options.${name}: one of locale, rounding is expected`);
  });
});
