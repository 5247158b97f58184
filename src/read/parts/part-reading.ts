import type { PartReading } from "./part";

/** A reading (讀取結果) of which only some parts are given. */
export function partReading({
  values = {},
  origins = [],
  furniture = [],
  diagnostics = [],
}: Partial<PartReading>): PartReading {
  return { values, origins, furniture, diagnostics };
}
