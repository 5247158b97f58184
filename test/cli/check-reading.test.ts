import { describe, expect, test } from "vitest";
import { runCli } from "./memory-io";

const HEAD = ["構面", "實施要項", "推動作法", "完成期限", "預期效益"];
const ROWS = [
  ["基礎服務", "服務一致及正確", "編訂作業手冊，每季抽查50件。", "108年6月30日", ""],
  ["基礎服務", "服務友善", "增設雙語標示20面。", "108年9月30日", ""],
  ["服務遞送", "服務便捷", "預約系統新增3項。", "每季", ""],
];

function planOf(adopted: string, lines: readonly string[]): string {
  const title = "範例縣甲乙戶政事務所108年度提升服務品質執行計畫";
  return [title, adopted, "壹、執行期程", "自108年1月1日起至108年12月31日止。", "貳、計畫內容", ...lines, ""].join(
    "\n\n",
  );
}

const piped = (rows: readonly (readonly string[])[]) => rows.map((row) => `| ${row.join(" | ")} |`);
const table = [...piped([HEAD]), `|${" --- |".repeat(HEAD.length)}`, ...piped(ROWS)].join("\n");

async function codesOf(file: string, content: string): Promise<readonly string[]> {
  const { stdout } = await runCli(["check", file, "--format", "json"], { files: { [file]: content } });
  // The shape is that of renderCheckJson.
  const { files } = JSON.parse(stdout) as { files: readonly { diagnostics: readonly { code: string }[] }[] };
  return files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
}

describe("a date of adoption in a document", () => {
  test.each([
    ["that cannot be is that finding alone", "107年2月30日訂定", ["no-such-day"]],
    ["that is not there is missed", "承辦人：王小明", ["adoption-missing"]],
    ["that is right is nothing", "107年12月20日訂定", []],
  ])("%s", async (_name, adopted, expected) => {
    const codes = await codesOf("a.md", planOf(adopted, [table]));
    expect(codes.filter((code) => code === "no-such-day" || code === "adoption-missing")).toEqual(expected);
  });
});

test.each([
  ["that runs backwards is that finding alone", "自108年12月31日起至108年1月1日止。", ["period-reversed"]],
  ["that is unclear is that finding alone", "視需要辦理。", ["unclear-period"]],
])("a period %s", async (_name, period, expected) => {
  const document = planOf("107年12月20日訂定", [table]).replace("自108年1月1日起至108年12月31日止。", period);
  const codes = await codesOf("a.md", document);
  expect(codes.filter((code) => code.includes("period"))).toEqual(expected);
});

describe("a column is called empty only where its cells are sure", () => {
  const joined = (sign: string) => [HEAD, ...ROWS].map((row) => row.join(sign).trimEnd()).join("\n");
  test.each([
    ["a table of Markdown", "a.md", table, ["empty-column"]],
    ["a table with tabs", "a.txt", joined("\t"), ["empty-column"]],
    ["a table rebuilt from words", "a.txt", joined(" "), []],
  ])("%s", async (_name, file, lines, expected) => {
    const codes = await codesOf(file, planOf("107年12月20日訂定", [lines]));
    expect(codes).not.toContain("no-plan-table");
    expect(codes.filter((code) => code === "empty-column")).toEqual(expected);
  });
});
