import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics";
import { locateInDocument, readPlan } from "../../src/read";

const DOCUMENT = `範例市戶政事務所107年度提升服務品質計畫
壹、計畫目標
一、檢討各項申辦流程並簡化書表，提供民眾便捷而親切的服
務品筫，縮短臨櫃等候的時間，並定期檢討各項措施的執行成
效。
貳、計畫內容
構面	實施要項	推動作法	完成期限
基礎服務	服務一致及正確	每月抽查案件。	每月
	服務友善	設置雙語標示。	107年6月30日
`;
const reading = readPlan(DOCUMENT, { format: "text" });

const finding = (path: Diagnostic["path"], excerpt?: Diagnostic["excerpt"]): Diagnostic => ({
  code: "example",
  severity: "info",
  path,
  message: "",
  args: {},
  ...(excerpt && { excerpt }),
});

const [goal = ""] = reading.plan?.goals ?? [];
const wordsAt = (words: string): Diagnostic["excerpt"] => {
  const offset = Math.max(goal.indexOf(words) - 2, 0);
  const start = goal.indexOf(words) - offset;
  return { text: goal.slice(offset, offset + 9), offset, start, end: start + words.length };
};

describe("locateInDocument", () => {
  test.each<[string, Diagnostic, string]>([
    ["a field", finding(["title"]), "範例市"],
    ["a passage", finding(["goals", 0]), "檢討各項"],
    ["words of a passage", finding(["goals", 0], wordsAt("簡化書表")), "簡化書表"],
    ["words on its second line", finding(["goals", 0], wordsAt("品筫")), "品筫"],
    ["words that a line break cuts in two: where they begin", finding(["goals", 0], wordsAt("服務品")), "服\n"],
    ["a row: where its own label stands, not that of the group", finding(["entries", 0]), "服務一致"],
    ["a row below the group", finding(["entries", 1]), "服務友善"],
    ["an action of it", finding(["entries", 1, "actions", 0]), "設置雙語"],
  ])("%s", (_name, diagnostic, words) => {
    const [located] = locateInDocument([diagnostic], reading);
    const { start = -1, line, column } = located?.span ?? {};
    expect(DOCUMENT.slice(start, start + words.length)).toBe(words);
    const before = DOCUMENT.slice(0, start).split("\n");
    expect([line, column]).toEqual([before.length, (before.at(-1) ?? "").length + 1]);
  });
});
