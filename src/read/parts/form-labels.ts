import type { PartReader } from "./part";
import { partReading } from "./part-reading";
import { EMPTY_FORM } from "./title-words";

/** Places to sign that nobody filled in (填表人：) say nothing. */
export const readFormLabels: PartReader = ({ preamble, sections }) =>
  partReading({
    furniture: [preamble, ...sections.map(({ blocks }) => blocks)]
      .flat()
      .flatMap((block) => (block.kind === "paragraph" && isEmptyForm(block.text) ? block.spans : [])),
  });

function isEmptyForm(text: string): boolean {
  return text.length <= LONGEST && EMPTY_FORM.test(text.replace(/\s+/gu, ""));
}

const LONGEST = 200;
