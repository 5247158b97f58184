import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const subpaths = Object.keys(manifest.exports).filter((name) => !name.includes("*") && !name.endsWith(".json"));

describe("the packed tarball, installed in an empty folder", () => {
  let folder = "";
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: "pipe" });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tw-service-quality-"));
    const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
      cwd: root,
      encoding: "utf8",
    });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "stranger", private: true }));
    run("npm", "install", "--no-fund", "--no-audit", "--prefer-offline", join(folder, JSON.parse(packed)[0].filename));
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(subpaths)("%s can be imported and required", (subpath) => {
    const name = join("tw-service-quality", subpath);
    const esm = run(
      process.execPath,
      "--input-type=module",
      "-e",
      `console.log(Object.keys(await import("${name}")).sort().join())`,
    );
    const cjs = run(process.execPath, "-e", `console.log(Object.keys(require("${name}")).sort().join())`);
    expect(esm.trim()).not.toBe("");
    expect(cjs).toBe(esm);
  });

  test("only zod and date-fns come with it", () => {
    expect(
      Object.keys(JSON.parse(run("npm", "ls", "--all", "--json")).dependencies["tw-service-quality"].dependencies),
    ).toEqual(["date-fns", "zod"]);
  });

  test("scoring loads neither", () => {
    const program = `import "tw-service-quality/score"; import "tw-service-quality/frameworks";
`;
    rmSync(join(folder, "node_modules/zod"), { recursive: true });
    rmSync(join(folder, "node_modules/date-fns"), { recursive: true });
    expect(() => run(process.execPath, "--input-type=module", "-e", program)).not.toThrow();
    run("npm", "install", "--no-fund", "--no-audit", "--prefer-offline");
  });

  test("the command works", () => {
    const bin = join(folder, "node_modules/.bin/tw-service-quality");
    expect(run(bin, "--version").trim()).toBe(manifest.version);
    expect(run(bin, "frameworks")).toContain("innovation-points-2010");
  });

  test("the command checks and scores files", () => {
    const bin = join(folder, "node_modules/.bin/tw-service-quality");
    for (const file of ["plan.json", "sheet.json", "county.csv"])
      copyFileSync(join(root, "examples", file), join(folder, file));
    const checked = JSON.parse(run(bin, "check", "plan.json", "--format", "json"));
    expect([checked.files[0].framework, checked.summary.error]).toEqual(["innovation-points-2010", 0]);
    const [card] = JSON.parse(run(bin, "score", "sheet.json", "--format", "json"));
    expect([card.framework, card.total.points > 0]).toEqual(["innovation-points-2010", true]);
    expect(run(bin, "score", "county.csv", "--format", "ndjson").trim().split("\n")).toHaveLength(4);
  });

  test("JSON Schemas are in it, can be required, and compile", () => {
    const schemas = readdirSync(join(folder, "node_modules/tw-service-quality/schema"));
    expect(schemas).toContain("plan.schema.json");
    for (const schema of schemas) {
      const required = run(process.execPath, "-p", `JSON.stringify(require("tw-service-quality/schema/${schema}"))`);
      expect(() => new Ajv2020({ strict: false }).compile(JSON.parse(required)), schema).not.toThrow();
    }
  });

  test.each(["consumer.mts", "consumer.cts"])("its types serve a strict program under node16: %s", (file) => {
    const config = {
      compilerOptions: {
        module: "node16",
        moduleResolution: "node16",
        target: "es2022",
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        types: [],
      },
      files: [file],
    };
    writeFileSync(join(folder, file), CONSUMER);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    expect(outputOf(() => run(process.execPath, tsc, "-p", "."))).toBe("");
    writeFileSync(join(folder, file), CONSUMER.replace(`framework: "innovation-points-2010"`, "framework: 1"));
    expect(outputOf(() => run(process.execPath, tsc, "-p", "."))).toContain("TS2322");
  });
});

/** Everything that a program usually does with the package, with the types spelt out. */
const CONSUMER = `import { checkPlan, type Diagnostic, type Outcome } from "tw-service-quality";
import { innovationPoints2010 } from "tw-service-quality/frameworks";
import type { Scorecard, ScoreSheet } from "tw-service-quality/model";
import { renderScoreMarkdown } from "tw-service-quality/report";
import { scoreSheet } from "tw-service-quality/score";

const sheet: ScoreSheet = { framework: "innovation-points-2010", marks: { "premises-convenience": 45 } };
const outcome: Outcome<Scorecard> = scoreSheet(sheet, innovationPoints2010);
const points: number | null = outcome.ok ? outcome.value.total.points : null;
const text: string = outcome.ok ? renderScoreMarkdown(outcome.value) : "";
const found: readonly Diagnostic[] = checkPlan({}).diagnostics;
export { found, points, text };
`;

/** What a program wrote, also where it failed. */
function outputOf(program: () => string): string {
  try {
    return program();
  } catch (error) {
    return typeof error === "object" && error !== null && "stdout" in error ? String(error.stdout) : String(error);
  }
}
