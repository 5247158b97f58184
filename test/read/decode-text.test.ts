import { describe, expect, test } from "vitest";
import { decodeText, readScoreSheets } from "../../src/read";
import { encodeBig5 } from "./encode-big5";

const encoder = new TextEncoder();

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

describe("decodeText", () => {
  test.each([
    ["UTF-8", encoder.encode("年度,99")],
    ["UTF-8 with a byte order mark", encoder.encode("\uFEFF年度,99")],
    ["UTF-16 as Windows writes it", new Uint8Array([0xff, 0xfe, 0x74, 0x5e, 0xa6, 0x5e, 0x2c, 0, 0x39, 0, 0x39, 0])],
    ["UTF-16, the larger byte first", new Uint8Array([0xfe, 0xff, 0x5e, 0x74, 0x5e, 0xa6, 0, 0x2c, 0, 0x39, 0, 0x39])],
  ])("%s", (_name, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: "年度,99", diagnostics: [] });
  });

  test("a table in Big5, as Excel in Taiwan saves plain CSV, is read as such and that is said", () => {
    const text = "評核架構,innovation-points-2010\r\n機關,範例戶政事務所\r\n年度,99\r\n服務場所便利性,45\r\n";
    const outcome = decodeText(encodeBig5(text), { table: true });
    expect(outcome).toMatchObject({ ok: true, value: text, diagnostics: [{ code: "read-as-big5", severity: "info" }] });
    expect(readScoreSheets(outcome.ok ? outcome.value : "").sheets.map(({ sheet }) => sheet)).toEqual([
      {
        framework: "innovation-points-2010",
        subject: { agency: "範例戶政事務所", rocYear: 99 },
        marks: { 服務場所便利性: 45 },
      },
    ]);
  });

  test.each([
    ["nothing", new Uint8Array(), "empty-input", {}],
    ["only a byte order mark and blanks", encoder.encode("\uFEFF \r\n"), "empty-input", {}],
    ["not UTF-8, and no table", encodeBig5("a\n計畫"), "not-utf8", { line: 2 }],
    [
      "a Word document",
      latin(`PK\u0003\u0004${"x".repeat(600)}word/document.xml`),
      "foreign-format",
      { format: "docx" },
    ],
    ["an Excel workbook", latin("PK\u0003\u0004....xl/workbook.xml"), "foreign-format", { format: "xlsx" }],
    [
      "an ODF document",
      latin("PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text"),
      "foreign-format",
      { format: "odt" },
    ],
    [
      "an ODF spreadsheet",
      latin("PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
      "foreign-format",
      { format: "ods" },
    ],
    ["an archive of anything else", latin("PK\u0003\u0004a.json"), "foreign-format", { format: "zip" }],
    [
      "an older Word or Excel file",
      latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
      "foreign-format",
      { format: "office" },
    ],
    ["a PDF document", latin("%PDF-1.7"), "foreign-format", { format: "pdf" }],
    ["an RTF document", latin("{\\rtf1"), "foreign-format", { format: "rtf" }],
    ["RAR", latin("Rar!\u001a\u0007"), "foreign-format", { format: "rar", advice: "unpack" }],
    ["a picture", latin("\u0089PNG\r\n"), "foreign-format", { format: "image", advice: "either" }],
    ["gzip", latin("\u001f\u008b\u0008"), "foreign-format", { format: "gzip" }],
    [
      "a web page that is called a table",
      encoder.encode("\uFEFF\r\n<HTML><body>"),
      "foreign-format",
      { format: "html" },
    ],
    ["bytes that are no text", new Uint8Array([0, 0x80, 0xff, 0xfe]), "foreign-format", { format: "binary" }],
    ["a text that ends within a letter", encoder.encode("計畫").subarray(0, 5), "cut-short", {}],
    ["zero bytes", latin("a\u0000b"), "foreign-format", { format: "binary" }],
  ])("refused with its reason: %s", (_name, bytes, code, args) => {
    expect(decodeText(bytes)).toMatchObject({ ok: false, diagnostics: [{ code, args }] });
  });

  test.each([
    ["a document", "%PDF-", ["document", "plan-document", "score-sheet-document", "json"]],
    ["a workbook", "PK\u0003\u0004 xl/", ["sheet", "plan-sheet", "score-sheet-sheet", "json"]],
    ["an archive, which is unpacked first", "PK\u0003\u0004", ["unpack", "unpack", "unpack", "unpack"]],
  ])("what to do depends on what is wanted: %s", (_name, text, advice) => {
    const wanted = [undefined, "plan", "score-sheet", "json"] as const;
    expect(wanted.map((expected) => decodeText(latin(text), { expected }).diagnostics[0]?.args.advice)).toEqual(advice);
  });

  test("every format has advice in words", () => {
    for (const locale of ["zh-TW", "en"] as const) {
      for (const expected of ["plan", "score-sheet", "json"] as const) {
        for (const text of ["%PDF-", "PK\u0003\u0004 xl/", "<html>", "PK\u0003\u0004", "a\0"]) {
          expect(decodeText(latin(text), { expected, locale }).diagnostics[0]?.message).not.toMatch(/[；;] *[。.]$/u);
        }
      }
    }
  });

  test("bytes that fit neither UTF-8 nor Big5", () => {
    expect(decodeText(new Uint8Array([0xff, 0xff, 0xff]), { table: true })).toMatchObject({
      ok: false,
      diagnostics: [{ code: "not-utf8", args: { line: 1 } }],
    });
  });
});

describe("decodeText for a document", () => {
  const TEXT = "範例市戶政事務所107年度計畫\r\n壹、計畫依據\r\n一、本府函 107 年 1 月 5 日\r\n";
  const wide = (text: string, isBigEndian: boolean): Uint8Array =>
    Uint8Array.from({ length: text.length * 2 }, (_, at) => {
      const unit = text.charCodeAt(at >> 1);
      return (at % 2 === 0) === isBigEndian ? unit >> 8 : unit & 0xff;
    });
  const page = (charset: string, text: string): string =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body>${text}`;

  test.each<[string, Uint8Array, string, string | undefined]>([
    ["UTF-8", encoder.encode(TEXT), TEXT, undefined],
    ["UTF-8 with a mark", encoder.encode(`\uFEFF${TEXT}`), TEXT, undefined],
    ["UTF-16 with a mark", wide(`\uFEFF${TEXT}`, false), TEXT, undefined],
    ["UTF-16 without one", wide(TEXT, false), TEXT, "UTF-16LE"],
    ["the same, the larger byte first", wide(TEXT, true), TEXT, "UTF-16BE"],
    ["Big5", encodeBig5(TEXT), TEXT, "Big5"],
    ["a page in Big5 that says so", encodeBig5(page("big5", TEXT)), page("big5", TEXT), "Big5"],
    ["a page in Big5 that says something else", encodeBig5(page("utf-8", TEXT)), page("utf-8", TEXT), "Big5"],
    ["a page in UTF-8 that says Big5", encoder.encode(page("big5", TEXT)), page("big5", TEXT), undefined],
    [
      "a page in GBK that says so",
      new Uint8Array([...encoder.encode(page("gb2312", "")), 0xb7, 0xfe, 0xce, 0xf1]),
      page("gb2312", "服务"),
      "GBK",
    ],
  ])("%s", (_name, bytes, text, encoding) => {
    const said = encoding === undefined ? [] : [{ code: "read-in-encoding", severity: "info", args: { encoding } }];
    expect(decodeText(bytes, { document: true })).toMatchObject({ ok: true, value: text, diagnostics: said });
  });

  test("a few broken letters do not keep the rest from being read", () => {
    const bytes = new Uint8Array([...encoder.encode(`甲\n${TEXT}`), 0xe5, 0x0a, ...encoder.encode(TEXT)]);
    expect(decodeText(bytes, { document: true })).toMatchObject({
      ok: true,
      value: `甲\n${TEXT}\uFFFD\n${TEXT}`,
      diagnostics: [{ code: "undecodable-text", severity: "warning", args: { count: 1, encoding: "UTF-8", line: 5 } }],
    });
  });

  test.each<[string, Uint8Array, string]>([
    [
      "letters of another encoding",
      new Uint8Array([0xb7, 0xfe, 0xce, 0xf1, 0xd6, 0xca, 0xc1, 0xbf, 0xbc, 0xc6]),
      "not-utf8",
    ],
    ["bytes of nothing", new Uint8Array([0xff, 0xff, 0xff]), "not-utf8"],
    ["zero bytes that are no UTF-16", latin("a\u0000\u0000b\u0000"), "foreign-format"],
    ["a document of another kind", latin("%PDF-1.7"), "foreign-format"],
    ["nothing", new Uint8Array(), "empty-input"],
  ])("refused: %s", (_name, bytes, code) => {
    expect(decodeText(bytes, { document: true })).toMatchObject({ ok: false, diagnostics: [{ code }] });
  });
});
