import type { Diagnostic } from "./diagnostic";

/** What a parser returns: a value with whatever is to be said of it, or only what is wrong. Bad input never throws. */
export type Outcome<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic<Code>[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic<Code>[] };
