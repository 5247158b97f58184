import { isSignatureLine } from "../source/signature-line";
import { siteFoot } from "../source/site-foot";
import type { PartReader } from "./part";
import { partReading } from "./part-reading";

/** Places to sign that nobody filled in (填表人：) and the foot of a web page (更新日期：) say nothing of the plan. */
export const readFormLabels: PartReader = ({ document }) => {
  const foot = siteFoot(document);
  return partReading({
    furniture: document.blocks.flatMap((block) =>
      block.kind === "paragraph" && (foot.has(block) || isSignatureLine(document.text, block)) ? block.spans : [],
    ),
  });
};
