import { z } from "zod";
import { SEVERITIES } from "../diagnostics/severity";

const pathSchema = z.array(z.union([z.string(), z.number().int().min(0)]));
const offset = z.number().int().min(0);
const counted = z.number().int().min(1);
const spanSchema = z.strictObject({
  start: offset,
  end: offset,
  line: counted.exactOptional(),
  column: counted.exactOptional(),
  table: counted.exactOptional(),
  row: counted.exactOptional(),
  cell: counted.exactOptional(),
  paragraph: counted.exactOptional(),
});

/** Accepts a finding (審查意見) as any verb of this package returns it. */
export const diagnosticSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  severity: z.enum(SEVERITIES),
  path: pathSchema,
  message: z.string().min(1),
  args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  source: z.string().exactOptional(),
  span: spanSchema.exactOptional(),
  excerpt: z.strictObject({ text: z.string(), offset, start: offset, end: offset }).exactOptional(),
  fix: z
    .strictObject({
      safe: z.boolean(),
      edits: z
        .array(
          z.strictObject({
            path: pathSchema,
            value: z.union([z.string(), z.number()]),
            within: z.strictObject({ start: offset, end: offset }).exactOptional(),
            replaces: z.string().exactOptional(),
          }),
        )
        .min(1),
    })
    .exactOptional(),
  related: z.array(z.strictObject({ path: pathSchema, message: z.string() })).exactOptional(),
});
