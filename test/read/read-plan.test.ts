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
const MARKDOWN = "範例市戶政事務所107年度提升服務品質執行計畫\n\n## 壹、獎勵\n\n執行績效良好者，予以嘉獎。[^a]\n\n[^a]: 係指臨櫃服務。\n";

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
    expect(unread).toContainEqual({ text: "係指臨櫃服務。", span: { start, end: start + 7 } });
    expect(diagnostics.filter(({ code }) => code === "notes-not-read").map(({ args }) => args)).toEqual([{ count: 1 }]);
  });
});
