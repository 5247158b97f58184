/**
 * The same object, with nothing in it that can be changed at run time. Where it makes a constant, mark the call as pure,
 * so that bundlers still leave out constants that nobody imports.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
