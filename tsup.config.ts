import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { defineConfig } from "tsup";

const subpaths = [
  ...["frameworks", "crosswalks", "model", "calendar", "diagnostics"],
  ...["check", "score", "panel", "map", "read", "report", "write"],
];

/** Maintained libraries that are bundled: they weigh on nobody's install, and only on the subpaths that use them. */
const bundled = [
  "papaparse",
  "string-width",
  "string-width/strip-ansi",
  "string-width/strip-ansi/ansi-regex",
  "string-width/get-east-asian-width",
  "fflate",
  "saxes",
  "saxes/xmlchars",
  "parse5",
  "parse5/entities",
  "marked",
];

const library = Object.fromEntries([
  ["index", "src/index.ts"],
  ...subpaths.map((name) => [`${name}/index`, `src/${name}/index.ts`]),
]);

export default defineConfig({
  entry: { ...library, "cli/main": "src/cli/main.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  noExternal: bundled.map(nameOf),
  external: [/^node:/u],
  dts: { entry: library },
  clean: true,
  onSuccess: async () => {
    await writeSchemas();
    await writeLicenses();
  },
});

/** The zod schemas as JSON Schema files, one for each noun. */
async function writeSchemas(): Promise<void> {
  const { jsonSchemas } = await import(new URL("dist/model/index.js", import.meta.url).href);
  const { checkConfigJsonSchema } = await import(new URL("dist/check/index.js", import.meta.url).href);
  const schemas = { ...jsonSchemas(), "check-config": checkConfigJsonSchema() };
  await mkdir("schema", { recursive: true });
  for (const [name, schema] of Object.entries(schemas))
    await writeFile(`schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

/** The notices that the bundled libraries ask to be passed on, and those of the data that a table was made from. */
async function writeLicenses(): Promise<void> {
  const notices = await Promise.all(bundled.map(async (path) => `${nameOf(path)}\n\n${await licenseOf(path)}\n`));
  notices.push(`Unihan database\n\n${await readFile("src/check/words/UNICODE-LICENSE.txt", "utf8")}`);
  await writeFile("dist/THIRD-PARTY-LICENSES.txt", notices.join(`\n${"-".repeat(80)}\n\n`));
}

/** The license in the folder of a package, or what its package.json says of it. */
async function licenseOf(path: string): Promise<string> {
  const folder = folderOf(path);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/iu.test(entry));
  if (file !== undefined) return (await readFile(join(folder, file), "utf8")).trim();
  const { license, author, homepage } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  if (license === undefined || author === undefined) throw new Error(`${path} says nothing of its license`);
  return `${license}, ${author}, ${homepage}`;
}

/** `a/b` is the package b that a uses, which may stand within a. */
function folderOf(path: string): string {
  const name = nameOf(path);
  const owner = path.slice(0, path.length - name.length - 1);
  const within = join("node_modules", owner, "node_modules", name);
  return owner !== "" && existsSync(within) ? within : join("node_modules", name);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
