import { expect, test } from "vitest";
import { FRAMEWORKS } from "../../src/frameworks";
import { defineFramework } from "../../src/model/define-framework";
import { FrameworkError } from "../../src/model/framework-error";
import { at, smallFramework } from "./small-framework";

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
  ["an empty object", {}, ["missing-value", "missing-value", "missing-value"]],
  ["nothing", undefined, ["missing-value", "missing-value", "missing-value"]],
  [
    "criteria that are none",
    { id: "x", levels: [{ id: "top" }], criteria: [null, { id: 5, level: "top", label: "甲" }] },
    ["missing-value", "missing-value", "missing-value", "invalid-type"],
  ],
])("%s throws the same error, not one of the language", (_, input, codes) => {
  const thrown = caught(() => defineFramework(input as never));
  expect(thrown).toBeInstanceOf(FrameworkError);
  expect((thrown as FrameworkError).diagnostics.map(({ code }) => code)).toEqual(codes);
});

function caught(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
