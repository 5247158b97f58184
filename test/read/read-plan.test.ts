import { describe, expect, test } from "vitest";
import { readPlan } from "../../src";
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
    const line = options.name === undefined ? {} : { line: 7 };
    expect(unread).toContainEqual({ text: "係指臨櫃服務。", span: { start, end: start + 7, ...line } });
    expect(diagnostics.filter(({ code }) => code === "notes-not-read").map(({ args }) => args)).toEqual([{ count: 1 }]);
  });
});
