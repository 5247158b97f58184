// Scores a whole county from one CSV as Excel saves it: one row an office, one column a criterion.
import { readFileSync } from "node:fs";
import { FRAMEWORKS } from "tw-service-quality/frameworks";
import { readScoreSheets } from "tw-service-quality/read";
import { scoreSheet } from "tw-service-quality/score";

const text = readFileSync(new URL("county.csv", import.meta.url), "utf8");
const { sheets, diagnostics } = readScoreSheets(text, { frameworks: FRAMEWORKS });
for (const { message } of diagnostics) console.log(`note: ${message}`);

const offices = sheets.flatMap(({ sheet, framework }) => {
  const outcome = framework === undefined ? undefined : scoreSheet(sheet, framework);
  return outcome?.ok ? [outcome.value] : [];
});
for (const { subject, total, diagnostics: findings } of offices) {
  console.log(`${subject?.agency}\t${total.points}\t${findings.map(({ message }) => message).join(" ")}`);
}
