import { expect, test } from "vitest";
import { fold } from "../../src/base/fold";

test.each([
  ["brackets in full width", "創新（意）服務情形", "創新(意)服務情形"],
  ["blanks of any width", "創新 (意)　服務\n情形", "創新(意)服務情形"],
  ["letters and digits in full width", "ＩＳＯ９００１", "iso9001"],
  ["upper case", "Staff-Conduct", "staff-conduct"],
  ["nothing", "", ""],
])("%s", (_, text, folded) => expect(fold(text)).toBe(folded));

test("no sign that is let through as folded has another form", () => {
  const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const changed = signs.filter((sign) => fold(sign) !== sign.normalize("NFKC").replace(/\s+/gu, "").toLowerCase());
  expect(changed).toEqual([]);
});
