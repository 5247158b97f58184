// What a web page loads: minified by esbuild, then gzip.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { figure } from "./row.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

export async function compareSize() {
  const scoring = await bundle(
    'export { scoreSheet } from "./dist/score/index.js"; export { innovationPoints2010 } from "./dist/frameworks/index.js";',
    [],
  );
  const whole = await bundle('export * from "./dist/index.js";', ["zod", "date-fns"]);
  assert.ok(!scoring.inputs.some((path) => path.includes("node_modules")), "scoring loads a library");
  for (const name of ["scoreSheet", "checkPlan"]) assert.ok(whole.exports.includes(name), name);
  return [
    figure(
      "size of `scoreSheet` with one framework",
      "min + gzip, everything included",
      [scoring.bytes / 1000],
      "kB",
      6,
    ),
    figure("size of the whole package", "min + gzip, without zod and date-fns", [whole.bytes / 1000], "kB", 60),
  ];
}

async function bundle(contents, external) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    external: [...external, "node:*"],
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const [{ exports }] = Object.values(metafile.outputs);
  return {
    bytes: gzipSync(outputFiles[0].contents, { level: 9 }).length,
    inputs: Object.keys(metafile.inputs),
    exports,
  };
}
