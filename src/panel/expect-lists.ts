import { isRecord } from "../score/is-record";
import type { PanelSettings } from "./panel-settings";

/** @throws {TypeError} for groups, names or tie-breakers that are none: that is a programmer's error. */
export function expectLists({ groups, thirdReaders, ties }: PanelSettings): void {
  if (groups !== undefined && !(isRecord(groups) && Object.values(groups).every(isText))) {
    throw new TypeError("groups: an object with the name of a group for every subject is expected");
  }
  if (!(Array.isArray(thirdReaders) && thirdReaders.every(isText))) {
    throw new TypeError("thirdReaders: a list of names of judges is expected");
  }
  if (!(Array.isArray(ties) && ties.every(isTieBreaker))) {
    throw new TypeError('ties: a list of tie-breakers is expected, such as findTieBreaker("lot")');
  }
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isTieBreaker(value: unknown): boolean {
  return typeof Reflect.get(Object(value), "compare") === "function";
}
