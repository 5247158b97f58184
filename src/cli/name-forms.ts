import { nameKey } from "../base/name-key";
import { COMPOUND_SURNAMES, JOINED_SURNAMES } from "./compound-surnames";
import { titleAt } from "./title-at";

/** What a judge may be called in a text. */
export interface NameForms {
  /** The whole name, without a title before or after it where the sheets give one. */
  readonly names: readonly string[];
  /** What names the judge only with a title behind it (王委員). */
  readonly surnames: readonly string[];
}

/** The forms of a name as sheets write it, without blanks; the name as it is written is not among them. */
export function nameForms(name: string): NameForms {
  const written = nameKey(name);
  const bare = withoutTitles(written);
  // 評選委員 and 外聘委員 are what somebody is, no names.
  if (ROLE.test(bare)) return { names: [], surnames: [] };
  const isShort = [...bare].length < 2;
  const parts = bare.match(PARTS) === null ? [] : bare.split(POINT);
  return {
    names: isShort || bare === written ? [] : [bare],
    surnames: isShort ? [bare] : [...surnamesOf(bare), ...parts],
  };
}

/** 王小明教授 and 委員王小明（召集人） are 王小明. */
function withoutTitles(name: string): string {
  const bare = name.replace(REMARK, "");
  const begin = bare.slice((bare.match(OUTSIDE)?.[0] ?? "").length);
  const rest = begin.slice(titleAt(begin)).replace(COLON, "");
  const after = rest !== begin && HAN_NAME.test(withoutTitleBehind(rest)) ? rest : bare;
  return withoutTitleBehind(after);
}

function withoutTitleBehind(name: string): string {
  for (let at = 1; at < name.length; at += 1) {
    if (titleAt(name.slice(at)) === name.length - at) return name.slice(0, at);
  }
  return name;
}

function surnamesOf(name: string): readonly string[] {
  if (!HAN_NAME.test(name)) return [];
  const [first = "", second = "", ...given] = [...name];
  const both = `${first}${second}`;
  if (given.length === 0) return [first];
  if (COMPOUND_SURNAMES.has(both)) return [both];
  // Of four characters the first two may be the names of husband and wife (冠姓).
  return given.length > 1 || JOINED_SURNAMES.has(both) ? [both, first] : [first];
}

const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
/** A name in parts, as 瓦歷斯·諾幹 is. */
const PARTS = /^\p{Script=Han}{2,}[.·‧・]\p{Script=Han}{2,}$/u;
const POINT = /[.·‧・]/u;
const REMARK = /[(（][^()（）]*[)）]$/u;
const COLON = /^[:：]/u;
const OUTSIDE = /^(?:外聘|內聘|外部|內部|府外|府內|評選|評審|評鑑|評核|考核|考評|查核|審查)/u;
const ROLE =
  /^(?:委員|評選|評審|評鑑|評核|考評|考核|查核|審查|初審|複審|決審|專家|學者|專業|外聘|內聘|外部|內部|府外|府內|機關|單位|業務|代表|召集|主任|副主任|主席|主持|秘書|專門|當然|第[一二三四五六七八九十\d])/u;
