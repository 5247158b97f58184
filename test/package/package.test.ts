import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
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

  test("JSON Schemas are in it", () => {
    const schema = run(process.execPath, "-p", `require("tw-service-quality/schema/plan.schema.json").type`);
    expect(schema.trim()).toBe("object");
  });
});
