import { describe, expect, test } from "vitest";
import { formatPath } from "../../src/diagnostics";
import { FRAMEWORKS } from "../../src/frameworks";
import { parseFramework } from "../../src/model";
import { at, smallFramework } from "./small-framework";

const SOUND = smallFramework(at("a"), at("b", "a", 1));

const faults = (input: unknown) =>
  parseFramework(input).diagnostics.map(({ code, path }) => `${code} ${formatPath(path)}`);

test.each(FRAMEWORKS)("$id is read as itself, from JSON too", (framework) => {
  expect(parseFramework(framework)).toEqual({ ok: true, value: framework, diagnostics: [] });
  expect(parseFramework(JSON.parse(JSON.stringify(framework)))).toEqual({
    ok: true,
    value: framework,
    diagnostics: [],
  });
});

test.each([
  ["in one language for all readers", "見縣府公告。"],
  ["in both languages", { "zh-TW": "見縣府公告。", en: "See the notice of the county." }],
])("a statement of where the tree comes from may be %s", (_, statement) => {
  const sources = [{ statement, basis: "caller", reference: "縣府網站" }];
  const input = { ...SOUND, provenance: { sources, unconfirmed: [] } };
  expect(parseFramework(input)).toEqual({ ok: true, value: input, diagnostics: [] });
});

describe("what is wrong is said with its place", () => {
  test.each([
    { name: "nothing", input: undefined, said: ["missing-value "] },
    { name: "text", input: "leap", said: ["invalid-type "] },
    { name: "no levels", input: { ...SOUND, levels: [] }, said: ["list-too-short levels"] },
    { name: "no criteria", input: { ...SOUND, criteria: [] }, said: ["list-too-short criteria"] },
    { name: "an id that is no id", input: { ...SOUND, id: "Own One" }, said: ["invalid-value id"] },
    { name: "a blank title", input: { ...SOUND, title: "" }, said: ["empty-text title"] },
    {
      name: "a criterion without a label, with a misspelt field",
      input: { ...SOUND, criteria: [{ id: "a", level: "top", lable: "x" }] },
      said: ["missing-value criteria[0].label", "unknown-key criteria[0].lable"],
    },
    {
      name: "a day that does not exist, and words for a date",
      input: { ...SOUND, inForce: { ...SOUND.inForce, from: "2018-02-30", until: "明年" } },
      said: ["invalid-iso-date inForce.from", "invalid-iso-date inForce.until"],
    },
    {
      name: "two levels of one id",
      input: { ...SOUND, levels: [...SOUND.levels, ...SOUND.levels.slice(0, 1)] },
      said: [`duplicate-level-id levels[${SOUND.levels.length}].id`],
    },
    {
      name: "points that are none",
      input: { ...SOUND, criteria: [{ ...at("a"), points: 0 }] },
      said: ["invalid-value criteria[0].points"],
    },
    {
      name: "a parent that is not there: the tree is looked at when the shape is sound",
      input: { ...SOUND, criteria: [at("a", "x")] },
      said: ["unknown-parent criteria[0].parent"],
    },
    {
      name: "a property name that reaches into the program",
      input: JSON.parse(JSON.stringify(SOUND).replace('"id"', '"__proto__":{},"id"')),
      said: ["unsafe-key __proto__"],
    },
  ])("$name", ({ input, said }) => {
    expect(faults(input).toSorted()).toEqual(said.toSorted());
  });

  test("a misspelt field with the nearest that a criterion has", () => {
    const input = { ...SOUND, criteria: [{ ...at("a"), aliasses: ["x"] }] };
    expect(parseFramework(input, { locale: "en" }).diagnostics.map(({ message }) => message)).toEqual([
      'Unknown field "aliasses"; did you mean "aliases"?',
    ]);
  });
});
