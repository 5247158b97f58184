// Checks a plan object and shows what a reviewer should look at.
import { readFileSync } from "node:fs";
import { checkPlan, formatPath } from "tw-service-quality";

const plan = JSON.parse(readFileSync(new URL("plan.json", import.meta.url), "utf8"));
const result = checkPlan(plan);

for (const { severity, code, path, message } of result.diagnostics) {
  console.log(`${severity}\t${code}\t${formatPath(path)}\t${message}`);
}
console.log(result.summary);

// The same plan in canonical form: ids for labels, ISO dates, understood deadlines.
console.log(result.plan?.entries[0]);
