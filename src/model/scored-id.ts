import type { Framework } from "./framework";

/**
 * The ids of the criteria that a judge marks in a framework defined with literal types: those with points under
 * which, at any depth, no other criterion has points. For a framework known only at run time this is `string`.
 */
export type ScoredId<F extends Framework> = string extends F["id"]
  ? string
  : Exclude<Pointed<F>["id"], AncestorId<F, Pointed<F>["id"]>>;

/** The id of any criterion of a framework. */
export type CriterionId<F extends Framework> = F["criteria"][number]["id"];

type Pointed<F extends Framework> = Extract<F["criteria"][number], { readonly points: number }>;

/** The ids above any of the given ones, up to the root. */
type AncestorId<F extends Framework, Id> = [Id] extends [never]
  ? never
  : ParentId<F, Id> | AncestorId<F, ParentId<F, Id>>;

type ParentId<F extends Framework, Id> = ParentOf<Extract<F["criteria"][number], { readonly id: Id }>>;

type ParentOf<C> = C extends { readonly parent: infer P } ? P : never;
