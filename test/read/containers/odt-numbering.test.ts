import { describe, expect, test } from "vitest";
import { readOdt } from "../../../src/read/containers/odt";
import { odtFile } from "../fixtures/odt-file";
import { sketchOf } from "../fixtures/sketch-of";

const level = (depth: number, format: string, more = ""): string =>
  `<text:list-level-style-number text:level="${depth}" style:num-format="${format}" ${more}/>`;
const style = (name: string, levels: string): string =>
  `<text:list-style style:name="${name}">${levels}</text:list-style>`;
const list = (content: string, more = 'text:style-name="L1"'): string => `<text:list ${more}>${content}</text:list>`;
const item = (content: string, more = ""): string => `<text:list-item ${more}>${content}</text:list-item>`;
const p = "<text:p>項</text:p>";
const plan = style(
  "L1",
  level(1, "壹, 貳, 參, ...", 'style:num-suffix="、"') +
    level(2, "一, 二, 三, ...", 'style:num-suffix="、"') +
    level(3, "一, 二, 三, ...", 'style:num-prefix="（" style:num-suffix="）"'),
);

function numbersOf(text: string, automatic: string, styles = ""): readonly string[] {
  const outcome = readOdt(odtFile({ text, automatic, styles }));
  if (!outcome.ok) throw new Error("not read");
  return sketchOf(outcome.value.blocks).map((sketch) => String(sketch).replace(/項$/u, ""));
}

describe("automatic numbers are computed as LibreOffice shows them", () => {
  test.each([
    {
      name: "levels of a plan, each anew below the one above",
      text: list(item(p + list(item(p + list(item(p) + item(p), "")) + item(p), "")) + item(p + list(item(p), ""))),
      automatic: plan,
      numbers: ["[壹、]", "[一、]", "[（一）]", "[（二）]", "[二、]", "[貳、]", "[一、]"],
    },
    {
      name: "only the first paragraph of an item has the number",
      text: list(item(p + p) + item(p)),
      automatic: plan,
      numbers: ["[壹、]", "", "[貳、]"],
    },
    {
      name: "a list header has none",
      text: list(`<text:list-header>${p}</text:list-header>${item(p)}`),
      automatic: plan,
      numbers: ["", "[壹、]"],
    },
    {
      name: "a list of its own starts anew",
      text: list(item(p) + item(p)) + list(item(p)),
      automatic: plan,
      numbers: ["[壹、]", "[貳、]", "[壹、]"],
    },
    {
      name: "a list that continues the last of its style",
      text:
        list(item(p)) +
        list(item(p), 'text:style-name="L2"') +
        list(item(p), 'text:style-name="L1" text:continue-numbering="true"'),
      automatic: plan + style("L2", level(1, "1")),
      numbers: ["[壹、]", "[1]", "[貳、]"],
    },
    {
      name: "a list that continues one by its name",
      text:
        list(item(p), 'xml:id="a" text:style-name="L1"') +
        list(item(p), 'xml:id="b" text:style-name="L1"') +
        list(item(p), 'text:style-name="L1" text:continue-list="a"'),
      automatic: plan,
      numbers: ["[壹、]", "[壹、]", "[貳、]"],
    },
    {
      name: "a deeper list goes on after text in between",
      text:
        list(item(p + list(item(p), ""))) +
        p +
        list(item(list(item(p), "")), 'text:style-name="L1" text:continue-numbering="true"'),
      automatic: plan,
      numbers: ["[壹、]", "[一、]", "", "[二、]"],
    },
    {
      name: "an item that starts at a number of its own",
      text: list(item(p, 'text:start-value="5"') + item(p)),
      automatic: style("L1", level(1, "1", 'style:num-suffix="."')),
      numbers: ["[5.]", "[6.]"],
    },
    {
      name: "a level that starts at a number of its own",
      text: list(item(p)),
      automatic: style("L1", level(1, "1", 'text:start-value="3"')),
      numbers: ["[3]"],
    },
    {
      name: "several levels in one number",
      text: list(item(p + list(item(p + list(item(p), "")), ""))),
      automatic: style(
        "L1",
        level(1, "1") +
          level(2, "1", 'text:display-levels="2" style:num-suffix="."') +
          level(3, "a", 'text:display-levels="3" style:num-prefix="(" style:num-suffix=")"'),
      ),
      numbers: ["[1]", "[1.1.]", "[(1.1.a)]"],
    },
    {
      name: "a pattern as newer versions write it",
      text: list(item(p + list(item(p), ""))),
      automatic: style(
        "L1",
        level(1, "一, 二, 三, ...", 'loext:num-list-format="第%1%章"') +
          level(2, "1", 'text:display-levels="2" loext:num-list-format="%1%-%2%"'),
      ),
      numbers: ["[第一章]", "[一-1]"],
    },
    {
      name: "a bullet is no number",
      text: list(item(p)),
      automatic: style("L1", '<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>'),
      numbers: [""],
    },
    {
      name: "words without a number",
      text: list(item(p)),
      automatic: style("L1", level(1, "", 'style:num-prefix="附件"')),
      numbers: ["[附件]"],
    },
    {
      name: "a number kept in the file is not text",
      text: list(item(`<text:number>9.</text:number>${p}`)),
      automatic: plan,
      numbers: ["[壹、]"],
    },
    {
      name: "an unknown style is no number",
      text: list(item(p), 'text:style-name="L9"'),
      automatic: plan,
      numbers: [""],
    },
    {
      name: "the style of the paragraph names the list",
      text: list(item('<text:p text:style-name="P1">項</text:p>'), ""),
      automatic: `${plan}<style:style style:name="P1" style:family="paragraph" style:parent-style-name="P0"/><style:style style:name="P0" style:family="paragraph" style:list-style-name="L1"/>`,
      numbers: ["[壹、]"],
    },
    {
      name: "an item may be written in another way",
      text: list(item(p) + item(p, 'text:style-override="L2"')),
      automatic: plan + style("L2", level(1, "1")),
      numbers: ["[壹、]", "[2]"],
    },
  ])("$name", ({ text, automatic, numbers }) => {
    expect(numbersOf(text, automatic)).toEqual(numbers);
  });

  const outline = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="壹, 貳, 參, ..." style:num-suffix="、"/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>`;
  const h = (depth: number, more = ""): string => `<text:h text:outline-level="${depth}" ${more}>項</text:h>`;

  test.each([
    { name: "headings by the outline", text: h(1) + h(2) + h(1), numbers: ["# [壹、]", "## ", "# [貳、]"] },
    {
      name: "a heading that is left out",
      text: h(1, 'text:is-list-header="true"') + h(1),
      numbers: ["# ", "# [壹、]"],
    },
    {
      name: "a heading that starts anew",
      text: h(1) + h(1, 'text:restart-numbering="true" text:start-value="4"'),
      numbers: ["# [壹、]", "# [肆、]"],
    },
    {
      name: "headings in a list without a style of its own",
      text: list(item(h(1)) + item(h(1)), 'text:style-name="Outline"'),
      numbers: ["# [壹、]", "# [貳、]"],
    },
    { name: "headings in a list with one", text: list(item(h(1))), numbers: ["# [壹、]"] },
  ])("$name", ({ text, numbers }) => {
    expect(numbersOf(text, plan, outline)).toEqual(numbers);
  });
});

test("an unknown format is given in digits and said", () => {
  const outcome = readOdt(odtFile({ text: list(item(p)), automatic: style("L1", level(1, "ก, ข, ค, ...")) }));
  expect(outcome.ok && sketchOf(outcome.value.blocks)).toEqual(["[1]項"]);
  expect(outcome.diagnostics.map(({ code, args }) => [code, args.format])).toEqual([
    ["number-format-unknown", "ก, ข, ค, ..."],
  ]);
});
