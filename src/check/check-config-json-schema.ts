import { z } from "zod";
import { SEVERITIES } from "../diagnostics/severity";
import { checkConfigSchema } from "./check-config";
import type { AnyRule, RuleOptions } from "./rule";
import { RULES } from "./rules";

/**
 * The JSON Schema (draft 2020-12) of the configuration of a check (設定), for editors: it names every rule with what
 * it looks for, and the options that it has. `schema/check-config.schema.json` of the package is made from it.
 *
 * @example
 * checkConfigJsonSchema().type // => "object"
 */
export function checkConfigJsonSchema(): z.core.JSONSchema.BaseSchema {
  const settings = RULES.map((rule: AnyRule) => [rule.id, settingOf(rule).describe(rule.about["zh-TW"]).optional()]);
  const rules = z.strictObject(Object.fromEntries(settings)).optional();
  return z.toJSONSchema(checkConfigSchema.extend({ rules }), { io: "input" });
}

function settingOf({ options }: AnyRule): z.ZodType {
  const severity = z.enum(SEVERITIES);
  const values = optionsOf(options).optional();
  return z.union([z.literal("off"), severity, z.strictObject({ severity: severity.optional(), options: values })]);
}

/** An option is of the type of its default. */
function optionsOf(defaults: RuleOptions): z.ZodType {
  const types = { number: z.number(), string: z.string(), boolean: z.boolean() } as const;
  const options = Object.entries(defaults).map(([name, value]) => {
    const type = typeof value as keyof typeof types; // what RuleOptions allows
    return [name, types[type].meta({ default: value }).optional()];
  });
  return z.strictObject(Object.fromEntries(options));
}
