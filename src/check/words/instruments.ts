/** What a meeting resolved (會議決議): it has neither a letter number nor a title, unless a letter brought its minutes. */
export const RESOLUTION = /^[^函令]{0,60}會議[^函令]{0,12}(?:決議|決定|裁示|通過|紀錄|記錄)/u;

/**
 * What names of laws, regulations and administrative rules end in. They are published under their names, so that a name
 * is all that it takes to look them up; a plan (計畫) or scheme (方案) is found by the letter that promulgated it.
 */
export const PUBLISHED_RULE =
  /(?:法|條例|通則|規程|規則|細則|辦法|綱要|標準|準則|要點|注意事項|應行事項|規範|規定|原則|須知|手冊)(?:第.{1,12}[條項款點])?[」』》〉]?$/u;
