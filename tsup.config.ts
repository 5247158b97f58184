import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";

const subpaths = ["frameworks", "model", "calendar", "diagnostics", "check", "score", "read", "report"];

/** Maintained libraries that are bundled: they weigh on nobody's install, and only on the subpaths that use them. */
const bundled = ["papaparse", "string-width", "strip-ansi", "ansi-regex", "get-east-asian-width"];

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
  noExternal: bundled,
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

/** The notices that the bundled libraries ask to be passed on. */
async function writeLicenses(): Promise<void> {
  const notices = await Promise.all(
    bundled.map(async (name) => {
      const folder = new URL(`node_modules/${name}/`, import.meta.url);
      const file = (await readdir(folder)).find((entry) => /^licen[cs]e/iu.test(entry));
      if (file === undefined) throw new Error(`${name} has no license file`);
      return `${name}\n\n${(await readFile(new URL(file, folder), "utf8")).trim()}\n`;
    }),
  );
  await writeFile("dist/THIRD-PARTY-LICENSES.txt", notices.join(`\n${"-".repeat(80)}\n\n`));
}
