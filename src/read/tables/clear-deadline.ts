import { parseDeadline } from "../../calendar/deadline";
import type { Deadline } from "../../calendar/deadline-meaning";

/** The deadline (期限) that a text says, if it is clear when that is. */
export function clearDeadline(text: string): Deadline | undefined {
  const deadline = parseDeadline(text);
  if (!deadline.ok) return undefined;
  return deadline.value.kind !== "unclear" || deadline.value.date !== undefined ? deadline.value : undefined;
}

export function isClearDeadline(text: string): boolean {
  return clearDeadline(text) !== undefined;
}
