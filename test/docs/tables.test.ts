import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { RULES } from "../../src/check";
import { LOCALES, type Locale } from "../../src/diagnostics";
import { FRAMEWORKS, scoredCriteria } from "../../src/frameworks";
import { renderRuleReference } from "../../src/report";
import { REPORT_WORDS } from "../../src/report/words";

const root = resolve(import.meta.dirname, "../..");
const README = { en: "README.md", "zh-TW": "README.zh-TW.md" } as const;
const REFERENCE = { en: "src/check/rules/README.md", "zh-TW": "src/check/rules/README.zh-TW.md" } as const;

/** Set to write the generated parts instead of comparing them: `UPDATE_DOCS=1 npx vitest run test/docs/tables.test.ts`. */
const isUpdating = process.env.UPDATE_DOCS === "1";

function frameworkTable(locale: Locale): string {
  const head =
    locale === "en" ? "| id | edition | criteria | points | in force |" : "| 代碼 | 版本 | 項目數 | 配分 | 適用期間 |";
  const rows = FRAMEWORKS.map((framework) => {
    const { id, title, edition, criteria, inForce } = framework;
    const points = scoredCriteria(framework).reduce((sum, criterion) => sum + (criterion.points ?? 0), 0);
    const none = locale === "en" ? "none found" : "查無來源";
    return `| \`${id}\` | ${title}，${edition} | ${criteria.length} | ${points || none} | ${inForce.from}–${inForce.until ?? ""} |`;
  });
  return [head, "|---|---|---|---|---|", ...rows].join("\n");
}

function ruleTable(locale: Locale): string {
  const head = locale === "en" ? "| rule | severity | what it looks for |" : "| 規則 | 程度 | 檢查什麼、為什麼 |";
  const rows = RULES.map(
    ({ id, severity, about }) => `| \`${id}\` | ${REPORT_WORDS[locale].severity[severity]} | ${about[locale]} |`,
  );
  return [head, "|---|---|---|", ...rows].join("\n");
}

describe.each(LOCALES)("documents generated from the code (%s)", (locale) => {
  test.each([
    ["frameworks", frameworkTable],
    ["rules", ruleTable],
  ] as const)("table of %s in the README", (name, table) => {
    const file = join(root, README[locale]);
    const text = readFileSync(file, "utf8");
    const block = new RegExp(`<!-- ${name} -->(?:\\n[\\s\\S]*?<!-- /${name} -->)?`, "u");
    const expected = `<!-- ${name} -->\n${table(locale)}\n<!-- /${name} -->`;
    if (isUpdating)
      writeFileSync(
        file,
        text.replace(block, () => expected),
      );
    else expect(block.exec(text)?.[0]).toBe(expected);
  });

  test("rule reference", () => {
    const file = join(root, REFERENCE[locale]);
    const expected = renderRuleReference(RULES, { locale });
    if (isUpdating) writeFileSync(file, expected);
    else expect(readFileSync(file, "utf8")).toBe(expected);
    // Under every bad example stands what the rule says of it.
    const rules = expected.split(/^## /mu).slice(1);
    for (const rule of rules) expect(rule).toMatch(/^> ./mu);
  });
});
