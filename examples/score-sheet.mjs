// Scores one judge's sheet and shows how the total came about.
import { readFileSync } from "node:fs";
import { innovationPoints2010 } from "tw-service-quality/frameworks";
import { findGradeScale, scoreSheet } from "tw-service-quality/score";

const sheet = JSON.parse(readFileSync(new URL("sheet.json", import.meta.url), "utf8"));
const outcome = scoreSheet(sheet, innovationPoints2010, { gradeScale: findGradeScale("klcg-land-office") });

if (!outcome.ok) {
  console.error(outcome.diagnostics.map(({ message }) => message).join("\n"));
} else {
  const { total, grade, tree, gains } = outcome.value;
  console.log(`${total.points} / ${total.max} = ${total.percent}% (exactly ${total.exact.points})`);
  console.log(`grade: ${grade?.grade}`);
  for (const { label, points, max, contribution } of tree)
    console.log(`${label}: ${points} of ${max} → ${contribution}`);
  console.log(`most to gain: ${gains[0]?.label}`);
}
