import { fromExact, toExact } from "../base/exact-text";
import type { Ratio } from "../base/ratio";
import { type RoundingPolicy, roundToText } from "../base/rounding";
import { englishName } from "../diagnostics/criterion-name";
import type { Locale } from "../diagnostics/locale";
import { knownLocale } from "../diagnostics/problem";
import type { DisagreementFlag } from "../model/panel-agreement";

/** Says where members differ, and that what follows from it is for people to decide. */
export function wordDisagreement(
  flag: Omit<DisagreementFlag, "message">,
  rounding: RoundingPolicy,
  locale: Locale | undefined,
  anyBelow?: Ratio,
): string {
  const words = WORDS[knownLocale(locale)];
  const { measure, unit, subject, criterion, exact, judges } = flag;
  const what = words.place(subject, criterion);
  const value = words.unit[unit](show(exact.value, rounding));
  const most = words.unit[unit](exact.atLeast);
  const atLeast = anyBelow === undefined ? most : `${most}${words.anyBelow(toExact(anyBelow))}`;
  return measure === "range"
    ? words.range(what, value, atLeast, judges)
    : words.distance(what, value, atLeast, judges[0] ?? "");
}

/** Cut off where it does not end: what is shown never passes for more than it is. */
function show(exact: string, rounding: RoundingPolicy): string {
  const value = fromExact(exact);
  return value === undefined || !exact.includes("/")
    ? exact
    : roundToText(value, { mode: "truncate", digits: rounding.digits });
}

type Units = Readonly<Record<DisagreementFlag["unit"], (value: string) => string>>;

interface Words {
  readonly unit: Units;
  readonly anyBelow: (percent: string) => string;
  readonly place: (subject: string, criterion: DisagreementFlag["criterion"]) => string;
  readonly range: (what: string, value: string, atLeast: string, judges: readonly string[]) => string;
  readonly distance: (what: string, value: string, atLeast: string, judge: string) => string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  "zh-TW": {
    unit: {
      percent: (value) => `百分制 ${value} 分`,
      points: (value) => ` ${value} 分`,
      share: (value) => `滿分的 ${value}`,
      ranks: (value) => ` ${value} 個序位`,
    },
    anyBelow: (percent) => `，且有委員評分未達百分制 ${percent} 分`,
    place: (subject, criterion) =>
      criterion === undefined ? `「${subject}」各委員評分` : `「${subject}」的「${criterion.label}」各委員評分`,
    range: (what, value, atLeast, judges) =>
      `${what}最高與最低相差${value}，達${atLeast}（${judges.join("、")}）；有無明顯差異及如何處置，請提交委員會議決。`,
    distance: (what, value, atLeast, judge) =>
      `${what}中，${judge}與中位數相差${value}，達${atLeast}；有無明顯差異及如何處置，請提交委員會議決。`,
  },
  en: {
    unit: {
      percent: (value) => `${value} points out of 100`,
      points: (value) => `${value} points`,
      share: (value) => `${value} of the full marks`,
      ranks: (value) => `${value} ranks`,
    },
    anyBelow: (percent) => `, with a mark below ${percent} out of 100`,
    place: (subject, criterion) =>
      criterion === undefined ? `Marks of "${subject}"` : `Marks of "${subject}" for "${englishName(criterion)}"`,
    range: (what, value, atLeast, judges) =>
      `${what} range over ${value}, at least ${atLeast} (${judges.join(", ")}): whether that is a marked difference is for the committee to decide.`,
    distance: (what, value, atLeast, judge) =>
      `${what}: ${judge} is ${value} from the median, at least ${atLeast}: whether that is a marked difference is for the committee to decide.`,
  },
};
