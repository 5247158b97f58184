import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/base/version";
import { COMMANDS } from "../../src/cli/commands";
import { runCli } from "./memory-io";

describe("what is asked for is on standard output", () => {
  test("--version", async () => {
    expect(await runCli(["--version"])).toMatchObject({ status: 0, stdout: `${VERSION}\n`, stderr: "" });
  });

  test.each([
    ["--help", ["--help"], "用法"],
    ["-h", ["-h"], "用法"],
    ["--help in English", ["--help", "--locale", "en"], "Usage"],
    ["the language first", ["--locale=en", "--help"], "Usage"],
    ["the language first, in two words", ["--locale", "en", "check", "--help"], "Usage"],
    ["help beside an option that is none", ["check", "--help", "--bogus"], "--fail-on"],
    ["help of the program beside one", ["--help", "--bogus"], "用法"],
    ["help as a command", ["help"], "用法"],
    ["help as a command, of another", ["help", "check"], "--fail-on"],
    ["the version and help", ["--version", "--help"], "用法"],
  ])("%s", async (_name, argv, heading) => {
    const { status, stdout, stderr } = await runCli(argv);
    expect({ status, stderr, hasHeading: stdout.includes(heading) }).toEqual({
      status: 0,
      stderr: "",
      hasHeading: true,
    });
  });

  test.each(COMMANDS.map(({ name, options }) => ({ name, options })))(
    "$name --help names every option",
    async ({ name, options }) => {
      for (const locale of ["zh-TW", "en"]) {
        const { status, stdout } = await runCli([name, "--help", "--locale", locale]);
        expect(status).toBe(0);
        expect(
          [...options.map((option) => option.name), "locale"].filter((option) => !stdout.includes(`--${option}`)),
        ).toEqual([]);
      }
    },
  );
});

test("without a command: the help on standard error, status 2", async () => {
  const { status, stdout, stderr } = await runCli([]);
  expect({ status, stdout, isHelp: stderr.includes("用法") }).toEqual({ status: 2, stdout: "", isHelp: true });
});

test("--grade offers only what can grade a total", async () => {
  const { stdout } = await runCli(["score", "--help"]);
  expect([stdout.includes("klcg-land-office"), stdout.includes("ntu-five-level")]).toEqual([true, false]);
});

const MISUSE: readonly { name: string; argv: readonly string[]; says: readonly string[] }[] = [
  { name: "an unknown command", argv: ["plan"], says: ["「plan」", "frameworks、new、read、check、score"] },
  { name: "an unknown language and nothing else", argv: ["--locale", "fr"], says: ["「fr」", "zh-TW"] },
  { name: "no language after its option", argv: ["--locale"], says: ["「--locale」後面沒有值"] },
  { name: "a misspelt command", argv: ["chek"], says: ["是否為「check」"] },
  { name: "the same in English", argv: ["chek", "--locale", "en"], says: ['did you mean "check"'] },
  { name: "an option before the command", argv: ["--verbose"], says: ["「--verbose」"] },
  { name: "a misspelt option", argv: ["check", "--fromat", "json", "a.json"], says: ["是否為「--format」"] },
  { name: "a short option", argv: ["check", "-x", "a.json"], says: ["「-x」"] },
  { name: "a misspelt value", argv: ["check", "--format", "jsom", "a.json"], says: ["「jsom」", "是否為「json」"] },
  { name: "an unknown language", argv: ["check", "--locale", "zh-CN", "a.json"], says: ["「zh-CN」", "zh-TW"] },
  { name: "an option without its value", argv: ["check", "a.json", "--format"], says: ["「--format」後面沒有值"] },
  {
    name: "an option where a value should be",
    argv: ["check", "a.json", "--config", "--locale", "en"],
    says: ["--config"],
  },
  { name: "an empty value", argv: ["check", "a.json", "--framework="], says: ["「--framework」後面沒有值"] },
  { name: "a value that is not taken", argv: ["new", "--sheet=yes"], says: ["「--sheet」不帶值"] },
  {
    name: "an option twice",
    argv: ["check", "a.json", "--format", "json", "--format", "sarif"],
    says: ["「--format」出現兩次"],
  },
  { name: "the version with an option that is none", argv: ["--version", "--bogus"], says: ["「--bogus」"] },
  { name: "the version of something", argv: ["--version", "check"], says: ["「check」"] },
  { name: "help in an unknown language", argv: ["--locale", "xx", "--help"], says: ["「xx」", "zh-TW"] },
  { name: "help of a command in one", argv: ["check", "--help", "--locale", "xx"], says: ["「xx」"] },
  { name: "a value for a flag that stands alone", argv: ["--help=1"], says: ["「--help」不帶值"] },
  { name: "help of a command that is none", argv: ["help", "chek"], says: ["是否為「check」"] },
  { name: "standard input twice", argv: ["check", "-", "-"], says: ["只能讀取一次"] },
  { name: "standard input as plan and configuration", argv: ["check", "-", "--config", "-"], says: ["只能讀取一次"] },
  {
    name: "points for a blank plan",
    argv: ["new", "--framework", "leap-award-2018", "--agency", "甲", "--year", "99", "--weights", "w.json"],
    says: ["「--weights」", "「--sheet」"],
  },
  {
    name: "a plan as points",
    argv: ["score", "a.csv", "--framework", "leap-award-2018", "--weights", "plan.json"],
    says: ["plan.json: 這是計畫，不是配分檔", "tw-service-quality check FILE"],
  },
  {
    name: "a list as points",
    argv: ["score", "a.csv", "--framework", "leap-award-2018", "--weights", "list.json"],
    says: ["list.json", '{"basic-service": 25, "service-delivery": 25, …}'],
  },
  {
    name: "a score sheet as configuration",
    argv: ["check", "a.json", "--config", "sheet.json"],
    says: ["sheet.json: 這是評分表，不是審查設定", "tw-service-quality score FILE"],
  },
  {
    name: "a workbook as configuration",
    argv: ["check", "a.json", "--config", "book.xlsx"],
    says: ["book.xlsx", "Excel", "此處只能讀 JSON"],
  },
  { name: "no files", argv: ["check"], says: ["沒有指定檔案"] },
  { name: "an argument too many", argv: ["new", "plan.json"], says: ["「plan.json」"] },
  {
    name: "an unknown framework",
    argv: ["check", "a.json", "--framework", "leap-award-2019"],
    says: ["是否為「leap-award-2018」"],
  },
  { name: "an unknown framework to show", argv: ["frameworks", "x"], says: ["「x」", "leap-award-2018"] },
  {
    name: "an unknown grade scale",
    argv: ["score", "a.csv", "--grade", "klcg-land-ofice"],
    says: ["是否為「klcg-land-office」"],
  },
  {
    name: "a grade scale of levels, which grades no total",
    argv: ["score", "a.csv", "--grade", "ntu-five-level"],
    says: ["「ntu-five-level」", "等級而非百分制", "klcg-land-office"],
  },
  {
    name: "points as configuration",
    argv: ["check", "a.json", "--config", "points.json"],
    says: ["points.json: 這是配分檔，不是審查設定", "--weights"],
  },
  {
    name: "an unknown rounding: every possible one, and what it means",
    argv: ["score", "a.csv", "--rounding", "up"],
    says: [
      "「up」",
      "half-up（四捨五入）",
      "half-even（四捨六入五成雙）",
      "truncate（無條件捨去）",
      "0 至 15",
      "half-up:3",
    ],
  },
  {
    name: "the same in English",
    argv: ["score", "a.csv", "--rounding", "up", "--locale", "en"],
    says: ["half-up (a half goes up)", "half-even (a half goes to the even digit)", "truncate (the rest is cut off)"],
  },
  {
    name: "no rounding after its option",
    argv: ["score", "a.csv", "--rounding"],
    says: ["half-even（四捨六入五成雙）"],
  },
  { name: "too many digits", argv: ["score", "a.csv", "--rounding", "half-up:16"], says: ["「half-up:16」"] },
  { name: "a year of the common era", argv: ["score", "a.csv", "--year", "2018"], says: ["--year: 「2018」"] },
  { name: "a year below zero is a value", argv: ["score", "a.csv", "--year", "-1"], says: ["--year: 「-1」"] },
  { name: "weights without a framework", argv: ["score", "a.csv", "--weights", "w.json"], says: ["--framework"] },
  {
    name: "a framework without points",
    argv: ["score", "a.csv", "--framework", "leap-award-2018"],
    says: [
      "沒有官方配分",
      "--framework leap-award-2018 --weights FILE",
      '{"basic-service": 25, "service-delivery": 25, …}',
    ],
  },
  { name: "no day", argv: ["check", "a.json", "--as-of", "明天"], says: ["--as-of"] },
  { name: "a blank plan without its options", argv: ["new"], says: ["「--framework」", "「--agency」", "「--year」"] },
  {
    name: "a table of a plan",
    argv: ["new", "--framework", "leap-award-2018", "--agency", "甲", "--year", "108", "--format", "csv"],
    says: ["--sheet"],
  },
  {
    name: "a configuration that is not there",
    argv: ["check", "a.json", "--config", "none.json"],
    says: ["找不到檔案"],
  },
];

const FILES = {
  "a.json": "{}",
  "w.json": "{}",
  "plan.json": '{"entries": []}',
  "sheet.json": '{"marks": {}}',
  "list.json": "[1, 2]",
  "points.json": '{"基礎服務": 30}',
  "book.xlsx": "PK\u0003\u0004 xl/workbook.xml",
};

test.each(MISUSE)("$name: status 2, a sentence, nothing on standard output", async ({ argv, says }) => {
  const { status, stdout, stderr } = await runCli(argv, { files: FILES });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(says.filter((words) => !stderr.includes(words))).toEqual([]);
  expect(stderr).not.toMatch(/^\s+at /mu);
});

test.each(MISUSE)("$name: the same in English, without full-width punctuation", async ({ argv }) => {
  const isSaid = argv.some((arg) => arg.startsWith("--locale"));
  const { status, stderr } = await runCli(isSaid ? argv : ["--locale", "en", ...argv], { files: FILES });
  expect(status).toBe(2);
  if (!isSaid) expect(stderr).not.toMatch(/[，。；：、／（）「」]/u);
});
