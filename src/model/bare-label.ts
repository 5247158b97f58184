/**
 * The label (項目名稱) without what a plan prints around it: numbering before it (`一、`, `（一）`, `1.`, `1.1`,
 * `具體措施一：`), points after it (`（50分）`) and a final colon. Text of which nothing would be left is returned
 * trimmed, and otherwise as it is.
 *
 * @example
 * bareLabel("（一）服務場所便利性（50分）") // => "服務場所便利性"
 * bareLabel("具體措施一") // => "具體措施一"
 */
export function bareLabel(text: string): string {
  const trimmed = text.trim();
  let bare = withoutTail(trimmed);
  for (let depth = 0; depth < DEEPEST && NUMBERING_BEGINS.test(bare); depth++) {
    const numbering = NUMBERINGS.find((pattern) => pattern.test(bare));
    if (numbering === undefined) break;
    bare = bare.replace(numbering, "").trimStart();
  }
  return bare === "" ? trimmed : bare;
}

/** `一、（一）1.` is as deep as numbering before one label goes. */
const DEEPEST = 3;

/** What any of them begins with. */
const NUMBERING_BEGINS = /^[一ㄧ二三四五六七八九十壹貳參肆伍陸柒捌玖拾甲乙丙丁（(\d０-９㈠-㈩⑴-⒇①-⑳⒈-⒛構評次指實具執]/u;

/** No two of these fit the same text, so their order is free. The bopomofo letter ㄧ is often typed for 一. */
const NUMBERINGS: readonly RegExp[] = [
  // 一、 拾壹. 甲：
  /^[一ㄧ二三四五六七八九十壹貳參肆伍陸柒捌玖拾甲乙丙丁]{1,3}\s{0,2}[、.．:：]/u,
  // （一） (12)、
  /^[（(]\s{0,2}(?:[一ㄧ二三四五六七八九十壹貳參肆伍陸柒捌玖拾]{1,3}|[\d０-９]{1,2})\s{0,2}[)）][、.．:：]?/u,
  // ㈠ ⑴ ① ⒈
  /^[㈠-㈩⑴-⒇①-⑳⒈-⒛]/u,
  // 1. 1、 1) and 1 before a blank
  /^[\d０-９]{1,2}(?:[、:：)）\s]|[.．](?![\d０-９]))/u,
  // 1.1 2-3、
  /^[\d０-９]{1,2}(?:[-.．][\d０-９]{1,2}){1,3}[、.．:：]?/u,
  // 具體措施一： 構面1、
  /^(?:構面|評核項目|次?評核指標|指標|實施要項|具體措施|執行策略)\s{0,2}(?:[一ㄧ二三四五六七八九十]{1,3}|[\d０-９]{1,2})(?:\s{0,2}[、.．:：]|\s)/u,
];

function withoutTail(text: string): string {
  if (!TAIL_ENDS.has(text.charAt(text.length - 1))) return text;
  return text.replace(FINAL_COLON, "").trimEnd().replace(PRINTED_POINTS, "").trimEnd().replace(FINAL_COLON, "");
}

/** Most labels end in none of these, and looking at the last letter costs least. */
const TAIL_ENDS: ReadonlySet<string> = new Set([":", "：", ")", "）"]);

const FINAL_COLON = /[:：]$/u;

/** （50分） (600 分) （配分：170分） （12.5%） （1,000分） and, where the figure has a column of its own, （分） */
const PRINTED_POINTS =
  /[（(]\s{0,3}(?:分|(?:配分[:：]?\s{0,3})?(?:[\d０-９]{1,4}|[\d０-９][,，][\d０-９]{3})(?:[.．][\d０-９]{1,2})?\s{0,3}[分%％])\s{0,3}[)）]$/u;
