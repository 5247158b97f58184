import type { SectionKind } from "../../read/source/section-words";

/** The words of a plan document (計畫文件): what stands around the words of the plan itself. */

/** Headings of sections, in the order in which plans have them. */
export const SECTION_HEADINGS: readonly (readonly [PlanPart, string])[] = [
  ["legalBasis", "計畫依據"],
  ["goals", "計畫目標"],
  ["scope", "實施對象"],
  ["period", "執行期程"],
  ["entries", "計畫內容"],
  ["monitoring", "管制考核"],
  ["rewards", "獎勵"],
];

/** What sections of a plan hold. */
export type PlanPart = SectionKind | "entries";

/** What a section is about that holds the table of the plan. */
export const TABLE_SECTION = /(?:內容|措施|策略|作法|方法|方式|要領|步驟|項目|重點)/u;

/** What no heading of a table has, but a sentence. */
export const NOT_IN_TABLE_HEADING = /[，。；！？,;:：]/u;

/** Lines before a table that cannot be taken for the heading of a part of it. */
export const PLAIN_SENTENCE = /^[^:：]*。$/u;

/** Names of columns beside those of the criteria. */
export const COLUMN_NAMES = {
  strategy: "推動策略",
  action: "推動作法",
  deadline: "完成期限",
  units: "承辦單位",
  target: "預期目標",
  result: "實施成果",
  benefit: "預期效益",
} as const;

/** Names of columns of criteria where no framework names them, from the top down. */
export const LEVEL_NAMES = ["構面", "評核項目", "評核指標", "次評核指標", "次評核指標細項"] as const;

/** Where there are more, they stand as they stand. */
export const ANY_LEVEL = "項目";

/** Says that there is nothing in a cell. */
export const NOTHING = "－";

/** The end of a sentence, as a plan that is written here has it; readers allow for more. */
export const WRITTEN_SENTENCE_END = /[。．.；;！？!?：:][」』）)]?$/u;

/** Between units, and between the labels of a path. */
export const UNIT_JOINER = "、";
export const LABEL_JOINER = "／";

/** Lines below the title. */
export const DOCUMENT_LINES = {
  title: (agency: string, year: string) => `${agency}${year}提升服務品質執行計畫`,
  titled: (title: string) => `計畫名稱：${title}`,
  year: (rocYear: number) => `${rocYear}年度`,
  rocYear: (rocYear: number) => `計畫年度：${rocYear}年度`,
  agency: (name: string) => `機關名稱：${name}`,
  agencyClass: (name: string) => `機關（單位）屬性：${name}`,
  adopted: (date: string) => `${date}訂定`,
  framework: (id: string) => `評核架構：${id}`,
  noFramework: "無",
  heading: (ordinal: string, title: string) => `${ordinal}、${title}`,
  points: (points: number) => `（${points}分）`,
  otherPoints: (listed: readonly string[]) => `配分：${listed.join("、")}`,
  period: (from: string, to: string) => `自${from}起至${to}止`,
} as const;

/** How sections are counted: in formal numerals, or as the sections before are. */
export const ORDINAL_STYLES = [
  { style: "formal", pattern: /^[壹貳參叁肆伍陸柒捌玖拾]/u },
  { style: "plain", pattern: /^[一二三四五六七八九十]/u },
  { style: "stem", pattern: /^[甲乙丙丁戊己庚辛壬癸]/u },
  { style: "digit", pattern: /^[0-9０-９]/u },
] as const;

export const FORMAL_NUMERALS: ReadonlyMap<string, string> = new Map(
  [..."一二三四五六七八九十"].map((plain, i) => [plain, "壹貳參肆伍陸柒捌玖拾".charAt(i)]),
);
export const STEMS = "甲乙丙丁戊己庚辛壬癸";
