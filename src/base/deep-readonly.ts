/** The same shape, with nothing in it to be written to. */
export type DeepReadonly<T> = T extends string | number | boolean | bigint | symbol | null | undefined
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> };
