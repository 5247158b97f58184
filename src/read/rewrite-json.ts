import { formatPath, type Path } from "../base/path";
import { scanJson } from "./scan-json";

/** A value to be put at a place of JSON text. */
export interface JsonChange {
  readonly path: Path;
  readonly value: string | number;
}

/**
 * JSON text with some of its texts and numbers replaced; every other character stays as it is. `undefined` when the
 * text is no JSON or a place is not in it.
 *
 * @example
 * rewriteJson('{ "a": [1, "乙"] }', [{ path: ["a", 1], value: "甲" }]) // => '{ "a": [1, "甲"] }'
 */
export function rewriteJson(text: string, changes: readonly JsonChange[]): string | undefined {
  const values = new Map(changes.map(({ path, value }) => [formatPath(path), value]));
  const parts: string[] = [];
  const found = new Set<string>();
  let at = 0;
  const { fault } = scanJson(text, (path, start, end) => {
    const key = formatPath(path);
    const value = values.get(key);
    if (value === undefined) return;
    found.add(key);
    parts.push(text.slice(at, start), JSON.stringify(value));
    at = end;
  });
  if (fault !== undefined || found.size < values.size) return undefined;
  return `${parts.join("")}${text.slice(at)}`;
}
