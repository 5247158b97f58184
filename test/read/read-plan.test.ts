import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { identifyFramework, readPlan } from "../../src";
import { encodeBig5 } from "./encode-big5";
import { docxFile } from "./fixtures/docx-file";
import { odtFile } from "./fixtures/odt-file";

const p = (content: string): string => `<w:p><w:r><w:t>${content}</w:t></w:r></w:p>`;
const DOCX = docxFile({
  body:
    p("範例市戶政事務所107年度提升服務品質執行計畫") +
    p("壹、獎勵") +
    `<w:p><w:r><w:t>執行績效良好者，予以嘉獎。</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
  footnotes: `<w:footnote w:id="2">${p("係指臨櫃服務。")}</w:footnote>`,
});
const ODT = odtFile({
  text: "<text:p>範例市戶政事務所107年度提升服務品質執行計畫</text:p><text:p>壹、獎勵</text:p><text:p>執行績效良好者，予以嘉獎。<text:note><text:note-body><text:p>係指臨櫃服務。</text:p></text:note-body></text:note></text:p>",
});
const HTML =
  "<p>範例市戶政事務所107年度提升服務品質執行計畫</p><p>壹、獎勵</p><p>執行績效良好者，予以嘉獎。</p>" +
  "<div style='mso-element:footnote-list'><div style='mso-element:footnote'><p>係指臨櫃服務。</p></div></div>";
const MARKDOWN =
  "範例市戶政事務所107年度提升服務品質執行計畫\n\n## 壹、獎勵\n\n執行績效良好者，予以嘉獎。[^a]\n\n[^a]: 係指臨櫃服務。\n";

describe("whatever is handed in is read or named, and never thrown", () => {
  const title = "範例市戶政事務所107年度提升服務品質執行計畫\n";
  const bytes = new TextEncoder().encode(`甲${title}`);
  const elsewhere: unknown = runInNewContext("new Uint8Array([0x31, 0x32]).buffer");
  test.each([
    { name: "bytes", input: bytes },
    { name: "a buffer", input: bytes.buffer.slice(0) },
    { name: "a view of a part of a buffer", input: new DataView(bytes.buffer, 3) },
    { name: "Node's own buffer", input: Buffer.from(bytes) },
  ])("$name", ({ input }) => {
    expect(readPlan(input).text.endsWith(title)).toBe(true);
    expect(identifyFramework(input).diagnostics.map(({ code }) => code)).toEqual(["framework-unknown"]);
  });

  test("a buffer of another realm", () => {
    // As a page in another frame may hand one over.
    expect(readPlan(elsewhere as ArrayBuffer).text).toBe("12");
  });

  test.each([null, undefined, 5, true, [1, 2], {}, new Date(0), new Blob(["甲"]), Promise.resolve(bytes)])(
    "%s",
    (input) => {
      // Programs in JavaScript may hand in anything.
      const reading = readPlan(input as never);
      expect(reading.diagnostics.map(({ code }) => code)).toEqual(["not-text"]);
      expect(reading.plan).toBeUndefined();
      expect(identifyFramework(input as never).diagnostics.map(({ code }) => code)).toEqual(["not-text"]);
    },
  );

  test.each([
    { name: "an unknown format", options: { format: "pdf" }, error: RangeError },
    { name: "the id of a framework", options: { framework: "leap-award-2018" }, error: TypeError },
    { name: "ids of frameworks", options: { frameworks: ["leap-award-2018"] }, error: TypeError },
    { name: "a misspelt option", options: { nmae: "計畫.md" }, error: RangeError },
  ])("but $name is an error of the program", ({ options, error }) => {
    expect(() => readPlan(title, options as never)).toThrow(error);
  });

  test("a format that is not that of the content is no matter of the name", () => {
    const said = (options: object) =>
      readPlan(ODT, options).diagnostics.find(({ code }) => code === "name-and-content-differ");
    expect(said({ format: "docx" })?.message).toBe(
      "指定的格式為「docx」，內容實為 ODF 文字文件（.odt），已依內容讀取；請更正指定的格式。",
    );
    expect(said({ name: "計畫.docx" })?.message).toContain("請更正副檔名");
  });
});

describe("letters that were opened in a wrong encoding", () => {
  const title = "範例市戶政事務所107年度提升服務品質執行計畫";
  const western = (bytes: Uint8Array) => new TextDecoder("windows-1252").decode(bytes);
  test.each([
    {
      name: "UTF-8",
      text: western(new TextEncoder().encode(`${title}\r\n壹、計畫依據`)),
      encoding: "UTF-8",
      sample: title,
    },
    {
      name: "Big5",
      text: western(encodeBig5("計畫名稱、機關名稱、服務品質\n")),
      encoding: "Big5",
      sample: "計畫名稱、機關名稱、服務品質",
    },
  ])("$name read as Western European is said, and nothing else", ({ text, encoding, sample }) => {
    for (const input of [text, new TextEncoder().encode(text)])
      expect(readPlan(input).diagnostics.map(({ code, args }) => [code, args])).toEqual([
        ["misread-encoding", { encoding, sample }],
      ]);
  });

  test.each([
    "Façade de la Mairie, çà et là : élève, forêt, île, où, août, œuvre, naïve, Noël",
    "Ünïcödé ÄÖÜ äöü ß ÄÖÜ äöü",
    `${title}é`,
  ])("what is meant stays: %s", (text) => {
    expect(readPlan(text).diagnostics.map(({ code }) => code)).not.toContain("misread-encoding");
  });
});

describe("a finding about Markdown names the line of the file", () => {
  const table = (action: string) =>
    `| 構面 | 實施要項 | 推動作法 |\n|---|---|---|\n| 基礎服務 | 服務友善 | ${action} |\n`;
  const title = (year: number) => `# 範例市戶政事務所${year}年度提升服務品質執行計畫`;
  const lineOf = (source: string, wanted: string) =>
    readPlan(source, { name: "計畫.md" }).diagnostics.find(({ code }) => code === wanted)?.span?.line;
  test.each([
    {
      name: "of a heading, after settings and a list",
      line: 10,
      source: `---\na: b\n---\n${title(107)}\n\n- 甲\n- 乙\n  丙\n\n${title(108)}\n\n${table("1.甲")}`,
    },
    {
      name: "of a heading after a footnote that follows a line of text",
      line: 6,
      source: `${title(107)}\n\n文字[^1]\n[^1]: 註\n\n${title(108)}\n\n${table("1.甲")}`,
    },
    {
      name: "of a heading after code and HTML",
      line: 10,
      source: `${title(107)}\n\n~~~ text\n甲\n\n乙\n~~~\n<div>\n</div>\n${title(108)}\n`,
    },
  ])("$name", ({ source, line }) => {
    expect(source.split("\n")[line - 1]).toBe(title(108));
    expect(lineOf(source.replace("<div>\n</div>\n", "<div></div>\n\n"), "several-plans")).toBe(line);
  });

  test("of a row and of an item, as origins say it", () => {
    const source = `${title(107)}\n\n## 壹、計畫目標\n\n1. 提升品質。\n2. 精進效能。\n\n## 貳、計畫內容\n\n${table("1.設置櫃檯。")}`;
    const { origins } = readPlan(source, { name: "計畫.md" });
    const lineOf = (...path: readonly (string | number)[]) =>
      origins.find((origin) => JSON.stringify(origin.path) === JSON.stringify(path))?.spans[0]?.line;
    expect([lineOf("goals", 1), lineOf("entries", 0, "actions", 0, "text")]).toEqual([6, 12]);
  });
});

describe("a note is no part of the last section", () => {
  test.each([
    { name: "Word", input: DOCX, options: {} },
    { name: "OpenDocument", input: ODT, options: {} },
    { name: "a web page saved by Word", input: HTML, options: {} },
    { name: "Markdown", input: MARKDOWN, options: { name: "計畫.md" } },
  ])("$name", ({ input, options }) => {
    const { plan, unread, diagnostics, text } = readPlan(input, options);
    expect(plan?.rewards.map((reward) => reward.replace("[^a]", ""))).toEqual(["執行績效良好者，予以嘉獎。"]);
    const start = text.indexOf("係指");
    const line = options.name === undefined ? {} : { line: 7, column: 7 };
    expect(unread).toContainEqual({ text: "係指臨櫃服務。", span: { start, end: start + 7, ...line } });
    expect(diagnostics.filter(({ code }) => code === "notes-not-read").map(({ args }) => args)).toEqual([{ count: 1 }]);
  });
});

describe("Markdown", () => {
  const page =
    "# 範例市戶政事務所109年度提升服務品質執行計畫\n\n## 壹、計畫依據\n\n甲方案。\n\n## 二、計畫目標\n\n提升**滿意度**。\n\n## 參、計畫內容\n\n" +
    "| 構面 | 實施要項 | 推動作法 | 完成期限 |\n|--|--|--|--|\n| 基礎服務 | 服務友善 | 增設座椅10張。 | 每月 |\n";

  test("a section that is numbered in another way than those of its level is one", () => {
    const { plan } = readPlan(page, { name: "計畫.md" });
    expect(plan?.sections?.map(({ ordinal, title }) => `${ordinal}${title}`)).toEqual([
      "壹計畫依據",
      "二計畫目標",
      "參計畫內容",
    ]);
    expect(plan?.goals).toEqual(["提升滿意度。"]);
  });

  test("values have the line and the column of the file", () => {
    const { origins } = readPlan(page, { name: "計畫.md" });
    const placeOf = (...path: readonly (string | number)[]) => {
      const span = origins.find((origin) => origin.path.join() === path.join())?.spans[0];
      return [span?.line, span?.column];
    };
    expect(placeOf("entries", 0, "actions", 0, "text")).toEqual([15, 17]);
    expect(placeOf("entries", 0, "actions", 0, "deadline")).toEqual([15, 28]);
    expect(placeOf("sections", 1, "title")).toEqual([7, 6]);
  });
});
