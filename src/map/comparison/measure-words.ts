/** Words of two letters and more that numbers count; one that begins like another stands before it if it is longer. */
export const LONG_MEASURES: readonly string[] = [
  "個百分點",
  "百分點",
  "工作天",
  "工作日",
  "人次",
  "人日",
  "小時",
  "鐘頭",
  "分鐘",
  "個月",
  "場次",
  "件次",
];

/** Letters and words that count wherever they stand after a numeral, also one in Chinese. */
export const MEASURE_WORDS: ReadonlySet<string> = new Set([
  ...LONG_MEASURES,
  ..."%‰分成年月日天週周時秒人名位件場次份篇則面台臺張座處組家班梯通項種類頁點歲元戶站個支只條本冊枚棟間輛部",
]);
