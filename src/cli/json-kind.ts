import { baselineSchema } from "../check";
import { checkConfigSchema } from "../check/check-config";
import { type Noun, nounOf } from "../model/noun-of";
import { looksLikeWeighting } from "./looks-like-weighting";

/** What a file may hold: the nouns of this package, what its commands print, and what else lies about in a folder. */
export type FileNoun = Noun | "weights" | "baseline" | (typeof FIELDS)[number][0];

/** What a value in JSON seems to be; `undefined` when it cannot be told. */
export function jsonKind(value: unknown): FileNoun | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  if (looksLikeWeighting(value)) return "weights";
  if (Object.hasOwn(value, "files") && baselineSchema.safeParse(value).success) return "baseline";
  const byFields = FIELDS.find(([, fields]) => fields.every((field) => Object.hasOwn(value, field)));
  return byFields?.[0] ?? nounOf(value) ?? (isConfig(value) ? "check-config" : undefined);
}

/** A configuration need not have the suppressions by which it is told from other nouns. */
function isConfig(value: object): boolean {
  const keys = Object.keys(value).filter((key) => key !== "$schema");
  return keys.length > 0 && keys.every((key) => Object.hasOwn(checkConfigSchema.shape, key));
}

/** Fields that only one kind of file has together. */
const FIELDS = [
  ["crosswalk", ["links", "unmapped"]],
  ["reading", ["plan", "origins", "coverage"]],
  ["report", ["files", "summary"]],
  ["sarif", ["version", "runs"]],
  ["package", ["name", "version", "dependencies"]],
  ["package", ["name", "version", "devDependencies"]],
  ["package", ["name", "lockfileVersion"]],
  ["package", ["name", "version", "scripts"]],
  ["tsconfig", ["compilerOptions"]],
  ["json-schema", ["$schema", "type", "properties"]],
] as const satisfies readonly (readonly [string, readonly string[]])[];
