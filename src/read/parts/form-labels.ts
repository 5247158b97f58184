import { isSignatureLine } from "../source/signature-line";
import type { PartReader } from "./part";
import { partReading } from "./part-reading";

/** Places to sign that nobody filled in (填表人：) say nothing. */
export const readFormLabels: PartReader = ({ document }) =>
  partReading({
    furniture: document.blocks.flatMap((block) =>
      block.kind === "paragraph" && isSignatureLine(document.text, block) ? block.spans : [],
    ),
  });
