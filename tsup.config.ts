import { mkdir, writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

const subpaths = ["frameworks", "model", "calendar", "diagnostics", "check", "score", "read", "report"];

/** Maintained libraries that are bundled: they weigh on nobody's install, and only on the subpaths that use them. */
const bundled = ["papaparse", "string-width", "strip-ansi", "ansi-regex", "get-east-asian-width"];

const shared: Options = { target: "es2022", splitting: true, treeshake: true, noExternal: bundled, sourcemap: false };

export default defineConfig([
  {
    ...shared,
    entry: Object.fromEntries([
      ["index", "src/index.ts"],
      ...subpaths.map((name) => [`${name}/index`, `src/${name}/index.ts`]),
      ["cli/main", "src/cli/main.ts"],
    ]),
    format: ["esm", "cjs"],
    platform: "neutral",
    external: [/^node:/],
    dts: true,
    clean: true,
    onSuccess: writeSchemas,
  },
]);

/** The zod schemas as JSON Schema files, one for each noun. */
async function writeSchemas(): Promise<void> {
  const { jsonSchemas } = await import(new URL("dist/model/index.js", import.meta.url).href);
  await mkdir("schema", { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas()))
    await writeFile(`schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
