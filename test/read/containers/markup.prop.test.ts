import fc from "fast-check";
import { expect, test } from "vitest";
import { readHtml } from "../../../src/read/containers/html";
import { readMarkdown } from "../../../src/read/containers/markdown";
import { openDocument } from "../../../src/read/containers/open-document";
import { readTextFile } from "../../../src/read/containers/text";
import type { Block } from "../../../src/read/source/block";
import type { SourceDocument } from "../../../src/read/source/source-document";
import { unaccounted } from "./shown-blocks";

const HTML = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "甲",
        "乙 1.",
        "一、丙",
        "\n",
        " ",
        "&nbsp;",
        "&amp;",
        "<br>",
        "<!--",
        "-->",
        "<",
        "</p>",
        "</table>",
      ),
      fc.constantFrom("<p>", "<div>", "<h2>", "<ol type=i>", "<ul>", "<li>", "</li>", "</ol>", "<b>", "</b>", "<pre>"),
      fc.constantFrom(
        "<table>",
        "<caption>",
        "<thead>",
        "<tfoot>",
        "<tr>",
        "<td rowspan=3>",
        "<td colspan=2>",
        "<td>",
        "</td>",
      ),
      fc.constantFrom(
        "<nav>",
        "</nav>",
        "<main>",
        "</main>",
        "<header>",
        "<p hidden>",
        "<del>",
        "</del>",
        "<img>",
        "<select>",
      ),
      fc.constantFrom("<span style='mso-list:Ignore'>", "</span>", "<template>", "<svg>", "</svg>", "<textarea>"),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

const MARKDOWN = fc
  .array(
    fc.constantFrom(
      ..."甲,乙,一、,。,\n,\n\n, ,    ,# ,- ,* ,1. ,3) ,> ,|,|-|-|\n,```\n,---\n,**,*,_,~~,`,[,](a),![,<br>,<table>,<td>,\\,&lt;,a@b.c".split(
        ",",
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

/** Blanks between letters aside, a passage says what stands at its spans. */
function saysWhatStandsThere(document: SourceDocument): boolean {
  const plain = (text: string): string => text.replace(/\s+/gu, "");
  const isFaithful = (block: Block): boolean =>
    block.kind === "table"
      ? block.rows.flat().every((cell) => cell?.blocks.every(isFaithful) ?? true)
      : plain(block.text) === plain(block.spans.map(({ start, end }) => document.text.slice(start, end)).join(""));
  return document.blocks.every(isFaithful);
}

test.each([
  ["HTML", HTML, readHtml],
  ["Markdown", MARKDOWN, readMarkdown],
  ["text", MARKDOWN, readTextFile],
] as const)(
  "every character of %s stands in one block or is furniture, and nothing else is there",
  (_name, source, read) => {
    fc.assert(
      fc.property(source, (text) => {
        const outcome = read(text, {});
        if (!outcome.ok) return outcome.diagnostics.length > 0;
        expect(unaccounted(outcome.value)).toBe("");
        return saysWhatStandsThere(outcome.value);
      }),
      { numRuns: 500 },
    );
  },
);

test("no Chinese character of Markdown is lost, but of what is no link, no picture and no HTML", () => {
  const letters = (text: string): string => [...(text.match(/\p{Script=Han}/gu) ?? [])].toSorted().join("");
  const plain = MARKDOWN.filter((source) => !/\]\(|<(?:table|td)>/u.test(source));
  fc.assert(
    fc.property(plain, (source) => {
      const outcome = readMarkdown(source);
      if (outcome.ok) expect(letters(outcome.value.text)).toBe(letters(source));
    }),
    { numRuns: 2_000 },
  );
});

test("rows of a table are of one length, and a cell stands where it says", () => {
  fc.assert(
    fc.property(HTML, (html) => {
      const outcome = readHtml(`<table><tr><td>${html}`);
      for (const block of outcome.ok ? outcome.value.blocks : []) {
        if (block.kind !== "table") continue;
        expect(new Set(block.rows.map(({ length }) => length)).size).toBe(1);
        const places = block.rows.flatMap((row, at) => row.map((cell, column) => ({ cell, at, column })));
        for (const { cell, at, column } of places) {
          if (cell === undefined) continue;
          expect(at - cell.row).toBeLessThan(cell.rowSpan);
          expect(column - cell.column).toBeLessThan(cell.columnSpan);
        }
      }
    }),
  );
});

test("whatever bytes there are, they are read or refused with a reason", () => {
  const start = fc.constantFrom(
    "",
    "PK\u0003\u0004",
    "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
    "\u00ff\u00fe",
    "<html>",
    "{",
    "%PDF-",
  );
  const name = fc.constantFrom("", "a.docx", "a.odt", "a.html", "a.md", "a.txt", "a.doc", "a.csv");
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 300 }), name, (head, bytes, file) => {
      const input = Uint8Array.from([...Array.from(head, (letter) => letter.charCodeAt(0)), ...bytes]);
      const outcome = openDocument(input, { name: file });
      return outcome.ok || outcome.diagnostics.some(({ severity }) => severity === "error");
    }),
    { numRuns: 500 },
  );
});
