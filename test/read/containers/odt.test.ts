import { describe, expect, test } from "vitest";
import { readOdt } from "../../../src/read/containers/odt";
import type { SourceDocument } from "../../../src/read/source/source-document";
import { type OdtParts, odtFile } from "../fixtures/odt-file";
import { sketchOf } from "../fixtures/sketch-of";

function read(parts: OdtParts): SourceDocument {
  const outcome = readOdt(odtFile(parts));
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join());
  return outcome.value;
}

const furnitureOf = ({ text, furniture }: SourceDocument): readonly string[] =>
  furniture.map(({ start, end }) => text.slice(start, end));

const p = (content: string, style = "Standard"): string => `<text:p text:style-name="${style}">${content}</text:p>`;
const frame = (content: string): string => `<draw:frame text:anchor-type="paragraph">${content}</draw:frame>`;
const PICTURE = frame(
  '<draw:image xlink:href="Pictures/1.png"/><draw:image xlink:href="Pictures/1.svg"/><svg:title>照片</svg:title>',
);

describe("what stands in a paragraph", () => {
  test.each([
    {
      name: "spans follow one another without a gap",
      text: p("本所<text:span>105</text:span>年計畫"),
      paragraphs: ["本所105年計畫"],
    },
    {
      name: "blanks of the file count once",
      text: p("\n  open\n   <text:span> data </text:span> policy"),
      paragraphs: ["open data policy"],
    },
    {
      name: "blanks and tabulators that are written out",
      text: p('e<text:s text:c="3"/>mail<text:tab/>box'),
      paragraphs: ["e mail box"],
    },
    {
      name: "a line break begins a line of its own",
      text: p("1.設置服務台<text:line-break/>2.延長服務時間"),
      paragraphs: ["1.設置服務台", "2.延長服務時間"],
    },
    {
      name: "a line break within a heading only shapes it",
      text: '<text:h text:outline-level="1">某某鄉公所<text:line-break/>服務計畫</text:h>',
      paragraphs: ["# 某某鄉公所服務計畫"],
    },
    { name: "a paragraph without text is none", text: `${p("")}${p(" ")}${p("本文")}`, paragraphs: ["本文"] },
    {
      name: "links and fields are what they show",
      text: p(
        '<text:a xlink:href="http://example.invalid/">網站</text:a><text:date>105年</text:date><text:bookmark text:name="x"/>',
      ),
      paragraphs: ["網站105年"],
    },
    {
      name: "of a word with its reading only the word",
      text: p("<text:ruby><text:ruby-base>政</text:ruby-base><text:ruby-text>ㄓㄥˋ</text:ruby-text></text:ruby>府"),
      paragraphs: ["政府"],
    },
    {
      name: "hidden text is not seen",
      text: p(
        '看得見<text:span text:style-name="T9">看不見</text:span><text:hidden-text text:is-hidden="true">也不</text:hidden-text>',
      ),
      automatic:
        '<style:style style:name="T9" style:family="text"><style:text-properties text:display="none"/></style:style>',
      paragraphs: ["看得見"],
    },
    {
      name: "a hidden section is not seen",
      text: `<text:section text:display="none">${p("看不見")}</text:section><text:section>${p("看得見")}</text:section>`,
      paragraphs: ["看得見"],
    },
    {
      name: "a text box is read after its paragraph",
      text: p(`${frame(`<draw:text-box>${p("框內文字")}</draw:text-box>`)}框外文字`),
      paragraphs: ["框外文字", "框內文字"],
    },
    {
      name: "a shape with text, one of a group, one on the page itself",
      text: `<draw:frame text:anchor-type="page"><draw:text-box>${p("頁上")}</draw:text-box></draw:frame>${p(`<draw:g><draw:custom-shape>${p("形內")}</draw:custom-shape><draw:line/></draw:g>本文`)}`,
      paragraphs: ["頁上", "本文", "形內"],
    },
    {
      name: "the title counts as the highest heading, by whatever style it rests on",
      text: p("執行計畫", "P1"),
      automatic: '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>',
      paragraphs: ["# 執行計畫"],
    },
    {
      name: "ten levels of headings are read as six",
      text: '<text:h text:outline-level="10">本文</text:h>',
      paragraphs: ["###### 本文"],
    },
  ])("$name", ({ paragraphs, ...parts }) => {
    expect(sketchOf(read(parts).blocks)).toEqual(paragraphs);
  });
});

describe("tracked changes are read as accepted", () => {
  const region = (id: string, kind: string, content = "") =>
    `<text:changed-region xml:id="${id}"><text:${kind}><office:change-info><dc:creator>某人</dc:creator></office:change-info>${content}</text:${kind}></text:changed-region>`;
  const changes = (...regions: readonly string[]) => `<text:tracked-changes>${regions.join("")}</text:tracked-changes>`;
  const start = (id: string) => `<text:change-start text:change-id="${id}"/>`;
  const end = (id: string) => `<text:change-end text:change-id="${id}"/>`;

  test.each([
    {
      name: "what was deleted is kept apart and not read",
      text: changes(region("d", "deletion", p("刪去"))) + p('每<text:change text:change-id="d"/>季'),
      paragraphs: ["每季"],
    },
    {
      name: "what was inserted stays",
      text: changes(region("i", "insertion")) + p(`每${start("i")}季${end("i")}檢討`),
      paragraphs: ["每季檢討"],
    },
    {
      name: "a deletion marked where it stands, over several paragraphs",
      text: changes(region("d", "deletion")) + p(`前${start("d")}刪`) + p("全刪") + p(`刪${end("d")}後`),
      paragraphs: ["前", "後"],
    },
    {
      name: "a deletion without end deletes nothing",
      text: changes(region("d", "deletion")) + p(`前${start("d")}文`),
      paragraphs: ["前文"],
    },
  ])("$name", ({ text, paragraphs }) => {
    const document = read({ text });
    expect(sketchOf(document.blocks)).toEqual(paragraphs);
    expect(document.diagnostics.map(({ code, args }) => [code, args.count])).toEqual([["changes-accepted", 1]]);
  });
});

describe("what stands beside the text", () => {
  test("headers and footers of all kinds of page are furniture, each text once", () => {
    const pages = [
      `<style:master-page style:name="First"><style:header>${p("某某戶政事務所")}</style:header></style:master-page>`,
      `<style:master-page style:name="Standard"><style:header>${p("某某戶政事務所")}</style:header><style:footer>${p("第<text:page-number>1</text:page-number>頁")}</style:footer></style:master-page>`,
    ].join("");
    const document = read({ pages, text: p("本文") });
    expect(sketchOf(document.blocks)).toEqual(["本文"]);
    expect(furnitureOf(document)).toEqual(["某某戶政事務所", "第1頁"]);
  });

  test("the table of contents is furniture", () => {
    const text = `<text:table-of-content><text:table-of-content-source/><text:index-body><text:index-title>${p("目錄")}</text:index-title>${p("壹、依據 1")}</text:index-body></text:table-of-content>${p("壹、依據")}`;
    const document = read({ text });
    expect(sketchOf(document.blocks)).toEqual(["壹、依據"]);
    expect(furnitureOf(document)).toEqual(["目錄", "壹、依據 1"]);
  });

  test("notes stand apart from the text at its end, without their signs; one may stand within another", () => {
    const note = (sign: number, content: string) =>
      `<text:note><text:note-citation>${sign}</text:note-citation><text:note-body>${p(content)}</text:note-body></text:note>`;
    const document = read({ text: p(`甲${note(1, `註一${note(3, "註三")}`)}`) + p(`乙${note(2, "註二")}`) });
    expect(sketchOf(document.blocks)).toEqual(["甲", "乙"]);
    expect(document.text).toBe("甲\n乙\n註一\n註二\n註三");
    expect(document.diagnostics.map(({ code, args }) => [code, args])).toEqual([["notes-not-read", { count: 3 }]]);
  });

  test("the prompt of a placeholder is furniture", () => {
    const document = read({
      text: p('期限：<text:placeholder text:placeholder-type="text">&lt;日期&gt;</text:placeholder>'),
    });
    expect(sketchOf(document.blocks)).toEqual(["期限："]);
    expect(furnitureOf(document)).toEqual(["<日期>"]);
  });

  test("what was passed over is counted and said; a picture in two forms is one", () => {
    const { diagnostics, blocks } = read({
      text: p(`${PICTURE}本文<office:annotation><dc:creator>某人</dc:creator>${p("註解")}</office:annotation>`),
    });
    expect(sketchOf(blocks)).toEqual(["本文"]);
    expect(diagnostics.map(({ code, args }) => [code, args.count])).toEqual([
      ["pictures-not-read", 1],
      ["comments-left-out", 1],
    ]);
  });
});
