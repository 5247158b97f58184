import { describe, expect, test } from "vitest";
import { fold } from "../../src/base/fold";
import { FRAMEWORKS, innovationPoints2010, leapAward2018, leapMeasures2025 } from "../../src/frameworks";
import { checkCriterionTree } from "../../src/model/check-criterion-tree";
import { criterionTree } from "../../src/model/criterion-tree";
import { findCriterion } from "../../src/model/find-criterion";
import { type Criterion, type Framework, frameworkSchema } from "../../src/model/framework";
import { parseFramework } from "../../src/model/parse-framework";

const each = FRAMEWORKS.map((framework) => [framework.id, framework] as const);
const namesOf = ({ label, aliases = [], misprints = [] }: Criterion) => [label, ...aliases, ...misprints];

test("the ids of the first release, in order", () => {
  expect(FRAMEWORKS.map(({ id }) => id)).toEqual([
    "innovation-2010",
    "innovation-2016",
    "innovation-points-2010",
    "leap-award-2018",
    "leap-measures-2025",
  ]);
});

describe.each(each)("%s", (_, framework) => {
  test("is a framework as data is, and survives JSON", () => {
    expect(frameworkSchema.parse(framework)).toEqual(framework);
    expect(checkCriterionTree(framework)).toEqual([]);
    expect(parseFramework(JSON.parse(JSON.stringify(framework)))).toEqual({
      ok: true,
      value: framework,
      diagnostics: [],
    });
  });

  test("no two criteria share a name", () => {
    const bearers = new Map<string, string>();
    for (const criterion of framework.criteria) {
      for (const name of namesOf(criterion)) {
        expect([undefined, criterion.id]).toContain(bearers.get(fold(name)));
        bearers.set(fold(name), criterion.id);
      }
    }
  });

  test("every criterion has a short English title of its own", () => {
    const titles = framework.criteria.map(({ title }) => title);
    for (const title of titles) expect(title).toMatch(/^[A-Z][A-Za-z0-9 ,;'()-]{5,85}$/u);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("criteria stand in document order: each right after its elder siblings and what is under them", () => {
    const { roots, childrenOf } = criterionTree(framework);
    const walk = (criterion: Criterion): string[] => [
      criterion.id,
      ...(childrenOf.get(criterion.id) ?? []).flatMap(walk),
    ];
    expect(roots.flatMap(walk)).toEqual(framework.criteria.map(({ id }) => id));
  });

  test("says where the tree was seen and what is unconfirmed, in both languages", () => {
    const { sources, unconfirmed, letter } = framework.provenance;
    expect(sources.some(({ basis }) => basis === "document")).toBe(true);
    for (const { statement, reference } of sources) {
      expect(statement).toEqual({
        "zh-TW": expect.stringMatching(/\p{Script=Han}.*。$/u),
        en: expect.stringMatching(/^[A-Z\p{Script=Han}][^。，；「」]*\.$/u),
      });
      expect(reference).toMatch(/https?:\/\/|計畫/u);
    }
    expect(unconfirmed.length).toBeGreaterThan(3);
    for (const statement of unconfirmed) {
      expect(statement["zh-TW"]).toMatch(/\p{Script=Han}.*。$/u);
      expect(statement.en).toMatch(/^[A-Z\p{Script=Han}].*\.$/u);
    }
    expect(letter?.basis).toBe("confirmed");
    expect(framework.weighting).toBeUndefined();
  });
});

describe("what the documents count", () => {
  const count = (framework: Framework, level: string) => framework.criteria.filter((c) => c.level === level).length;
  const points = (...ids: string[]) => ids.map((id) => findCriterion(innovationPoints2010, id)?.points);

  test("15 indicators and 1000 points, and points nowhere else", () => {
    expect(count(innovationPoints2010, "indicator")).toBe(15);
    expect(points("convenient-service", "information-flow", "value-added-innovation")).toEqual([600, 250, 150]);
    expect(points("agency-image", "premises-convenience", "staff-conduct", "service-outreach")).toEqual([
      170, 50, 90, 30,
    ]);
    expect(points("service-process", "process-convenience", "process-transparency")).toEqual([280, 180, 100]);
    expect(points("customer-relations", "public-satisfaction", "opinion-handling")).toEqual([150, 70, 80]);
    expect(
      points("information-provision", "disclosure-adequacy", "content-validity", "retrieval-completeness"),
    ).toEqual([130, 40, 50, 40]);
    expect(points("online-participation", "online-capacity", "e-participation")).toEqual([120, 80, 40]);
    expect(points("innovative-service", "creative-services", "measure-continuity", "measure-effectiveness")).toEqual([
      150, 100, 30, 20,
    ]);
    const pointed = FRAMEWORKS.filter(({ criteria }) => criteria.some((c) => c.points !== undefined));
    expect(pointed).toEqual([innovationPoints2010]);
  });

  test("4 構面 with 9 實施要項", () => {
    const { roots, childrenOf } = criterionTree(leapAward2018);
    expect(roots.map(({ id }) => childrenOf.get(id)?.length)).toEqual([2, 3, 2, 2]);
  });

  test("6 具體措施 with 20 執行策略", () => {
    const { roots, childrenOf } = criterionTree(leapMeasures2025);
    expect(roots.map(({ id }) => childrenOf.get(id)?.length)).toEqual([5, 3, 3, 3, 2, 4]);
    expect(count(leapMeasures2025, "strategy")).toBe(20);
  });
});

describe("the same concept keeps its id across editions", () => {
  const pairs = FRAMEWORKS.flatMap((from) =>
    FRAMEWORKS.filter((to) => to !== from && to.scheme === from.scheme).map(
      (to) => [from.id, to.id, from, to] as const,
    ),
  );

  test.each(pairs)("every name of %s means the same in %s, or nothing", (_, __, from, to) => {
    for (const criterion of from.criteria) {
      const counterpart = criterionTree(to).byId.get(criterion.id);
      expect(counterpart?.title ?? criterion.title).toBe(criterion.title);
      for (const name of namesOf(criterion)) {
        expect([name, findCriterion(to, name)?.id]).toEqual([name, counterpart?.id]);
      }
    }
  });

  test.each([
    ["only in 2010", "innovation-2010", "innovation-2016", ["form-reduction", "online-provision-and-use"]],
    [
      "only in 2016",
      "innovation-2016",
      "innovation-2010",
      [
        "missing-document-assistance",
        "handling-information-types",
        "enquiry-channels",
        "courtesy-satisfaction",
        "telephone-courtesy",
        "agency-satisfaction",
        "opinion-response",
        "opinion-mechanism",
        "opinion-satisfaction-growth",
        "proactive-disclosure",
        "publication-awareness",
        "online-provision",
        "online-usage-growth",
        "location-extended-services",
      ],
    ],
    ["only with points", "innovation-points-2010", "innovation-2010", ["measure-continuity", "measure-effectiveness"]],
  ])("%s", (_, from, to, ids) => {
    const idsOf = (wanted: string) => FRAMEWORKS.find(({ id }) => id === wanted)?.criteria.map(({ id }) => id) ?? [];
    expect(idsOf(from).filter((id) => !idsOf(to).includes(id))).toEqual(ids);
  });
});

test("the sub-indicator of 2016 with the character that its document may lack", () => {
  const innovation2016 = FRAMEWORKS.find(({ id }) => id === "innovation-2016");
  const name = "申辦案件書表未檢附證件行政協助情形";
  expect(innovation2016 && findCriterion(innovation2016, name)?.id).toBe("missing-document-assistance");
});

test.each([
  ["便民標準服務", "convenient-service"],
  ["優質便民服務", "convenient-service"],
  ["資訊網路服務", "information-flow"],
  ["創新增值服務", "value-added-innovation"],
  ["新(意)服務情形", "innovative-service"],
  ["新（意）服務情形", "innovative-service"],
])("every edition of the innovation scheme knows %s", (name, id) => {
  const editions = FRAMEWORKS.filter(({ scheme }) => scheme === "innovation");
  expect(editions.map((framework) => findCriterion(framework, name)?.id)).toEqual([id, id, id]);
});
