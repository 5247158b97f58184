import { expect, test } from "vitest";
import { frameworkSchema, planSchema, scoreSheetSchema } from "../../src/model";
import { fieldsAt, isOptionalAt } from "../../src/model/fields-at";

test.each([
  {
    name: "the root of a plan",
    schema: planSchema,
    path: [],
    fields: [
      "$schema",
      "framework",
      "agency",
      "rocYear",
      "title",
      "adopted",
      "period",
      "legalBasis",
      "goals",
      "scope",
      "points",
      "columns",
      "entries",
      "monitoring",
      "rewards",
      "sections",
    ],
  },
  { name: "an office, which may be text", schema: planSchema, path: ["agency"], fields: ["name", "class"] },
  {
    name: "the only citation, without the list",
    schema: planSchema,
    path: ["legalBasis"],
    fields: ["text", "issuer", "date", "number", "title"],
  },
  {
    name: "a citation of a list",
    schema: planSchema,
    path: ["legalBasis", 3],
    fields: ["text", "issuer", "date", "number", "title"],
  },
  {
    name: "an action of a row",
    schema: planSchema,
    path: ["entries", 0, "actions", 0],
    fields: ["label", "text", "deadline", "units", "target", "result"],
  },
  {
    name: "a deadline of an action",
    schema: planSchema,
    path: ["entries", 0, "actions", 0, "deadline"],
    fields: ["kind", "text", "date", "every"],
  },
  {
    name: "a mark of any name",
    schema: scoreSheetSchema,
    path: ["marks", "x"],
    fields: ["points", "note", "status", "reason"],
  },
  {
    name: "a criterion of a framework",
    schema: frameworkSchema,
    path: ["criteria", 0],
    fields: ["id", "level", "label", "title", "aliases", "misprints", "parent", "points"],
  },
  { name: "plain text has none", schema: planSchema, path: ["title"], fields: [] },
  { name: "a place that is not there", schema: planSchema, path: ["agency", "name", "x"], fields: [] },
  { name: "a name where a list position stands", schema: planSchema, path: ["entries", "x"], fields: [] },
  { name: "a name of the language's own objects", schema: planSchema, path: ["toString"], fields: [] },
])("$name", ({ schema, path, fields }) => {
  expect(fieldsAt(schema, path)).toEqual(fields);
});

test.each([
  { name: "the title of a plan may be left out", path: ["title"], optional: true },
  { name: "a list with a default may be left out", path: ["goals"], optional: true },
  { name: "the office must be named", path: ["agency"], optional: false },
  { name: "the name in an office that is an object", path: ["agency", "name"], optional: false },
  { name: "the class in it may be left out", path: ["agency", "class"], optional: true },
  { name: "the text of an action, whatever the row", path: ["entries", 3, "actions", 0, "text"], optional: false },
  { name: "the result of an action", path: ["entries", 3, "actions", 0, "result"], optional: true },
  { name: "the plan as a whole", path: [], optional: false },
])("$name", ({ path, optional }) => {
  expect(isOptionalAt(planSchema, path)).toBe(optional);
});
