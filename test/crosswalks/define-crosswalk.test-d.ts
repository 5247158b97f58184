import { expectTypeOf, test } from "vitest";
import { defineCrosswalk } from "../../src/crosswalks";
import { leapAward2018, leapMeasures2025 } from "../../src/frameworks";

const rationale = { "zh-TW": "範例。", en: "An example." };
const sound = {
  from: "leap-award-2018",
  to: "leap-measures-2025",
  basis: "caller",
  links: [{ sources: ["satisfaction"], targets: ["strategy-2-2"], relation: "equal", rationale, confidence: "high" }],
  unmapped: { from: [], to: [] },
} as const;

test("a crosswalk written in code keeps its literal types", () => {
  const define = () => defineCrosswalk(sound, leapAward2018, leapMeasures2025);
  expectTypeOf(define).returns.toEqualTypeOf<typeof sound>();
});

test("an id that a framework does not have does not compile", () => {
  const wrong = { ...sound, links: [{ ...sound.links[0], targets: ["strategy-2-4"] }] } as const;
  // @ts-expect-error strategy-2-4 does not exist
  const define = () => defineCrosswalk(wrong, leapAward2018, leapMeasures2025);
  expectTypeOf(define).toBeFunction();
});

test("nor does a table for other frameworks", () => {
  // @ts-expect-error it goes the other way
  const define = () => defineCrosswalk(sound, leapMeasures2025, leapAward2018);
  expectTypeOf(define).toBeFunction();
});
