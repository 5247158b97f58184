import { describe, expect, test } from "vitest";
import { innovationPoints2010 } from "../../src/frameworks/innovation-points-2010";
import { leapAward2018 } from "../../src/frameworks/leap-award-2018";
import { type MapScorecardOptions, mapScorecard } from "../../src/map/map-scorecard";
import type { Crosswalk, CrosswalkLink } from "../../src/model/crosswalk";
import type { Framework } from "../../src/model/framework";
import { type Scorecard, scorecardSchema } from "../../src/model/scorecard";
import { weightFramework } from "../../src/model/weight-framework";
import { renderScorePretty } from "../../src/report/score-pretty";
import { compareScorecards } from "../../src/score/compare-scorecards";
import { codes, leavesOf, NOT_APPLICABLE, nodeOf, scored, sheetWith } from "../score/scored";

/** A county's own points for the framework that has none. */
const own = weightFramework(leapAward2018, {
  "consistency-accuracy": 20,
  friendliness: 30,
  "service-delivery": 25,
  "service-capacity": 15,
  "service-evaluation": 10,
});

type Share = NonNullable<CrosswalkLink["shares"]>[number];

const TOP = ["convenient-service", "information-flow", "value-added-innovation"];
const ALL = ["consistency-accuracy", "friendliness", "service-delivery", "service-capacity", "service-evaluation"];

/** A county's own crosswalk: a single link over everything, with these shares. */
function tableWith(shares: readonly Share[] | undefined): Crosswalk {
  return {
    from: "innovation-points-2010",
    to: "leap-award-2018",
    basis: "caller",
    links: [
      {
        sources: [...TOP, "staff-conduct", "premises-convenience", "public-satisfaction"],
        targets: ALL,
        relation: "intersects",
        rationale: { "zh-TW": "本府自訂。", en: "The county's own." },
        confidence: "low",
        ...(shares !== undefined && { shares: [...shares] }),
      },
    ],
    unmapped: { from: [], to: [] },
  };
}

const SHARES: readonly Share[] = [
  { source: "staff-conduct", target: "consistency-accuracy", share: 1 },
  { source: "staff-conduct", target: "friendliness", share: 0.4 },
  { source: "premises-convenience", target: "friendliness", share: 0.6 },
  { source: "information-flow", target: "service-delivery", share: 1 },
  { source: "value-added-innovation", target: "service-capacity", share: 1 },
  { source: "public-satisfaction", target: "service-evaluation", share: 1 },
];

const card = scored(
  sheetWith({ "staff-conduct": 60, "premises-convenience": 45, "creative-services": 55 }, { judge: "甲委員" }),
);

function mapped(from: Scorecard, shares: readonly Share[] = SHARES, options: MapScorecardOptions = {}) {
  const outcome = mapScorecard(from, own, { crosswalk: tableWith(shares), ...options });
  if (!outcome.ok) throw new Error(codes(outcome.diagnostics).join(", "));
  return outcome;
}

describe("with points on both sides and shares", () => {
  test("shares in thirds", () => {
    const thirds = [
      { source: "staff-conduct", target: "friendliness", share: "1/3" },
      { source: "premises-convenience", target: "friendliness", share: "2/3" },
    ];
    const { value } = mapped(card, [...SHARES.filter(({ target }) => target !== "friendliness"), ...thirds]);
    // 30 × (1/3 × 2/3 + 2/3 × 9/10)
    expect(value.criteria.find(({ id }) => id === "friendliness")?.exact.points).toBe("74/3");
  });

  test("each criterion gets its maximum times the shares of the rates, exactly", () => {
    const { value, diagnostics } = mapped(card);
    expect(diagnostics).toEqual([]);
    // Rates: 60/90 = 2/3, 45/50 = 9/10, 250/250, 105/150 = 7/10, 70/70.
    expect(value.criteria.map(({ id, exact }) => [id, exact.points, exact.max])).toEqual([
      ["consistency-accuracy", "40/3", "20"],
      // 30 × (0.4 × 2/3 + 0.6 × 9/10) = 30 × 121/150
      ["friendliness", "24.2", "30"],
      ["service-delivery", "25", "25"],
      ["service-capacity", "10.5", "15"],
      ["service-evaluation", "10", "10"],
    ]);
    expect(value.criteria[1]?.sources).toEqual([
      { id: "staff-conduct", label: "服務行為友善性與專業性", share: "0.4", rate: "2/3" },
      { id: "premises-convenience", label: "服務場所便利性", share: "0.6", rate: "0.9" },
    ]);
    expect(value.card.total).toMatchObject({ points: 83.03, max: 100, exact: { points: "2491/30", max: "100" } });
  });

  test("the result is a scorecard that says it was not marked so, and can be compared", () => {
    const { card: carried } = mapped(card).value;
    expect(scorecardSchema.safeParse(carried).success).toBe(true);
    expect(carried.model.mapped).toEqual({ from: "innovation-points-2010", basis: "caller" });
    expect(renderScorePretty(carried)).toContain("得分係自 innovation-points-2010 之評分結果依對照表占比換算");
    expect([carried.framework, carried.judge]).toEqual([own.id, "甲委員"]);
    expect(nodeOf(carried, "basic-service").exact).toMatchObject({ points: "563/15", max: "50", share: "50" });
    expect(carried.gains.map(({ id }) => id)).toEqual(["consistency-accuracy", "friendliness", "service-capacity"]);
    const marks = {
      "consistency-accuracy": 15,
      friendliness: 24.2,
      "service-delivery": 25,
      "service-capacity": 10.5,
      "service-evaluation": 10,
    };
    const outcome = compareScorecards(carried, scored({ framework: own.id, marks }, {}, own));
    expect(outcome.ok && outcome.value.total.points.exact.change).toBe("5/3");
    expect(outcome.diagnostics).toEqual([]);
  });

  test("full marks stay full marks, none stay none", () => {
    const none = Object.fromEntries(leavesOf(card).map(({ id }) => [id, 0]));
    expect(mapped(scored(sheetWith())).value.card.total.exact.percent).toBe("100");
    expect(mapped(scored(sheetWith(none))).value.card.total.exact).toEqual({ points: "0", max: "100", percent: "0" });
  });
});

describe("what cannot be told is not assessed, and said", () => {
  test.each<[string, Scorecard, readonly Share[], string]>([
    [
      "a criterion without shares",
      card,
      SHARES.filter(({ target }) => target !== "service-evaluation"),
      "target-without-shares",
    ],
    [
      "a source that does not apply",
      scored(sheetWith({ "public-satisfaction": NOT_APPLICABLE })),
      SHARES,
      "source-not-assessed",
    ],
    ["a source without a mark", scored(sheetWith({ "public-satisfaction": undefined })), SHARES, "source-not-assessed"],
  ])("%s", (_, from, shares, code) => {
    const { value, diagnostics } = mapped(from, shares);
    expect(codes(diagnostics)).toEqual([`${code} tree service-evaluation`]);
    expect(value.criteria.at(-1)?.points).toBeNull();
    expect(nodeOf(value.card, "service-evaluation").status).toBe("not-assessed");
    expect([value.card.total.max, value.card.interval.max]).toEqual([90, 100]);
    expect(value.card.completeness).toMatchObject({ total: 5, assessed: 4, notAssessed: 1, percent: 90 });
  });
});

describe("what is refused, and why", () => {
  const crosswalk = tableWith(SHARES);
  const finer = weightFramework(leapAward2018, {
    "basic-service": 50,
    "service-delivery": 25,
    "service-capacity": 15,
    "service-evaluation": 10,
  });

  test.each<[string, unknown, Framework, MapScorecardOptions, string[]]>([
    ["a framework without points", card, leapAward2018, { crosswalk }, ["framework-without-points"]],
    ["the crosswalk of the package has no shares", card, own, {}, ["no-shares"]],
    ["nor has this one", card, own, { crosswalk: tableWith(undefined) }, ["no-shares"]],
    ["the same framework", card, innovationPoints2010, {}, ["same-framework"]],
    [
      "shares that do not add up to 1",
      card,
      own,
      { crosswalk: tableWith([{ source: "staff-conduct", target: "friendliness", share: 0.5 }]) },
      ["shares-not-whole crosswalk links 0 shares 0"],
    ],
    [
      "a share of a group of the new framework",
      card,
      finer,
      { crosswalk },
      [
        "share-not-scored crosswalk links 0 shares 0",
        "share-not-scored crosswalk links 0 shares 1",
        "share-not-scored crosswalk links 0 shares 2",
      ],
    ],
    [
      "a scorecard of an unknown framework",
      { ...card, framework: "county-1999" },
      own,
      { crosswalk },
      ["unknown-scored-framework"],
    ],
    ["no scorecard", { framework: "x" }, own, { crosswalk }, ["unreadable-scorecard"]],
    ["nothing", null, own, { crosswalk }, ["unreadable-scorecard"]],
  ])("%s", (_, from, to, options, expected) => {
    // Data from elsewhere need not keep to the types.
    const outcome = mapScorecard(from as Scorecard, to, options);
    expect([outcome.ok, codes(outcome.diagnostics)]).toEqual([false, expected]);
  });
});
