import { checkCrosswalk } from "./check-crosswalk";
import type { CrosswalkBetween } from "./crosswalk";
import { CrosswalkError } from "./crosswalk-error";
import { expectFramework } from "./expect-framework";
import type { Framework } from "./framework";

/**
 * Checks a crosswalk (對照表) written in code, such as a county's own, against both frameworks and hands the same object
 * back with its literal types. An id that a framework with literal types does not have does not compile. A rationale
 * is in both languages. For a crosswalk that comes as data use `parseCrosswalk`, which returns its diagnostics and takes a
 * rationale in one.
 *
 * @throws {CrosswalkError} with every fault: a wrong definition is a programmer's error.
 * @throws {TypeError} for a framework that is none.
 * @example
 * const link = { sources: ["x"], targets: ["friendliness"], relation: "subset", confidence: "high",
 *   rationale: { "zh-TW": "範例。", en: "An example." } };
 * const own = { from: "leap-award-2018", to: "leap-award-2018", basis: "caller", links: [link], unmapped: { from: [], to: [] } };
 * const faults = (() => { try { return defineCrosswalk(own, leapAward2018, leapAward2018); } catch (error) { return error.diagnostics; } })();
 * faults[0].code // => "unknown-linked-criterion"
 */
export function defineCrosswalk<
  const From extends Framework,
  const To extends Framework,
  const C extends CrosswalkBetween<From, To>,
>(crosswalk: C & CrosswalkBetween<From, To>, from: From, to: To): C {
  expectFramework(from);
  expectFramework(to);
  const faults = checkCrosswalk(crosswalk, from, to);
  if (faults.length > 0) throw new CrosswalkError(`${Object(crosswalk).from}--${Object(crosswalk).to}`, faults);
  return crosswalk;
}
