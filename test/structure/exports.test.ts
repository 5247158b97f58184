import { describe, expect, test } from "vitest";

const SUBPATHS = {
  "tw-service-quality": () => import("../../src/index"),
  "tw-service-quality/frameworks": () => import("../../src/frameworks"),
  "tw-service-quality/crosswalks": () => import("../../src/crosswalks"),
  "tw-service-quality/model": () => import("../../src/model"),
  "tw-service-quality/calendar": () => import("../../src/calendar"),
  "tw-service-quality/diagnostics": () => import("../../src/diagnostics"),
  "tw-service-quality/check": () => import("../../src/check"),
  "tw-service-quality/score": () => import("../../src/score"),
  "tw-service-quality/map": () => import("../../src/map"),
  "tw-service-quality/panel": () => import("../../src/panel"),
  "tw-service-quality/read": () => import("../../src/read"),
  "tw-service-quality/report": () => import("../../src/report"),
  "tw-service-quality/write": () => import("../../src/write"),
} as const;

describe("the names that users import: one more or less is a decision", () => {
  test.each(Object.entries(SUBPATHS))("%s", async (name, load) => {
    const names = Object.keys(await load()).sort();
    await expect(`${names.join("\n")}\n`).toMatchFileSnapshot(`__snapshots__/${name.replace("/", "-")}.txt`);
  });

  test("the front door has every name of the subpaths", async () => {
    const door = new Set(Object.keys(await SUBPATHS["tw-service-quality"]()));
    const behind = (await Promise.all(Object.values(SUBPATHS).map((load) => load()))).flatMap((module) =>
      Object.keys(module),
    );
    expect(behind.filter((name) => !door.has(name))).toEqual([]);
  });
});
