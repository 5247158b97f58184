import { fromExact, toExact } from "../base/exact-text";
import type { Ratio } from "../base/ratio";
import type { Locale } from "../diagnostics/locale";
import type { AdjustedTotal } from "../model/panel-adjustment";
import { resultText, type Wording } from "./working-text";

/** The arithmetic of adjustments: `80 + 1.5（記功：…） = 81.5`. */
export function wordAdjustments({ exact, items, cut }: AdjustedTotal, wording: Wording): string {
  const { locale } = wording;
  const { of, within, name } = WORDS[locale];
  const terms = items.map(({ exact: own, kind, reason }) => {
    const isPenalty = own.points.startsWith("-");
    return `${isPenalty ? "−" : "+"} ${isPenalty ? own.points.slice(1) : own.points}${of(kind === undefined ? reason : `${kind}${name}${reason}`)}`;
  });
  const bound = cut === 0 && exact.cut === "0" ? "" : within(exact.cut.startsWith("-"));
  return `${[shown(exact.before, wording), ...terms].join(" ")}${bound} = ${shown(exact.after, wording)}`;
}

/** What does not end is rounded, with the fraction beside it. */
function shown(exact: string, wording: Wording): string {
  const value = exact.includes("/") ? fromExact(exact) : undefined;
  return value === undefined ? exact : resultText(value, wording);
}

/** That a score counts as less than it is. */
export function wordLimit(
  { score, reason, source }: { readonly score: Ratio; readonly reason: string; readonly source: string },
  locale: Locale,
): string {
  return WORDS[locale].limit(toExact(score), reason, source);
}

const WORDS = {
  "zh-TW": {
    of: (reason: string) => `（${reason}）`,
    name: "：",
    within: (isAbove: boolean) => (isAbove ? "，逾滿分部分不計" : "，不足 0 分部分不計"),
    limit: (score: string, reason: string, source: string) => `${reason}，以 ${score} 分計（${source}）`,
  },
  en: {
    of: (reason: string) => ` (${reason})`,
    name: ": ",
    within: (isAbove: boolean) => (isAbove ? ", not above the maximum" : ", not below 0"),
    limit: (score: string, reason: string, source: string) => `${reason}: counts as ${score} (${source})`,
  },
} as const;
