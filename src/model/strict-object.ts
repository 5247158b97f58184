import { z } from "zod";

type OptionalKey<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** The same object, its optional fields either there with a value or not there at all. */
export type Present<T> = { [K in Exclude<keyof T, OptionalKey<T>>]: T[K] } & {
  [K in OptionalKey<T>]?: Exclude<T[K], undefined>;
} extends infer Flat
  ? { [K in keyof Flat]: Flat[K] }
  : never;

/**
 * An object with these fields and no others. People build objects with `undefined` in them: on the way in such a
 * field counts as absent, on the way out it is gone.
 */
export function strictObject<const Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject(shape).transform(withoutUndefined);
}

/** The object itself when there is nothing to leave out. */
export function withoutUndefined<T extends object>(value: T): Present<T> {
  // Nearly always there is nothing to leave out.
  const present = Object.values(value).includes(undefined)
    ? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined))
    : value;
  // Leaving out what is undefined is what the type says.
  return present as Present<T>;
}
