import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocx } from "../../../src/read/containers/docx";
import { readOdt } from "../../../src/read/containers/odt";
import type { Block } from "../../../src/read/source/block";
import type { SourceDocument } from "../../../src/read/source/source-document";
import { blocksArbitrary } from "../fixtures/description-arbitrary";
import { docxFile } from "../fixtures/docx-file";
import { docxOf } from "../fixtures/docx-of";
import { odtOf } from "../fixtures/odt-of";
import { sketchOf } from "../fixtures/sketch-of";

const described = fc.record({ blocks: blocksArbitrary() });

function documentOf(outcome: ReturnType<typeof readDocx>): SourceDocument {
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join());
  return outcome.value;
}

/** Spans of all paragraphs, each cell once. */
function spansOf(blocks: readonly Block[]): readonly { readonly start: number; readonly end: number }[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? block.spans
      : [...new Set(block.rows.flat())].flatMap((cell) => spansOf(cell?.blocks ?? [])),
  );
}

test("a document reads the same as .docx and as .odt", () => {
  fc.assert(
    fc.property(described, (description) => {
      const [docx, odt] = [documentOf(readDocx(docxOf(description))), documentOf(readOdt(odtOf(description)))];
      expect(sketchOf(docx.blocks)).toEqual(sketchOf(odt.blocks));
      expect(docx.text).toBe(odt.text);
    }),
    { numRuns: 60 },
  );
});

test("blocks and furniture are all of the text, and share nothing of it", () => {
  fc.assert(
    fc.property(described, fc.constantFrom(docxOf, odtOf), (description, make) => {
      const bytes = make({ ...description, header: "頁首", footer: "頁尾" });
      const { text, blocks, furniture } = documentOf(make === docxOf ? readDocx(bytes) : readOdt(bytes));
      const seen = new Array<number>(text.length).fill(0);
      for (const { start, end } of [...spansOf(blocks), ...furniture]) {
        for (let at = start; at < end; at++) seen[at] = (seen[at] ?? 0) + 1;
      }
      expect([...text].map((letter, at) => (letter === "\n" ? 1 : seen[at]))).toEqual(new Array(text.length).fill(1));
    }),
    { numRuns: 60 },
  );
});

test("whatever stands in the XML is read or refused, and never thrown", () => {
  const names = [
    "w:p",
    "w:r",
    "w:t",
    "w:tbl",
    "w:tr",
    "w:tc",
    "w:tcPr",
    "w:sdt",
    "w:sdtContent",
    "w:fldChar",
    "w:ins",
    "w:txbxContent",
    "mc:AlternateContent",
    "mc:Choice",
    "w:pPr",
    "w:numPr",
    "w:vMerge",
    "w:gridSpan",
  ];
  const attribute = fc.constantFrom(
    "",
    ' w:val="-1"',
    ' w:val="99999999999"',
    ' w:val="restart"',
    ' w:val="x"',
    ' w:fldCharType="end"',
  );
  const { xml } = fc.letrec<{ xml: string }>((tie) => ({
    xml: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constant("字"),
      fc
        .tuple(fc.constantFrom(...names), attribute, fc.array(tie("xml"), { maxLength: 4 }))
        .map(([name, more, children]) => `<${name}${more}>${children.join("")}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(xml, { maxLength: 6 }), (body) => {
      const outcome = readDocx(docxFile({ body: body.join("") }));
      expect(outcome.ok || outcome.diagnostics.length > 0).toBe(true);
    }),
    { numRuns: 200 },
  );
});
