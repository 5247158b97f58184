import { describe, expect, test } from "vitest";
import { hideNames } from "../../src/cli/hide-names";
import { judgeCodes } from "../../src/cli/judge-codes";
import { innovationPoints2010, scoredCriteria } from "../../src/frameworks";
import { panelResultSchema } from "../../src/model/panel-result";
import { runCli } from "./memory-io";

const leaves = scoredCriteria(innovationPoints2010);

function sheet(judge: string, agency: string, percent: number) {
  const marks = Object.fromEntries(leaves.map(({ id, points = 0 }) => [id, (points * percent) / 100]));
  return { framework: "innovation-points-2010", judge, subject: { agency }, marks };
}

const codesOf = (names: readonly string[], locale: "zh-TW" | "en" = "zh-TW") => {
  const codes = judgeCodes(
    names.map((judge) => ({ judge })),
    locale,
  );
  return names.map(codes.codeOf);
};

describe("the series of codes", () => {
  test.each([
    ["委員 by first appearance", ["王小明", "李大同", "王小明"], ["委員1", "委員2", "委員1"]],
    ["代號 where a judge is named like a code", ["委員2", "委員1"], ["代號1", "代號2"]],
    ["also with a blank or full-width digits", ["委員 ２", "王小明"], ["代號1", "代號2"]],
    ["and where both are taken", ["委員2", "代號1"], ["代號代號1", "代號代號2"]],
    ["a name that only begins so is none", ["委員長", "王小明"], ["委員1", "委員2"]],
  ])("%s", (_, names, codes) => {
    expect(codesOf(names)).toEqual(codes);
  });

  test("in English", () => {
    expect(codesOf(["Ann", "Bob"], "en")).toEqual(["member 1", "member 2"]);
    expect(codesOf(["member 2", "Bob"], "en")).toEqual(["code 1", "code 2"]);
  });
});

describe("names in free text", () => {
  const hide = hideNames(
    new Map([
      ["王小明委員", "委員1"],
      ["李大同", "委員2"],
      ["李大", "委員3"],
      ["Ann", "委員4"],
      ["甲", "委員5"],
      ["1", "委員6"],
      ["B", "委員7"],
    ]),
    "某委員",
  );
  test.each([
    ["as the sheets write it", "王小明委員偏離初審意見", "委員1偏離初審意見"],
    ["without the title", "依王小明之意見", "依委員1之意見"],
    ["a surname with a title", "王教授請假", "委員1請假"],
    ["the longer name first", "李大同與李大", "委員2與委員3"],
    ["a surname of two judges is nobody's code", "李委員缺席", "某委員缺席"],
    ["Latin letters as a whole word", "Ann and Anna", "委員4 and Anna"],
    ["one character only where it stands alone", "甲、甲組及甲委員", "委員5、甲組及委員5"],
    ["no figure or letter, whoever is called so", "有 1 個受評對象，項目 B", "有 1 個受評對象，項目 B"],
    ["nothing else", "115年11月20日抽籤", "115年11月20日抽籤"],
  ])("%s", (_, text, hidden) => {
    expect(hide(text)).toBe(hidden);
  });
});

describe("what else names a judge", () => {
  const sheet = (judge: string, agency = "甲所") => ({ judge, subject: { agency } });
  test.each([
    ["a blank in the sheet", "王 小明", "王小明附議", "委員1附議"],
    ["a full-width blank in the sheet", "王　小明", "依王小明提議", "依委員1提議"],
    ["a blank in the text", "王小明", "依 王 小明 提議", "依 委員1 提議"],
    ["a full-width blank in the text", "王小明", "王　小　明附議", "委員1附議"],
    ["another width", "Ａｎｎ", "Ann 附議", "委員1 附議"],
    ["a blank in a Latin name", "Ann Lee", "Ann  Lee, Ｌｅｅ", "委員1, Ｌｅｅ"],
    ["a title behind the name", "王小明", "王小明委員主持", "委員1主持"],
    ["a compound surname", "歐陽修", "歐陽委員說明，歐委員不是", "委員1說明，歐委員不是"],
    ["a compound surname and a name of two characters", "司馬相如", "司馬召集人", "委員1"],
    ["a joined surname, or the first of it", "張簡大明", "張簡委員、張委員", "委員1、委員1"],
    ["the surname of a husband before one's own", "張王美玉", "張委員、張王委員", "委員1、委員1"],
    ["a name in parts", "瓦歷斯‧諾幹", "瓦歷斯委員", "委員1"],
    ["the convener", "王小明教授", "王小明、王召集人、王召集委員", "委員1、委員1、委員1"],
    ["a head", "王小明教授", "王局長、王副局長、王前處長、王主任秘書", "委員1、委員1、委員1、委員1"],
    ["a profession", "王小明教授", "王博士、王技師、王建築師、王會計師", "委員1、委員1、委員1、委員1"],
    ["a surname and a title apart", "王小明", "王 委員、王姓委員", "委員1、委員1"],
    ["a title before the name", "委員王小明", "王小明附議，王委員亦同", "委員1附議，委員1亦同"],
    ["a title and a remark", "外聘委員王小明（召集人）", "王小明附議", "委員1附議"],
    ["what a committee does", "王小明", "王委員會同勘查", "委員1會同勘查"],
    ["the head of a place behind a word", "林大明", "請林縣長裁示", "請委員1裁示"],
  ])("%s", (_, judge, text, coded) => {
    expect(judgeCodes([sheet(judge)], "zh-TW").text(text)).toBe(coded);
  });

  test.each([
    ["a surname alone", "王小明", "王、王功漁港、國王"],
    ["a surname that ends another word", "任大明", "主任委員及現任委員"],
    ["任何", "何大明", "任何委員均得提議"],
    ["地方", "方大明", "地方主任"],
    ["the head of a place", "林大明", "雲林縣長、士林區長"],
    ["the committee", "評選委員", "評選委員會"],
    ["what somebody is", "外聘委員", "外聘專家及評選結果"],
    ["one of a kind", "委員一", "另一委員"],
    ["letters of two words", "tom", "to market, to mend"],
    ["the assessed office", "王小明", "王小明建築師事務所"],
  ])("not: %s", (_, judge, text) => {
    expect(judgeCodes([sheet(judge, "王小明建築師事務所")], "zh-TW").text(text)).toBe(text);
  });
});

describe("--codes", () => {
  const source = "王小明擬";
  const settings = {
    gradeScale: "klcg-land-office",
    groups: { 東所: "王小明組", 西所: "王小明組" },
    disagreement: [{ measure: "range", atLeast: 1, source: "依王 小明之提議" }],
    adjustmentCaps: { bonus: 20, kinds: { 李大同加分: 10 }, source },
    limits: [{ subject: "東所", grade: "乙等", reason: "王小明查", source }],
    quotas: [{ grade: "優等", atMost: 1, source }],
    method: "total-score",
    ties: ["lot"],
    adjustments: [{ subject: "西所", kind: "李大同加分", points: 10, reason: "王小明提議加分", source: "王小明擬" }],
    tieRecords: [{ by: "lot", order: ["東所", "西所"], note: "李大同抽籤" }],
    floors: [{ kind: "criterion", below: 10, effect: "not-ranked", source: "李大同擬" }],
    passMark: { atLeast: 10, source: "王小明委員擬" },
    decision: { kind: "exclude", member: "張三丰", by: "王小明主持", reason: "張委員未敘明理由", source: "李大同擬" },
  };
  const sheets = [
    sheet("王小明", "東所", 90),
    sheet("李大同", "東所", 80),
    sheet("張三丰", "東所", 10),
    sheet("王小明", "西所", 89),
    sheet("李大同", "西所", 80),
    sheet("張三丰", "西所", 99),
  ];
  const faulty = [...sheets, { ...sheet("王小明", "南所", 90), marks: { "staff-conduct": "李大同代評" } }];
  const files = {
    "a.json": JSON.stringify(sheets),
    "b.json": JSON.stringify(faulty),
    "s.json": JSON.stringify(settings),
  };

  test.each(
    ["a.json", "b.json"].flatMap((file) =>
      ["pretty", "json", "csv", "markdown"].map((format) => [file, format] as const),
    ),
  )("no name is left in the reasons, notes and findings of %s as %s", async (file, format) => {
    const argv = ["panel", file, "--settings", "s.json", "--codes", "--working", "--sensitivity", "--format", format];
    const { stdout, stderr } = await runCli(argv, { files });
    expect(stdout).toContain("委員1");
    for (const text of [stdout, stderr]) expect(text).not.toMatch(/王\s*小明|李大同|張三丰|張委員/u);
  });

  test("ids and what is one of a closed list stay, whoever is called so", async () => {
    const { decision: _decision, ...others } = settings;
    const { stdout } = await runCli(["panel", "a.json", "--settings", "s.json", "--format", "json"], {
      files: { ...files, "s.json": JSON.stringify(others) },
    });
    const words = [...new Set(stdout.match(/(?<=")[a-z]+(?:-[a-z]+)*(?=")/gu))];
    const odd = words.map((judge) => sheet(judge, "東所", 90));
    const argv = ["panel", "c.json", "--settings", "s.json", "--format", "json"];
    const run = async (more: readonly string[]) => {
      const withOdd = { "c.json": JSON.stringify([...sheets, ...odd]), "s.json": JSON.stringify(others) };
      return JSON.parse((await runCli([...argv, ...more], { files: withOdd })).stdout);
    };
    const plain = await run([]);
    const coded = await run(["--codes"]);
    expect(panelResultSchema.safeParse(coded).error).toBeUndefined();
    const ids = ({ subjects, judges, diagnostics, flags, disagreement, groups, ...head }: Record<string, unknown>) => {
      const { floors, passMark, agreement, ...closed } = head;
      return closed;
    };
    expect(ids(coded)).toEqual(ids(plain));
    expect(coded.subjects.map(({ tieBrokenBy }: { tieBrokenBy?: unknown }) => tieBrokenBy)).toEqual(
      plain.subjects.map(({ tieBrokenBy }: { tieBrokenBy?: unknown }) => tieBrokenBy),
    );
    expect(coded.diagnostics.map(({ code }: { code: string }) => code)).toEqual(
      plain.diagnostics.map(({ code }: { code: string }) => code),
    );
  });

  test("places to sign are nobody's, and not in the order of the codes", async () => {
    const argv = ["panel", "a.json", "--codes", "--format", "markdown", "--preset", "most-advantageous-tender-97-rank"];
    const { stdout } = await runCli(argv, { files });
    const [committee = "", signatures = ""] = stdout.split("## 本委員會全部委員及出席情形")[1]?.split("## 參與") ?? [];
    expect(signatures).toContain("勿依代號之順序");
    expect(`${committee}${signatures}`).not.toMatch(/委員\d/u);
    const named = await runCli(
      argv.filter((one) => one !== "--codes"),
      { files },
    );
    expect(named.stdout).toMatch(/\| 王小明 +\| +\|/u);
  });
});

test("a name that is written in two ways has one code, so that two sheets of one judge stay two", () => {
  const { codeOf } = judgeCodes([{ judge: "王大明" }, { judge: "王 大明" }, { judge: "李四" }], "zh-TW");
  expect(["王大明", "王 大明", "李四"].map(codeOf)).toEqual(["委員1", "委員1", "委員2"]);
});

test("reasons in sheets are shown with the result, so they are coded as well", () => {
  const { sheet } = judgeCodes([{ judge: "王大明" }], "zh-TW");
  const marks = { a: 80, b: { status: "not-applicable", reason: "王大明認無此業務" } };
  expect(sheet({ judge: "王大明", marks })).toEqual({
    judge: "委員1",
    marks: { a: 80, b: { status: "not-applicable", reason: "委員1認無此業務" } },
  });
});
