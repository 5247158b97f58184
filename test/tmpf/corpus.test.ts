import { test } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatPlan } from "../../src/report";
import { readPlan } from "../../src/read";
import { CORPUS } from "../corpus/gold-plan";
import { expect } from "vitest";
import { writeFileSync } from "node:fs";
test.each(readdirSync(CORPUS).filter((n) => /^\d{3}-.*\.(txt|docx|odt|html)$/.test(n)))("%s", (name) => {
  const first = readPlan(readFileSync(join(CORPUS, name)), { name });
  const t0 = performance.now();
  const text = formatPlan(first.plan!, "markdown");
  console.log(name, "ms", performance.now() - t0, first.coverage, first.framework.id);
  writeFileSync(`/tmp/${name}.md`, text);
  const again = readPlan(text, { format: "markdown" });
  console.log(again.unread, again.coverage);
  expect(again.plan).toEqual(first.plan);
});
