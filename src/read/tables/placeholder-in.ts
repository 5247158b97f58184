import type { CellItem } from "./cell-items";
import { DITTO, NO_ACTION } from "./value-words";

/** A sign where actions should be. */
export interface Placeholder {
  readonly found: string;
  readonly isDitto: boolean;
}

/** What stands alone in a cell in place of its actions: 無, or 同上. */
export function placeholderIn([only, ...others]: readonly CellItem[]): Placeholder | undefined {
  const found = only?.passage.text ?? "";
  if (others.length > 0 || !(NO_ACTION.test(found) || DITTO.test(found))) return undefined;
  return { found, isDitto: DITTO.test(found) };
}
