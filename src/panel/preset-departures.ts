import type { Locale } from "../diagnostics/locale";
import type { PanelPreset } from "./panel-preset";
import type { PanelSettings } from "./panel-settings";

/** An option in which the settings are not what the preset says. */
export interface PresetDeparture {
  readonly option: ComparedOption;
  /** `評定方式 平均法（所定 序位法）`. */
  readonly text: string;
}

type ComparedOption = (typeof COMPARED)[number];

/** Where the settings depart from the rule of their preset; what the rule itself leaves to choose is no departure. */
export function presetDepartures(settings: PanelSettings): readonly PresetDeparture[] {
  const { preset, locale } = settings;
  if (preset === undefined) return [];
  return COMPARED.flatMap((option) => {
    const asked = settings[option];
    const ruled = ruledBy(preset, option);
    if (ruled === undefined || keyOf(asked) === keyOf(ruled)) return [];
    const choices = preset.choices?.[option] ?? [];
    if (choices.some((choice) => JSON.stringify(choice) === keyOf(asked))) return [];
    const [now, then] = [valueText(asked, locale), valueText(ruled, locale)];
    return [{ option, text: WORDS[locale].departure(WORDS[locale].names[option], now, then) }];
  });
}

const COMPARED = [
  "method",
  "trim",
  "rounding",
  "rankOn",
  "ranking",
  "ties",
  "tiesFor",
  "memberTies",
  "gradeScale",
  "floors",
  "itemLevel",
] as const;

/** Ranks with equal totals are as everywhere unless a rule says otherwise. */
function ruledBy({ options }: PanelPreset, option: ComparedOption): unknown {
  return options[option] ?? (option === "ranking" ? "competition" : option === "rankOn" ? "exact" : undefined);
}

/** Methods, tie-breakers and scales are known by their ids. */
function keyOf(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.map(idOf) : idOf(value)) ?? "";
}

function idOf(value: unknown): unknown {
  const id: unknown = Reflect.get(Object(value), "id");
  return typeof id === "string" ? id : value;
}

function valueText(value: unknown, locale: Locale): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return WORDS[locale].none;
    return value.some((one) => idOf(one) === one)
      ? String(value.length)
      : value.map((one) => valueText(one, locale)).join(" → ");
  }
  if (value === undefined) return WORDS[locale].none;
  const title: unknown = Reflect.get(Object(value), "title");
  if (typeof title === "string") return title;
  const own: unknown = Reflect.get(Object(title), locale);
  if (typeof own === "string") return own;
  const { mode, digits } = Object(value);
  return mode === undefined ? String(value) : `${mode}:${digits}`;
}

interface Words {
  readonly names: Readonly<Record<ComparedOption, string>>;
  readonly departure: (name: string, now: string, then: string) => string;
  readonly none: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  "zh-TW": {
    names: {
      method: "評定方式（method）",
      trim: "去除分數之份數（trim）",
      rounding: "進位（rounding）",
      rankOn: "排名依據（rankOn）",
      ranking: "同分之名次（ranking）",
      ties: "同分處理（ties）",
      tiesFor: "同分處理範圍（tiesFor）",
      memberTies: "委員同分之序位（memberTies）",
      gradeScale: "等第標準（gradeScale）",
      floors: "最低標準（floors）",
      itemLevel: "評核項目層級（itemLevel）",
    },
    departure: (name, now, then) => `${name}所定為 ${then}，此次為 ${now}`,
    none: "無",
  },
  en: {
    names: {
      method: "method",
      trim: "trim",
      rounding: "rounding",
      rankOn: "rankOn",
      ranking: "ranking",
      ties: "ties",
      tiesFor: "tiesFor",
      memberTies: "memberTies",
      gradeScale: "gradeScale",
      floors: "floors",
      itemLevel: "itemLevel",
    },
    departure: (name, now, then) => `${name} is ${now} instead of ${then}`,
    none: "none",
  },
};
