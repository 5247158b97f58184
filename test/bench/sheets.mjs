// Score sheets as judges fill them in: whole points, halves and tenths, between 60 and 100 percent of what there is.
import { innovationPoints2010 } from "../../dist/frameworks/index.js";

const groups = new Set(innovationPoints2010.criteria.map(({ parent }) => parent));
const label = new Map(innovationPoints2010.criteria.map((criterion) => [criterion.id, criterion]));

export const FRAMEWORK = innovationPoints2010;

/** The 15 indicators, each with its item and its dimension. */
export const INDICATORS = innovationPoints2010.criteria
  .filter(({ id }) => !groups.has(id))
  .map(({ id, points, parent }) => ({ id, max: points, item: parent, dimension: label.get(parent).parent }));

export const ITEMS = [...new Set(INDICATORS.map(({ item }) => item))];
export const DIMENSIONS = [...new Set(INDICATORS.map(({ dimension }) => dimension))];

/** The sheet with this number; the same number always gives the same sheet. */
export function sheetOf(number) {
  const marks = {};
  for (const [place, { id, max }] of INDICATORS.entries()) {
    const chance = ((number * 15 + place) * 2654435761) % 4294967296;
    const steps = [1, 2, 10][chance % 3];
    marks[id] = Math.round((0.6 + 0.4 * (chance / 4294967296)) * max * steps) / steps;
  }
  return { framework: FRAMEWORK.id, subject: { agency: `範例機關${number}`, rocYear: 99 }, marks };
}

/** As many sheets as a power of two, so that taking turns costs next to nothing; read from JSON as in real use. */
export const SHEETS = JSON.parse(JSON.stringify(Array.from({ length: 64 }, (_, number) => sheetOf(number))));
