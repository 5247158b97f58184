import { describe, expect, test } from "vitest";
import { markdownText } from "../../src/base/markdown-text";
import { FRAMEWORKS, innovationPoints2010, leapAward2018, weightFramework } from "../../src/frameworks";
import type { Framework } from "../../src/model/framework";
import { renderFramework } from "../../src/report/framework-markdown";

describe("every framework has a readable page", () => {
  test.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))("%s", async (id, framework) => {
    await expect(renderFramework(framework)).toMatchFileSnapshot(`../frameworks/__snapshots__/${id}.md`);
  });

  test("in English, with the official wording beside", async () => {
    await expect(renderFramework(innovationPoints2010, { locale: "en" })).toMatchFileSnapshot(
      "../frameworks/__snapshots__/innovation-points-2010.en.md",
    );
  });
});

test.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))(
  "the page of %s names every criterion once, every source and every doubt",
  (_, framework) => {
    const page = renderFramework(framework, { locale: "en" });
    for (const { id } of framework.criteria) expect(page.split(` \`${id}\``)).toHaveLength(2);
    expect(page.match(/^- \*\*/gmu)).toHaveLength(framework.provenance.sources.length);
    for (const { en } of framework.provenance.unconfirmed) expect(page).toContain(`- ${en}`);
    for (const { statement } of framework.provenance.sources)
      if (typeof statement !== "string") expect(page).toContain(`** ${markdownText(statement.en)}\\\n`);
  },
);

test("a caller's own weighting is said to be one", () => {
  const own = weightFramework(leapAward2018, {
    "basic-service": 25,
    "service-delivery": 25,
    "service-capacity": 25,
    "service-evaluation": 25,
  });
  expect(renderFramework(own)).toContain("- 自訂配分：配分為使用者自訂，非官方配分；原架構為 `leap-award-2018`");
  expect(renderFramework(own)).toContain("- 配分：合計 100 分，評分項目 4 項");
  expect(renderFramework(own, { locale: "en" })).toContain("not official; the framework weighted is `leap-award-2018`");
});

describe("a framework that comes as data", () => {
  const bare: Framework = {
    id: "own",
    scheme: "own",
    title: "A *bold*\n# title",
    edition: "<b>1</b>",
    levels: [{ id: "item", label: "a|b" }],
    criteria: [
      { id: "one", level: "item", label: "[x](y)", points: 0.1 },
      { id: "two", level: "item", label: "two", points: 0.2, aliases: ["two。", "zwei"], misprints: ["tow"] },
    ],
    provenance: { sources: [], unconfirmed: [] },
    inForce: { from: "someday", basis: "caller", reference: "see https://example.org/a_b；or not_this" },
  };
  const page = renderFramework(bare);

  test.each([
    [
      "markup in a text is only text, a line break does not end the block",
      "# A \\*bold\\* \\# title（\\<b\\>1\\</b\\>）\n",
    ],
    ["a label is no link", "- \\[x\\](y)（0.1 分） `one`\n"],
    ["points add up exactly", "合計 0.3 分，評分項目 2 項"],
    ["a date that is none stands as given", "自someday起（使用者自訂）"],
    ["an address is a link, other text is not markup", "see <https://example.org/a_b>；or not\\_this"],
    ["an alias that differs by its final stop is left out", "又稱：「zwei」；誤植：「tow」"],
  ])("%s", (_, expected) => expect(page).toContain(expected));

  test("a statement in one language stands in both pages", () => {
    const sources = [{ statement: "見縣府公告。", basis: "caller", reference: "縣府網站" }] as const;
    const own = { ...bare, provenance: { sources, unconfirmed: [] } };
    expect(renderFramework(own)).toContain("- **使用者自訂** 見縣府公告。\\\n  縣府網站");
    expect(renderFramework(own, { locale: "en" })).toContain("- **user's own** 見縣府公告。\\\n  縣府網站");
  });

  test("without sources, letter or doubts there are no empty headings", () => {
    expect(page).not.toMatch(/來源|尚未確認|函頒/u);
  });
});
