import { isRecord } from "../score/is-record";

/** Where a text stands: the key of the object that holds it or its list, and the key above that one. */
export interface TextPlace {
  readonly key: string;
  readonly above: string;
}

/** The same value with every text in it worded anew, however deep, except where it is an id or one of a closed list. */
export function codedTexts<Value>(
  value: Value,
  text: (text: string) => string,
  isId: (place: TextPlace) => boolean,
  place: TextPlace = { key: "", above: "" },
): Value {
  // Each branch gives back what it was given: texts for a text, a list for a list, the same keys for an object.
  if (typeof value === "string") return (isId(place) ? value : text(value)) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => codedTexts(one, text, isId, place)) as Value;
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    codedTexts(one, text, isId, { key, above: place.key }),
  ]);
  return Object.fromEntries(entries) as Value;
}
