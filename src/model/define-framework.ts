import { checkCriterionTree } from "./check-criterion-tree";
import type { Framework } from "./framework";
import { FrameworkError } from "./framework-error";

/**
 * Checks a framework written in code (what it is made of, its ids, dates and tree) and hands the same object back with
 * its literal types, so that a score sheet typed against it must name every scored criterion. For a framework that comes
 * as data use `parseFramework`, which returns its diagnostics and knows every field.
 *
 * @throws {FrameworkError} with every fault: a wrong definition is a programmer's error.
 */
export function defineFramework<const F extends Framework>(framework: F): F {
  const faults = checkCriterionTree(framework);
  if (faults.length > 0) throw new FrameworkError(String(Object(framework).id ?? ""), faults);
  return framework;
}
