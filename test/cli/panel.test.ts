import { describe, expect, test } from "vitest";
import { innovationPoints2010, scoredCriteria } from "../../src/frameworks";
import { panelResultSchema } from "../../src/model";
import { findPanelPreset, scorePanel } from "../../src/panel";
import { runCli } from "./memory-io";

const leaves = scoredCriteria(innovationPoints2010);

/** A sheet with this share of the points everywhere. */
function sheet(judge: string, agency: string, percent: number, more: object = {}) {
  const marks = Object.fromEntries(leaves.map(({ id, points = 0 }) => [id, (points * percent) / 100]));
  return { framework: "innovation-points-2010", judge, subject: { agency, rocYear: 99 }, marks, ...more };
}

const SHEETS = [
  sheet("甲委員", "東所", 90),
  sheet("乙委員", "東所", 80),
  sheet("甲委員", "西所", 70),
  sheet("乙委員", "西所", 95),
];
const files = { "all.json": JSON.stringify(SHEETS) };

test("json prints what the library computes", async () => {
  const { status, stdout, stderr } = await runCli(["panel", "all.json", "--format", "json"], { files });
  const outcome = scorePanel(SHEETS, innovationPoints2010);
  expect([status, stderr, JSON.parse(stdout)]).toEqual([
    0,
    "",
    outcome.ok && JSON.parse(JSON.stringify(outcome.value)),
  ]);
  expect(panelResultSchema.safeParse(JSON.parse(stdout)).success).toBe(true);
});

describe("several files are one panel", () => {
  const [one, two, three, four] = SHEETS.map((each) => JSON.stringify(each));
  test.each([
    [
      "a file each",
      { "a.json": one, "b.json": two, "c.json": three, "d.json": four },
      ["a.json", "b.json", "c.json", "d.json"],
    ],
    ["a folder", { "in/a.json": one, "in/b.json": two, "in/c.ndjson": `${three}\n${four}\n` }, ["in"]],
  ])("%s", async (_, some, names) => {
    const defined = Object.fromEntries(Object.entries(some).map(([name, text]) => [name, text ?? ""]));
    const apart = await runCli(["panel", ...names, "--format", "json"], { files: defined });
    const together = await runCli(["panel", "all.json", "--format", "json"], { files });
    expect([apart.status, JSON.parse(apart.stdout)]).toEqual([0, JSON.parse(together.stdout)]);
  });
});

describe("one CSV", () => {
  const head = leaves.map(({ label }) => label).join(",");
  const row = (judge: string, agency: string, percent: number) =>
    [judge, agency, ...leaves.map(({ points = 0 }) => (points * percent) / 100)].join(",");

  test("a row for each sheet, with columns 委員 and 機關", async () => {
    const rows = [
      row("甲委員", "東所", 90),
      row("乙委員", "東所", 80),
      row("甲委員", "西所", 70),
      row("乙委員", "西所", 95),
    ];
    const csv = [`委員,機關,${head}`, ...rows].join("\n");
    const { status, stdout } = await runCli(["panel", "a.csv", "--format", "json"], { files: { "a.csv": csv } });
    const totals = JSON.parse(stdout).subjects.map(({ total, rank }: { total: { value: number }; rank: number }) => [
      total.value,
      rank,
    ]);
    // (90 + 80) ÷ 2 and (70 + 95) ÷ 2.
    expect([status, totals]).toEqual([
      0,
      [
        [85, 1],
        [82.5, 2],
      ],
    ]);
  });

  test("a column for each judge, with the office above", async () => {
    const marks = leaves.map(({ label, points = 0 }) =>
      [label, ...[90, 80, 70, 95].map((percent) => (points * percent) / 100)].join(","),
    );
    const csv = ["評核指標,東區戶政事務所,,西區戶政事務所,", ",甲委員,乙委員,甲委員,乙委員", ...marks].join("\n");
    const { status, stdout } = await runCli(["panel", "a.csv", "--format", "json"], { files: { "a.csv": csv } });
    const subjects = JSON.parse(stdout).subjects.map(({ name, total }: { name: string; total: { value: number } }) => [
      name,
      total.value,
    ]);
    expect([status, subjects]).toEqual([
      0,
      [
        ["東區戶政事務所", 85],
        ["西區戶政事務所", 82.5],
      ],
    ]);
  });

  test("a column 階段 tells the stages apart", async () => {
    const staged = (phase: string, percent: number) => `${phase},${row("甲委員", "東所", percent)}`;
    const csv = [`階段,委員,機關,${head}`, staged("書面", 80), staged("實地", 90)].join("\n");
    const settings = {
      method: "weighted-phases",
      phases: [
        { id: "書面", weight: 40 },
        { id: "實地", weight: 60 },
      ],
    };
    const some = { "a.csv": csv, "s.json": JSON.stringify(settings) };
    const { status, stdout } = await runCli(["panel", "a.csv", "--settings", "s.json", "--format", "json"], {
      files: some,
    });
    // 80 × 40 % + 90 × 60 % = 86.
    expect([status, JSON.parse(stdout).subjects[0].total.exact.value]).toEqual([0, "86"]);
  });
});

describe("what comes before what", () => {
  const settings = JSON.stringify({
    preset: "county-assessment",
    ranking: "dense",
    rounding: { mode: "truncate", digits: 1 },
  });
  const some = { ...files, "s.json": settings };

  test("the settings before the preset, the command line before the settings", async () => {
    const argv = ["panel", "all.json", "--settings", "s.json", "--ranking", "fractional", "--format", "json"];
    expect(JSON.parse((await runCli(argv, { files: some })).stdout)).toMatchObject({
      preset: "county-assessment",
      ranking: "fractional",
      rounding: { mode: "truncate", digits: 1 },
      rankOn: "rounded",
    });
  });

  test("options without a default leave the preset as it is", async () => {
    const { stdout } = await runCli(
      ["panel", "all.json", "--preset", "construction-inspection-112", "--format", "json"],
      { files },
    );
    const preset = findPanelPreset("construction-inspection-112");
    expect(JSON.parse(stdout)).toMatchObject({ rounding: preset?.options.rounding, rankOn: "rounded" });
  });

  test("tie-breakers, grades and the rest", async () => {
    const argv = [
      "panel",
      "all.json",
      "--method",
      "total-score",
      "--ties",
      "highest-weighted-criterion, lot",
      "--grade",
    ];
    const { stdout } = await runCli([...argv, "klcg-land-office", "--member-ties", "dense", "--format", "json"], {
      files,
    });
    expect(JSON.parse(stdout)).toMatchObject({
      method: "total-score",
      memberTies: "dense",
      ties: ["highest-weighted-criterion", "lot"],
    });
    expect(JSON.parse(stdout).subjects[0].grade.grade).toBe("甲等");
  });
});

describe("codes", () => {
  const decided = JSON.stringify({
    decision: { kind: "exclude", member: "乙委員", reason: "議決" },
    disagreement: [{ measure: "range", atLeast: 5 }],
  });
  const faulty = [...SHEETS, { ...sheet("丙委員", "東所", 80), marks: { "staff-conduct": 999 } }];
  const some = { "甲委員.json": JSON.stringify(faulty), "s.json": decided };

  test.each(["pretty", "json", "csv", "markdown"])("no name of a judge is left in %s", async (format) => {
    const argv = [
      "panel",
      "甲委員.json",
      "--settings",
      "s.json",
      "--codes",
      "--working",
      "--sensitivity",
      "--format",
      format,
    ];
    const { stdout } = await runCli(argv, { files: some });
    expect(stdout).toContain("委員1");
    expect(stdout).toContain("委員2");
    expect(stdout).not.toMatch(/[甲乙丙]委員/u);
  });

  test("English has codes of its own", async () => {
    const { stdout } = await runCli(["panel", "all.json", "--codes", "--locale", "en"], { files });
    expect(stdout).toContain("member 1");
  });
});

test("--unqualified comes before the settings", async () => {
  const settings = JSON.stringify({
    method: "rank-sum",
    unqualified: "counted",
    passMark: { atLeast: 84, effect: "not-qualified" },
  });
  const argv = ["panel", "all.json", "--settings", "s.json", "--unqualified", "left-out", "--format", "json"];
  const { stdout } = await runCli(argv, { files: { ...files, "s.json": settings } });
  // 東所 (90 + 80) ÷ 2 = 85, 西所 (70 + 95) ÷ 2 = 82.5: one is left, first with both.
  const { subjects, unqualified } = JSON.parse(stdout);
  expect([unqualified, subjects.map(({ total }: { total: { value: number | null } }) => total.value)]).toEqual([
    "left-out",
    [2, null],
  ]);
});

describe("exit status", () => {
  test("1 when a judge is absent: no total and no rank, and it is said where", async () => {
    const some = { "a.json": JSON.stringify(SHEETS.slice(0, 3)) };
    const { status, stdout } = await runCli(["panel", "a.json"], { files: some });
    expect([status, stdout]).toEqual([1, expect.stringContaining("乙委員 未評 1 個受評對象")]);
    expect(stdout).toContain("未排名");
  });

  test("a mark that is none is told with file and cell", async () => {
    const csv = "委員,機關,服務場所便利性,服務行銷有效性\n甲委員,東所,八十,20\n乙委員,東所,40,20";
    const { status, stdout } = await runCli(["panel", "a.csv", "--framework", "innovation-points-2010"], {
      files: { "a.csv": csv },
    });
    expect([status, stdout]).toEqual([1, expect.stringMatching(/a\.csv.*C2/u)]);
  });

  test("0 although something is to be noted", async () => {
    const some = { "a.json": JSON.stringify(SHEETS[0]) };
    const { status, stdout } = await runCli(["panel", "a.json"], { files: some });
    expect([status, stdout]).toEqual([0, expect.stringContaining("僅有 1 位委員")]);
  });

  test.each([
    ["one of the files is not there", ["panel", "all.json", "none.json"]],
    ["one of the files is no sheet", ["panel", "all.json", "bad.json"]],
    ["a framework without points", ["panel", "leap.json"]],
  ])("2 and no result when %s", async (_, argv) => {
    const leap = JSON.stringify({ framework: "leap-award-2018", judge: "甲", subject: { agency: "東所" }, marks: {} });
    const some = { ...files, "bad.json": "[1]", "leap.json": leap };
    const { status, stdout, stderr } = await runCli(argv, { files: some });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("未計算評審結果");
  });

  test.each([
    ["an unknown preset", ["--preset", "none"], "--preset"],
    ["an unknown tie-breaker", ["--ties", "lot,vote"], "vote"],
    ["settings that are not there", ["--settings", "none.json"], "none.json"],
    ["settings with a fault", ["--settings", "s.json"], "s.json: ties.0: "],
    ["a setting that stands there twice", ["--settings", "twice.json"], "twice.json: "],
  ])("2 for %s", async (_, argv, said) => {
    const some = { ...files, "s.json": '{"ties": ["vote"]}', "twice.json": '{"method": "mean", "method": "median"}' };
    const { status, stdout, stderr } = await runCli(["panel", "all.json", ...argv], { files: some });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  });

  test("2 when the settings name a member who is none", async () => {
    const some = { ...files, "s.json": '{"decision": {"kind": "exclude", "member": "丙委員", "reason": "x"}}' };
    const { status, stdout, stderr } = await runCli(["panel", "all.json", "--settings", "s.json"], { files: some });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("丙委員");
  });
});

test.each(["zh-TW", "en"])("the help lists presets, methods and tie-breakers (%s)", async (locale) => {
  const { status, stdout } = await runCli(["panel", "--help", "--locale", locale]);
  expect(status).toBe(0);
  for (const id of ["taipei-land-office-108", "rank-sum", "most-first-places"]) expect(stdout).toContain(id);
});

describe("exit status of what is not settled", () => {
  test("2: settings at fault, nothing was computed", async () => {
    const settings = JSON.stringify({ decision: { kind: "exclude", member: "丁委員" } });
    const run = await runCli(["panel", "all.json", "--settings", "s.json"], {
      files: { ...files, "s.json": settings },
    });
    expect([run.status, run.stdout]).toEqual([2, ""]);
  });

  test("1: the first place is undecided", async () => {
    const tied = [sheet("甲委員", "東所", 90), sheet("甲委員", "西所", 90)];
    const args = ["panel", "t.json", "--preset", "most-advantageous-tender-97-total"];
    const run = await runCli(args, { files: { "t.json": JSON.stringify(tied) } });
    expect(run.status).toBe(1);
  });
});

test.each(["void", "undecided"])("a panel whose result is %s has no first place: exit 1", async (kind) => {
  const settings = JSON.stringify({ decision: { kind } });
  const { status } = await runCli(["panel", "all.json", "--settings", "s.json"], {
    files: { ...files, "s.json": settings },
  });
  expect(status).toBe(1);
});

test("two sheets of one judge are not said to be scored each on its own: neither counts", async () => {
  const csv = "委員,機關,基礎服務,服務遞送,服務量能,服務評價\n王委員,甲所,35,25,15,8\n王委員,甲所,36,26,16,9\n";
  const weights = JSON.stringify({ 基礎服務: 40, 服務遞送: 30, 服務量能: 20, 服務評價: 10 });
  const argv = ["panel", "a.csv", "--framework", "leap-award-2018", "--weights", "w.json"];
  const { status, stderr } = await runCli(argv, { files: { "a.csv": csv, "w.json": weights } });
  expect(status).toBe(2);
  expect(stderr).toContain("duplicate-sheet");
  expect(stderr).not.toMatch(/duplicate-header|分別計分/u);
});

test.each([
  ["zh-TW", "評核項目層級（itemLevel）為「zz」"],
  ["en", 'The framework has no level "zz"'],
])("a level that the framework has not is a finding in %s", async (locale, words) => {
  const { status, stderr } = await runCli(["panel", "all.json", "--settings", "s.json", "--locale", locale], {
    files: { ...files, "s.json": JSON.stringify({ itemLevel: "zz", method: "item-rank-sum" }) },
  });
  expect(status).toBe(2);
  expect(stderr).toContain("unknown-item-level");
  expect(stderr).toContain(words);
});
