/** Where a name stands in a text. */
export interface NameMatch {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds names in a text, from left to right, at each place the longest: 服務流程便捷性 is no 服務流程. One pass; the time
 * grows with the text times the longest name at most.
 */
export function findNames(text: string, { root }: NameTree): readonly NameMatch[] {
  const matches: NameMatch[] = [];
  for (let start = 0; start < text.length; ) {
    let node: Node | undefined = root;
    let name: string | undefined;
    for (let at = start; node !== undefined; at++) {
      name = node.name ?? name;
      node = node.next.get(text.charAt(at));
    }
    if (name !== undefined) matches.push({ name, start, end: start + name.length });
    start += name?.length ?? 1;
  }
  return matches;
}

/** Names by their letters, ready to be looked for. */
export interface NameTree {
  readonly root: Node;
}

interface Node {
  name?: string;
  readonly next: Map<string, Node>;
}

/** Prepares names to be looked for. */
export function nameTree(names: Iterable<string>): NameTree {
  const root: Node = { next: new Map() };
  for (const name of names) {
    let node = root;
    for (const letter of name.split("")) {
      const next: Node = node.next.get(letter) ?? { next: new Map() };
      node.next.set(letter, next);
      node = next;
    }
    if (name !== "") node.name = name;
  }
  return { root };
}
