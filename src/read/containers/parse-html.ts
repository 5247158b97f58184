import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from "parse5";

/** The tree of a web page, by the rules that browsers follow; `undefined` when it has more elements than any plan. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document | undefined {
  const tooMany = new RangeError(`more than ${MOST_ELEMENTS} elements`);
  let elements = 0;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      // Formatting that is never closed is repeated in every paragraph: the tree may be far larger than the text.
      if (++elements > MOST_ELEMENTS) throw tooMany;
      return defaultTreeAdapter.createElement(...element);
    },
  };
  try {
    return parse(html, { treeAdapter });
  } catch (fault) {
    if (fault === tooMany) return undefined;
    throw fault;
  }
}

/** A page of 10 MB saved by Word has about half of them. */
export const MOST_ELEMENTS = 1_000_000;
