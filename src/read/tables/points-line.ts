import { fold } from "../../base/fold";
import type { Paragraph } from "../source/block";
import type { Outline } from "../source/outline";
import { passageSlicer } from "../source/passage-slice";
import { BETWEEN_POINTS, LISTED_POINTS, POINTS_LABEL } from "./column-words";
import type { PathPoints } from "./plan-points";

/** Points that a line outside the tables lists (配分：機關形象（50分）、合計（1000分）), and the signs of such lines. */
export function pointsInLines({ document, preamble, sections }: Outline): {
  readonly points: readonly PathPoints[];
  readonly furniture: PathPoints["spans"];
} {
  const lines = [preamble, ...sections.map(({ blocks }) => blocks)]
    .flat()
    .filter((block) => block.kind === "paragraph")
    .map((line) => ({ line, points: pointsIn(document.text, line) }))
    .filter(({ points }) => points.length > 0);
  return {
    points: lines.flatMap(({ points }) => points),
    furniture: lines.flatMap(({ line }) => line.spans),
  };
}

/** All of the line or nothing: a sentence that begins so is none. */
function pointsIn(source: string, line: Paragraph): readonly PathPoints[] {
  const start = line.text.length > LONGEST ? 0 : (POINTS_LABEL.exec(line.text)?.[0].length ?? 0);
  if (start === 0) return [];
  const slice = passageSlicer(source, line);
  let at = start;
  const points = line.text
    .slice(start)
    .split(BETWEEN_POINTS)
    .map((piece): PathPoints | undefined => {
      const { spans } = slice(at, at + piece.length);
      at += piece.length + 1;
      const { name, points: value } = LISTED_POINTS.exec(piece)?.groups ?? {};
      const path = name?.split("／").map((text) => ({ text: text.trim(), spans }));
      return path && { path, value: Number(fold(value ?? "")), spans };
    });
  return points.every((each) => each !== undefined) ? points : [];
}

const LONGEST = 10_000;
