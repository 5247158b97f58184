/** What a date of ISO 8601 looks like: `2018-12-31`, `2018-12`, `2018`; whether there is such a day is not asked. */
export const ISO_DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;
