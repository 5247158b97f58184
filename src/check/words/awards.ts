/** An award for public service (獎項) and the plans that may speak of it as the one to come. */
export interface Award {
  readonly name: string;
  /** First and last ROC year of the performance that it was given for. */
  readonly from: number;
  readonly until?: number;
}

/** In the order of time; each was given in the year after the performance. */
export const AWARDS: readonly Award[] = [
  { name: "行政院服務品質獎", from: 85, until: 96 },
  { name: "政府服務品質獎", from: 97, until: 105 },
  { name: "政府服務獎", from: 106 },
];

/** The name of one of them, in whatever quotation marks; 彰化縣政府服務獎 is an award of the county. */
export const AWARD_NAME = /(?<![縣市])(?:行政院服務品質獎|政府服務品質獎|政府服務獎)/gu;

/** Words before the name, in the same clause, that speak of what was done: 曾獲第5屆…, 101年度…. */
export const PAST_BEFORE = /曾|榮獲|獲頒|獲得|榮膺|歷屆|歷年|前經|第.{1,3}屆|\d{2,3}\s?年/u;

/** Words right behind it that do: 政府服務品質獎得獎機關. */
export const PAST_AFTER = /^[」』》]?(?:得獎|獲獎|入圍|殊榮)/u;

/** Where a clause begins. */
export const CLAUSE_START = /[，。；：、,;:\n]/u;
