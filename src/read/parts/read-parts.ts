import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { Outline } from "../source/outline";
import type { PartReading, ReadingContext } from "./part";
import { PARTS } from "./parts";

/** What each reader found, in order; each knows where the values of those before it stand. */
export function readParts(outline: Outline, context: ReadingContext): readonly PartReading[] {
  const readings: PartReading[] = [];
  const taken: Span[] = [];
  for (const read of PARTS) {
    const reading = read(outline, { ...context, taken });
    readings.push(reading);
    for (const { spans } of reading.origins) append(taken, spans);
    append(taken, reading.furniture);
  }
  return readings;
}
