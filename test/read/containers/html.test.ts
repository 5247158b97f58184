import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/read/containers/html";
import type { Block } from "../../../src/read/source/block";
import type { SourceDocument } from "../../../src/read/source/source-document";
import { shownBlocks, shownFurniture, unaccounted } from "./shown-blocks";

function read(html: string): SourceDocument {
  const outcome = readHtml(html);
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join("\n"));
  expect(unaccounted(outcome.value)).toBe("");
  return outcome.value;
}

function codes(html: string): readonly string[] {
  return readHtml(html).diagnostics.map(({ code }) => code);
}

describe("paragraphs", () => {
  test.each<[string, string, readonly string[]]>([
    ["headings have their level", "<h1>計畫</h1><h3>壹、依據</h3><p>文</p>", ["#1 計畫", "#3 壹、依據", "文"]],
    [
      "blocks end paragraphs, elements within a line do not",
      "<div>甲<b>乙</b><div>丙</div>丁</div>",
      ["甲乙", "丙", "丁"],
    ],
    ["a line break parts paragraphs", "<p>1.甲<br>2.乙<br/><br>丙", ["1.甲", "2.乙", "丙"]],
    [
      "a heading on two lines is one",
      "<h1>範例市地政事務所<br>一百零八年度計畫</h1>",
      ["#1 範例市地政事務所一百零八年度計畫"],
    ],
    ["but not where a number begins", "<h2>貳、目標<br>一、便民</h2>", ["#2 貳、目標", "#2 一、便民"]],
    ["line breaks of the source are blanks", "<p>服務\n  台\t及 Wi-Fi\nhotspot</p>", ["服務台及 Wi-Fi hotspot"]],
    ["characters by name and number", "<p>A&amp;B &lt;甲&gt; &#x4E59;&nbsp;丙</p>", ["A&B <甲>乙丙"]],
    ["preformatted text line by line", "<pre>甲\n  乙\n\n丙</pre>", ["甲", "乙", "丙"]],
    ["unclosed elements", "<p>甲<p>乙<ul><li>丙<li>丁", ["甲", "乙", "丙", "丁"]],
    ["nothing but text", "甲 乙", ["甲乙"]],
  ])("%s", (_name, html, expected) => {
    expect(shownBlocks(read(html))).toEqual(expected);
  });
});

describe("numbers of lists", () => {
  test.each<[string, string, readonly string[]]>([
    ["counted", "<ol><li>甲<li>乙</ol>", ["[1.] 甲", "[2.] 乙"]],
    ["from another number on", "<ol start=3><li>甲<li value=7>乙<li>丙</ol>", ["[3.] 甲", "[7.] 乙", "[8.] 丙"]],
    ["backwards", "<ol reversed><li>甲<li>乙</ol>", ["[2.] 甲", "[1.] 乙"]],
    ["letters, small and capital", "<ol type=a><li>甲</ol><ol type=A start=2><li>乙</ol>", ["[a.] 甲", "[B.] 乙"]],
    ["Roman", "<ol type=i start=4><li>甲</ol><ol type=I start=9><li>乙</ol>", ["[iv.] 甲", "[IX.] 乙"]],
    [
      "Chinese, by the style of the list",
      '<ol style="list-style-type: trad-chinese-informal" start=10><li>甲<li>乙</ol><ol style="LIST-STYLE: outside CJK-Ideographic"><li>丙</ol>',
      ["[十、] 甲", "[十一、] 乙", "[一、] 丙"],
    ],
    [
      "formal, stems",
      '<ol style="list-style-type:trad-chinese-formal"><li>甲</ol><ol style="list-style-type:cjk-heavenly-stem" start=2><li>乙</ol>',
      ["[壹、] 甲", "[乙、] 乙"],
    ],
    [
      "an item in a style of its own",
      '<ol><li style="list-style-type:lower-roman">甲<li>乙</ol>',
      ["[i.] 甲", "[2.] 乙"],
    ],
    [
      "none, signs, and signs of the author's own",
      '<ol style="list-style:none"><li>甲</ol><ul><li>乙</ul><ol style="list-style-type:\'※\'"><li>丙</ol>',
      ["甲", "乙", "丙"],
    ],
    [
      "lists within lists count for themselves",
      "<ol><li>甲<ol type=a><li>子<li>丑</ol><li>乙</ol>",
      ["[1.] 甲", "[a.] 子", "[b.] 丑", "[2.] 乙"],
    ],
    ["only before the first paragraph of an item", "<ol><li><p>甲</p><p>續</p></ol>", ["[1.] 甲", "續"]],
    ["not before a table of the item", "<ol><li><table><tr><td>a<td>b</table><li>乙</ol>", ["| a | b |", "[2.] 乙"]],
  ])("%s", (_name, html, expected) => {
    expect(shownBlocks(read(html))).toEqual(expected);
  });
});

describe("tables", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "cells that reach over rows and columns",
      "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>",
      ["| a | b | < |", "| ^ | c | d |"],
    ],
    [
      "paragraphs in a cell",
      "<table><tr><td><p>1.甲</p><p>2.乙</p><td>丙<br>丁</table>",
      ["| 1.甲 / 2.乙 | 丙 / 丁 |"],
    ],
    [
      "a line break in a cell within an item of a list",
      "<ul><li><table><tr><td>甲<br>乙<td>丙</table></ul>",
      ["| 甲 / 乙 | 丙 |"],
    ],
    [
      "a caption stands before its table",
      "<table><caption>表一</caption><tr><td>a<td>b</table>",
      ["表一", "| a | b |"],
    ],
    ["the foot comes last", "<table><tfoot><tr><td>f<td>g<tbody><tr><td>a<td>b</table>", ["| a | b |", "| f | g |"]],
    [
      "0 rows are all of the group",
      "<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d<td>e</table>",
      ["| a | b |", "| ^ | c |", "| d | e |"],
    ],
    [
      "no cell leaves its group",
      "<table><thead><tr><td rowspan=9>a<td>b<tbody><tr><td>c<td>d</table>",
      ["| a | b |", "| c | d |"],
    ],
    [
      "spans that mean nothing",
      "<table><tr><td colspan=0>a<td colspan=x rowspan=-2>b<tr><td>c</table>",
      ["| a | b |", "| c | . |"],
    ],
    [
      "a table in a cell",
      "<table><tr><td>a<table><tr><td>x<td>y</table>b<td>c</table>",
      ["| a / {| x | y |} / b | c |"],
    ],
    [
      "a cell alone only frames what is in it",
      "<table><tr><td><h2>壹</h2><table><tr><td>x<td>y</table></table>",
      ["#2 壹", "| x | y |"],
    ],
    [
      "a table that arranges the page",
      `<table><tr><td>選單<td><h1>計畫</h1><table>${"<tr><td>x<td>y".repeat(4)}</table></table>`,
      ["選單", "#1 計畫", "| x | y |", "| x | y |", "| x | y |", "| x | y |"],
    ],
    ["or says that it does", "<table role=presentation><tr><td>a<td>b</table>", ["a", "b"]],
  ])("%s", (_name, html, expected) => {
    expect(shownBlocks(read(html))).toEqual(expected);
  });

  test("a span of millions is cut", () => {
    const [table] = read("<table><tr><td colspan=1000000 rowspan=1000000>a<tr><td>b</table>").blocks;
    expect(table?.kind === "table" && [table.rows.length, table.rows[0]?.length]).toEqual([2, 65]);
  });

  test.each([
    [
      "cells that claim more columns than a page has",
      `<table>${"<tr><td rowspan=65534 colspan=60>a".repeat(9)}</table>`,
      9,
    ],
    ["a long row and many short ones", `<table><tr>${"<td>a".repeat(300)}${"<tr><td>a".repeat(10)}</table>`, 310],
  ])("too large, so only its text is read: %s", (_name, html, count) => {
    expect(read(html).blocks.map(({ kind }) => kind)).toEqual(Array(count).fill("paragraph"));
    expect(codes(html)).toEqual(["table-too-large"]);
  });

  test("many that are too large are one finding that counts them", () => {
    const wide = `<table><tr>${"<td>a".repeat(300)}<tr><td>a</table>`;
    const outcome = readHtml(wide.repeat(20));
    expect(outcome.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ["table-too-large", { rows: 2, columns: 300, others: 19 }],
    ]);
  });

  test("tables within tables lose their form where they are too deep", () => {
    const html = `${"<table><tr><td>甲<td>".repeat(12)}乙${"</table>".repeat(12)}`;
    expect(codes(html)).toEqual(["inner-tables-as-text"]);
    expect(read(html).text.replace(/\n/gu, "")).toBe(`${"甲".repeat(12)}乙`);
  });
});

describe("what is left out", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "the head, scripts, styles, templates",
      "<head><title>t</title></head><script>s</script><style>s</style><template>t</template><noscript>n</noscript><p>甲",
      ["甲"],
    ],
    [
      "hidden by attribute or style",
      '<p hidden>x</p><p style="DISPLAY : none">x</p><p style="mso-hide:all">x</p><p>甲<span style="visibility:hidden">x</span>',
      ["甲"],
    ],
    ["deletions, but not what is struck or inserted", "<p>甲<del>x</del><ins>乙</ins><s>丙</s>", ["甲乙丙"]],
    ["comments of the markup", "<p>甲<!-- x --><!--[if gte mso 9]><xml>x</xml><![endif]-->乙", ["甲乙"]],
    [
      "the choices of a form that are not shown, but not the one that is",
      "<form>甲<select><option>x<option selected>乙</select><textarea>丙</textarea><select><optgroup><option>丁<option>x</select><select multiple><option>x</select></form>",
      ["甲乙丙丁"],
    ],
  ])("%s", (_name, html, expected) => {
    expect(shownBlocks(read(html))).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ["words in a field", '<p>機關：<input value="範例戶政事務所">', ["機關：範例戶政事務所"]],
    ["boxes", "<p><input type=checkbox checked>雙語<input type=radio>無障礙", ["☑雙語□無障礙"]],
    ["nothing that a field keeps to itself", "<p>甲<input type=hidden value=x><input type=password value=x>", ["甲"]],
  ])("a form shows what was filled in: %s", (_name, html, expected) => {
    expect(shownBlocks(read(html))).toEqual(expected);
  });

  test.each<[string, string, readonly string[], readonly (readonly [string, object])[]]>([
    ["a script", "<p>甲<script>var a;<p>乙丙</p>", ["甲"], [["markup-not-closed", { sign: "<script", count: 6 }]]],
    ["a comment", "<p>甲<!-- 乙丙", ["甲"], [["markup-not-closed", { sign: "<!--", count: 2 }]]],
    [
      "a second one",
      "<script>a</script><p>甲<SCRIPT>乙\r\n丙",
      ["甲"],
      [["markup-not-closed", { sign: "<script", count: 2 }]],
    ],
    ["one that is closed at the very end", "<p>甲<!-- 乙 --><script>乙</script>", ["甲"], []],
    ["one that names itself", "<p>甲<script>document.write('<script>乙')</script>丙", ["甲丙"], []],
  ])("what is never closed hides the rest, which is said: %s", (_name, html, shown, said) => {
    const document = read(html);
    expect(shownBlocks(document)).toEqual(shown);
    expect(document.diagnostics.map(({ code, args }) => [code, args])).toEqual(said);
  });

  test.each<[string, string, readonly string[]]>([
    ["pictures", "<p>甲<img src=a.png><svg><text>x</text></svg>", ["pictures-not-read"]],
    [
      "other documents; nothing is loaded",
      '<p>甲<iframe src="https://example.org/"></iframe>',
      ["embedded-content-not-read"],
    ],
    ["changes", "<p>甲<del>x</del>", ["changes-accepted"]],
    ["what is concealed", "<p>甲<p hidden>x", ["concealed-text-left-out"]],
    ["what stands in place of a script", "<p>甲<noscript>乙</noscript>", ["concealed-text-left-out"]],
    ["notes", "<p>甲<section role=doc-endnotes><ol><li>乙<li>丙</ol></section>", ["notes-not-read"]],
    ["only a picture", "<p><img src=scan.png>", ["empty-document", "pictures-not-read"]],
    ["nothing to be seen", "<html><head><title>t</title></head><body> &nbsp; </body></html>", ["empty-document"]],
  ])("is told: %s", (_name, html, expected) => {
    expect(codes(html)).toEqual(expected);
  });
});

describe("what stands around the content", () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ["navigation", "<nav><a>首頁</a><p>下載</nav><p>甲", ["甲"], ["首頁", "下載"]],
    [
      "headers and footers of a page that marks its content",
      "<header>局</header><main><header>計畫</header>甲</main><footer>電話</footer>",
      ["計畫", "甲"],
      ["局", "電話"],
    ],
    [
      "but not of one that does not: it may be the title",
      "<header><h1>計畫</h1></header><p>甲<footer>附註</footer>",
      ["#1 計畫", "甲", "附註"],
      [],
    ],
    [
      "but for the foot of a site, by its words",
      "<p>甲<footer><a>首頁</a><p>地址：範例市中正路1號</footer><div id=footer>瀏覽人次：5</div><div class='x footer'>附註</div>",
      ["甲", "附註"],
      ["首頁", "地址：範例市中正路1號", "瀏覽人次：5"],
    ],
    ["headers and footers of Word", "<div style='mso-element:header'>頁首</div><p>甲", ["甲"], ["頁首"]],
  ])("%s", (_name, html, blocks, furniture) => {
    expect(shownBlocks(read(html))).toEqual(blocks);
    expect(shownFurniture(read(html))).toEqual(furniture);
  });
});

describe("pages saved by Word", () => {
  const ITEM = (number: string, text: string): string =>
    `<p class=MsoListParagraph style='margin-left:24.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>${number}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

  test.each<[string, string, readonly string[]]>([
    ["the number of a list item is no text", ITEM("（一）", "設置樓層引導圖"), ["[（一）] 設置樓層引導圖"]],
    ["1.", ITEM("1.", "甲"), ["[1.] 甲"]],
    ["a bullet is a letter in a font of symbols", ITEM("l", "甲") + ITEM("·", "乙"), ["甲", "乙"]],
    ["empty paragraphs", "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>甲", ["甲"]],
  ])("%s", (_name, html, expected) => {
    expect(shownBlocks(read(html))).toEqual(expected);
  });
});

describe("pages made to do harm", () => {
  test.each<[string, string]>([
    ["elements a hundred thousand deep", "<div>".repeat(100_000)],
    ["lists", "<ol><li>".repeat(50_000)],
    ["a tag with many attributes", `<a ${Array.from({ length: 50_000 }, (_, at) => `a${at} `).join("")}>`],
    ["a comment that is not closed within tags", `<p>${"<b><i>".repeat(20_000)}`],
  ])("are read: %s", (_name, html) => {
    expect(shownBlocks(read(`${html}甲`))).toContainEqual(expect.stringContaining("甲"));
  });

  test("formatting that grows with every paragraph is refused", () => {
    const html = Array.from({ length: 3_000 }, (_, at) => `<p><font size=${at}>甲`).join("");
    expect(codes(html)).toEqual(["too-many-elements"]);
  });
});

const CORPUS = "../shared/corpus/002-jiaoxi-99";

describe.runIf(existsSync(`${CORPUS}.html`))("a real plan (002)", () => {
  interface Gold {
    readonly title: string;
    readonly entries: readonly {
      readonly criterion: string[];
      readonly actions: readonly { readonly text: string }[];
    }[];
  }
  const gold = (): Gold => JSON.parse(readFileSync(`${CORPUS}.gold.json`, "utf8"));
  const document = (): SourceDocument => read(readFileSync(`${CORPUS}.html`, "utf8"));

  test("its title is the heading", () => {
    expect(shownBlocks(document())[0]).toBe(`#1 ${gold().title}`);
  });

  test("three tables, of which every row has all that its entry says", () => {
    const tables = document().blocks.filter((block) => block.kind === "table");
    expect(tables.map(({ rows }) => rows[0]?.length)).toEqual([6, 6, 5]);
    const rows = tables.flatMap(({ rows }) => rows.slice(2).map((row) => row.map((cell) => cell?.blocks.map(textOf))));
    const found = rows.map((cells) => ({
      criterion: cells.slice(0, -3).map((texts) => withoutNumber(texts?.[0])),
      actions: cells.at(-3)?.map(withoutNumber),
      deadlines: cells.at(-2)?.length,
    }));
    expect(found).toEqual(
      gold().entries.map(({ criterion, actions }) => ({
        criterion: criterion.slice(1),
        actions: actions.map(({ text }) => text),
        deadlines: actions.length,
      })),
    );
  });
});

function textOf(block: Block): string {
  return block.kind === "paragraph" ? block.text : "";
}

function withoutNumber(text = ""): string {
  return text.replace(/^\d+\.\s?/u, "");
}
