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
    const { plan, framework } = readPlan(readFileSync(join(CORPUS, name)), { name });
    if (plan === undefined) throw new Error(`${name} was not read`);
    const again = readPlan(formatPlan(plan, "markdown"), { format: "markdown" });
    // One that had no sections has those of its parts now.
    expect(again.plan).toEqual(plan.sections === undefined ? { ...plan, sections: again.plan?.sections } : plan);
    expect(again.framework.id).toBe(framework.id);
    expect(again.unread).toEqual([]);
  });
});
