import type { z } from "zod";
import type { Path } from "../base/path";

/** The names of the fields that a schema knows at a place, of every alternative that may stand there. */
export function fieldsAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  return [...new Set(schemasAt(schema, path).flatMap(ownFields))];
}

/** Whether what stands at a place may be left out, by every alternative that knows the place. */
export function isOptionalAt(schema: z.core.$ZodType, path: Path): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  const fields = schemasAt(schema, path.slice(0, -1)).flatMap((one) => stepInto(one, last));
  return fields.every((field) => field._zod.optin !== undefined);
}

function schemasAt(schema: z.core.$ZodType, path: Path): readonly z.core.$ZodTypes[] {
  let open = alternatives(schema);
  for (const step of path) open = open.flatMap((one) => stepInto(one, step)).flatMap(alternatives);
  return open;
}

/** What remains of a schema without what is wrapped around it: objects, lists, records and plain values. */
function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodTypes[] {
  // Every schema of the library is one of its own types.
  const known = schema as z.core.$ZodTypes;
  const { def } = known._zod;
  switch (def.type) {
    case "union":
      return def.options.flatMap(alternatives);
    case "pipe":
      return alternatives(def.in);
    case "optional":
    case "nullable":
    case "default":
      return alternatives(def.innerType);
    default:
      return [known];
  }
}

function stepInto(schema: z.core.$ZodTypes, step: string | number): readonly z.core.$ZodType[] {
  const { def } = schema._zod;
  if (def.type === "array") return typeof step === "number" ? [def.element] : [];
  if (def.type === "record") return [def.valueType];
  const field = def.type === "object" && Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
  return field === undefined ? [] : [field];
}

function ownFields(schema: z.core.$ZodTypes): readonly string[] {
  const { def } = schema._zod;
  return def.type === "object" ? Object.keys(def.shape) : [];
}
