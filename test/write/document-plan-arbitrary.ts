import fc from "fast-check";
import { fold } from "../../src/base/fold";
import { findCriterion } from "../../src/model/find-criterion";
import type { Framework } from "../../src/model/framework";
import type { PlanInput } from "../../src/model/plan";

/**
 * Plans as offices write them, in the limits of what a document can say: no blanks beside Chinese signs, no text that
 * begins like numbering or ends like the heading of a list.
 */
export function documentPlan(framework: Framework | undefined): fc.Arbitrary<PlanInput> {
  return fc
    .record(
      {
        agency: fc.record({ name: agencyName, class: agencyClass }, { requiredKeys: ["name"] }),
        rocYear: fc.integer({ min: 90, max: 120 }),
        title: fc.constantFrom("甲縣乙鎮戶政事務所107年度提升服務品質執行計畫", "105年度為民服務工作計畫", "精進服務"),
        adopted: fc.constantFrom("107年3月1日", "105年12月", "99年2月28日"),
        period: fc.constantFrom("107年度", "自105年1月1日起至105年12月31日止", "108年7月至109年6月"),
        legalBasis: fc.array(citation, { maxLength: 3 }),
        goals: fc.array(opened, { maxLength: 3 }),
        scope: fc.array(opened, { minLength: 1, maxLength: 2 }).map((lines) => lines.join("\n")),
        entries: entries(framework),
        monitoring: fc.array(monitoringLine, { maxLength: 3 }),
        rewards: fc.array(rewardLine, { maxLength: 2 }),
        sections: sections,
      },
      { requiredKeys: ["agency", "rocYear", "entries"] },
    )
    .chain((plan) =>
      points(framework, plan.entries).map((printed): PlanInput => {
        const { title, period, scope, adopted, agency, ...rest } = plan;
        return {
          ...(framework && { framework: framework.id }),
          agency: { name: agency.name, ...(agency.class && { class: agency.class }) },
          ...(title && { title }),
          ...(adopted && { adopted }),
          ...(period && { period }),
          ...(scope && { scope }),
          ...rest,
          ...(Object.keys(printed).length > 0 && { points: printed }),
        };
      }),
    );
}

const agencyName = fc.constantFrom("甲縣乙鎮戶政事務所", "丙市政府地政局", "丁市立動物園", "服務科學研究會");
const agencyClass = fc.constantFrom("第一線服務機關", "服務規劃機關", "整體服務類");

/** Signs that Markdown knows, figures, letters with blanks between them, addresses. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("設置雙語標示20面", "辦理講習", "檢討流程", "縮短等候時間", "提供諮詢") },
  fc.constantFrom(
    "*重點*",
    "a|b",
    "\\",
    "`碼`",
    "_x_",
    "<b>",
    "[甲](乙)",
    "&amp;",
    "#",
    "~~舊~~",
    "!",
    "5.5公尺",
    "80%",
    "\\|",
  ),
  fc.constantFrom("Wi-Fi hotspot", "https://www.gov.tw/a_b?c=1&d=2", "「服務」", "（含假日）", "e-mail"),
);
const phrase = fc
  .tuple(fc.constantFrom("增設", "改善", "由各課", "每日", "甲"), fc.array(piece, { minLength: 1, maxLength: 4 }))
  .map(([begin, pieces]) => `${begin}${pieces.join("，")}`);
/** Signs with which a paragraph of Markdown would begin as something else. */
const opening = fc.oneof({ weight: 9, arbitrary: fc.constant("") }, fc.constantFrom("=", "+", ">", "#", "107"));
const sentence = fc.tuple(phrase, fc.constantFrom("。", "")).map((parts) => parts.join(""));
const opened = fc.tuple(opening, sentence).map((parts) => parts.join(""));

const citation = fc.constantFrom(
  "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」",
  "甲縣政府107年2月12日府計研字第1070050000號函",
  "行政院96年7月23日院授研展字第09600152471號函頒「政府服務創新精進方案」",
  "戶籍法第1條",
  "依上級指示辦理",
  "為提升服務品質。依行政院106年1月9日院授發社字第1061300008號函辦理。",
);
const monitoringLine = sentence.map((text) => `列管${text}`);
const rewardLine = sentence.map((text) => `敘獎${text}`);

const sections = fc
  .uniqueArray(
    fc.constantFrom(
      { title: "計畫依據" },
      { title: "依據及目的" },
      { title: "目標" },
      { title: "實施對象" },
      { title: "實施期程" },
      { title: "實施要項及作法" },
      { title: "推動組織", text: "本所成立小組。\n由主任召集。" },
      { title: "其他事項", text: "未盡事宜另訂之" },
      { title: "管考及獎勵" },
      { title: "績效評估" },
      { title: "獎勵" },
      { title: "本計畫如有未盡事宜，得隨時修正之。" },
    ),
    { minLength: 1, maxLength: 12, selector: ({ title }) => title },
  )
  .chain((all) => fc.boolean().map((isCounted) => (isCounted || all.length < 3 ? all.map(withOrdinal) : all)));

function withOrdinal<T>(section: T, i: number): T & { readonly ordinal: string } {
  return { ordinal: "壹貳參肆伍陸柒捌玖拾".charAt(i) || `拾${"壹貳".charAt(i - 10)}`, ...section };
}

const deadline = fc.constantFrom(
  "107年12月31日",
  "經常辦理",
  "每月",
  "10月15日前",
  "106年12月底前",
  "適時辦理",
  "視需要",
);
const unit = fc.constantFrom("行政課", "戶籍課", "各課（室）", "志工隊", "e櫃檯");
const label = fc.constantFrom("1.", "2.", "（一）", "(3)", "①", "一、", "1.1", "A.");

const action = fc.oneof(
  sentence.map((text) => ({ text })),
  fc.record(
    {
      label,
      text: fc.oneof(sentence, fc.constantFrom("107年起辦理講習。", "3樓增設座椅", "12月底前完成")),
      deadline,
      units: fc.uniqueArray(unit, { minLength: 1, maxLength: 3 }),
      target: sentence,
      result: opened,
    },
    { requiredKeys: ["text"] },
  ),
);

function entries(framework: Framework | undefined) {
  const own = fc.constantFrom(
    "便民措施／臨櫃服務",
    "便民措施／網路服務",
    "內部管理",
    "外部合作／機關／民間",
    "外部合作／機關",
  );
  const named = own.map((criterion): Named => ({ criterion }));
  const criterion =
    framework === undefined ? named : fc.oneof({ weight: 9, arbitrary: knownCriterion(framework) }, named);
  return fc
    .array(
      fc
        .record(
          {
            named: criterion,
            strategy: sentence,
            actions: fc.array(action, { maxLength: 4 }),
            benefit: sentence,
            deadline,
            units: fc.uniqueArray(unit, { minLength: 1, maxLength: 2 }),
          },
          { requiredKeys: ["named", "actions"] },
        )
        .map(({ named: name, ...entry }) => ({ ...name, ...entry })),
      { maxLength: 8 },
    )
    .map((all) => all.filter((entry, i) => !isBare(entry) && !isOneWith(entry, all[i - 1])));
}

/** Any criterion, also one that has others below it, by its id; at times as the document words it. */
function knownCriterion(framework: Framework): fc.Arbitrary<Named> {
  return fc.constantFrom(...framework.criteria).chain(({ id, label, aliases = [], misprints = [] }) =>
    fc
      .constantFrom(undefined, undefined, ...aliases, ...misprints, ...aliases.map((alias) => `本所項目／${alias}`))
      .filter((name) => name === undefined || (fold(name) !== fold(label) && findCriterion(framework, name)?.id === id))
      .map((printedAs) => ({ criterion: id, ...(printedAs !== undefined && { printedAs }) })),
  );
}

interface Named {
  readonly criterion: string;
  readonly printedAs?: string;
}

/** A label with nothing beside it is only the heading of those below it. */
function isBare({ actions, strategy, benefit, deadline, units }: Told): boolean {
  return actions.length === 0 && [strategy, benefit, deadline, units].every((value) => value === undefined);
}

interface Told {
  readonly criterion: string;
  readonly actions: readonly unknown[];
  readonly deadline?: string;
  readonly units?: readonly string[];
  readonly strategy?: string;
  readonly benefit?: string;
}

/** Entries beside each other that nothing tells apart. */
function isOneWith(entry: Told, before: Told | undefined): boolean {
  const { criterion, strategy, benefit } = entry;
  return before?.criterion === criterion && before.strategy === strategy && before.benefit === benefit;
}

/** Of criteria that the plan answers or not, and the total. */
function points(framework: Framework | undefined, rows: readonly { readonly criterion: string }[]) {
  const ids = framework?.criteria.map(({ id }) => id) ?? [];
  const names = fc.constantFrom(...rows.map(({ criterion }) => criterion), ...ids, "合計");
  return fc.dictionary(names, fc.constantFrom(50, 12.5, 100), { maxKeys: 5 });
}
