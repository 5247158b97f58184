import type { Path } from "../base/path";
import type { JsonChange } from "../read";

/** Which texts and numbers differ between two objects that are alike in everything else. */
export function changedValues(before: unknown, after: unknown, path: Path = []): readonly JsonChange[] {
  if (before === after) return [];
  if (typeof after === "string" || typeof after === "number") return [{ path, value: after }];
  return Object.keys(Object(after)).flatMap((key) =>
    changedValues(Reflect.get(Object(before), key), Reflect.get(Object(after), key), [
      ...path,
      Array.isArray(after) ? Number(key) : key,
    ]),
  );
}
