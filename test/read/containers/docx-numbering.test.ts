import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/read/containers/docx";
import { docxFile } from "../fixtures/docx-file";
import { sketchOf } from "../fixtures/sketch-of";

interface Item {
  readonly list?: number;
  readonly level?: number;
  readonly style?: string;
  readonly text?: string;
}

const item = ({ list, level, style, text = "項" }: Item): string => {
  const numbering =
    list === undefined
      ? ""
      : `<w:numPr>${level === undefined ? "" : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${list}"/></w:numPr>`;
  return `<w:p><w:pPr>${style === undefined ? "" : `<w:pStyle w:val="${style}"/>`}${numbering}</w:pPr>${text === "" ? "" : `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`;
};

const level = (ilvl: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const family = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, of: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

function numbersOf(numbering: string, items: readonly Item[], styles = ""): readonly string[] {
  const outcome = readDocx(docxFile({ numbering, styles, body: items.map(item).join("") }));
  if (!outcome.ok) throw new Error("not read");
  return sketchOf(outcome.value.blocks).map((sketch) => String(sketch).replace(/項$/u, ""));
}

const ONE_LEVEL = family(0, level(0, "decimal", "%1."));
const THREE_LEVELS = family(
  0,
  level(0, "ideographLegalTraditional", "%1、") +
    level(1, "taiwaneseCountingThousand", "%2、") +
    level(2, "taiwaneseCountingThousand", "（%3）"),
);

describe("automatic numbers are computed as Word shows them", () => {
  test.each([
    {
      name: "levels of a plan, each anew below the one above",
      numbering: THREE_LEVELS + list(1, 0),
      items: [0, 1, 1, 2, 2, 0, 1, 2].map((depth) => ({ list: 1, level: depth })),
      numbers: ["[壹、]", "[一、]", "[二、]", "[（一）]", "[（二）]", "[貳、]", "[一、]", "[（一）]"],
    },
    {
      name: "text between items does not interrupt the count",
      numbering: ONE_LEVEL + list(1, 0),
      items: [{ list: 1 }, {}, { list: 1 }],
      numbers: ["[1.]", "", "[2.]"],
    },
    {
      name: "an item without text counts, though it is no paragraph",
      numbering: ONE_LEVEL + list(1, 0),
      items: [{ list: 1 }, { list: 1, text: "" }, { list: 1 }],
      numbers: ["[1.]", "[3.]"],
    },
    {
      name: "two lists of one family count together",
      numbering: ONE_LEVEL + list(1, 0) + list(2, 0),
      items: [{ list: 1 }, { list: 2 }, { list: 1 }],
      numbers: ["[1.]", "[2.]", "[3.]"],
    },
    {
      name: "a list that starts at a number of its own does so once",
      numbering:
        ONE_LEVEL + list(1, 0) + list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      items: [{ list: 1 }, { list: 1 }, { list: 2 }, { list: 2 }],
      numbers: ["[1.]", "[2.]", "[1.]", "[2.]"],
    },
    {
      name: "a list may write a level in another way",
      numbering: ONE_LEVEL + list(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, "upperLetter", "%1)")}</w:lvlOverride>`),
      items: [{ list: 1 }, { list: 1 }],
      numbers: ["[A)]", "[B)]"],
    },
    {
      name: "several levels in one number, a bullet among them without any sign",
      numbering:
        family(0, level(0, "decimal", "%1") + level(1, "bullet", "•") + level(2, "decimal", "%1.%2%3")) + list(1, 0),
      items: [{ list: 1 }, { list: 1, level: 1 }, { list: 1, level: 2 }],
      numbers: ["[1]", "", "[1.1]"],
    },
    {
      name: "a legal level writes all numbers in digits",
      numbering: family(0, level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2", "<w:isLgl/>")) + list(1, 0),
      items: [{ list: 1 }, { list: 1 }, { list: 1, level: 1 }],
      numbers: ["[I]", "[II]", "[2.1]"],
    },
    {
      name: "a level above that was skipped shows where it would start",
      numbering: family(0, level(0, "decimal", "%1") + level(1, "decimal", "%1.%2")) + list(1, 0),
      items: [{ list: 1, level: 1 }],
      numbers: ["[1.1]"],
    },
    {
      name: "a level that never starts anew",
      numbering:
        family(0, level(0, "decimal", "%1.") + level(1, "decimal", "(%2)", '<w:lvlRestart w:val="0"/>')) + list(1, 0),
      items: [0, 1, 0, 1].map((depth) => ({ list: 1, level: depth })),
      numbers: ["[1.]", "[(1)]", "[2.]", "[(2)]"],
    },
    {
      name: "a level that starts anew only after the first",
      numbering:
        family(
          0,
          level(0, "decimal", "%1.") +
            level(1, "decimal", "(%2)") +
            level(2, "decimal", "%3)", '<w:lvlRestart w:val="1"/>'),
        ) + list(1, 0),
      items: [0, 1, 2, 1, 2, 0, 2].map((depth) => ({ list: 1, level: depth })),
      numbers: ["[1.]", "[(1)]", "[1)]", "[(2)]", "[2)]", "[2.]", "[1)]"],
    },
    {
      name: "words around the number, or words alone",
      numbering: family(0, level(0, "taiwaneseCountingThousand", "第%1條") + level(1, "none", "附件")) + list(1, 0),
      items: [{ list: 1 }, { list: 1, level: 1 }],
      numbers: ["[第一條]", "[附件]"],
    },
    {
      name: "a level without any text, and a list that does not exist",
      numbering: family(0, level(0, "decimal", "")) + list(1, 0),
      items: [{ list: 1 }, { list: 7 }],
      numbers: ["", ""],
    },
    {
      name: "a format for newer programs stands beside one for older",
      numbering:
        family(
          0,
          '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>',
        ) + list(1, 0),
      items: [{ list: 1 }],
      numbers: ["[01]"],
    },
    {
      name: "start at zero where nothing else is said",
      numbering: family(0, '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>') + list(1, 0),
      items: [{ list: 1 }, { list: 1 }],
      numbers: ["[0]", "[1]"],
    },
  ])("$name", ({ numbering, items, numbers }) => {
    expect(numbersOf(numbering, items)).toEqual(numbers);
  });
});

describe("numbers that come with a style", () => {
  const styles = [
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="2a"><w:name w:val="節"/><w:basedOn w:val="2"/></w:style>',
    '<w:style w:type="numbering" w:styleId="outline"><w:name w:val="大綱"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  ].join("");
  const linked = family(
    0,
    '<w:styleLink w:val="outline"/>' +
      level(0, "ideographLegalTraditional", "%1、", '<w:pStyle w:val="1"/>') +
      level(1, "taiwaneseCountingThousand", "%2、", '<w:pStyle w:val="2"/>'),
  );
  const numbering = linked + family(1, '<w:numStyleLink w:val="outline"/>') + list(1, 0) + list(2, 1);

  test.each([
    {
      name: "the list says which level a style is",
      items: [{ style: "1" }, { style: "2" }, { style: "2a" }, { style: "1" }],
      numbers: ["# [壹、]", "## [一、]", "[二、]", "# [貳、]"],
    },
    {
      name: "a list that is only the name of a list style counts with it",
      items: [{ style: "1" }, { list: 2 }],
      numbers: ["# [壹、]", "[貳、]"],
    },
    {
      name: "a paragraph may opt out of the list of its style",
      items: [{ style: "1", list: 0 }, { style: "1" }],
      numbers: ["# ", "# [壹、]"],
    },
    {
      name: "a paragraph may go to another level",
      items: [{ style: "1" }, { style: "1", list: 1, level: 1 }],
      numbers: ["# [壹、]", "# [一、]"],
    },
  ])("$name", ({ items, numbers }) => {
    // A style based on a heading is a heading as well.
    const expected = numbers.map((number) => number.replace(/^\[二、\]$/u, "## [二、]"));
    expect(numbersOf(numbering, items, styles)).toEqual(expected);
  });
});

test("an unknown format is given in digits and said", () => {
  const outcome = readDocx(
    docxFile({ numbering: family(0, level(0, "hindiVowels", "%1.")) + list(1, 0), body: item({ list: 1 }) }),
  );
  expect(outcome.ok && sketchOf(outcome.value.blocks)).toEqual(["[1.]項"]);
  expect(outcome.diagnostics.map(({ code, args }) => [code, args.format])).toEqual([
    ["number-format-unknown", "hindiVowels"],
  ]);
});

test("a number goes to the first line only, and a line break does not end an item", () => {
  const body =
    '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>提供各類書表</w:t><w:br/><w:t>供民眾取用</w:t><w:br/><w:t>(1)現場</w:t></w:r></w:p>';
  const outcome = readDocx(docxFile({ numbering: ONE_LEVEL + list(1, 0), body }));
  expect(outcome.ok && sketchOf(outcome.value.blocks)).toEqual(["[1.]提供各類書表供民眾取用", "(1)現場"]);
});
