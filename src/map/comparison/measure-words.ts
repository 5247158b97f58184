/** Words of two letters and more that numbers count, as alternatives of a pattern. */
export const LONG_MEASURES = "人次|人日|小時|分鐘|個月|工作天|工作日|場次|件次";

/** Letters that count wherever they stand after a numeral, also one in Chinese; 分 and 成 need a look at what follows. */
export const LETTER_MEASURES =
  "年月日天週周時秒人名位件場次份篇則面台臺張座處組家班梯通項種類頁點歲元戶站個支只條本冊枚棟間輛部";
