import { largest } from "../../base/extremes";
import { BULLET } from "../source/bullet";
import { printedNumber } from "../source/printed-number";
import type { Fragment } from "./aligned-cells";
import { endsSentence, looksLikeDeadline } from "./cell-kinds";
import type { FlowColumn } from "./flow-columns";

/** The lines of a table on which an action or a deadline begins, as far as its own line and the one before tell. */
export function freshLines(
  source: string,
  fragments: readonly (readonly Fragment[])[],
  columns: readonly FlowColumn[],
): ReadonlySet<number> {
  const fresh = fragments.flatMap((own, i) => {
    const field = columns[i]?.field;
    if (field === "deadline") return own.filter((each) => looksLikeDeadline(textOf(source, each)));
    return field === "action" || field === "either" ? begunActions(source, own) : [];
  });
  return new Set(fresh.map(({ line }) => line));
}

/** What has a number, or stands after the end of a sentence or a line that would have had room for more. */
function begunActions(source: string, fragments: readonly Fragment[]): readonly Fragment[] {
  const widest = largest(fragments.map(({ left, right }) => right - left));
  return fragments.filter((fragment, i) => {
    const before = fragments[i - 1];
    if (before === undefined) return true;
    const text = textOf(source, fragment);
    const hasRoom = before.right - before.left < widest * FULL;
    return hasRoom || BULLET.test(text) || printedNumber(text) !== undefined || endsSentence(textOf(source, before));
  });
}

/** What part of the widest line a line takes that was wrapped. */
const FULL = 0.75;

function textOf(source: string, { start, end }: Fragment): string {
  return source.slice(start, end);
}
