import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/** The house: nouns below, verbs above. A folder may import from floors below its own, and from itself. */
const FLOORS: Readonly<Record<string, number>> = {
  base: 0,
  diagnostics: 1,
  calendar: 1,
  model: 1,
  frameworks: 2,
  crosswalks: 2,
  read: 3,
  check: 3,
  score: 3,
  map: 3,
  panel: 4,
  report: 5,
  write: 5,
  cli: 6,
  index: 6,
};

/**
 * Within the first floor: what can be said, then the calendar that says it, then the nouns that hold dates. Within the
 * second: the frameworks, then the tables between them.
 */
const ORDER: Readonly<Record<number, readonly string[]>> = {
  1: ["diagnostics", "calendar", "model"],
  2: ["frameworks", "crosswalks"],
};

/** What may come from npm, by folder. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  model: ["zod"],
  check: ["zod"],
  calendar: ["date-fns"],
  read: ["papaparse", "fflate", "saxes", "parse5", "marked"],
  report: ["papaparse", "string-width", "sarif"],
};

const src = resolve(import.meta.dirname, "../../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const imports: readonly Import[] = files.flatMap((from) => importsIn(from, readFileSync(join(src, from), "utf8")));

/** `import … from "x"`, `export … from "x"`, bare `import "x"`, and dynamic `import("x")`. */
function importsIn(from: string, text: string): readonly Import[] {
  return [
    ...text.matchAll(/^(?:import|export) (?<type>type )?[^;"]*? from "(?<to>[^"]+)";/gmu),
    ...text.matchAll(/^import "(?<to>[^"]+)";/gmu),
    ...text.matchAll(/\bimport\(\s*["'`](?<to>[^"'`]+)["'`]/gu),
  ].map(({ groups }) => ({ from, to: groups?.to ?? "", isType: groups?.type !== undefined }));
}

test.each([
  ['import { a } from "./a";', "./a", false],
  ['import {\n  a,\n  b,\n} from "./a";', "./a", false],
  ['import type { A } from "./a";', "./a", true],
  ['export { a } from "./a";', "./a", false],
  ['import "./a";', "./a", false],
  ['const a = await import("./a");', "./a", false],
])("%s is seen", (text, to, isType) => {
  expect(importsIn("x.ts", text)).toEqual([{ from: "x.ts", to, isType }]);
});

/** The file that an import within src names. */
function targetOf({ from, to }: Pick<Import, "from" | "to">): string {
  const target = to.startsWith(".") ? relative(src, resolve(src, dirname(from), to)) : to;
  return files.includes(`${target}.ts`) ? `${target}.ts` : `${target}/index.ts`;
}

const folderOf = (path: string): string => path.split("/")[0]?.replace(/\.ts$/u, "") ?? "";

test("every folder of src has a floor", () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => FLOORS[folder] === undefined)).toEqual([]);
});

test("imports point down: none goes up, none to a sibling", () => {
  const wrong = imports.filter(({ from, to }) => {
    if (!to.startsWith(".")) return false;
    const source = folderOf(from);
    const target = folderOf(relative(src, resolve(src, dirname(from), to)));
    if (source === target || target === "") return source !== target;
    const [above, below] = [FLOORS[source] ?? -1, FLOORS[target] ?? 99];
    const order = above === below ? ORDER[above] : undefined;
    if (order !== undefined) return order.indexOf(target) > order.indexOf(source);
    return below >= above;
  });
  expect(wrong).toEqual([]);
});

test("no files load each other in a circle", () => {
  const loaded = imports.filter(({ isType }) => !isType);
  const left = new Map(files.map((file) => [file, loaded.filter(({ from }) => from === file).map(targetOf)]));
  const isTied = (file: string): boolean => {
    const isImported = [...left.values()].some((targets) => targets.includes(file));
    return isImported && (left.get(file) ?? []).some((target) => left.has(target));
  };
  for (let free = files; free.length > 0; free = [...left.keys()].filter((file) => !isTied(file)))
    for (const file of free) if (!isTied(file)) left.delete(file);
  expect([...left.keys()]).toEqual([]);
});

test("reports show results: whoever wants no more loads no reader of documents", () => {
  expect(imports.filter(({ from, to }) => folderOf(from) === "report" && to.includes("/read/"))).toEqual([]);
});

test("a library from npm is imported only where it belongs, and Node's own modules only by the command line", () => {
  const wrong = imports.filter(({ from, to }) => {
    if (to.startsWith(".")) return false;
    const folder = folderOf(from);
    if (to.startsWith("node:")) return folder !== "cli";
    return !(LIBRARIES[folder] ?? []).some((library) => to === library || to.startsWith(`${library}/`));
  });
  expect(wrong).toEqual([]);
});

test("frameworks, crosswalks, scoring and panels do not load zod: from schema files they take types only", () => {
  const loadsZod = new Set(imports.filter(({ to }) => to === "zod").map(({ from }) => from.replace(/\.ts$/u, "")));
  const reached = new Set<string>();
  const open = files.filter((file) => ["frameworks", "crosswalks", "score", "panel"].includes(folderOf(file)));
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    if (reached.has(from)) continue;
    reached.add(from);
    for (const { to, isType } of imports.filter((one) => one.from === from)) {
      if (isType || !to.startsWith(".")) continue;
      open.push(targetOf({ from, to }));
    }
  }
  expect([...reached].filter((file) => loadsZod.has(file.replace(/\.ts$/u, "")))).toEqual([]);
});

test("what is pure stays pure: no clock, randomness, console or process outside the command line", () => {
  const impure = /\bconsole\.|\bprocess\.|\bDate\.now\(|new Date\(\)|Math\.random\(/u;
  const wrong = files.filter((file) => folderOf(file) !== "cli" && impure.test(readFileSync(join(src, file), "utf8")));
  expect(wrong).toEqual([]);
});
