import { fold } from "../../base/fold";

/** The links by which two criteria correspond: none where they are one and the same; `undefined` where they do not. */
export type Correspond = (before: string, after: string) => readonly number[] | undefined;

/** Within one framework, or without one: criteria of one name correspond. */
export const correspondByName: Correspond = (before, after) => (fold(before) === fold(after) ? NONE : undefined);

const NONE: readonly number[] = [];
