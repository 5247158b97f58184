import { describe, expect, test } from "vitest";
import { innovation2016, innovationPoints2010, leapMeasures2025 } from "../../src/frameworks";
import { findCriterion } from "../../src/model/find-criterion";
import { at, smallFramework } from "./small-framework";

describe("one name", () => {
  test.each([
    ["an id", "process-convenience", "process-convenience"],
    ["an id in capitals", "Process-Convenience", "process-convenience"],
    ["the label", "服務流程便捷性", "process-convenience"],
    ["an alias", "優質便民服務", "convenient-service"],
    ["a misprint", "創新增值服務", "value-added-innovation"],
    ["half-width brackets for full-width ones", "創新(意)服務情形", "innovative-service"],
    ["blanks within", "服務 行銷\n有效性", "service-outreach"],
    ["full-width blanks around", "　服務流程　", "service-process"],
    ["numbering", "（一）機關形象", "agency-image"],
    ["points", "服務行銷有效性(30 分)", "service-outreach"],
    ["numbering and points", "1.便民標準服務（600分）", "convenient-service"],
    ["numbering before a misprint", "三、創新增值服務", "value-added-innovation"],
  ])("%s", (_, name, id) => expect(findCriterion(innovationPoints2010, name)?.id).toBe(id));

  test.each([
    ["nothing", ""],
    ["only blanks", "  "],
    ["only a separator", "/"],
    ["part of a label", "服務"],
    ["two merged labels", "民眾滿意度及民眾意見處理有效性"],
    ["a name that every object has", "constructor"],
    ["the prototype", "__proto__"],
    ["a criterion of another framework", "服務友善"],
  ])("%s finds none", (_, name) => expect(findCriterion(innovationPoints2010, name)).toBeUndefined());

  test("a sentence with other commas and without its final stop", () => {
    const name = "（二）依據服務特性辦理滿意度調查，瞭解民眾對服務的看法，並據以檢討改善既有措施";
    expect(findCriterion(leapMeasures2025, name)?.id).toBe("strategy-2-2");
  });
  test("a measure by its numbering, which is all that is left", () => {
    expect(findCriterion(leapMeasures2025, "具體措施六")?.id).toBe("measure-6");
  });
});

describe("a path", () => {
  test.each([
    ["from the root", ["便民標準服務", "服務流程", "服務流程便捷性"]],
    ["with gaps", ["便民標準服務", "服務流程便捷性"]],
    [
      "with numbering and points on every step",
      ["壹、便民標準服務(600 分)", "二、服務流程（280分）", "1.服務流程便捷性"],
    ],
    ["joined with /", "服務流程/服務流程便捷性"],
    ["joined with ／", "服務流程 ／ 服務流程便捷性"],
    ["joined with >", "便民標準服務 > 服務流程 > 服務流程便捷性"],
    ["joined with ＞", "服務流程＞服務流程便捷性"],
    ["under the wrong parent", ["機關形象", "服務流程便捷性"]],
    ["under a parent that nobody knows", ["附錄", "服務流程便捷性"]],
  ])("%s", (_, path) => expect(findCriterion(innovationPoints2010, path)?.id).toBe("process-convenience"));

  test.each([
    ["no step", []],
    ["an unknown last step", ["服務流程", "其他"]],
    ["a joined path with an unknown last step", "服務流程/其他"],
    ["an empty last step", "服務流程/"],
  ])("%s finds none", (_, path) => expect(findCriterion(innovationPoints2010, path)).toBeUndefined());
});

describe("a label that several criteria bear", () => {
  const framework = smallFramework(
    { ...at("a"), label: "甲組" },
    { ...at("a-other", "a", 1), label: "其他" },
    { ...at("b"), label: "乙組", aliases: ["第二組"] },
    { ...at("b-middle", "b", 1), label: "中" },
    { ...at("b-other", "b-middle", 2), label: "其他" },
  );
  test.each([
    ["alone finds none", "其他", undefined],
    ["is told apart by its parent", ["甲組", "其他"], "a-other"],
    ["is told apart by an alias of the root", ["第二組", "其他"], "b-other"],
    ["is told apart in a joined path", "乙組/中/其他", "b-other"],
    ["under no parent of theirs finds none", ["丙組", "其他"], undefined],
    ["on steps in the wrong order finds none", ["中", "乙組", "其他"], undefined],
    ["keeps its ids", "b-other", "b-other"],
  ])("%s", (_, name, id) => expect(findCriterion(framework, name)?.id).toBe(id));
});

describe("a label with a sign that joins labels", () => {
  const framework = smallFramework(
    { ...at("a"), label: "甲/乙" },
    { ...at("a-one", "a", 1), label: "A/B" },
    { ...at("a-other", "a", 1), label: "其他" },
    { ...at("c"), label: "丙" },
    { ...at("c-other", "c", 1), label: "其他" },
  );
  test.each([
    ["alone", "A/B", "a-one"],
    ["at the end of a list", ["丙", "A/B"], "a-one"],
    ["at the end of a joined path", "丙／A/B", "a-one"],
    ["joined with another sign", "丙＞A／B", "a-one"],
    ["numbered", "丙／1. A/B（10分）", "a-one"],
    ["above a label that it tells apart", "甲/乙／其他", "a-other"],
    ["a part of it alone is unknown", "丙／B", undefined],
  ])("%s", (_, name, id) => expect(findCriterion(framework, name)?.id).toBe(id));
});

test.each([
  ["null", null],
  ["undefined", undefined],
  ["a number", 5],
  ["an object", {}],
  ["a list with a number in it", ["服務流程", 5]],
])("%s finds none and does not throw", (_, name) => {
  expect(findCriterion(innovationPoints2010, name as unknown as string)).toBeUndefined();
});

describe("precedence", () => {
  const framework = smallFramework(
    { ...at("one"), label: "1.甲", misprints: ["乙"] },
    { ...at("two"), label: "乙", aliases: ["甲", "one"] },
  );
  test.each([
    ["an id beats an alias", "one", "one"],
    ["a label beats a misprint", "乙", "two"],
    ["a label that begins with a figure is met as written", "1.甲", "one"],
    ["only then is numbering taken off", "2.甲", "two"],
  ])("%s", (_, name, id) => expect(findCriterion(framework, name)?.id).toBe(id));
});

test("every name of every criterion of a framework leads to it, and so does its whole path", () => {
  for (const criterion of innovation2016.criteria) {
    const names: readonly string[] = [
      criterion.id,
      criterion.label,
      ...("aliases" in criterion ? criterion.aliases : []),
      ...("misprints" in criterion ? criterion.misprints : []),
    ];
    for (const name of names) expect(findCriterion(innovation2016, name)).toBe(criterion);
  }
});

test("a megabyte of separators is no trouble", () => {
  expect(findCriterion(innovationPoints2010, "服務流程/".repeat(200_000))).toBeUndefined();
});
