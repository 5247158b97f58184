import type { NamedColumn } from "../../model/column-names";

/** Columns that the forms (表件) of known frameworks have beside the criteria and the actions. */
export const FORM_COLUMNS: Readonly<Record<string, readonly NamedColumn[]>> = {
  "innovation-2010": ["deadline", "unit"],
  "innovation-2016": ["deadline", "unit"],
  "innovation-points-2010": ["target", "result"],
  "leap-award-2018": ["deadline", "benefit"],
  "leap-measures-2025": [],
};
