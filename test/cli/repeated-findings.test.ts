import { describe, expect, test } from "vitest";
import { repeatedFindings } from "../../src/cli/repeated-findings";
import type { Diagnostic } from "../../src/diagnostics/diagnostic";

function finding(message: string, severity: Diagnostic["severity"] = "warning", code = "incomplete"): Diagnostic {
  return { code, severity, path: [], message, args: {} };
}

describe("findings that lines share", () => {
  test("are said of the first line, all of them, and of the others how many lines they are", () => {
    const { first, rest } = repeatedFindings("zh-TW");
    expect(first([finding("甲"), finding("甲"), finding("乙")], 1)).toHaveLength(3);
    for (const line of [2, 3]) expect(first([finding("甲"), finding("甲")], line)).toEqual([]);
    expect(first([finding("甲")], 3)).toEqual([]);
    expect(rest().map(({ severity, message }) => [severity, message])).toEqual([
      ["warning", "另有 2 行情形與第 1 行相同，不再逐行列出。"],
    ]);
  });

  test("of one line there is nothing more to say", () => {
    const { first, rest } = repeatedFindings("zh-TW");
    first([finding("甲"), finding("甲")], 1);
    first([finding("甲")], 1);
    expect(rest()).toEqual([]);
  });

  test("what is left out because there are too many is as bad as the worst of it", () => {
    const { first, rest } = repeatedFindings("zh-TW");
    for (let line = 1; line <= 100; line++) first([finding(String(line), "info")], line);
    first([finding("甲", "info")], 101);
    expect(rest().map(({ code, severity }) => [code, severity])).toEqual([["more-findings", "info"]]);
    first([finding("乙", "warning")], 102);
    expect(rest().map(({ args, severity }) => [args.count, severity])).toEqual([[2, "warning"]]);
  });
});
