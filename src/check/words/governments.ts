/** The county or city at the beginning of an office's name. */
export const COUNTY_OR_CITY = /^\s*(?<place>[\p{Script=Han}]{2}(?<kind>[縣市]))(?!立)/u;

/** What an office of a county calls its own; 外縣民眾, 彰化縣政府 and 彰化縣府 speak of others, 縣府時期 of the past. */
export const OF_A_COUNTY =
  /(?<!宜蘭|桃園|新竹|苗栗|[臺台][北中南東]|彰化|南投|雲林|嘉義|高雄|屏東|花蓮|澎湖|金門|連江|[外他各鄰原前])(?:縣府|本縣|縣民(?!眾)|縣政(?!府))(?!時[期代]|改制)/u;

/** What an office of a city calls its own; 市民 and 本市 may be those of a township city (縣轄市). */
export const OF_A_CITY = /(?<!基隆|新北|桃園|新竹|嘉義|[臺台][北中南]|高雄|[外他各鄰原前縣])市府(?!時[期代])/u;
