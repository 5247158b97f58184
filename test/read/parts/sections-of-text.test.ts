import { describe, expect, test } from "vitest";
import { lineDocument } from "../line-document";
import { wordDocument } from "../word-document";
import { readPartsOf } from "./read-parts-of";

const TITLE = "甲縣衛生局107年度服務計畫\n";

describe("what the plan rests on", () => {
  test.each([
    {
      name: "a list",
      text: "壹、計畫依據\n一、行政院函頒「甲方案」。\n二、乙縣政府107年1月2日府計研字第1070000001號函。",
      citations: ["行政院函頒「甲方案」。", "乙縣政府107年1月2日府計研字第1070000001號函。"],
    },
    {
      name: "prose with several letters, cut by the margin",
      text: "壹、計畫依據：\n行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍\n升方案」及107年2月12日府計研字第1070053000號函。",
      citations: [
        "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」",
        "107年2月12日府計研字第1070053000號函。",
      ],
    },
    {
      name: "on the line of the heading",
      text: "壹、依據：行政院函頒「甲方案」。",
      citations: ["行政院函頒「甲方案」。"],
    },
    {
      name: "an introduction is no citation",
      text: "壹、計畫依據\n本計畫依據下列規定：\n一、行政院函頒「甲方案」。",
      citations: ["行政院函頒「甲方案」。"],
    },
    {
      name: "with the goals in one section",
      text: "壹、依據及目標\n一、行政院函頒「甲方案」。\n二、讓民眾滿意。",
      citations: ["行政院函頒「甲方案」。"],
    },
  ])("$name", ({ text, citations }) => {
    const { values } = readPartsOf(lineDocument(`${TITLE}${text}\n貳、其他`));
    const found = [values.legalBasis ?? []].flat();
    expect(found.map((each) => (typeof each === "string" ? each : each.text))).toEqual(citations);
  });

  test("each citation has its own place; numbers are furniture, the joining word goes with the one before", () => {
    const text = "壹、計畫依據\n一、行政院函頒「甲方案」暨乙縣政府107年1月2日府計研字第1070000001號函\n貳、其他";
    const { shown, furniture } = readPartsOf(lineDocument(text));
    expect(shown(["legalBasis", 0])).toEqual(["行政院函頒「甲方案」暨"]);
    expect(shown(["legalBasis", 1])).toEqual(["乙縣政府107年1月2日府計研字第1070000001號函"]);
    expect(furniture).toContain("一、");
  });
});

describe("lists and prose", () => {
  test.each([
    { name: "a list: one each", text: "貳、計畫目標\n一、甲甲。\n二、乙乙。", goals: ["甲甲。", "乙乙。"] },
    {
      name: "every way to number",
      text: "貳、目標\n(一)甲\n（二）、乙\n1.丙\n2、丁\n(3) 戊\n①己\n- 庚\nㄧ、辛",
      goals: ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"],
    },
    {
      name: "a figure at the beginning is no number",
      text: "貳、目標\n1.5小時內辦妥\n107年達9成\n一、二級單位均參與",
      goals: ["1.5小時內辦妥", "107年達9成", "一、二級單位均參與"],
    },
    { name: "prose", text: "貳、計畫目標\n讓民眾滿意，讓同仁安心。", goals: ["讓民眾滿意，讓同仁安心。"] },
    {
      name: "prose cut by the margin",
      text: "貳、計畫目標\n    為提供民眾便捷而親切的服務，並且\n持續檢討改進作業流程與環境，特訂\n定本計畫。",
      goals: ["為提供民眾便捷而親切的服務，並且持續檢討改進作業流程與環境，特訂定本計畫。"],
    },
    {
      name: "items cut by the margin",
      text: "貳、計畫目標\n一、提供民眾便捷而親切的服務，並\n    持續改進。\n二、檢討作業流程與環境，使其更為\n    完善。",
      goals: ["提供民眾便捷而親切的服務，並持續改進。", "檢討作業流程與環境，使其更為完善。"],
    },
    {
      name: "an introduction is no goal",
      text: "貳、計畫目標\n本年度目標如下：\n一、甲。\n二、乙。",
      goals: ["甲。", "乙。"],
    },
    { name: "目標 goes before 目的", text: "貳、目的\n甲。\n參、計畫目標\n乙。", goals: ["乙。"] },
    { name: "目的 where there is no 目標", text: "貳、計畫目的\n甲。", goals: ["甲。"] },
    { name: "組織目標 is something else", text: "貳、組織目標\n甲。", goals: undefined },
    { name: "none", text: "貳、其他", goals: undefined },
  ])("goals: $name", ({ text, goals }) => {
    expect(readPartsOf(lineDocument(`壹、依據\n甲方案\n${text}`)).values.goals).toEqual(goals);
  });

  test("automatic numbers mark items of their own, whatever ends the line before", () => {
    const document = wordDocument(
      { text: "計畫目標", number: "壹、" },
      { text: "甲甲甲甲", number: "一、" },
      { text: "乙乙乙乙", number: "二、" },
      { text: "獎勵", number: "貳、" },
      "丙丙",
      "丁丁",
    );
    const { values } = readPartsOf(document);
    expect(values.goals).toEqual(["甲甲甲甲", "乙乙乙乙"]);
    expect(values.rewards).toEqual(["丙丙", "丁丁"]);
  });

  test.each([
    {
      name: "each clause, nested ones too",
      text: "貳、管制考核\n一、甲。\n二、如下：\n(一)乙。\n(二)丙。",
      monitoring: ["甲。", "如下：", "乙。", "丙。"],
      rewards: undefined,
    },
    { name: "measures and monitoring", text: "貳、推動措施及管考\n一、甲。", monitoring: ["甲。"], rewards: undefined },
    {
      name: "a section of both",
      text: "貳、考核及獎勵\n一、每季考核一次。\n二、成績優良者予以敘獎。",
      monitoring: ["每季考核一次。"],
      rewards: ["成績優良者予以敘獎。"],
    },
    {
      name: "rewards",
      text: "貳、獎懲規定\n成績優良者予以敘獎。",
      monitoring: undefined,
      rewards: ["成績優良者予以敘獎。"],
    },
    { name: "績效檢討 is something else", text: "貳、績效檢討\n甲。", monitoring: undefined, rewards: undefined },
    {
      name: "a remark where there is no such section",
      text: "貳、計畫內容\n甲。\n備註：每季檢討一次。",
      monitoring: ["每季檢討一次。"],
      rewards: undefined,
    },
    {
      name: "a remark with a list",
      text: "貳、計畫內容\n備註：\n1.乙。\n2.丙。\n丁。",
      monitoring: ["乙。", "丙。"],
      rewards: undefined,
    },
    {
      name: "a remark beside such a section",
      text: "貳、管考\n甲。\n參、其他\n備註：乙。",
      monitoring: ["甲。"],
      rewards: undefined,
    },
  ])("monitoring and rewards: $name", ({ text, monitoring, rewards }) => {
    const { values } = readPartsOf(lineDocument(`壹、依據\n甲方案\n${text}`));
    expect([values.monitoring, values.rewards]).toEqual([monitoring, rewards]);
  });
});

describe("a remark that is read as monitoring is told", () => {
  test.each([
    { name: "a section of that title", text: "貳、備註\n甲。\n乙。", args: { found: "備註", clauses: 2 } },
    { name: "a line below the plan", text: "貳、其他\n甲。\n※附註：每季檢討。", args: { found: "附註", clauses: 1 } },
  ])("$name", ({ text, args }) => {
    const { diagnostics } = readPartsOf(lineDocument(`壹、依據\n甲方案\n${text}`));
    expect(diagnostics.filter(({ path }) => path[0] === "monitoring")).toMatchObject([
      { code: "remark-as-monitoring", severity: "info", args },
    ]);
  });

  test.each(["貳、管制考核\n甲。", "貳、管考\n甲。\n參、備註\n乙。", "貳、其他\n甲。", "貳、備註"])(
    "not for %j",
    (text) => {
      expect(readPartsOf(lineDocument(`壹、依據\n甲方案\n${text}`)).codes).not.toContain("remark-as-monitoring");
    },
  );
});

describe("numbers of a list that do not go on are told, for the plan keeps none of them", () => {
  test.each([
    { name: "repeated", lines: "(一)甲。\n(一)乙。\n(二)丙。", found: "(一)、(一)、(二)" },
    { name: "skipped", lines: "一、甲。\n三、乙。", found: "一、三" },
    { name: "out of order", lines: "1.甲。\n3.乙。\n2.丙。", found: "1、3、2" },
    { name: "below another number", lines: "一、甲：\n(一)乙。\n(三)丙。\n二、丁。", found: "一、(一)、(三)、二" },
  ])("$name", ({ lines, found }) => {
    const { diagnostics, values } = readPartsOf(lineDocument(`壹、依據\n甲方案\n貳、管制考核\n${lines}`));
    expect(diagnostics.filter(({ path }) => path[0] === "monitoring")).toMatchObject([
      { code: "list-misnumbered", severity: "warning", args: { field: "monitoring", found } },
    ]);
    expect(values.monitoring?.[0]).toMatch(/^甲/u);
  });

  test.each([
    { name: "after brackets", lines: "(一)、甲。\n(二)、乙。", found: ["(一)、", "(二)、"], count: 2 },
    { name: "twice", lines: "一、、甲。\n二、乙。", found: ["一、、"], count: 1 },
  ])("and so are signs that are printed $name", ({ lines, found, count }) => {
    const { diagnostics } = readPartsOf(lineDocument(`壹、依據\n甲方案\n貳、管制考核\n${lines}`));
    expect(diagnostics.filter(({ path }) => path[0] === "monitoring")).toMatchObject([
      { code: "list-number-signs", severity: "info", args: { field: "monitoring", marks: found, count } },
    ]);
  });

  test.each([
    { name: "one after the other", text: "貳、目標\n一、甲。\n二、乙。\n三、丙。" },
    { name: "anew below each number", text: "貳、目標\n一、甲：\n(一)乙。\n(二)丙。\n二、丁：\n(一)戊。" },
    { name: "anew after words without a number", text: "貳、目標\n1.甲。\n2.乙。\n另應注意：\n1.丙。" },
    { name: "anew in another section", text: "貳、管制考核\n一、甲。\n參、績效評估\n一、乙。" },
    { name: "shared by two parts", text: "貳、考核及獎勵\n一、每季考核。\n二、績優者敘獎。\n三、每年檢討。" },
    { name: "bullets", text: "貳、獎勵\n- 甲。\n- 乙。" },
    { name: "no numbers", text: "貳、獎勵\n甲。\n乙。" },
  ])("not $name", ({ text }) => {
    expect(readPartsOf(lineDocument(`壹、依據\n甲方案\n${text}`)).codes).not.toContain("list-misnumbered");
  });
});

describe("places to sign belong to no section", () => {
  test.each([
    "承辦人　　　主管　　　首長",
    "承辦人  課長  主任秘書  機關首長（核章）",
    "填表人：    單位主管（機關首長）：",
  ])("%s", (line) => {
    const { values, furniture, coverage } = readPartsOf(
      lineDocument(`壹、依據\n甲方案\n貳、管考\n每季檢討。\n${line}`),
    );
    expect(values.monitoring).toEqual(["每季檢討。"]);
    expect(furniture).toContain(line);
    expect(coverage.unread).toBe(0);
  });

  test.each(["主任秘書", "主任　王小明", "承辦人員及主管應每季檢討", "承辦單位　行政課"])(
    "%s says something",
    (line) => {
      const { values, furniture } = readPartsOf(lineDocument(`壹、依據\n甲方案\n貳、管考\n每季檢討。\n${line}`));
      expect(values.monitoring).toHaveLength(2);
      expect(furniture).not.toContain(line);
    },
  );
});

describe("whom it binds and when", () => {
  test.each([
    { name: "實施對象", text: "貳、實施對象\n本局各科室。", scope: "本局各科室。" },
    { name: "several paragraphs", text: "貳、適用對象\n一、本局。\n二、各所。", scope: "一、本局。\n二、各所。" },
    { name: "對象 goes before 範圍", text: "貳、實施範圍\n甲。\n參、實施對象\n乙。", scope: "乙。" },
    { name: "範圍 where there is no 對象", text: "貳、適用範圍\n甲。", scope: "甲。" },
    { name: "服務對象 are the clients", text: "貳、服務對象\n甲。", scope: undefined },
  ])("scope: $name", ({ text, scope }) => {
    expect(readPartsOf(lineDocument(`壹、依據\n甲方案\n${text}`)).values.scope).toBe(scope);
  });

  const YEAR = { from: "2018-01-01", to: "2018-12-31" };
  test.each([
    {
      name: "from and to",
      text: "貳、執行期程\n自民國 107 年 1 月起至 107 年 12 月止，計 1 年。",
      period: YEAR,
      codes: [],
    },
    { name: "on the line of the heading", text: "貳、實施期程：107年1月1日至107年12月31日", period: YEAR, codes: [] },
    { name: "without a year", text: "貳、計畫期程\n1月1日至12月31日。", period: YEAR, codes: [] },
    {
      name: "in a sentence",
      text: "貳、計畫期程\n本計畫自107年1月1日起至107年12月31日止，每季檢討一次。",
      period: YEAR,
      codes: [],
    },
    { name: "a year", text: "貳、實施期間\n107年度", period: YEAR, codes: [] },
    {
      name: "a length that does not fit",
      text: "貳、執行期程\n自107年1月起至107年12月止，計2年。",
      period: YEAR,
      codes: ["period-length"],
    },
    {
      name: "that runs backwards",
      text: "貳、執行期程\n自107年12月31日起至107年1月1日止。",
      period: undefined,
      codes: ["period-reversed"],
    },
    { name: "no dates", text: "貳、執行期程\n視需要辦理。", period: undefined, codes: ["unclear-period"] },
  ])("period: $name", ({ text, period, codes }) => {
    const found = readPartsOf(lineDocument(`${TITLE}壹、依據\n甲方案\n${text}`));
    expect(found.values.period).toEqual(period);
    expect(found.codes.filter((code) => code.includes("period"))).toEqual(codes);
  });
});

describe("sections and what nobody else took", () => {
  test("ordinals, titles, and the text of sections that no part reads", () => {
    const text = "壹、依據\n甲方案\n貳、組織目標\n-一、乙。\n-二、丙。\n貳、計畫內容\n詳如下表：\n柒、 其他：丁。";
    expect(readPartsOf(lineDocument(text)).values.sections).toEqual([
      { ordinal: "壹", title: "依據" },
      { ordinal: "貳", title: "組織目標", text: "一、乙。\n二、丙。" },
      { ordinal: "貳", title: "計畫內容", text: "詳如下表：" },
      { ordinal: "柒", title: "其他", text: "丁。" },
    ]);
  });

  test("an unclear period keeps its words", () => {
    const { values } = readPartsOf(lineDocument("壹、依據\n甲方案\n貳、執行期程\n視需要辦理。"));
    expect(values.sections).toContainEqual({ ordinal: "貳", title: "執行期程", text: "視需要辦理。" });
  });

  test.each([
    { name: "with tabs", rows: "評核項目\t評核指標\n甲\t乙" },
    { name: "with blanks", rows: "  評核項目  評核指標  預期作法\n甲  乙" },
    { name: "one name a line", rows: "評核項目\n評核指標\n甲\n乙" },
  ])("rows of a table that no layout recognised are not passed off as prose: $name", ({ rows }) => {
    const { values } = readPartsOf(lineDocument(`壹、依據\n甲方案\n貳、計畫內容\n詳如下表。\n${rows}`));
    expect(values.sections).toContainEqual({ ordinal: "貳", title: "計畫內容", text: "詳如下表。" });
  });

  test.each([
    {
      name: "names of criteria and columns on lines of their own, numbered or not",
      text: "依據\n甲方案\n評核項目\n甲甲甲甲甲甲甲甲\n1.服務場所便利性\n乙乙乙乙乙乙\n具體作法\n丙丙丙。",
      args: { title: "評核項目", sections: 2, characters: 27, examples: ["評核項目", "1.服務場所便利性", "具體作法"] },
      path: ["sections", 1, "text"],
    },
    {
      name: "one deadline after the other",
      text: "壹、依據\n甲方案\n貳、其他\n經常辦理\n每季\n107年12月31日\n甲課",
      args: { title: "其他", sections: 1, characters: 18, examples: ["經常辦理", "每季", "107年12月31日"] },
      path: ["sections", 1, "text"],
    },
    {
      name: "a list of criteria with actions",
      text: "壹、依據\n甲方案\n貳、計畫內容\n一、基礎服務\n（一）服務友善\n1.設置無障礙櫃檯並備有愛心鈴。\n參、其他\n甲。",
      args: { title: "計畫內容", sections: 1, characters: 29, examples: ["一、基礎服務", "（一）服務友善"] },
      path: ["sections", 1, "text"],
    },
  ])("text that reads like a table is told: $name", ({ text, args, path }) => {
    const { diagnostics } = readPartsOf(lineDocument(text));
    expect(diagnostics.filter(({ code }) => code === "table-in-section")).toMatchObject([
      { severity: "warning", path, args },
    ]);
  });

  test.each([
    { name: "a list of names alone", text: "貳、評核項目\n一、基礎服務\n二、服務遞送\n三、服務量能" },
    { name: "names within sentences", text: "貳、計畫內容\n基礎服務及服務遞送為本年重點。\n每季檢討一次。" },
    { name: "one name and one deadline", text: "貳、計畫內容\n基礎服務\n辦理講習並檢討成效，全員參加。\n每季" },
  ])("other text is not: $name", ({ text }) => {
    expect(readPartsOf(lineDocument(`壹、依據\n甲方案\n${text}`)).codes).not.toContain("table-in-section");
  });

  test("every character of a document without a table is somewhere", () => {
    const text = `${TITLE}107年1月5日訂定\n壹、計畫依據：\n一、行政院函頒「甲方案」。\n貳、目標\n如下：\n(一) 乙，\n(二) 丙。\n- 參、其他：丁。\n填表人：    單位主管（機關首長）：`;
    expect(readPartsOf(lineDocument(text)).coverage.unread).toBe(0);
  });

  test("an automatic ordinal was concluded, a printed one is stated", () => {
    const { origins } = readPartsOf(wordDocument({ text: "計畫依據", number: "壹、" }, "甲方案", "貳、其他"));
    expect(origins.filter(({ path }) => path.at(-1) === "ordinal").map(({ basis }) => basis)).toEqual([
      "inferred",
      "stated",
    ]);
  });
});
