import type { Block } from "../source/block";
import { paragraphNumber } from "../source/paragraph-number";

/**
 * Captions in force after new ones: a new one takes the place of those that are numbered as deep or deeper
 * (（二） that of （一）, 二、 that of 一、 and all below it).
 */
export function stackCaptions(
  before: readonly (readonly Block[])[],
  added: readonly (readonly Block[])[],
): readonly (readonly Block[])[] {
  return added.reduce((stack, caption) => {
    const depth = depthOf(caption);
    return [...stack.filter((other) => depthOf(other) < depth), caption];
  }, before);
}

/** Without a number it stands at the top. */
function depthOf([first]: readonly Block[]): number {
  if (first?.kind !== "paragraph") return -1;
  return paragraphNumber(first)?.style.depth ?? -1;
}
