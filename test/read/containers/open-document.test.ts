import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openDocument } from "../../../src/read/containers/open-document";
import { encodeBig5 } from "../encode-big5";
import { shownBlocks } from "./shown-blocks";

const encoder = new TextEncoder();
const utf8 = (text: string): Uint8Array => encoder.encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
const stream = (name: string): Uint8Array => latin(OLE + [...name].map((letter) => `${letter}\u0000`).join(""));

const PAGE = "<!DOCTYPE html>\n<html><body><h1>計畫</h1><table><tr><td>構面<td>作法</table>";
const MARKDOWN = "# 計畫\n\n| 構面 | 作法 |\r\n| --- | --- |\r\n| 服務 | 設置 |\n";
const UTF16 = Uint8Array.from([
  0xff,
  0xfe,
  ...new Uint8Array(Uint16Array.from(MARKDOWN, (sign) => sign.charCodeAt(0)).buffer),
]);
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DOCX = zipSync({
  "word/document.xml": utf8(
    `<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>計畫</w:t></w:r></w:p></w:body></w:document>`,
  ),
});
const ODT = zipSync({
  mimetype: utf8("application/vnd.oasis.opendocument.text"),
  "content.xml": utf8(
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>計畫</text:p></office:text></office:body></office:document-content>',
  ),
});
const XLSX = zipSync({ "xl/workbook.xml": utf8("<workbook/>") });

describe("openDocument: what a file is, by what is in it", () => {
  test.each<[string, Uint8Array | string, string, string, readonly string[]]>([
    ["text", utf8("# 計畫\n文"), "a.txt", "text", ["#1 計畫", "文"]],
    ["text without a name", "# 計畫", "", "text", ["#1 計畫"]],
    ["Markdown is only what is called so", utf8("# 計畫\n- 文"), "a.MD", "markdown", ["#1 計畫", "文"]],
    [
      "Markdown in a text, by its table",
      utf8(MARKDOWN),
      "a.txt",
      "markdown",
      ["#1 計畫", "| 構面 | 作法 |", "| 服務 | 設置 |"],
    ],
    ["Markdown in Big5", encodeBig5(MARKDOWN), "a.txt", "markdown", ["#1 計畫", "| 構面 | 作法 |", "| 服務 | 設置 |"]],
    ["Markdown in UTF-16", UTF16, "a.txt", "markdown", ["#1 計畫", "| 構面 | 作法 |", "| 服務 | 設置 |"]],
    ["Markdown without a name", MARKDOWN, "", "markdown", ["#1 計畫", "| 構面 | 作法 |", "| 服務 | 設置 |"]],
    ["a rule and a bar are no table", "甲|乙\n---\n文", "a.txt", "text", ["甲|乙", "---", "文"]],
    ["a page", utf8(PAGE), "a.html", "html", ["#1 計畫", "| 構面 | 作法 |"]],
    ["a page after a mark and a comment", `\uFEFF <!-- saved --> ${PAGE}`, "", "html", ["#1 計畫", "| 構面 | 作法 |"]],
    ["a part of a page", "<p>甲<p>乙", "", "html", ["甲", "乙"]],
    [
      "a page in XML",
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>甲</p></body></html>',
      "a.xhtml",
      "html",
      ["甲"],
    ],
    ["a page that begins with words", "甲<p>乙</p>", "a.htm", "html", ["甲", "乙"]],
    ["a page in Big5", encodeBig5(PAGE), "a.html", "html", ["#1 計畫", "| 構面 | 作法 |"]],
    ["a Word document", DOCX, "a.docx", "docx", ["計畫"]],
    ["an OpenDocument text", ODT, "a.odt", "odt", ["計畫"]],
    ["text with signs of markup in it", "1 < 2 且 [附件] {略}", "a.txt", "text", ["1 < 2 且[附件] {略}"]],
    ["text in brackets", "[附件]\n甲", "a.txt", "text", ["[附件]", "甲"]],
  ])("%s", (_name, input, name, format, blocks) => {
    const outcome = openDocument(input, { name });
    expect(outcome.ok && [outcome.value.format, shownBlocks(outcome.value)]).toEqual([format, blocks]);
    expect(outcome.diagnostics.filter(({ code }) => code === "name-and-content-differ")).toEqual([]);
  });

  test.each<[string, Uint8Array | string, string, string]>([
    ["a page called .docx", utf8(PAGE), "a.docx", "html"],
    ["a page called .doc", utf8(PAGE), "a.doc", "html"],
    ["a page called .xls", utf8(PAGE), "a.xls", "html"],
    ["a page called .txt", utf8(PAGE), "a.txt", "html"],
    ["a page called .md", utf8(PAGE), "a.md", "html"],
    ["text called .html", "甲\n乙", "a.html", "text"],
    ["text called .doc", "甲\n乙", "a.doc", "text"],
    ["a Word document called .odt", DOCX, "a.odt", "docx"],
    ["an OpenDocument text called .doc", ODT, "a.doc", "odt"],
    ["a Word document called .txt", DOCX, "a.txt", "docx"],
  ])("the name is wrong, and that is said: %s", (_name, input, name, found) => {
    const outcome = openDocument(input, { name });
    expect(outcome.ok && outcome.value.format).toBe(found);
    const named = name.slice(1);
    expect(outcome.diagnostics).toMatchObject([
      { code: "name-and-content-differ", severity: "info", args: { named, found } },
    ]);
    expect(outcome.ok && outcome.value.diagnostics).toEqual(outcome.diagnostics);
  });

  test.each([
    ["markdown", "- 甲", ["甲"]],
    ["text", "<p>甲", ["<p>甲"]],
    ["html", "甲\n乙", ["甲乙"]],
  ] as const)("text is read as the caller says: %s", (format, input, blocks) => {
    const outcome = openDocument(input, { format, name: "a.csv" });
    expect(outcome.ok && shownBlocks(outcome.value)).toEqual(blocks);
    expect(outcome.diagnostics).toEqual([]);
  });

  test("how text was decoded is said", () => {
    expect(openDocument(encodeBig5("範例市政府計畫"), { name: "a.txt" }).diagnostics).toMatchObject([
      { code: "read-in-encoding", args: { encoding: "Big5" } },
    ]);
  });
});

describe("openDocument: what cannot be read, and what to do", () => {
  test.each<[string, Uint8Array | string, string, string, object]>([
    ["nothing", new Uint8Array(), "a.docx", "empty-input", {}],
    ["only blanks", " \n", "a.txt", "empty-input", {}],
    ["PDF", latin("%PDF-1.7\n"), "a.pdf", "not-a-document", { format: "pdf", advice: "pdf" }],
    ["PDF after something else, called .docx", latin("x\n%PDF-1.4\n"), "a.docx", "not-a-document", { format: "pdf" }],
    ["RTF called .doc", latin("{\\rtf1\\ansi"), "a.doc", "not-a-document", { format: "rtf", advice: "convert" }],
    ["older Word", stream("WordDocument"), "a.doc", "not-a-document", { format: "doc", advice: "convert" }],
    ["older Word called .docx", stream("WordDocument"), "a.docx", "legacy-office-file", { format: "doc" }],
    ["older Excel", stream("Workbook"), "a.xls", "not-a-document", { format: "xls", advice: "sheet" }],
    ["another older Office file", latin(OLE), "a.msg", "not-a-document", { format: "office" }],
    ["encrypted", stream("EncryptedPackage"), "a.docx", "password-protected", {}],
    ["encrypted, called .doc", stream("EncryptedPackage"), "a.doc", "password-protected", {}],
    ["a workbook", XLSX, "a.xlsx", "not-a-document", { format: "xlsx", advice: "sheet" }],
    ["a workbook called .docx", XLSX, "a.docx", "not-a-document", { format: "xlsx" }],
    ["an archive", zipSync({ "a.txt": utf8("a") }), "a.zip", "not-a-document", { format: "zip", advice: "unpack" }],
    ["a Word document cut short", DOCX.slice(0, 200), "a.docx", "damaged-archive", {}],
    ["gzip", latin("\u001f\u008b\u0008"), "a.gz", "not-a-document", { format: "gzip", advice: "unpack" }],
    ["RAR", latin("Rar!\u001a\u0007\u0000"), "a.rar", "not-a-document", { format: "rar" }],
    ["7-Zip", latin("7z\u00bc\u00af\u0027\u001c"), "a.7z", "not-a-document", { format: "7z" }],
    ["a picture", latin("\u0089PNG\r\n\u001a\n"), "a.txt", "not-a-document", { format: "image", advice: "picture" }],
    [
      "a picture of a telephone",
      latin("\u0000\u0000\u0000\u0018ftypheic"),
      "a.heic",
      "not-a-document",
      { format: "image" },
    ],
    ["JSON", '{"framework":"innovation-2010"}', "a.txt", "not-a-document", { format: "json", advice: "plan" }],
    ["a list in JSON", " [1,\n2]\n", "", "not-a-document", { format: "json" }],
    ["damaged JSON that is called so", '{"a":', "a.json", "not-a-document", { format: "json" }],
    ["CSV", "評核指標,甲委員\n服務流程,80", "a.csv", "not-a-document", { format: "csv", advice: "score" }],
    [
      "a page in a single file",
      "From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;",
      "a.doc",
      "not-a-document",
      { format: "mht" },
    ],
    [
      "a Word document in one XML file",
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
      "a.xml",
      "not-a-document",
      { format: "xml" },
    ],
    ["zero bytes", latin("a\u0000b\u0000\u0000"), "a.txt", "not-a-document", { format: "binary", advice: "unknown" }],
    ["control characters", "\u0001\u0002甲\u0003", "a.txt", "not-a-document", { format: "binary" }],
    ["no encoding at all", new Uint8Array([0xff, 0xff, 0xfd, 0xff]), "a.txt", "not-utf8", { line: 1 }],
  ])("%s", (_name, input, name, code, args) => {
    expect(openDocument(input, { name })).toMatchObject({ ok: false, diagnostics: [{ code, args }] });
  });

  test("a file that is far too large is not looked at", () => {
    expect(openDocument(new Uint8Array(50_000_001)).diagnostics).toMatchObject([
      { code: "document-too-large", args: { megabytes: 50 } },
    ]);
  });

  test("each in both languages, with what to do", () => {
    const [zh] = openDocument(latin("%PDF-1.7")).diagnostics;
    const [en] = openDocument(latin("%PDF-1.7"), { locale: "en" }).diagnostics;
    expect(zh?.message).toMatch(/^內容為 PDF 文件，無法讀取；請改用原始的 \.docx 或 \.odt 檔；.+。$/u);
    expect(en?.message).toMatch(/^This is a PDF document and cannot be read; use the original \.docx or \.odt;.+\.$/u);
  });
});
