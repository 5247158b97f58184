import Ajv2020 from "ajv/dist/2020";
import { expect, test } from "vitest";
import { LOCALES } from "../../src/diagnostics/locale";
import { type CheckedFile, renderCheckSarif } from "../../src/report";
import { SAMPLE_FILES } from "./sample";

const text = { type: "string", minLength: 1 };
const count = { type: "integer", minimum: 1 };
const level = { enum: ["none", "note", "warning", "error"] };

/** An object with these properties and no others; those whose name ends with ? may be absent. */
function object(properties: Readonly<Record<string, unknown>>) {
  const named = Object.entries(properties).map(([name, schema]) => [name.replace("?", ""), schema] as const);
  const required = Object.keys(properties).filter((name) => !name.endsWith("?"));
  return { type: "object", properties: Object.fromEntries(named), required, additionalProperties: false };
}

function list(items: unknown, more = {}) {
  return { type: "array", items, ...more };
}

const message = object({ text });
const artifactLocation = object({ uri: { type: "string", pattern: '^[^\\s\\\\"<>^`{|}]+$' } });
const location = {
  "id?": { type: "integer", minimum: 0 },
  physicalLocation: object({ artifactLocation, "region?": object({ startLine: count, "startColumn?": count }) }),
  "logicalLocations?": list(object({ fullyQualifiedName: text, kind: text })),
  "message?": message,
};

/**
 * The part of SARIF 2.1.0 that the report uses, written from the standard: properties, their types, what is required.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html §3.13, §3.14, §3.20, §3.27, §3.49, §3.58
 */
const SARIF = object({
  $schema: text,
  version: { const: "2.1.0" },
  runs: list(
    object({
      tool: object({
        driver: object({
          name: text,
          version: text,
          semanticVersion: text,
          rules: list(
            object({
              id: text,
              "shortDescription?": message,
              "help?": message,
              "defaultConfiguration?": object({ level }),
              "properties?": { type: "object" },
            }),
            { uniqueItems: true },
          ),
        }),
      }),
      language: { type: "string", pattern: "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" },
      columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
      invocations: list(
        object({
          executionSuccessful: { type: "boolean" },
          "toolExecutionNotifications?": list(
            object({ descriptor: object({ id: text }), level, message, locations: list(object(location)) }),
          ),
        }),
      ),
      artifacts: list(object({ location: artifactLocation, "properties?": { type: "object" } }), { uniqueItems: true }),
      results: list(
        object({
          ruleId: text,
          ruleIndex: { type: "integer", minimum: 0 },
          level,
          message,
          locations: list(object(location)),
          "relatedLocations?": list(object(location), { uniqueItems: true }),
          "suppressions?": list(object({ kind: { enum: ["inSource", "external"] }, justification: text })),
          "properties?": { type: "object" },
        }),
      ),
    }),
  ),
});

const UNREADABLE: CheckedFile = {
  file: "計畫 \\ <丙>.json",
  isUnreadable: true,
  diagnostics: [{ code: "not-json", severity: "error", path: [], message: "不是有效的 JSON。", args: {} }],
  suppressed: [],
};

const validate = new Ajv2020().compile(SARIF);

test.each(LOCALES.flatMap((locale) => [[locale, SAMPLE_FILES] as const, [locale, [UNREADABLE, UNREADABLE]] as const]))(
  "the report is what the standard describes (%s)",
  (locale, files) => {
    validate(JSON.parse(renderCheckSarif(files, { locale })));
    expect(validate.errors ?? []).toEqual([]);
  },
);

test("the description can tell: a result without its rule does not fit", () => {
  const log = JSON.parse(renderCheckSarif(SAMPLE_FILES));
  log.runs[0].results[0].ruleIndex = -1;
  expect(validate(log)).toBe(false);
});
