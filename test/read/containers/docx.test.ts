import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/read/containers/docx";
import type { SourceDocument } from "../../../src/read/source/source-document";
import { type DocxParts, docxFile } from "../fixtures/docx-file";
import { sketchOf } from "../fixtures/sketch-of";

function read(parts: DocxParts): SourceDocument {
  const outcome = readDocx(docxFile(parts));
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join());
  return outcome.value;
}

const furnitureOf = ({ text, furniture }: SourceDocument): readonly string[] =>
  furniture.map(({ start, end }) => text.slice(start, end));

const codesOf = ({ diagnostics }: SourceDocument): readonly string[] => diagnostics.map(({ code }) => code);

const r = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

const TEXT_BOX = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p(r("框內文字"))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(r("框內文字"))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const PICTURE =
  "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
const dropDown = (choice: string, entries: readonly string[], result = ""): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>${choice}${entries.map((entry) => `<w:listEntry w:val="${entry}"/>`).join("")}</w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const checkBox = (state: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("what stands in a paragraph", () => {
  test.each([
    {
      name: "runs follow one another without a gap",
      body: p(r("本所") + r("105", "<w:b/>") + r("年計畫")),
      paragraphs: ["本所105年計畫"],
    },
    { name: "a blank between words in letters stays", body: p(r("open ") + r("data")), paragraphs: ["open data"] },
    { name: "a tabulator is a blank", body: p(`${r("e")}<w:r><w:tab/></w:r>${r("mail")}`), paragraphs: ["e mail"] },
    {
      name: "a line break begins a line of its own",
      body: p(`${r("1.設置服務台")}<w:r><w:br/></w:r>${r("2.延長服務時間")}`),
      paragraphs: ["1.設置服務台", "2.延長服務時間"],
    },
    {
      name: "a line break within a heading only shapes it",
      body: p(`${r("花蓮縣某某鄉公所")}<w:r><w:br/></w:r>${r("服務計畫")}`, '<w:outlineLvl w:val="0"/>'),
      paragraphs: ["# 花蓮縣某某鄉公所服務計畫"],
    },
    { name: "a paragraph without text is none", body: p("") + p(r(" ")) + p(r("本文")), paragraphs: ["本文"] },
    {
      name: "a link is its text",
      body: p(`<w:hyperlink r:id="x">${r("機關網站")}</w:hyperlink>`),
      paragraphs: ["機關網站"],
    },
    {
      name: "a field is its result, not its instruction",
      body: p(field(' HYPERLINK "http://example.invalid/" ', r("服務信箱"))),
      paragraphs: ["服務信箱"],
    },
    {
      name: "a simple field is its result",
      body: p(`<w:fldSimple w:instr=" DATE ">${r("105年3月1日")}</w:fldSimple>`),
      paragraphs: ["105年3月1日"],
    },
    {
      name: "the result of a field within an instruction is no text",
      body: p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${field("PAGE", r("7"))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("第一頁")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      paragraphs: ["第一頁"],
    },
    {
      name: "a field that never ends hides nothing of the next paragraph",
      body: p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r("前段")}`) + p(field("PAGE", r("後段"))),
      paragraphs: ["前段", "後段"],
    },
    {
      name: "a content control is what was filled in",
      body: `<w:sdt><w:sdtPr/><w:sdtContent>${p(`<w:sdt><w:sdtContent>${r("已填內容")}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      paragraphs: ["已填內容"],
    },
    {
      name: "the choice made in a drop-down field is its text",
      body: p(r("類別：") + dropDown('<w:result w:val="1"/>', ["請選擇", "第一線服務機關"])),
      paragraphs: ["類別：第一線服務機關"],
    },
    {
      name: "a drop-down field without a choice of its own shows its default, or else the first",
      body:
        p(dropDown('<w:default w:val="1"/>', ["甲類", "乙類"])) +
        p(dropDown("", ["甲類", "乙類"])) +
        p(dropDown("", [])),
      paragraphs: ["乙類", "甲類"],
    },
    {
      name: "a drop-down field with a result of its own is not read twice",
      body: p(dropDown('<w:result w:val="1"/>', ["甲類", "乙類"], r("乙類"))),
      paragraphs: ["乙類"],
    },
    {
      name: "a box of a form is shown as it is ticked",
      body: p(
        `${checkBox("<w:checked/>")}${r("雙語")}${checkBox('<w:default w:val="1"/><w:checked w:val="0"/>')}${r("無障礙")}${checkBox('<w:default w:val="1"/>')}${r("網路")}`,
      ),
      paragraphs: ["☑雙語□無障礙☑網路"],
    },
    {
      name: "words drawn as a picture are a paragraph of their own",
      body: p(
        `<w:r><w:pict><v:shape><v:textpath on="t" string="壹、計畫目標"/></v:shape></w:pict></w:r>${r("提升服務品質。")}`,
      ),
      paragraphs: ["提升服務品質。", "壹、計畫目標"],
    },
    {
      name: "hidden text is not seen, unless it is switched off",
      body: p(r("看得見") + r("看不見", "<w:vanish/>") + r("的", '<w:vanish w:val="0"/>')),
      paragraphs: ["看得見的"],
    },
    {
      name: "of a word with its reading only the word",
      body: p(
        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>ㄓㄥˋ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>政</w:t></w:r></w:rubyBase></w:ruby></w:r>" +
          r("府"),
      ),
      paragraphs: ["政府"],
    },
    { name: "a formula is its signs", body: p("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>"), paragraphs: ["x+1"] },
    {
      name: "a hyphen that may not break is a hyphen",
      body: p(`${r("105")}<w:r><w:noBreakHyphen/></w:r>${r("3")}`),
      paragraphs: ["105-3"],
    },
    {
      name: "a sign of a symbol font is what it shows",
      body: p(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${r("已辦理")}`),
      paragraphs: ["☑已辦理"],
    },
    {
      name: "other fonts of symbols have signs of their own",
      body: p(
        ["2:F052", "2:F0A3", "3:F075"]
          .map((sign) => sign.split(":"))
          .map(([font, code]) => `<w:r><w:sym w:font="Wingdings ${font}" w:char="${code}"/></w:r>`)
          .join("") +
          '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r><w:r><w:sym w:font="新細明體" w:char="2460"/></w:r>',
      ),
      paragraphs: ["☑□▶•①"],
    },
    {
      name: "a text box is read once, after its paragraph",
      body: p(TEXT_BOX + r("框外文字")),
      paragraphs: ["框外文字", "框內文字"],
    },
    {
      name: "another prefix for the same vocabulary means the same",
      body: '<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:t>嚴格格式</x:t></x:r></x:p>',
      paragraphs: ["嚴格格式"],
    },
    {
      name: "signs and references of XML",
      body: p(r("甲&amp;乙&lt;丙&#x4E01;<![CDATA[<戊>]]>")),
      paragraphs: ["甲&乙<丙丁<戊>"],
    },
  ])("$name", ({ body, paragraphs }) => {
    expect(sketchOf(read({ body }).blocks)).toEqual(paragraphs);
  });
});

describe("text that a style hides is not seen", () => {
  const styles = [
    '<w:style w:type="character" w:styleId="hint"><w:name w:val="提示"/><w:rPr><w:vanish/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="inner"><w:name w:val="內層"/><w:basedOn w:val="hint"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="draft"><w:name w:val="草稿"/><w:rPr><w:vanish/></w:rPr></w:style>',
  ].join("");
  test.each([
    {
      name: "by the style of its letters",
      body: p(r("本文") + r("填表說明", '<w:rStyle w:val="hint"/>')),
      seen: ["本文"],
    },
    {
      name: "by a style that this one rests on",
      body: p(r("本文") + r("說明", '<w:rStyle w:val="inner"/>')),
      seen: ["本文"],
    },
    {
      name: "by the style of its paragraph",
      body: p(r("本文")) + p(r("草稿"), '<w:pStyle w:val="draft"/>'),
      seen: ["本文"],
    },
    {
      name: "but not where it is switched on again",
      body: p(r("本文") + r("說明", '<w:rStyle w:val="hint"/><w:vanish w:val="0"/>')),
      seen: ["本文說明"],
    },
  ])("$name", ({ body, seen }) => {
    const document = read({ body, styles });
    expect(sketchOf(document.blocks)).toEqual(seen);
    expect(codesOf(document)).toEqual(seen.includes("本文說明") ? [] : ["concealed-text-left-out"]);
  });
});

test("a sign of a font that nobody knows stands as U+FFFD, which is said", () => {
  const sign = (code: string) => `<w:r><w:sym w:font="機關圖案" w:char="${code}"/></w:r>`;
  const document = read({ body: p(sign("F052") + sign("F0A3") + r("已辦理")) });
  expect(sketchOf(document.blocks)).toEqual(["\uFFFD\uFFFD已辦理"]);
  expect(document.diagnostics.map(({ code, args }) => [code, args])).toEqual([
    ["symbols-unknown", { count: 2, font: "機關圖案" }],
  ]);
});

describe("tracked changes are read as accepted", () => {
  test.each([
    {
      name: "insertions stay, deletions go",
      body: p(`${r("每")}<w:del><w:r><w:delText>月</w:delText></w:r></w:del><w:ins>${r("季")}</w:ins>${r("檢討")}`),
      paragraphs: ["每季檢討"],
      changes: 2,
    },
    {
      name: "moved text stands where it went",
      body: p(`<w:moveFrom>${r("乙")}</w:moveFrom>${r("甲")}`) + p(`<w:moveTo>${r("乙")}</w:moveTo>`),
      paragraphs: ["甲", "乙"],
      changes: 1,
    },
    {
      name: "a deleted end of paragraph joins it to the next",
      body: p(r("前半"), "<w:rPr><w:del/></w:rPr>") + p(r("後半")),
      paragraphs: ["前半後半"],
      changes: 1,
    },
    {
      name: "even when nothing follows",
      body: p(r("最後一段"), "<w:rPr><w:del/></w:rPr>"),
      paragraphs: ["最後一段"],
      changes: 1,
    },
    {
      name: "former properties are no properties",
      body: p(r("本文"), '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'),
      paragraphs: ["本文"],
      changes: 0,
    },
  ])("$name", ({ body, paragraphs, changes }) => {
    const document = read({ body });
    expect(sketchOf(document.blocks)).toEqual(paragraphs);
    expect(document.diagnostics.filter(({ code }) => code === "changes-accepted").map(({ args }) => args)).toEqual(
      changes > 0 ? [{ count: changes }] : [],
    );
  });

  test("a deleted row and a deleted cell are gone", () => {
    const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(text))}</w:tc>`;
    const body = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell("甲")}</w:tr><w:tr>${cell("乙", "<w:cellDel/>")}${cell("丙")}</w:tr></w:tbl>`;
    expect(sketchOf(read({ body }).blocks)).toEqual([[["丙"]]]);
  });
});

describe("headings", () => {
  const styles = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="chapter"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="10"><w:name w:val="toc 1"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="ring"><w:name w:val="環"/><w:basedOn w:val="ring"/></w:style>',
  ].join("");

  test.each([
    { name: "by their style", style: "1", own: "", sketch: "# 本文" },
    { name: "by a style based on one", style: "chapter", own: "", sketch: "# 本文" },
    { name: "by themselves, whatever the style", style: "1", own: '<w:outlineLvl w:val="2"/>', sketch: "### 本文" },
    { name: "none where it is said to be running text", style: "1", own: '<w:outlineLvl w:val="9"/>', sketch: "本文" },
    { name: "the title counts as the highest", style: "t", own: "", sketch: "# 本文" },
    { name: "nine levels are read as six", style: "a", own: '<w:outlineLvl w:val="8"/>', sketch: "###### 本文" },
    { name: "a style based on itself is no trap", style: "ring", own: "", sketch: "本文" },
    { name: "an unknown style is none", style: "nowhere", own: "", sketch: "本文" },
  ])("$name", ({ style, own, sketch }) => {
    expect(sketchOf(read({ styles, body: p(r("本文"), `<w:pStyle w:val="${style}"/>${own}`) }).blocks)).toEqual([
      sketch,
    ]);
  });

  test("the table of contents is furniture", () => {
    const document = read({ styles, body: p(r("壹、依據 1"), '<w:pStyle w:val="10"/>') + p(r("壹、依據")) });
    expect(sketchOf(document.blocks)).toEqual(["壹、依據"]);
    expect(furnitureOf(document)).toEqual(["壹、依據 1"]);
  });
});

describe("what stands beside the text", () => {
  test("headers and footers are furniture, each text once", () => {
    const header = p(r("某某地政事務所")) + p(r("某某地政事務所"));
    const document = read({ header, footer: p(r("第 1 頁")), body: p(r("本文")) });
    expect(sketchOf(document.blocks)).toEqual(["本文"]);
    expect(furnitureOf(document)).toEqual(["某某地政事務所", "第 1 頁"]);
    expect(document.text).toBe("某某地政事務所\n本文\n第 1 頁");
  });

  test("a header that no section names is not on any page", () => {
    const document = read({
      body: p(r("本文")),
      files: {
        "word/unused.xml": '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
        "word/_rels/document.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="x/header" Target="unused.xml"/></Relationships>',
      },
    });
    expect(document.furniture).toEqual([]);
  });

  test("notes stand apart from the text at its end, in the order of the text, without their separators", () => {
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(text)}`)}</w:footnote>`;
    const refer = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const document = read({
      body: p(r("甲") + refer(3)) + p(r("乙") + refer(2)),
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p("<w:r><w:separator/></w:r>")}</w:footnote>${note(2, "註二")}${note(3, "註一")}${note(4, "無人引用")}`,
      endnotes: "",
    });
    expect(sketchOf(document.blocks)).toEqual(["甲", "乙"]);
    expect(document.text).toBe("甲\n乙\n註一\n註二");
    expect(document.diagnostics.map(({ code, args }) => [code, args])).toEqual([["notes-not-read", { count: 2 }]]);
  });

  test("the prompt of a field that nobody filled in is furniture", () => {
    const control = (content: string) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const document = read({ body: p(r("期限：") + control(r("按一下輸入"))) + control(p(r("選擇項目"))) });
    expect(sketchOf(document.blocks)).toEqual(["期限："]);
    expect(furnitureOf(document)).toEqual(["按一下輸入", "選擇項目"]);
  });

  test("nor does the prompt of a cell or a row say anything; the cell stays where it is", () => {
    const control = (content: string) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const cell = (text: string) => `<w:tc>${p(r(text))}</w:tc>`;
    const document = read({
      body: `<w:tbl><w:tr>${cell("甲")}${control(cell("請輸入作法"))}${cell("丙")}</w:tr>${control(`<w:tr>${cell("請輸入")}${cell("請選")}${cell("期限")}</w:tr>`)}</w:tbl>`,
    });
    expect(sketchOf(document.blocks)).toEqual([
      [
        ["甲", "", "丙"],
        ["", "", ""],
      ],
    ]);
    expect(furnitureOf(document)).toEqual(["請輸入作法", "請輸入", "請選", "期限"]);
  });

  test("what was passed over is counted and said", () => {
    const body = `${p(`${PICTURE}${PICTURE}${r("本文")}<w:r><w:commentReference w:id="0"/></w:r>`)}<w:altChunk r:id="x"/>`;
    const { diagnostics } = read({ body });
    expect(diagnostics.map(({ code, severity, args }) => [code, severity, args.count])).toEqual([
      ["pictures-not-read", "warning", 2],
      ["embedded-content-not-read", "warning", 1],
      ["comments-left-out", "info", 1],
    ]);
  });
});

describe("every block knows its place in the text", () => {
  test("and no two share a character", () => {
    const cell = (text: string) => `<w:tc>${p(r(text))}</w:tc>`;
    const { text, blocks } = read({
      body: `${p(r("標題"))}<w:tbl><w:tr>${cell("標題")}${cell("內容")}</w:tr></w:tbl>`,
    });
    expect(text).toBe("標題\n標題\n內容");
    const [first, table] = blocks;
    expect(first).toMatchObject({ spans: [{ start: 0, end: 2 }] });
    expect(table).toMatchObject({
      rows: [[{ blocks: [{ spans: [{ start: 3, end: 5 }] }] }, { blocks: [{ spans: [{ start: 6, end: 8 }] }] }]],
    });
  });
});

test("a part that only helps may be damaged: it is said, and the text is read", () => {
  const document = read({ body: p(r("本文")), styles: "<w:broken>" });
  expect(sketchOf(document.blocks)).toEqual(["本文"]);
  expect(codesOf(document)).toEqual(["part-left-out"]);
  expect(document.diagnostics[0]?.args).toEqual({ part: "word/styles.xml", reason: "malformed-xml" });
});

test("the text may be kept in another part, as the package says", () => {
  const document = read({
    body: "",
    files: {
      "word/document.xml": null,
      "office/main.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p(r("本文"))}</w:body></w:document>`,
      "_rels/.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="x/officeDocument" Target="/office/main.xml"/></Relationships>',
    },
  });
  expect(sketchOf(document.blocks)).toEqual(["本文"]);
});
