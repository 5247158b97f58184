/**
 * Puts codes in the place of judges' names in free text: names as the sheets write them, without a title at their end
 * (王小明委員 → 王小明), and a surname with 委員 (王委員 of 王小明). What names a judge in another way stays, as does a
 * name that is a code already (3, B, B2): in a sentence it may be a figure or a criterion. What several judges are called
 * becomes `somebody`.
 */
export function hideNames(codes: ReadonlyMap<string, string>, somebody: string): (text: string) => string {
  const forms = formsOf(codes, somebody);
  const longest = [...forms.keys()].sort((a, b) => b.length - a.length);
  return (text) => {
    let hidden = "";
    for (let at = 0; at < text.length; ) {
      const form = longest.find((one) => text.startsWith(one, at) && standsAlone(one, text, at));
      hidden += form === undefined ? text.charAt(at) : (forms.get(form) ?? "");
      at += form?.length ?? 1;
    }
    return hidden;
  };
}

/** Ways to write each name, with its code; what may be several judges is none of them. */
function formsOf(codes: ReadonlyMap<string, string>, somebody: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const names = [...codes].filter(([name]) => !CODE.test(name));
  for (const [name, code] of names) {
    for (const form of shorterForms(name)) {
      const known = forms.get(form);
      forms.set(form, known === undefined || known === code ? code : somebody);
    }
  }
  // A full name is nobody else's.
  for (const [name, code] of names) forms.set(name, code);
  return forms;
}

function shorterForms(name: string): readonly string[] {
  const bare = name.match(TITLED)?.groups?.bare ?? name;
  const surname = bare.match(HAN_NAME)?.groups?.surname;
  const forms = [...bare].length > 1 && bare !== name ? [bare] : [];
  const called = [...bare].length === 1 ? bare : surname;
  return called === undefined ? forms : [...forms, ...TITLES.map((title) => `${called}${title}`)];
}

/** Letters of a longer word, or one character of a longer name, are no name of their own. */
function standsAlone(name: string, text: string, at: number): boolean {
  const before = text.slice(0, at).match(LAST)?.[0] ?? "";
  const after = text.slice(at + name.length);
  const next = after.match(FIRST)?.[0] ?? "";
  if (LATIN_END.test(name) && LATIN.test(next)) return false;
  if (LATIN_START.test(name) && LATIN.test(before)) return false;
  if ([...name].length > 1 || LATIN.test(name)) return true;
  return TITLES.some((title) => after.startsWith(title)) || !(HAN.test(before) || HAN.test(next));
}

const TITLES = ["委員", "教授", "先生", "女士", "老師", "處長", "主任", "科長"];
const TITLED = /^(?<bare>.+?)\s*(?:委員|教授|先生|女士|老師|處長|主任|科長)$/u;
const HAN_NAME = /^(?<surname>\p{Script=Han})\p{Script=Han}{1,2}$/u;
const CODE = /^\p{Script=Latin}?\p{N}*$/u;
const HAN = /\p{Script=Han}/u;
const LATIN = /^[\p{Script=Latin}\p{N}]$/u;
const LATIN_START = /^[\p{Script=Latin}\p{N}]/u;
const LATIN_END = /[\p{Script=Latin}\p{N}]$/u;
const FIRST = /^./su;
const LAST = /.$/su;
