import { describe, expect, test } from "vitest";
import { fromNumber } from "../../src/base/exact-number";
import { toExact } from "../../src/base/exact-text";
import { divide, type Ratio } from "../../src/base/ratio";
import { round } from "../../src/base/rounding";
import { describeAgreement } from "../../src/panel/describe-agreement";
import { judgeTendencies } from "../../src/panel/judge-tendencies";
import { kendallW } from "../../src/panel/kendall-w";
import { krippendorffAlpha } from "../../src/panel/krippendorff-alpha";
import { momentsOf } from "../../src/panel/moments";
import { roundRoot } from "../../src/panel/round-root";

type Numbers = readonly (readonly (number | undefined)[])[];

/** Rows are subjects, columns judges. */
function ratios(rows: Numbers): readonly (readonly (Ratio | undefined)[])[] {
  return rows.map((row) => row.map((value) => (value === undefined ? undefined : fromNumber(value))));
}

/** From one row for each judge, as most books print it. */
function byJudge(judges: Numbers): Numbers {
  return (judges[0] ?? []).map((_, subject) => judges.map((judge) => judge[subject]));
}

/** Ranks 1, 2, 3 … become marks, of which the highest is first. */
function marksOf(ranks: Numbers): Numbers {
  return ranks.map((row) => row.map((rank) => (rank === undefined ? undefined : 100 - rank)));
}

describe("Kendall's W as published", () => {
  const PROOF_WIKI = [
    [1, 1, 2, 3],
    [3, 2, 3, 1],
    [2, 3, 1, 2],
  ];
  const TEN_PROJECTS = [
    [1, 2, 3, 4],
    [3, 1, 2, 2],
    [4, 4, 1, 3],
    [5, 5, 5, 1],
    [2, 6, 7, 6],
    [8, 3, 4, 7],
    [6, 8, 6, 5],
    [7, 7, 8, 9],
    [10, 10, 9, 8],
    [9, 9, 10, 10],
  ];
  const ZAR_BIRDS = byJudge([
    [4, 8.5, 10, 1.5, 3, 1.5, 7, 5, 8.5, 11, 6, 12],
    [5, 7, 11, 2.5, 5, 1, 5, 2.5, 9.5, 8, 9.5, 12],
    [5.5, 5.5, 9.5, 2, 3, 1, 8, 4, 11, 9.5, 7, 12],
  ]);

  test.each<[string, Numbers, string, number]>([
    // S = (7 − 8)² + (9 − 8)² + (8 − 8)² = 2; 12 × 2 ÷ (4² × 3 × (3² − 1)) = 24/384
    [
      "3 competitors, 4 judges (ProofWiki, Kendall's Coefficient of Concordance, Example 1)",
      PROOF_WIKI,
      "0.0625",
      0.0625,
    ],
    // S = 1048; 12 × 1048 ÷ (4² × (10³ − 10)) = 12576/15840
    ["10 projects, 4 judges (scribd.com/document/659863121)", TEN_PROJECTS, "131/165", 0.7939],
    // Rank sums 14.5, 21, 30.5, 6, 11, 3.5, 20, 11.5, 29, 28.5, 22.5, 36; S = 1175.5;
    // ΣT = 12 + 36 + 12 = 60; 12 × 1175.5 ÷ (3² × (12³ − 12) − 3 × 60) = 14106/15264
    [
      "12 birds, 3 measures with ties (Zar, Biostatistical Analysis, 2010, example 20.5)",
      ZAR_BIRDS,
      "2351/2544",
      0.9241,
    ],
  ])("%s", (_, ranks, exact, rounded) => {
    const { value } = kendallW(ratios(marksOf(ranks)));
    expect(value && toExact(value)).toBe(exact);
    expect(value && round(value, { mode: "half-up", digits: 4 })).toBe(rounded);
  });
});

describe("Krippendorff's alpha (interval) as published", () => {
  const _ = undefined;
  test.each<[string, Numbers, string, number]>([
    [
      "4 observers, 12 units, cells missing (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011: 0.849)",
      byJudge([
        [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
        [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
      ]),
      "0.849",
      40,
    ],
    [
      "3 coders, 15 units, cells missing (Wikipedia, Krippendorff's alpha, computational example: 0.811)",
      byJudge([
        [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
        [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
        [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
      ]),
      "0.811",
      26,
    ],
  ])("%s", (_name, values, published, pairable) => {
    const { value } = krippendorffAlpha(ratios(values));
    expect(value && round(value, { mode: "half-up", digits: 3 }).toFixed(3)).toBe(published);
    const paired = values.filter((row) => row.filter((cell) => cell !== undefined).length > 1).flat();
    expect(paired.filter((cell) => cell !== undefined)).toHaveLength(pairable);
  });

  test("two judges who contradict each other on two subjects: 1 − 100 ÷ (200/3) = −1/2", () => {
    // Values 80 90 / 90 80: Do = (100 + 100) × 2 ÷ 4 = 100; De = 4 ordered unequal pairs of each, 8 × 100 ÷ (4 × 3) = 200/3
    const { value } = krippendorffAlpha(
      ratios([
        [80, 90],
        [90, 80],
      ]),
    );
    expect(value && toExact(value)).toBe("-0.5");
  });
});

describe("what cannot be computed has no value, and the caveats say why", () => {
  const _ = undefined;
  test.each<[string, Numbers, boolean, boolean, RegExp]>([
    ["one judge", [[80], [90]], false, false, /One member only/u],
    [
      "all marks equal",
      [
        [80, 80],
        [80, 80],
      ],
      false,
      false,
      /undefined.*|without variation/u,
    ],
    [
      "each judge gives all subjects the same, another than the other judge",
      [
        [80, 90],
        [80, 90],
      ],
      false,
      true,
      /no ranks/u,
    ],
    [
      "no subject assessed by two",
      [
        [80, _],
        [_, 90],
      ],
      false,
      false,
      /No subject was assessed by two/u,
    ],
    ["one subject", [[80, 90]], false, true, /Fewer than two subjects/u],
    [
      "two judges, two subjects",
      [
        [80, 90],
        [85, 95],
      ],
      true,
      true,
      /chi-square/u,
    ],
  ])("%s", (_name, rows, hasW, hasAlpha, caveat) => {
    const { kendallW: w, krippendorffAlpha: alpha, caveats } = describeAgreement(ratios(rows), "en");
    expect([w.value !== null, alpha.value !== null]).toEqual([hasW, hasAlpha]);
    expect([w.exact !== null, alpha.exact !== null]).toEqual([hasW, hasAlpha]);
    expect(caveats.join(" ")).toMatch(caveat);
  });

  test("a subject that one member did not assess is left out of W and kept for alpha", () => {
    const {
      kendallW: w,
      krippendorffAlpha: alpha,
      caveats,
    } = describeAgreement(
      ratios([
        [90, 88, 91],
        [80, 79, _],
        [70, 75, 72],
      ]),
      undefined,
    );
    expect([w.subjects, alpha.subjects]).toEqual([2, 3]);
    expect(caveats[0]).toBe("有 1 個受評對象未經全體委員評分，不列入 Kendall W。");
  });

  test("eight subjects and four members need fewer caveats", () => {
    const rows = Array.from({ length: 8 }, (_row, subject) => [60, 61, 62, 63].map((mark) => mark + subject));
    expect(describeAgreement(ratios(rows), "en").caveats).toEqual([
      "Agreement says that members see things alike, not that they are right.",
    ]);
  });
});

describe("how each judge marks", () => {
  test("leniency against the mean of all, variance over the number, deviation rounded", () => {
    // Means 87 and 78. 甲: (90 − 87 + 80 − 78) ÷ 2 = 2.5; 乙: (84 − 87 + 76 − 78) ÷ 2 = −2.5
    // Spread 甲: mean 85, (25 + 25) ÷ 2 = 25, √25 = 5; 乙: mean 80, (16 + 16) ÷ 2 = 16, √16 = 4
    const [first, second] = judgeTendencies(
      ratios([
        [90, 84],
        [80, 76],
      ]),
      { mode: "half-up", digits: 2 },
    );
    expect(first?.leniency).toEqual({ value: 2.5, exact: "2.5" });
    expect(second?.leniency).toEqual({ value: -2.5, exact: "-2.5" });
    expect(first?.spread).toEqual({ variance: { value: 25, exact: "25" }, deviation: 5 });
    expect(second?.spread).toEqual({ variance: { value: 16, exact: "16" }, deviation: 4 });
  });

  test("a subject that nobody else assessed says nothing of leniency, and one mark has no spread", () => {
    const [first, second] = judgeTendencies(
      ratios([
        [90, undefined],
        [80, 76],
      ]),
      { mode: "half-up", digits: 2 },
    );
    expect(first?.leniency?.exact).toBe("2");
    expect(second).toEqual({ leniency: { value: -2, exact: "-2" }, spread: null });
    expect(judgeTendencies(ratios([[90], [80]]), { mode: "half-up", digits: 2 })[0]?.leniency).toBeNull();
  });
});

describe("exact sums and roots", () => {
  test.each<[string, readonly Ratio[], string, string]>([
    ["nothing", [], "0", "0"],
    ["decimals of one scale", [fromNumber(0.1), fromNumber(0.2)], "0.3", "0.05"],
    ["thirds and tenths", [divide(fromNumber(1), fromNumber(3)), fromNumber(0.1)], "13/30", "109/900"],
    [
      "denominators without a small common one",
      [ratio(1, 999_983), ratio(1, 999_979)],
      "1999962/999962000357",
      "1999924000730/999924002157972868127449",
    ],
    [
      "numbers too large for plain squares",
      [fromNumber(2 ** 26), fromNumber(2 ** 26)],
      "134217728",
      "9007199254740992",
    ],
    [
      "so many squares that they leave plain integers",
      Array.from({ length: 9 }, () => fromNumber(2 ** 25)),
      "301989888",
      "10133099161583616",
    ],
  ])("%s", (_, values, sum, squares) => {
    const moments = momentsOf(values);
    expect(toExact(moments.sum)).toBe(sum);
    expect(toExact(moments.squares)).toBe(squares);
  });

  test.each<[string, number, number, string, number]>([
    ["5 to 4 decimals", 5, 4, "half-up", 2.2361],
    ["3 to 2 decimals, cut off", 3, 2, "truncate", 1.73],
    ["a root that ends at the half goes up", 0.0625, 1, "half-up", 0.3],
    ["or to the even digit", 0.0625, 1, "half-even", 0.2],
    ["just below a half", 0.062499, 1, "half-up", 0.2],
    ["just above a half", 0.062501, 1, "half-even", 0.3],
    ["a whole root", 144, 2, "half-up", 12],
    ["nothing", 0, 2, "half-up", 0],
  ])("root of %s", (_, value, digits, mode, root) => {
    const policy = { mode: mode === "half-up" || mode === "half-even" ? mode : "truncate", digits } as const;
    expect(roundRoot(fromNumber(value), policy)).toBe(root);
  });
});

function ratio(n: number, d: number): Ratio {
  return { n, d };
}
