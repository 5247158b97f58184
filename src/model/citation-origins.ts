import { citationsIn } from "./citations-in";

/** Where a citation of the canonical plan comes from. */
export interface CitationOrigin {
  /** The position in the list as it was written. */
  readonly item: number;
  /** Whether it is all that stands there; `false` for one of several letters that a text names. */
  readonly isWhole: boolean;
}

/** The origin of each canonical citation (計畫依據) of a loosely written plan, in order. */
export function citationOrigins(input: unknown): readonly CitationOrigin[] {
  const written: unknown =
    typeof input === "object" && input !== null && Object.hasOwn(input, "legalBasis")
      ? Reflect.get(input, "legalBasis")
      : [];
  const items: readonly unknown[] = Array.isArray(written) ? written : [written];
  return items.flatMap((value, item) => {
    const count = typeof value === "string" ? citationsIn(value.trim()).length : 1;
    return Array.from({ length: count }, () => ({ item, isWhole: count === 1 }));
  });
}
