import { describe, expect, test } from "vitest";
import type { Outcome } from "../../../src/diagnostics";
import { readDocx } from "../../../src/read/containers/docx";
import { readOdt } from "../../../src/read/containers/odt";
import type { SourceDocument } from "../../../src/read/source/source-document";
import { docxFile, packed } from "../fixtures/docx-file";
import { docxOf } from "../fixtures/docx-of";
import { odtFile } from "../fixtures/odt-file";
import { odtOf } from "../fixtures/odt-of";
import { sketchOf } from "../fixtures/sketch-of";

const DOCX = docxOf({ blocks: ["本文"] });
const ODT = odtOf({ blocks: ["本文"] });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A file of the older kind with a stream of a name. */
function ole(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([...OLE, ...new Array(504).fill(0), ...name, ...new Array(100).fill(0)]);
}

/** The same bytes with some of them changed. */
function changed(bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice();
  change(copy);
  return copy;
}

function findBytes(bytes: Uint8Array, ...wanted: readonly number[]): number {
  return bytes.findIndex((_, at) => wanted.every((byte, index) => bytes[at + index] === byte));
}

const documentXml = (body: string): string => `<w:document ${W}><w:body>${body}</w:body></w:document>`;
const withDocument = (xml: string | Uint8Array | null): Uint8Array =>
  docxFile({ body: "", files: { "word/document.xml": xml } });

const saidOf = ({ ok, diagnostics }: Outcome<SourceDocument>): unknown => [
  ok,
  ...diagnostics.map(({ code, args }) => [code, args]),
];

describe("a file that is no readable document is refused with the reason", () => {
  test.each([
    {
      name: "nothing",
      read: readDocx,
      bytes: new Uint8Array(),
      said: ["other-document", { found: "unknown", expected: "docx" }],
    },
    {
      name: "plain text",
      read: readOdt,
      bytes: new TextEncoder().encode("壹、計畫依據"),
      said: ["other-document", { found: "unknown", expected: "odt" }],
    },
    {
      name: "an older Word file renamed",
      read: readDocx,
      bytes: ole("WordDocument"),
      said: ["legacy-office-file", { format: "doc", expected: "docx" }],
    },
    {
      name: "an older Excel file renamed",
      read: readOdt,
      bytes: ole("Workbook"),
      said: ["legacy-office-file", { format: "xls", expected: "odt" }],
    },
    {
      name: "some older Office file",
      read: readDocx,
      bytes: ole("Other"),
      said: ["legacy-office-file", { format: "office", expected: "docx" }],
    },
    {
      name: "a Word document with a password",
      read: readDocx,
      bytes: ole("EncryptedPackage"),
      said: ["password-protected", {}],
    },
    {
      name: "an OpenDocument text with a password",
      read: readOdt,
      bytes: odtFile({
        text: "",
        files: {
          "META-INF/manifest.xml":
            '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>',
        },
      }),
      said: ["password-protected", {}],
    },
    {
      name: "an archive of other files",
      read: readDocx,
      bytes: packed({ "照片.txt": "無" }),
      said: ["other-document", { found: "zip", expected: "docx" }],
    },
    {
      name: "an empty archive",
      read: readDocx,
      bytes: packed({}),
      said: ["other-document", { found: "zip", expected: "docx" }],
    },
    {
      name: "a workbook",
      read: readDocx,
      bytes: packed({ "_rels/.rels": "<x/>", "xl/workbook.xml": "<x/>" }),
      said: ["other-document", { found: "xlsx", expected: "docx" }],
    },
    {
      name: "a presentation",
      read: readDocx,
      bytes: packed({ "ppt/presentation.xml": "<x/>" }),
      said: ["other-document", { found: "pptx", expected: "docx" }],
    },
    {
      name: "an OpenDocument spreadsheet",
      read: readOdt,
      bytes: packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      said: ["other-document", { found: "ods", expected: "odt" }],
    },
    {
      name: "a spreadsheet that calls itself a text",
      read: readOdt,
      bytes: odtFile({
        text: "",
        files: {
          "content.xml":
            '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><o:body><o:spreadsheet/></o:body></o:document-content>',
        },
      }),
      said: ["other-document", { found: "ods", expected: "odt" }],
    },
    {
      name: "an OpenDocument text named .docx",
      read: readDocx,
      bytes: ODT,
      said: ["other-document", { found: "odt", expected: "docx" }],
    },
    {
      name: "a Word document named .odt",
      read: readOdt,
      bytes: DOCX,
      said: ["other-document", { found: "docx", expected: "odt" }],
    },
    {
      name: "a package without the part that holds the text",
      read: readDocx,
      bytes: withDocument(null),
      said: ["document-part-missing", { part: "word/document.xml" }],
    },
    {
      name: "a text without its content",
      read: readOdt,
      bytes: odtFile({ text: "", files: { "content.xml": null } }),
      said: ["document-part-missing", { part: "content.xml" }],
    },
    {
      name: "a part of another kind in its place",
      read: readDocx,
      bytes: withDocument("<html/>"),
      said: ["document-part-missing", { part: "word/document.xml" }],
    },
    {
      name: "XML that ends too early",
      read: readDocx,
      bytes: withDocument(documentXml("<w:p>").replace("</w:body>", "")),
      said: ["malformed-xml", { part: "word/document.xml" }],
    },
    {
      name: "bytes that are no UTF-8",
      read: readDocx,
      bytes: withDocument(Uint8Array.from([0x3c, 0x61, 0xb4, 0xfa, 0x3e])),
      said: ["malformed-xml", { part: "word/document.xml" }],
    },
    {
      name: "elements within elements without end",
      read: readDocx,
      bytes: withDocument(documentXml("<w:p>".repeat(50_000) + "</w:p>".repeat(50_000))),
      said: ["nested-too-deep", { part: "word/document.xml" }],
    },
    {
      name: "tables within tables without end",
      read: readOdt,
      bytes: odtFile({ text: "<table:table><table:table-row><table:table-cell>".repeat(9000) }),
      said: ["nested-too-deep", { part: "content.xml" }],
    },
    {
      name: "millions of elements",
      read: readDocx,
      bytes: withDocument(documentXml(Array.from({ length: 1_600_000 }, (_, index) => `<w${index % 97}/>`).join(""))),
      said: ["too-many-elements", { part: "word/document.xml" }],
    },
    {
      name: "a document without any text",
      read: readDocx,
      bytes: docxOf({ blocks: ["", " "] }),
      said: ["empty-document", { pictures: 0 }],
    },
    {
      name: "a scanned document",
      read: readOdt,
      bytes: odtFile({ text: '<text:p><draw:frame><draw:image xlink:href="1.png"/></draw:frame></text:p>' }),
      said: ["empty-document", { pictures: 1 }],
    },
  ])("$name", ({ read, bytes, said: [code, args] }) => {
    const outcome = read(bytes);
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics[0]).toMatchObject({ code, args });
  });

  test("in the language asked for", () => {
    expect(readDocx(ODT, { locale: "en" }).diagnostics[0]?.message).toBe(
      "This is an ODF text document (.odt), not a .docx document; correct the ending of its name and try again.",
    );
    expect(readOdt(DOCX).diagnostics[0]?.message).toBe(
      "內容為 Word 文件（.docx），不是 .odt 文件；請更正副檔名後再試。",
    );
  });
});

describe("archives that are broken or made to do harm", () => {
  test.each([1, 20, 100, 400])("cut off with %i bytes missing at the end", (missing) => {
    expect(saidOf(readDocx(DOCX.slice(0, -missing)))).toEqual([false, ["damaged-archive", { part: "" }]]);
  });

  test("every cut of a small file is refused or read, and never thrown", () => {
    for (let length = 0; length < DOCX.length; length++) expect(readDocx(DOCX.slice(0, length)).ok).toBe(false);
  });

  test("every single damaged byte gives the same text or a reason", () => {
    for (let at = 0; at < ODT.length; at++) {
      const outcome = readOdt(changed(ODT, (copy) => copy.fill((copy[at] ?? 0) ^ 0x55, at, at + 1)));
      if (outcome.ok) expect(outcome.value.text).toBe("本文");
      else expect(outcome.diagnostics.length).toBeGreaterThan(0);
    }
  });

  test("a changed letter in a part that is stored as it is", () => {
    const stored = packed({ "word/document.xml": documentXml("<w:p><w:r><w:t>abc</w:t></w:r></w:p>") });
    const start = findBytes(stored, 0x61, 0x62, 0x63);
    const bytes = start < 0 ? stored : changed(stored, (copy) => copy.fill(0x7a, start, start + 1));
    const outcome = readDocx(bytes);
    // Small parts may be packed all the same; then there is nothing to change.
    if (start < 0) expect(outcome.ok).toBe(true);
    else expect(saidOf(outcome)).toEqual([false, ["damaged-archive", { part: "word/document.xml" }]]);
  });

  test("a part with the mark of encryption", () => {
    const at = findBytes(DOCX, 0x50, 0x4b, 0x01, 0x02);
    const bytes = changed(DOCX, (copy) => {
      for (let entry = at; copy[entry] === 0x50 && copy[entry + 2] === 0x01; ) {
        copy[entry + 8] = (copy[entry + 8] ?? 0) | 1;
        entry += 46 + (copy[entry + 28] ?? 0) + (copy[entry + 30] ?? 0) + (copy[entry + 32] ?? 0);
      }
    });
    expect(readDocx(bytes).diagnostics.map(({ code }) => code)).toContain("password-protected");
  });

  test("what stands before the archive does not matter", () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode("PK\u0003\u0004"), ...new Array(60).fill(0), ...DOCX]);
    expect(readDocx(bytes).ok).toBe(true);
  });

  test("a bomb stops after a few megabytes, whatever size the directory claims", () => {
    const bomb = withDocument(documentXml(" ".repeat(18_000_000)));
    expect(bomb.length).toBeLessThan(100_000);
    const said = [false, ["expands-too-far", { part: "word/document.xml", megabytes: 48, ratio: 250 }]];
    expect(saidOf(readDocx(bomb))).toEqual(said);
    // The directory says that it is small.
    const name = new TextEncoder().encode("word/document.xml");
    const lies = changed(bomb, (copy) => {
      const view = new DataView(copy.buffer);
      for (let at = 0; at < copy.length - 4; at++) {
        if (view.getUint32(at, true) !== 0x02014b50) continue;
        const isIt = name.every((byte, index) => copy[at + 46 + index] === byte);
        if (isIt && view.getUint16(at + 28, true) === name.length) view.setUint32(at + 24, 100, true);
      }
    });
    expect(saidOf(readDocx(lies))).toEqual(said);
  });

  test("a bomb among the parts that only help leaves the text readable", () => {
    const bytes = odtFile({
      text: "<text:p>本文</text:p>",
      files: { "styles.xml": `<x>${" ".repeat(18_000_000)}</x>` },
    });
    const outcome = readOdt(bytes);
    expect(outcome.ok && sketchOf(outcome.value.blocks)).toEqual(["本文"]);
    expect(outcome.diagnostics.map(({ code, args }) => [code, args.reason])).toEqual([
      ["part-left-out", "expands-too-far"],
    ]);
  });

  test("parts that nobody needs are not unpacked", () => {
    const bytes = docxFile({
      body: "<w:p><w:r><w:t>本文</w:t></w:r></w:p>",
      files: { "word/media/image1.bmp": " ".repeat(18_000_000) },
    });
    expect(saidOf(readDocx(bytes))).toEqual([true]);
  });
});

describe("entities and addresses", () => {
  const withType = (type: string, text: string): Uint8Array =>
    withDocument(`<!DOCTYPE w:document [${type}]>${documentXml(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)}`);
  const laughs = [
    '<!ENTITY l0 "哈">',
    ...Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`),
  ].join("");

  test.each([
    {
      name: "an entity of the file's own",
      type: '<!ENTITY office "本所">',
      text: "&office;同仁",
      read: "&office;同仁",
      count: 1,
    },
    { name: "a billion of them", type: laughs, text: "&l9;", read: "&l9;", count: 1 },
    {
      name: "one that would load a file",
      type: '<!ENTITY x SYSTEM "file:///etc/passwd">',
      text: "甲&x;乙",
      read: "甲&x;乙",
      count: 1,
    },
    {
      name: "one that would load a page",
      type: '<!ENTITY % p SYSTEM "http://example.invalid/x.dtd"> %p;',
      text: "甲&y;&y;",
      read: "甲&y;&y;",
      count: 2,
    },
  ])("$name stays as written, and is said", ({ type, text, read, count }) => {
    const outcome = readDocx(withType(type, text));
    expect(outcome.ok && sketchOf(outcome.value.blocks)).toEqual([read]);
    expect(outcome.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ["entities-not-expanded", { part: "word/document.xml", count }],
    ]);
  });

  test("a document type without entities is passed over", () => {
    expect(saidOf(readDocx(withType("", "本文")))).toEqual([true]);
  });

  test("a part at an address outside the file is not looked for", () => {
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="x/styles" TargetMode="External" Target="http://example.invalid/styles.xml"/><Relationship Id="r2" Type="x/numbering" Target="../../../etc/numbering.xml"/></Relationships>';
    const bytes = docxFile({
      body: "<w:p><w:r><w:t>本文</w:t></w:r></w:p>",
      files: { "word/_rels/document.xml.rels": relationships },
    });
    expect(saidOf(readDocx(bytes))).toEqual([true]);
  });

  test.each(["__proto__", "constructor", "toString"])("the name %s is a name like any other", (name) => {
    const body = `<w:p ${name === "__proto__" ? "" : `${name}="x" `}xmlns:${name}="${name}"><w:pPr><w:pStyle w:val="${name}"/><w:numPr><w:numId w:val="${name}"/></w:numPr></w:pPr><${name}:r><w:t>本文</w:t></${name}:r></w:p>`;
    const outcome = readDocx(docxFile({ body, styles: "", numbering: "" }));
    expect(outcome.ok && sketchOf(outcome.value.blocks)).toEqual(["本文"]);
  });
});

describe("numbers and fields that a file makes far too many of", () => {
  const MANY = 20_000;
  const item = (list: number): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>項</w:t></w:r></w:p>`;
  const level = (text: string): string =>
    `<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const family = (levels: string): string => `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>`;
  const list = (id: number): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/></w:num>`;
  const times = (count: number, make: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => make(index)).join("");
  const odtList = (attributes: string, items: number): Uint8Array =>
    odtFile({
      automatic: `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" ${attributes}/></text:list-style>`,
      text: `<text:list text:style-name="L">${times(items, () => "<text:list-item><text:p>項</text:p></text:list-item>")}</text:list>`,
    });

  test.each([
    {
      name: "fields that begin and never end",
      bytes: () =>
        docxFile({
          body: `<w:p>${times(MANY, () => '<w:r><w:fldChar w:fldCharType="begin"/></w:r>')}${times(MANY, () => "<w:r><w:t>字</w:t></w:r>")}</w:p><w:p><w:r><w:t>本文</w:t></w:r></w:p>`,
        }),
      read: readDocx,
      cut: undefined,
    },
    {
      name: "the pattern of a number in Word",
      bytes: () => docxFile({ numbering: family(level("%1".repeat(50_000))) + list(1), body: item(1).repeat(2_000) }),
      read: readDocx,
      cut: { count: 2_000, limit: 64 },
    },
    {
      name: "the words before a number in an OpenDocument text",
      bytes: () => odtList(`style:num-prefix="${"第".repeat(50_000)}"`, 2_000),
      read: readOdt,
      cut: { count: 2_000, limit: 64 },
    },
    {
      name: "the pattern of a number in an OpenDocument text",
      bytes: () => odtList(`loext:num-list-format="${"%1%".repeat(50_000)}"`, 2_000),
      read: readOdt,
      cut: { count: 2_000, limit: 64 },
    },
    {
      name: "lists of a family with far more levels than there are",
      bytes: () =>
        docxFile({
          numbering: family(times(2_000, () => level("%1."))) + times(2_000, list),
          body: times(2_000, item),
        }),
      read: readDocx,
      cut: undefined,
    },
  ])("$name", ({ bytes, read, cut }) => {
    const file = bytes();
    const outcome = read(file);
    expect(outcome.ok).toBe(true);
    expect(outcome.diagnostics.find(({ code }) => code === "number-text-cut")?.args).toEqual(cut);
  });
});

describe("a long document of one kind of sign", () => {
  const read = (count: number) => readDocx(docxOf({ blocks: ["（".repeat(count)] }));

  test("is read", () => {
    const outcome = read(2_000_000);
    expect(outcome.ok && outcome.value.text.length).toBe(2_000_000);
  });

  test("is refused where it is so long and dense that nobody can have written it", () => {
    expect(saidOf(read(6_000_000))).toEqual([
      false,
      ["expands-too-far", { part: "word/document.xml", megabytes: 48, ratio: 250 }],
    ]);
  });
});
