import type { Paragraph } from "./block";

/** Whether a paragraph is nothing but places to sign (核章欄) that nobody filled in: 填表人：, or 承辦人　主管　首長. */
export function isSignatureLine(source: string, { text, spans }: Paragraph): boolean {
  if (text.length > LONGEST) return false;
  const bare = text.replace(/\s+/gu, "");
  if (WITH_COLONS.test(bare)) return true;
  if (!BEGINS.test(bare)) return false;
  const words = spans.flatMap(({ start, end }) => source.slice(start, end).split(/[\s|/／]+/u));
  const places = words.filter((word) => word !== "");
  return places.length >= FEWEST && places.every((place) => PLACE.test(place));
}

const LONGEST = 200;

/** One alone may be the name of a unit, and 主任秘書 is one place. */
const FEWEST = 2;

const WITH_COLONS =
  /^(?:(?:填表|製表|承辦|聯絡|審核|覆核|複核|填報)人員?|(?:單位|業務|直屬)?主管|機關首長|首長|主任|秘書|聯絡電話|電話|分機|傳真|日期|填表日期|核章|簽章)(?:[（(][^（）()]{1,8}[)）])?[:：](?:(?:(?:填表|製表|承辦|聯絡|審核|覆核|複核|填報)人員?|(?:單位|業務|直屬)?主管|機關首長|首長|主任|秘書|聯絡電話|電話|分機|傳真|日期|填表日期|核章|簽章)(?:[（(][^（）()]{1,8}[)）])?[:：])*$/u;

const BEGINS = /^(?:填|製|承|聯|審|覆|複|單|業|直|機|首|主|課|股|組|科|核|會)/u;

const PLACE =
  /^(?:(?:填表|製表|承辦|審核|覆核|複核|填報|核稿)人?員?|(?:單位|業務|直屬|課室|科室)?主管|(?:機關)?首長|主任秘書|主任|秘書|課長|股長|組長|科長|核定|核章|批示|會辦單位?)(?:[（(](?:簽章|核章|簽名)[)）]|簽章|核章)?[:：]?$/u;
