import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPlan } from "../../src/read";
import { formatPlan } from "../../src/write";
import { CORPUS, HAS_CORPUS } from "../corpus/gold-plan";

const documents = HAS_CORPUS
  ? readdirSync(CORPUS).filter((name) => /^\d{3}-.*\.(?:txt|html|docx|odt)$/u.test(name))
  : [];

describe.runIf(HAS_CORPUS)("a real document, read, written and read again, is the same plan", () => {
  test.each(documents)("%s", (name) => {
    const { plan: whole, framework } = readPlan(readFileSync(join(CORPUS, name)), { name });
    if (whole === undefined) throw new Error(`${name} was not read`);
    const again = readPlan(formatPlan(whole, "markdown"), { format: "markdown" });
    // The table has the headings that this package gives it.
    const { columns: _, ...plan } = whole;
    const { columns: written, ...read } = again.plan ?? {};
    expect(written?.length).toBeGreaterThan(0);
    // One that had no sections has those of its parts now.
    expect(read).toEqual(plan.sections === undefined ? { ...plan, sections: again.plan?.sections } : plan);
    expect(again.framework.id).toBe(framework.id);
    expect(again.unread).toEqual([]);
  });
});
