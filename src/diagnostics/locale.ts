/** The languages of every message: Traditional Chinese as written in Taiwan (default) and English. */
export const LOCALES = ["zh-TW", "en"] as const;

/** A language of messages. */
export type Locale = (typeof LOCALES)[number];

/** The language of a message when a call names none. */
export const DEFAULT_LOCALE: Locale = "zh-TW";
