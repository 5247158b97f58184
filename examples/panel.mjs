// Three judges, three offices: ranks and grades by a preset, and how much it would take to change them.
import { readFileSync } from "node:fs";
import { FRAMEWORKS, innovationPoints2010 } from "tw-service-quality/frameworks";
import { parsePanelSettings } from "tw-service-quality/model";
import { analyseSensitivity, panelOptions, scorePanel } from "tw-service-quality/panel";
import { readScoreSheets } from "tw-service-quality/read";

const file = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const { sheets, diagnostics } = readScoreSheets(file("panel.csv"), { frameworks: FRAMEWORKS });
for (const { message } of diagnostics) console.log(`note: ${message}`);

const settings = parsePanelSettings(JSON.parse(file("panel-settings.json")));
const options = settings.ok ? panelOptions(settings.value, { frameworks: FRAMEWORKS }) : settings;
for (const { message } of options.diagnostics) console.log(`settings: ${message}`);
if (!options.ok) process.exit(1);

const given = sheets.map(({ sheet }) => sheet);
const panel = scorePanel(given, innovationPoints2010, options.value);
const sensitivity = analyseSensitivity(given, innovationPoints2010, options.value);
if (panel.ok) {
  for (const { name, group, rank, total, grade, working } of panel.value.subjects)
    console.log(`${group}\t${rank}\t${name}\t${total.value}\t${grade.grade}\t${working.join("; ")}`);
  for (const { message } of panel.value.flags) console.log(message);
  console.log(panel.value.decision.message);
}
if (sensitivity.ok) for (const { name, words } of sensitivity.value.subjects) console.log(name, words[0]);
