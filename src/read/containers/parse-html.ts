import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from "parse5";

/** The tree of a web page, by the rules that browsers follow; `undefined` when it has more elements than any plan. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document | undefined {
  const tooMany = new RangeError("more elements than tags");
  let left = Math.min(MOST_ELEMENTS, SOME_ELEMENTS + ELEMENTS_PER_TAG * countTags(html));
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      // Formatting that is never closed is repeated in every paragraph: the tree may be far larger than the text.
      if (--left < 0) throw tooMany;
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

/** A page of 10 MB saved by Word has a third of them. */
export const MOST_ELEMENTS = 1_500_000;

/** A cell may bring its row, its group and its table with it. */
const ELEMENTS_PER_TAG = 4;
const SOME_ELEMENTS = 1_000;

function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) count++;
  return count;
}
