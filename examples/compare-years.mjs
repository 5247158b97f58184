// Compares the plans of two years, then the scores of three, and says what changed and where it comes from.
import { readFileSync } from "node:fs";
import { innovationPoints2010, scoreSheet, scoreTrend } from "tw-service-quality";
import { comparePlans, planTrend } from "tw-service-quality/map";
import { renderPlanComparisonPretty, renderScoreTrendPretty } from "tw-service-quality/report";

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
const plans = [read("plan-105.json"), read("plan-106.json")];

const { comparison, diagnostics } = comparePlans(...plans);
for (const { severity, message } of diagnostics) console.log(`${severity}\t${message}`);
console.log(renderPlanComparisonPretty(comparison));

const { trend } = planTrend(plans);
for (const { rocYear, actions, since } of trend.years)
  console.log(
    `${rocYear}: ${actions} actions, ${since === null ? "the first" : `${since.added} new, ${since.removed} gone`}`,
  );
console.log();

// The same sheet in three years: a better mark, then a criterion that does not apply any more.
const sheet = read("sheet.json");
const notApplicable = { status: "not-applicable", reason: "無線上服務" };
const marks = [{}, { 服務行為友善性與專業性: 88 }, { 服務行為友善性與專業性: 88, 線上服務量能擴展性: notApplicable }];
const cards = marks.map((own, i) => {
  const subject = { ...sheet.subject, rocYear: 99 + i };
  return scoreSheet({ ...sheet, subject, marks: { ...sheet.marks, ...own } }, innovationPoints2010).value;
});
const years = scoreTrend(cards);
console.log(renderScoreTrendPretty(years.value));
