// Carries the plan of 105 to the framework of the award and to that of the measures, and says what became of every action.
import { readFileSync } from "node:fs";
import { leapAward2018, leapMeasures2025, mapPlan, renderLedgerPretty } from "tw-service-quality";

const plan = JSON.parse(readFileSync(new URL("plan-105.json", import.meta.url), "utf8"));

// A person has read the ledger and decided what goes elsewhere than it would for now.
const choices = {
  "leap-award-2018": { "entries[1].actions[1]": "內部作業簡化" },
  "leap-measures-2025": {
    "entries[1].actions[1]": "strategy-5-2",
    "entries[11].actions[0]": "strategy-4-1",
    "entries[11].actions[1]": "strategy-4-2",
  },
};

for (const to of [leapAward2018, leapMeasures2025]) {
  const outcome = mapPlan(plan, to, { choices: choices[to.id] });
  for (const { severity, message } of outcome.diagnostics) console.log(`${severity}\t${message}`);
  if (!outcome.ok) continue;
  console.log(renderLedgerPretty(outcome.value.ledger));
  // Each criterion of the new plan with the number of its actions.
  for (const { criterion, actions } of outcome.value.plan.entries) console.log(`${criterion}\t${actions.length}`);
  console.log();
}
