import { describe, expect, test } from "vitest";
import {
  FRAMEWORKS,
  innovation2010,
  innovation2016,
  innovationPoints2010,
  leapAward2018,
  leapMeasures2025,
} from "../../src/frameworks";
import type { Framework } from "../../src/model/framework";
import { identifyDocument } from "../../src/read/identify-framework/identify-document";
import { readPlan } from "../../src/read/read-plan";
import { HAS_CORPUS, readSource } from "../corpus/gold-plan";
import { lineDocument } from "./line-document";
import { wordDocument } from "./word-document";

/** The labels of a framework, or of the part below one criterion, one a line. */
const labels = ({ criteria }: Framework, from = 0, to = criteria.length) =>
  criteria
    .slice(from, to)
    .map(({ label }) => label)
    .join("\n");

const identify = (text: string) => identifyDocument(lineDocument(text));

describe("the labels decide", () => {
  test.each(FRAMEWORKS.map((framework) => ({ id: framework.id, framework })))("all labels of $id", ({ framework }) => {
    const { id, diagnostics } = identify(labels(framework));
    expect([id, diagnostics]).toEqual([framework.id, []]);
  });

  test.each([
    { name: "half of innovation-2016", text: labels(innovation2016, 0, 26), id: "innovation-2016" },
    { name: "half of innovation-2010", text: labels(innovation2010, 0, 20), id: "innovation-2010" },
    { name: "two dimensions of leap-award-2018", text: labels(leapAward2018, 0, 7), id: "leap-award-2018" },
    { name: "three measures of leap-measures-2025", text: labels(leapMeasures2025, 0, 14), id: "leap-measures-2025" },
    {
      name: "labels cut by narrow columns",
      text: labels(leapAward2018).replace(/(?<=.{3})/gu, "\n"),
      id: "leap-award-2018",
    },
    {
      name: "numbers before and points after",
      text: innovationPoints2010.criteria.map(({ label, points }, i) => `${i % 9}、${label} (${points} 分)`).join("\n"),
      id: "innovation-points-2010",
    },
    {
      name: "other width of brackets and commas",
      text: labels(leapMeasures2025).replaceAll(",", "，"),
      id: "leap-measures-2025",
    },
  ])("$name", ({ text, id }) => {
    expect(identify(text).id).toBe(id);
  });

  test("a small table whose columns are named as the levels of a framework", () => {
    const document = wordDocument("甲縣乙鎮戶政事務所107年度提升服務品質執行計畫", [
      ["構面", "實施要項", "推動作法"],
      ["基礎服務", "服務友善", "1.設置座椅。"],
    ]);
    expect(identifyDocument(document).id).toBe("leap-award-2018");
  });

  test("the same columns with rows of their own wording are another form", () => {
    const document = wordDocument([
      ["構面", "實施要項", "推動作法"],
      ["基礎服務", "服務友善", "1.設置座椅。"],
      ["內部管理", "人員訓練", "1.辦理講習。"],
      ["外部合作", "機關聯繫", "1.召開會議。"],
    ]);
    expect(identifyDocument(document).id).toBeUndefined();
  });
});

describe("forms that are none of the frameworks, see FACTS 1.10", () => {
  const LETTER = "行政院96年7月23日院授研展字第09600152471號函頒「政府服務創新精進方案」";
  test.each([
    {
      name: "the scheme's own outline, with the letter of the first generation",
      text: `壹、依據：${LETTER}\n實施要項\t執行策略\t執行方法\t承辦單位\n提升服務品質，深化服務績效\t(一)訂定年度執行計畫\t每年一月訂定\t秘書室`,
    },
    {
      name: "a ministry's form, worded as aims",
      text: `${LETTER}\n構面一、便民服務\t執行策略\t執行方法\t主辦單位\n(一)推動便捷之流程\t1.提升流程便捷性\t設置櫃臺\t總務組`,
    },
    {
      name: "a city's form with the six measures but strategies of its own",
      text: `政府服務躍升方案\n工作要領\t工作重點\t業務單位\n${leapMeasures2025.criteria
        .filter(({ level }) => level === "measure")
        .map(({ label }) => `${label}\t自訂重點\t資訊課`)
        .join("\n")}`,
    },
    {
      name: "labels as ordinary words in sentences",
      text: "本所改善服務流程，提高民眾滿意度，並重視顧客關係與機關形象。",
    },
    { name: "nothing", text: "" },
  ])("$name", ({ text }) => {
    const { id, diagnostics } = identify(text);
    expect(id).toBeUndefined();
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([["framework-unknown", ["framework"]]]);
  });

  test("a scheme that is named makes candidates, and the finding says which", () => {
    const { id, candidates, diagnostics } = identify("依據政府服務躍升方案辦理。\n政府服務躍升方案");
    expect(id).toBeUndefined();
    const ids = candidates.map((candidate) => candidate.id);
    expect(ids.toSorted()).toEqual(["leap-award-2018", "leap-measures-2025"]);
    expect(diagnostics.map(({ args }) => args.candidates)).toEqual([ids]);
    for (const found of ids) expect(diagnostics[0]?.message).toContain(found);
    expect(diagnostics[0]?.message).not.toContain("innovation");
  });

  test("a letter makes a candidate, but no choice", () => {
    const { id, candidates } = identify(LETTER);
    expect(id).toBeUndefined();
    expect(candidates.map((candidate) => candidate.id).sort()).toEqual([
      "innovation-2010",
      "innovation-2016",
      "innovation-points-2010",
    ]);
    expect(candidates[0]?.evidence.map(({ kind }) => kind)).toEqual(["letter", "title"]);
  });

  test("labels that several editions share alike decide nothing", () => {
    const shared = innovation2010.criteria
      .filter(({ level }) => level !== "sub-indicator")
      .map(({ label }) => label)
      .join("\n");
    const { id, diagnostics } = identify(shared);
    expect(id).toBeUndefined();
    expect(diagnostics[0]?.code).toBe("framework-undecided");
    // The scored edition words its first dimension differently.
    expect(diagnostics[0]?.args.candidates).toEqual(["innovation-2010", "innovation-2016"]);
  });

  test("printed points do", () => {
    const scored = innovationPoints2010.criteria
      .filter(({ id }) => id !== "measure-continuity" && id !== "measure-effectiveness")
      .map(({ label, points }) => `${label}（${points}分）`)
      .join("\n");
    expect(identify(scored).id).toBe("innovation-points-2010");
  });
});

describe("what speaks for a framework", () => {
  test("each piece of evidence with its kind and place", () => {
    const text =
      "甲縣乙鎮戶政事務所99年度提升服務品質執行計畫\n依院授研展字第０９六００１５２４７１號函\n評核項目\n便民標準\n服務（600分）\n服務場所便利性（50分）\n創新增值服務";
    const { candidates } = identify(text);
    const evidence = candidates.find(({ id }) => id === "innovation-points-2010")?.evidence ?? [];
    expect(evidence.map((each) => [each.kind, each.text, each.weight])).toEqual([
      ["letter", "院授研展字第09600152471號", undefined],
      ["dimension", "便民標準服務", 1],
      ["label", "服務場所便利性", 1],
      ["dimension", "創新增值服務", 0.6],
      ["column", "評核項目", undefined],
      ["points", "便民標準服務（600分）", undefined],
      ["points", "服務場所便利性（50分）", undefined],
      ["year", "99", undefined],
    ]);
    const shown = evidence.map(({ span }) => text.slice(span?.start, span?.end));
    expect(shown.slice(0, 2)).toEqual(["院授研展字第０９六００１５２４７１號", "便民標準\n服務"]);
  });

  test("a scheme of another generation than the labels is a finding that names both and where it stands", () => {
    const cited = "院授發社字第1061300008號函頒「政府服務創新精進方案」";
    const text = `${cited}\n${labels(leapAward2018)}`;
    const { id, diagnostics } = identify(text);
    expect(id).toBe("leap-award-2018");
    expect(diagnostics.map(({ code, args }) => [code, args.found, args.expected, args.framework])).toEqual([
      ["evidence-disagrees", "政府服務創新精進方案", "政府服務躍升方案", "leap-award-2018"],
    ]);
    const [{ span } = {}] = diagnostics;
    expect(text.slice(span?.start, span?.end)).toBe("政府服務創新精進方案");
  });

  test("so is a superseded letter", () => {
    const { diagnostics } = identify(`院授研展字第09600152471號\n${labels(leapAward2018)}`);
    expect(diagnostics.map(({ args }) => [args.found, args.title])).toEqual([
      ["院授研展字第09600152471號", "政府服務創新精進方案"],
    ]);
  });

  test("frameworks of the caller's own", () => {
    const own = {
      ...leapAward2018,
      id: "own",
      criteria: leapAward2018.criteria.map((each) => ({ ...each, label: `本局${each.label}` })),
    };
    const { id } = identifyDocument(lineDocument(labels(own)), { frameworks: [own] });
    expect(id).toBe("own");
  });
});

describe("a line of the document that names the framework", () => {
  const head = "甲縣乙鎮戶政事務所107年度提升服務品質執行計畫\n";
  const body = `\n壹、計畫內容\n${labels(leapAward2018)}`;

  test("decides, whatever the labels are", () => {
    const { id, candidates, diagnostics } = identify(`${head}評核架構：innovation-2010${body}`);
    expect([id, diagnostics]).toEqual(["innovation-2010", []]);
    const { evidence = [] } = candidates.find((candidate) => candidate.id === id) ?? {};
    expect(evidence.map(({ kind, text }) => [kind, text])).toEqual([["stated", "innovation-2010"]]);
  });

  test("decides for none", () => {
    const { id, candidates, diagnostics } = identify(`${head}評核架構：無${body}`);
    expect([id, diagnostics]).toEqual([undefined, []]);
    expect(candidates.map((candidate) => candidate.id)).toContain("leap-award-2018");
  });

  test("leaves it to the labels when nobody knows the name", () => {
    expect(identify(`${head}評核架構：innovation-1999${body}`).id).toBe("leap-award-2018");
  });

  test("stands below the title, not in a section", () => {
    expect(identify(`${head}${body}\n貳、其他\n評核架構：innovation-2010`).id).toBe("leap-award-2018");
  });

  test("is where the framework of the plan was read", () => {
    const text = `# ${head}\n評核架構：\`innovation-2010\`\n`;
    const reading = readPlan(text, { format: "markdown" });
    expect(reading.plan?.framework).toBe("innovation-2010");
    const { spans = [], basis } = reading.origins.find(({ path }) => path[0] === "framework") ?? {};
    expect([spans.map(({ start, end }) => reading.text.slice(start, end)), basis]).toEqual([
      ["innovation-2010"],
      "stated",
    ]);
    expect(reading.unread).toEqual([]);
  });

  test("an unknown name stays unread", () => {
    const { unread } = readPlan(`# ${head}\n評核架構：\`innovation-1999\`\n`, { format: "markdown" });
    expect(unread.map(({ text }) => text)).toEqual(["評核架構：innovation-1999"]);
  });
});

describe.runIf(HAS_CORPUS)("real plans, each line a paragraph", () => {
  test.each([
    { prefix: "000", id: "innovation-2016", codes: [] },
    { prefix: "001", id: "leap-measures-2025", codes: [] },
    { prefix: "002", id: "innovation-2010", codes: [] },
    { prefix: "003", id: "leap-award-2018", codes: ["evidence-disagrees"] },
    { prefix: "004", id: "innovation-points-2010", codes: [] },
  ])("$prefix follows $id", ({ prefix, id, codes }) => {
    const found = identify(readSource(prefix));
    expect([found.id, found.candidates[0]?.id]).toEqual([id, id]);
    expect(found.diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});
