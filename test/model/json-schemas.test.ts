import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkConfigJsonSchema, checkConfigSchema, checkPlan, EXAMPLE_PLAN, examplePlan, RULES } from "../../src/check";
import { FRAMEWORKS, innovationPoints2010 } from "../../src/frameworks";
import { blankPlan, blankScoreSheet, diagnosticSchema, jsonSchemas, planSchema } from "../../src/model";
import { scorePanel } from "../../src/panel";
import { klcgLandOffice, scoreSheet } from "../../src/score";
import { planInput } from "./plan-arbitrary";

const compile = (schema: object): ValidateFunction =>
  new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

const SCHEMAS = { ...jsonSchemas(), "check-config": checkConfigJsonSchema() };
const validators = Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [name, compile(schema)]));

const faultsOf = (name: keyof typeof SCHEMAS, value: unknown) => {
  const validate = validators[name];
  // What a file holds: JSON has no undefined.
  validate?.(JSON.parse(JSON.stringify(value)));
  return validate?.errors ?? [];
};

const readExample = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../examples/${name}`), "utf8"));

test.each(Object.entries(SCHEMAS))("%s is a schema of draft 2020-12 that compiles strictly", (name, schema) => {
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(validators[name]).toBeTypeOf("function");
});

describe("what the package holds and makes is valid", () => {
  test.each(FRAMEWORKS)("framework $id, a blank plan and a blank sheet of it", (framework) => {
    const whose = { agency: "範例戶政事務所", rocYear: 107 };
    expect(faultsOf("framework", framework)).toEqual([]);
    expect(faultsOf("plan", blankPlan(framework, whose))).toEqual([]);
    expect(faultsOf("score-sheet", blankScoreSheet(framework, { ...whose, judge: "甲" }))).toEqual([]);
  });

  test("the examples", () => {
    expect(faultsOf("plan", EXAMPLE_PLAN)).toEqual([]);
    expect(faultsOf("plan", readExample("plan.json"))).toEqual([]);
    expect(faultsOf("score-sheet", readExample("sheet.json"))).toEqual([]);
    expect(faultsOf("panel-settings", readExample("panel-settings.json"))).toEqual([]);
  });

  test("the scorecard of the example", () => {
    const outcome = scoreSheet(readExample("sheet.json"), innovationPoints2010);
    expect(outcome.ok && faultsOf("scorecard", outcome.value)).toEqual([]);
  });

  test("the result of a panel, whole and with gaps", () => {
    const sheet = { framework: innovationPoints2010.id, subject: { agency: "範例戶政事務所" }, phase: "書面" };
    const marks = { "staff-conduct": 80 };
    const sheets = [
      { ...sheet, judge: "甲", marks },
      { ...sheet, judge: "乙", marks: {} },
    ];
    for (const incompleteSheet of ["refuse", "as-zero"] as const) {
      const outcome = scorePanel(sheets, innovationPoints2010, { incompleteSheet, gradeScale: klcgLandOffice });
      expect(outcome.ok && faultsOf("panel-result", outcome.value)).toEqual([]);
      expect(faultsOf("score-sheet", sheets[0])).toEqual([]);
    }
  });

  test.each(RULES)("the findings of $id", ({ examples }) => {
    const asOf = "asOf" in examples ? examples.asOf : undefined;
    for (const diagnostic of checkPlan(examplePlan(examples.bad), { asOf }).diagnostics) {
      expect(diagnosticSchema.parse(diagnostic)).toStrictEqual(diagnostic);
      expect(faultsOf("diagnostic", diagnostic)).toEqual([]);
    }
  });
});

test("a plan that the package accepts, its JSON Schema accepts: in every loose form and in canonical form", () => {
  fc.assert(
    fc.property(planInput, (input) => {
      expect(faultsOf("plan", input)).toEqual([]);
      expect(faultsOf("plan", planSchema.parse(input))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test.each([
  { name: "no plan", plan: 5 },
  { name: "a field that is missing", plan: { agency: "甲", rocYear: 107 } },
  { name: "a field that is not known", plan: { ...EXAMPLE_PLAN, rocYaer: 107 } },
  {
    name: "a field that is not known, further in",
    plan: { ...EXAMPLE_PLAN, entries: [{ criterion: "x", action: [] }] },
  },
  { name: "a value of the wrong kind", plan: { ...EXAMPLE_PLAN, goals: [5] } },
])("the JSON Schema refuses $name, as the package does", ({ plan }) => {
  expect(faultsOf("plan", plan)).not.toEqual([]);
  expect(planSchema.safeParse(plan).success).toBe(false);
});

describe("the configuration of a check", () => {
  test.each([
    { name: "nothing", config: {} },
    { name: "with a schema for editors", config: { $schema: "x" } },
    { name: "every rule off", config: { rules: Object.fromEntries(RULES.map(({ id }) => [id, "off"])) } },
    {
      name: "severity and options",
      config: { rules: { "carried-over-year": { severity: "info", options: { yearsBack: 2 } } } },
    },
    { name: "a suppression", config: { suppressions: [{ code: "unclear-deadline", path: "", reason: "理由" }] } },
  ])("$name is accepted by both", ({ config }) => {
    expect(faultsOf("check-config", config)).toEqual([]);
    expect(checkConfigSchema.safeParse(config).success).toBe(true);
    expect(checkPlan(EXAMPLE_PLAN, { config }).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each([
    { name: "an unknown rule", config: { rules: { "no-such-rule": "off" } } },
    { name: "an unknown option", config: { rules: { "carried-over-year": { options: { years: 1 } } } } },
    { name: "an option of another type", config: { rules: { "carried-over-year": { options: { yearsBack: "1" } } } } },
    { name: "a suppression without a reason", config: { suppressions: [{ code: "x", path: "" }] } },
    { name: "text", config: "off" },
  ])("$name is refused by the schema, and reported by the check", ({ config }) => {
    expect(faultsOf("check-config", config)).not.toEqual([]);
    expect(checkPlan(EXAMPLE_PLAN, { config }).summary.error).toBeGreaterThan(0);
  });
});
