import { expect, test } from "vitest";
import { isBlank } from "../../src/base/is-blank";

test("of all UTF-16 units, those are blank that the expression for blanks matches", () => {
  const units = Array.from({ length: 0x10000 }, (_, code) => code);
  expect(units.filter(isBlank)).toEqual(units.filter((code) => /\s/u.test(String.fromCharCode(code))));
});
