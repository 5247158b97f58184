import { deepFreeze } from "../../base/deep-freeze";
import { compare, type Ratio } from "../../base/ratio";
import { MOST_NAMED } from "../../diagnostics/name-lists";
import type { WhyNotCounted } from "../../model/panel-policies";
import { combineBySubject } from "../combine-by-subject";
import { meanOf } from "../mean-of";
import type { Combined, MethodContext, PanelMethod } from "../panel-method";
import type { PanelTable } from "../panel-table";
import { METHOD_WORDS } from "../panel-words";
import { meanText, termText } from "../working-text";

/**
 * The mean without the `trim` highest and the `trim` lowest percentages (去頭尾平均法). Where nothing would be left it
 * degrades to the mean of all, and a finding says so. Which of equal percentages go is settled by the judges' names, not
 * by the order of the sheets. No rule that was found prescribes it: it is the caller's choice.
 */
export const trimmedMean: PanelMethod = /* @__PURE__ */ deepFreeze({
  id: "trimmed-mean",
  title: { "zh-TW": "去除最高最低分平均法", en: "trimmed mean of the judges" },
  unit: "percent",
  best: "highest",
  omits: "sheet",
  combine: (table, context) => {
    const degraded: string[] = [];
    const combined = combineBySubject(table, (percents, judges, subject) => {
      if (percents.length > 2 * context.trim) return trim(table, percents, judges, context);
      degraded.push(table.subjects[subject]?.name ?? "");
      const value = meanOf(percents);
      const working = METHOD_WORDS[context.locale].untrimmed(percents.length, meanText(percents, value, context));
      return { value, percent: value, working: [working] };
    });
    if (degraded.length > 0) {
      const subjects = degraded.slice(0, MOST_NAMED);
      context.report("trim-degraded", { subjects, count: degraded.length, trim: context.trim });
    }
    return combined;
  },
} satisfies PanelMethod);

function trim(
  table: PanelTable,
  percents: readonly Ratio[],
  judges: readonly number[],
  context: MethodContext,
): Combined {
  const nameOf = (place: number): string => table.judges[judges[place] ?? -1] ?? "";
  const order = [...percents.keys()].sort((a, b) => {
    const [x, y] = [percents[a], percents[b]];
    return (x && y && compare(x, y)) || (nameOf(a) < nameOf(b) ? -1 : 1);
  });
  const dropped = new Set([...order.slice(0, context.trim), ...order.slice(order.length - context.trim)]);
  const left = new Map<number, WhyNotCounted>([...dropped].map((place) => [judges[place] ?? -1, "trimmed"]));
  const kept = percents.filter((_, place) => !dropped.has(place));
  const value = meanOf(kept);
  const ends = [...dropped].flatMap((place) => percents[place] ?? []).map(termText);
  const working = METHOD_WORDS[context.locale].trimmed(ends, meanText(kept, value, context));
  return { value, percent: value, left, working: [working] };
}
