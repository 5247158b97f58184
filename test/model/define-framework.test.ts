import { expect, test } from "vitest";
import { formatPath } from "../../src/base/path";
import type { Diagnostic } from "../../src/diagnostics/diagnostic";
import { FRAMEWORKS } from "../../src/frameworks";
import { defineFramework } from "../../src/model/define-framework";
import { FrameworkError } from "../../src/model/framework-error";
import { parseFramework } from "../../src/model/parse-framework";
import { at, smallFramework } from "./small-framework";

const SOUND = smallFramework(at("a"));

test.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))(
  "%s comes back as it is",
  (_, framework) => {
    expect(defineFramework(framework)).toBe(framework);
  },
);

test("a faulty tree throws, with everything that is wrong", () => {
  const faulty = smallFramework(at("a", undefined, 0, 10), at("b", "a", 1, 4), at("b", "x", 1));
  const thrown = caught(() => defineFramework(faulty));
  expect(thrown).toBeInstanceOf(FrameworkError);
  expect(thrown).toMatchObject({ name: "FrameworkError", frameworkId: "small" });
  expect((thrown as FrameworkError).diagnostics.map(({ code }) => code)).toEqual([
    "duplicate-criterion-id",
    "unknown-parent",
    "points-not-adding-up",
  ]);
  expect((thrown as FrameworkError).message).toMatch(/^small\ncriteria\[2\]\.id: /u);
  expect((thrown as FrameworkError).cause).toBe((thrown as FrameworkError).diagnostics);
});

test.each([
  ["an empty object", {}, Array.from({ length: 8 }, () => "missing-value")],
  ["nothing", undefined, Array.from({ length: 8 }, () => "missing-value")],
  [
    "criteria that are none",
    { ...SOUND, criteria: [null, { id: 5, level: "top", label: "甲" }] },
    ["missing-value", "missing-value", "missing-value", "invalid-type"],
  ],
])("%s throws the same error, not one of the language", (_, input, codes) => {
  const thrown = caught(() => defineFramework(input as never));
  expect(thrown).toBeInstanceOf(FrameworkError);
  expect((thrown as FrameworkError).diagnostics.map(({ code }) => code)).toEqual(codes);
});

test.each<[string, object, string]>([
  ["an id in capitals", { id: "County_X" }, "invalid-value id"],
  ["the id of a scheme in Chinese", { scheme: "躍升" }, "invalid-value scheme"],
  ["the id of a criterion with a blank", { criteria: [at("a b")] }, "invalid-value criteria[0].id"],
  [
    "a year of the Republic for a date",
    { inForce: { ...SOUND.inForce, from: "114年" } },
    "invalid-iso-date inForce.from",
  ],
  [
    "a day that does not exist",
    { inForce: { ...SOUND.inForce, until: "2025-02-29" } },
    "invalid-iso-date inForce.until",
  ],
  ["no time in force", { inForce: undefined }, "missing-value inForce"],
  ["no sources", { provenance: { unconfirmed: [] } }, "missing-value provenance.sources"],
  ["a blank title", { title: "" }, "empty-text title"],
  ["no criteria", { criteria: [] }, "list-too-short criteria"],
  ["criteria that are no list", { criteria: {} }, "invalid-type criteria"],
  [
    "two siblings of one label",
    { criteria: [at("a"), { ...at("b", "a", 1), label: "其他" }, { ...at("c", "a", 1), label: "其　他" }] },
    "duplicate-sibling-label criteria[2].label",
  ],
])("%s is refused as parseFramework refuses it", (_, changes, fault) => {
  const wrong = { ...SOUND, ...changes };
  const thrown = caught(() => defineFramework(wrong)) as FrameworkError;
  const said = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map(({ code, path, message }) => [`${code} ${formatPath(path)}`, message]);
  expect(said(thrown.diagnostics).map(([what]) => what)).toEqual([fault]);
  expect(said(parseFramework(wrong).diagnostics)).toEqual(said(thrown.diagnostics));
});

test("one label under two parents is told apart by them", () => {
  const other = (id: string, parent: string) => ({ ...at(id, parent, 1), label: "其他" });
  const framework = smallFramework(at("a"), other("c", "a"), at("b"), other("d", "b"));
  expect(defineFramework(framework)).toBe(framework);
});

function caught(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
