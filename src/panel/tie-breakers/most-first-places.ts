import { deepFreeze } from "../../base/deep-freeze";
import { fromNumber } from "../../base/exact-number";
import type { TieBreaker } from "../tie-breaker";

/**
 * More judges who rank it first (獲評定序位第一較多者), in the ranks of the whole group. Subjects that share the first place
 * of a judge have it each, except where shared ranks are averaged (`memberTies: "fractional"`).
 *
 * @see 最有利標評選辦法第15條之1第3款
 */
export const mostFirstPlaces: TieBreaker = /* @__PURE__ */ deepFreeze({
  id: "most-first-places",
  title: { "zh-TW": "獲評定序位第一較多者", en: "more first places" },
  source: "最有利標評選辦法（97年2月15日）第15條之1第3款",
  compare: (tied, { table, memberRanks, locale }) => {
    if (table.phases !== undefined) return "phases";
    if (memberRanks.every((ranks) => ranks === undefined)) return "no-ranks";
    const firsts = tied.map((subject) => memberRanks.filter((ranks) => ranks?.[subject] === 1).length);
    const about = locale === "en" ? "judges who rank it first" : "獲評定序位第一次數";
    return { best: "highest", values: firsts.map(fromNumber), about };
  },
} satisfies TieBreaker);
