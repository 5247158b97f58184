/** The criterion that a finding is about, as its words need it; `title` is the English name, where there is one. */
export type NamedCriterion = { readonly label: string; readonly title?: string };

/** What English calls a criterion (評核項目): its English name, with the official label beside it. */
export function englishName({ label, title }: { readonly label: string; readonly title?: string | undefined }): string {
  return title === undefined ? label : `${title} (${label})`;
}

/** The same in a list that is too long for the labels, or where they stand elsewhere. */
export function shortEnglishName({
  label,
  title,
}: {
  readonly label: string;
  readonly title?: string | undefined;
}): string {
  return title ?? label;
}
