// Twenty rules over the same plan, as far as patterns can say them, in two engines that run rules over JSON.
// Five of them look for the same faults as a rule of this package and bear its name.
import SpectralCore from "@stoplight/spectral-core";
import { length, pattern, truthy } from "@stoplight/spectral-functions";
import Parsers from "@stoplight/spectral-parsers";
import { Engine as RulesEngine } from "json-rules-engine";

const DATE = "^\\d{2,3}年\\d{1,2}月(?:\\d{1,2}日)?";
const FUTURE = "(?:預計|預定|預期|擬|將|繼續|持續|規劃)";

/** One rule each: what it looks at, and what must or must not hold for every value there. */
const RULES = {
  "framework-named": { given: "$.framework", filled: true },
  "framework-known": { given: "$.framework", match: "^(?:innovation|leap)-[a-z0-9-]+$" },
  "agency-named": { given: "$.agency.name", filled: true },
  "agency-kind": { given: "$.agency.name", match: "(?:所|處|局|公所|中心)$" },
  "title-with-year": { given: "$.title", match: "\\d{2,3}年" },
  "adopted-on-a-day": { given: "$.adopted", match: DATE },
  "period-of-days": { given: "$.period.*", match: DATE },
  "goal-in-figures": { given: "$.goals[*]", match: "\\d" },
  "monitoring-stated": { given: "$.monitoring[*]", filled: true },
  "letter-number-malformed": { given: "$.legalBasis[*]", match: "字第[\\d ]{10,11}號" },
  "letter-title-mismatch": { given: "$.legalBasis[*]", notMatch: "09600152471號[^「]*「(?!政府服務創新精進方案」)" },
  "criterion-named": { given: "$.entries[*].criterion", filled: true },
  "empty-criterion": { given: "$.entries[*].actions", min: 1 },
  "strategy-stated": { given: "$.entries[*].strategy", filled: true },
  "benefit-in-figures": { given: "$.entries[*].benefit", match: "\\d" },
  "action-of-some-length": { given: "$.entries[*].actions[*].text", min: 8 },
  "carried-over-year": { given: "$.entries[*].actions[*].text", notMatch: `(?:100|101|102|103|104)年(?:度)?${FUTURE}` },
  "unclear-deadline": { given: "$.entries[*].actions[*].deadline", match: "年\\d{1,2}月|^每[日週月季年]|^經常辦理$" },
  "deadline-outside-year": { given: "$.entries[*].actions[*].deadline", notMatch: "^(?!105年)\\d{2,3}年" },
  "unit-named": { given: "$.entries[*].actions[*].units[*]", filled: true },
};

/** A call answers with the rule and the path of each finding; with `parsed` the document is read only once, beforehand. */
export function spectralLinter(plan, { parsed }) {
  const { Document, Spectral } = SpectralCore;
  const spectral = new Spectral();
  const rules = Object.entries(RULES).map(([name, { given, ...rule }]) => [
    name,
    // biome-ignore lint/suspicious/noThenProperty: Spectral calls it so
    { given, message: "{{path}}: {{error}}", severity: "error", then: spectralTest(rule) },
  ]);
  spectral.setRuleset({ rules: Object.fromEntries(rules) });
  const document = parsed ? new Document(JSON.stringify(plan, null, 2), Parsers.Json) : plan;
  return async () => (await spectral.run(document)).map(({ code, path }) => ({ code, path: path.join(".") }));
}

function spectralTest({ filled, match, notMatch, min }) {
  if (filled) return { function: truthy };
  if (min !== undefined) return { function: length, functionOptions: { min } };
  return { function: pattern, functionOptions: match === undefined ? { notMatch } : { match } };
}

/** A call answers with the names of the rules that found something; where, these engines do not say. */
export function rulesEngineLinter(plan) {
  const engine = new RulesEngine();
  const all = (values) => (Array.isArray(values) ? values : [values]);
  engine.addOperator("has empty", (values) => all(values).some((value) => !value));
  engine.addOperator("has shorter", (values, min) => all(values).some((value) => value.length < min));
  engine.addOperator("has match", (values, regex) => all(values).some((value) => regex.test(value)));
  engine.addOperator("lacks match", (values, regex) => !all(values).every((value) => regex.test(value)));
  for (const [name, { given, ...rule }] of Object.entries(RULES)) {
    const condition = { fact: "plan", path: given, ...rulesEngineTest(rule) };
    engine.addRule({ name, conditions: { all: [condition] }, event: { type: name } });
  }
  return async () => (await engine.run({ plan })).events.map(({ type }) => type);
}

function rulesEngineTest({ filled, match, notMatch, min }) {
  if (filled) return { operator: "has empty", value: true };
  if (min !== undefined) return { operator: "has shorter", value: min };
  return match === undefined
    ? { operator: "has match", value: new RegExp(notMatch, "u") }
    : { operator: "lacks match", value: new RegExp(match, "u") };
}
