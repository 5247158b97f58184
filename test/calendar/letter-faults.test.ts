import { expect, test } from "vitest";
import { parseLetterNumber } from "../../src/calendar";
import { letterFaults } from "../../src/calendar/letter-faults";

test.each([
  ["a sound number", "院授發社字第1061300008號", []],
  ["blank text, which has no part to be wrong", " ", []],
  ["no 字", "院授發社第1061300008號", ["word"]],
  ["neither 字 nor 第", "院授發社1061300008號", ["word", "ordinal"]],
  ["no 第", "院授發社字1061300008號", ["ordinal"]],
  ["no 號", "院授發社字第1061300008", ["end"]],
  ["号 of simplified script", "院授發社字第1061300008号", ["end", "stray-serial"]],
  ["號 twice", "院授發社字第1061300008號號", ["end-twice"]],
  ["neither code nor digits", "字第號", ["prefix", "serial"]],
  ["a sign in the code and a letter in the digits", "院*發字第106A300008號", ["stray-prefix", "stray-serial"]],
])("%s: %s", (_, text, faults) => {
  expect(letterFaults(parseLetterNumber(text).diagnostics)).toEqual(faults);
});
