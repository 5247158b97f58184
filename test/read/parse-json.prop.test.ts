import fc from "fast-check";
import { expect, test } from "vitest";
import { scanJson } from "../../src/read/scan-json";

/** JSON with one letter put in, taken out or changed. */
const damaged = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom("", ",", "}", "]", "{", "[", ":", '"', "1", "-", ".", "e", "\\", " ", "\n", "t", "：", "\u0001"),
    fc.nat(1),
  )
  .map(([text, at, sign, removed]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + sign + text.slice(place + removed);
  });

test("what JSON.parse takes has no fault, and what it refuses has one", () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), damaged, fc.string()), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(scanJson(text).fault === undefined).toBe(isJson);
    }),
    { numRuns: 3000 },
  );
});
