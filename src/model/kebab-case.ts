/** What ids are written in: lower-case letters and figures, joined by hyphens. */
export const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
