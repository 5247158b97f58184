import { fold } from "../../base/fold";
import type { PlanColumn } from "./column-roles";

/** Whether two heads are of the same form (表格格式): the same names in the same places. */
export function isSameForm(one: readonly PlanColumn[], other: readonly PlanColumn[]): boolean {
  return one.length === other.length && one.every(({ name }, i) => fold(name) === fold(other[i]?.name ?? ""));
}
