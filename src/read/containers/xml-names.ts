import { XML_NAMESPACES } from "./xml-namespaces";

/** Knows names by the vocabulary that they belong to, whatever prefix the file gives it. */
export interface XmlNames {
  /** At the start of an element, with its attributes as written. */
  readonly enter: (attributes: Readonly<Record<string, string>>) => void;
  /** At its end. */
  readonly leave: () => void;
  readonly elementName: (written: string) => string;
  /** An attribute without prefix belongs to no vocabulary. */
  readonly attributeName: (written: string) => string;
}

/** Starts at the root of a part. */
export function xmlNames(): XmlNames {
  let depth = 0;
  let scope: Scope = { depth: 0, prefixes: new Map([["xml", "xml"]]), known: new Map(), outer: undefined };
  const elementName = (written: string): string => {
    const known = scope.known.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(":");
    const prefix = prefixIn(scope, colon < 0 ? "" : written.slice(0, colon)) ?? "other";
    const name = `${prefix}:${written.slice(colon + 1)}`;
    scope.known.set(written, name);
    return name;
  };
  return {
    enter: (attributes) => {
      depth++;
      const prefixes = declaredIn(attributes);
      if (prefixes !== undefined) scope = { depth, prefixes, known: new Map(), outer: scope };
    },
    leave: () => {
      if (scope.depth === depth && scope.outer !== undefined) scope = scope.outer;
      depth--;
    },
    elementName,
    attributeName: (written) => (written.includes(":") ? elementName(written) : written),
  };
}

/** The declarations of one element; most files have only those of the root. */
interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
  /** Names that were looked up already. */
  readonly known: Map<string, string>;
  readonly outer: Scope | undefined;
}

function prefixIn(scope: Scope, written: string): string | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const prefix = at.prefixes.get(written);
    if (prefix !== undefined) return prefix;
  }
  return undefined;
}

function declaredIn(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> | undefined {
  let declared: Map<string, string> | undefined;
  for (const name in attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    declared ??= new Map();
    declared.set(name.slice("xmlns:".length), XML_NAMESPACES.get(attributes[name] ?? "") ?? "other");
  }
  return declared;
}
