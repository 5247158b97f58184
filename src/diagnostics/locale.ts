/** The languages of every message: Traditional Chinese as written in Taiwan (default) and English. */
export const LOCALES = ["zh-TW", "en"] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "zh-TW";
