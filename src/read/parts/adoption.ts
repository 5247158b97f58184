import { parseRocDate } from "../../calendar";
import type { Outline } from "../source/outline";
import type { Passage } from "../source/passage";
import { slicePassage } from "../source/passage-slice";
import { coverLines } from "./cover";
import type { PartReader } from "./part";
import { partReading } from "./part-reading";
import { planTitles } from "./plan-titles";
import { plainLine } from "./title-line";
import { AMENDED, BETWEEN_DATES, DATED } from "./title-words";

/**
 * Reads when the plan was adopted (訂定日期): the first date with 訂定, 核定, 函頒 or the like on the cover or after the
 * title; else the last amendment, else a date by itself.
 */
export const readAdoption: PartReader = (outline, { locale }) => {
  const adoption = adoptionIn(outline);
  if (adoption === undefined) return partReading({});
  const parsed = parseRocDate(adoption.date, { locale });
  const diagnostics = parsed.diagnostics.map((diagnostic) => ({
    ...diagnostic,
    path: ["adopted"],
    ...(adoption.spans[0] && { span: adoption.spans[0] }),
  }));
  if (!parsed.ok) return partReading({ diagnostics });
  return partReading({
    values: { adopted: parsed.value },
    origins: [{ path: ["adopted"], spans: adoption.spans, basis: "stated" }],
    diagnostics,
  });
};

/** A date with what was done on it. */
export interface DatedLine extends Passage {
  readonly date: string;
  readonly verb: string;
}

/** The date that counts as the one of adoption. */
export function adoptionIn(outline: Outline): DatedLine | undefined {
  const dated = datedLines(outline);
  return (
    dated.find(({ verb }) => verb !== "" && !AMENDED.test(verb)) ??
    dated.findLast(({ verb }) => verb !== "") ??
    dated[0]
  );
}

function datedLines(outline: Outline): readonly DatedLine[] {
  const source = outline.document.text;
  const beside = planTitles(outline).flatMap(({ dated }) => (dated === undefined ? [] : [dated]));
  const lines = [...coverLines(outline), ...beside].filter(({ text }) => text.length <= LONGEST);
  return lines.flatMap((line) => {
    const pieces = piecesOf(source, line).map(readDated);
    return pieces.some((piece) => piece === undefined) ? [] : pieces.filter((piece) => piece !== undefined);
  });
}

const LONGEST = 120;

function piecesOf(source: string, line: Passage): readonly Passage[] {
  let at = 0;
  return line.text.split(BETWEEN_DATES).map((piece) => {
    const start = at;
    at += piece.length + 1;
    return slicePassage(source, line, start, start + piece.length);
  });
}

function readDated({ text, spans }: Passage): DatedLine | undefined {
  const { date, verb, label } = DATED.exec(plainLine(text))?.groups ?? {};
  return date === undefined ? undefined : { text, spans, date, verb: verb ?? label ?? "" };
}
