import { z } from "zod";
import { crosswalkSchema } from "./crosswalk";
import { diagnosticSchema } from "./diagnostic";
import { frameworkSchema } from "./framework";
import { ledgerSchema } from "./ledger";
import { panelResultSchema } from "./panel-result";
import { panelSettingsSchema } from "./panel-settings";
import { planSchema } from "./plan";
import { scoreSheetSchema } from "./score-sheet";
import { scorecardSchema } from "./scorecard";

const SCHEMAS = {
  framework: { schema: frameworkSchema, title: "Evaluation framework 評核架構" },
  plan: { schema: planSchema, title: "Service-quality plan 提升服務品質執行計畫" },
  "score-sheet": { schema: scoreSheetSchema, title: "Score sheet 評分表" },
  scorecard: { schema: scorecardSchema, title: "Scorecard 評分結果" },
  "panel-settings": { schema: panelSettingsSchema, title: "How a panel is scored 評審設定" },
  "panel-result": { schema: panelResultSchema, title: "Panel result 評審結果" },
  diagnostic: { schema: diagnosticSchema, title: "Finding 審查意見" },
  crosswalk: { schema: crosswalkSchema, title: "Crosswalk 對照表" },
  ledger: { schema: ledgerSchema, title: "Ledger of a mapped plan 對照紀錄" },
} as const;

/**
 * The JSON Schema (draft 2020-12) of every noun, by name: what its zod schema accepts as input. The files in
 * `schema/` of the package are made from these.
 *
 * @example
 * Object.keys(jsonSchemas()) // => ["framework", "plan", "score-sheet", "scorecard", "panel-settings", "panel-result", "diagnostic", "crosswalk", "ledger"]
 */
export function jsonSchemas(): Readonly<Record<keyof typeof SCHEMAS, z.core.JSONSchema.BaseSchema>> {
  const written = Object.entries(SCHEMAS).map(([name, { schema, title }]) => [
    name,
    { title, ...z.toJSONSchema(schema, { io: "input" }) },
  ]);
  // The entries have the keys of SCHEMAS.
  return Object.fromEntries(written) as Record<keyof typeof SCHEMAS, z.core.JSONSchema.BaseSchema>;
}
