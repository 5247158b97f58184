import { describe, expect, test } from "vitest";
import { FRAMEWORKS, leapAward2018, scoredCriteria } from "../../src/frameworks";
import { runCli } from "./memory-io";

describe("frameworks", () => {
  test("the list as json and one framework as json are the framework objects", async () => {
    expect(JSON.parse((await runCli(["frameworks", "--format", "json"])).stdout)).toEqual(FRAMEWORKS);
    expect(JSON.parse((await runCli(["frameworks", "leap-award-2018", "--format", "json"])).stdout)).toEqual(
      leapAward2018,
    );
  });

  test.each([
    ["the list", []],
    ["the list as markdown", ["--format", "markdown"]],
  ])("%s names every framework", async (_name, argv) => {
    const { stdout } = await runCli(["frameworks", ...argv]);
    expect(FRAMEWORKS.filter(({ id }) => !stdout.includes(id))).toEqual([]);
  });

  test.each(["pretty", "markdown"])("one framework as %s names every criterion", async (format) => {
    const { stdout } = await runCli(["frameworks", "leap-award-2018", "--format", format]);
    expect(leapAward2018.criteria.filter(({ id, label }) => !stdout.includes(id) || !stdout.includes(label))).toEqual(
      [],
    );
  });
});

describe("new", () => {
  const whose = ["--agency", "範例戶政事務所", "--year", "108年度"];
  const halves = '{"基礎服務": 25, "服務遞送": 25, "service-capacity": 25, "service-evaluation": 25}';

  test("a blank plan is checked without errors", async () => {
    const { stdout } = await runCli(["new", "--framework", "leap-award-2018", ...whose]);
    expect(JSON.parse(stdout)).toMatchObject({ agency: { name: "範例戶政事務所" }, rocYear: 108 });
    expect((await runCli(["check", "-"], { files: { "-": stdout } })).status).toBe(0);
  });

  test("a blank plan as a form", async () => {
    const { stdout } = await runCli(["new", "--framework", "leap-award-2018", ...whose, "--format", "markdown"]);
    expect(stdout).toContain("# 範例戶政事務所108年度提升服務品質執行計畫");
  });

  test("a blank sheet of a framework without points is refused, with points it is made", async () => {
    const argv = ["new", "--framework", "leap-award-2018", ...whose, "--sheet"];
    expect((await runCli(argv)).status).toBe(2);
    const { stdout } = await runCli([...argv, "--weights", "w.json"], { files: { "w.json": halves } });
    expect(JSON.parse(stdout)).toMatchObject({
      framework: "leap-award-2018",
      marks: { "basic-service": { status: "not-assessed" } },
    });
  });

  test.each([
    ["zh-TW", "評核項目"],
    ["en", "criterion"],
  ])("a blank sheet as a table, filled in, is scored (%s)", async (locale, heading) => {
    const argv = [
      "new",
      "--framework",
      "innovation-points-2010",
      ...whose,
      "--sheet",
      "--format",
      "csv",
      "--locale",
      locale,
    ];
    const { stdout } = await runCli(argv);
    expect(stdout.startsWith("\uFEFF") && stdout.includes(`\r\n${heading},`)).toBe(true);
    const filled = stdout.replace(
      /^(?<row>[^,\r\n]+,[a-z-]+,(?<points>\d+)),(?:未評|not assessed),/gmu,
      "$<row>,$<points>,",
    );
    const scored = await runCli(["score", "-", "--format", "json"], { files: { "-": filled } });
    expect(JSON.parse(scored.stdout)[0]).toMatchObject({
      subject: { agency: "範例戶政事務所", rocYear: 108 },
      total: { points: 1000, max: 1000 },
    });
    expect(scored.status).toBe(0);
  });

  test("a cell of the blank sheet that is emptied is a mark that was forgotten, as the help says", async () => {
    const argv = ["new", "--framework", "innovation-points-2010", ...whose, "--sheet", "--format", "csv"];
    const { stdout } = await runCli(argv);
    const emptied = stdout.replace("premises-convenience,50,未評", "premises-convenience,50,");
    expect(emptied).not.toBe(stdout);
    const scored = await runCli(["score", "-", "--format", "json"], {
      files: { "-": emptied.replace(",未評", ",10") },
    });
    expect(JSON.parse(scored.stdout)[0].completeness).toMatchObject({ assessed: 1, notAssessed: 13, missing: 1 });
    expect((await runCli(["new", "--help"])).stdout).toContain("以分數取代即為已評，清空則視為漏評");
  });

  test("half filled alike, the blank sheet as JSON and as a table give one scorecard", async () => {
    const argv = ["new", "--framework", "innovation-points-2010", ...whose, "--sheet"];
    const json = JSON.parse((await runCli(argv)).stdout);
    let csv = (await runCli([...argv, "--format", "csv"])).stdout;
    for (const [i, id] of Object.keys(json.marks).slice(0, 7).entries()) {
      json.marks[id] = i + 10;
      csv = csv.replace(`,${id},`, `,${id},@`).replace(/@(?<points>\d+),未評/u, `$<points>,${i + 10}`);
    }
    const score = async (file: string, text: string) =>
      (await runCli(["score", file, "--format", "json"], { files: { [file]: text } })).stdout;
    const [card] = JSON.parse(await score("a.json", JSON.stringify(json)));
    expect(card.completeness).toMatchObject({ assessed: 7, notAssessed: 8, missing: 0 });
    expect(JSON.parse(await score("a.csv", csv))).toEqual([card]);
  });

  test("a blank sheet as a form has a line for every criterion with points", async () => {
    const argv = ["new", "--framework", "innovation-points-2010", ...whose, "--sheet", "--format", "markdown"];
    const { stdout } = await runCli(argv);
    const [framework] = FRAMEWORKS.filter(({ id }) => id === "innovation-points-2010");
    expect(framework && scoredCriteria(framework).filter(({ label }) => !stdout.includes(label))).toEqual([]);
  });
});
