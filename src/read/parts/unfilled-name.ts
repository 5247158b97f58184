/** A text in which each sign that a form leaves to be filled in (範例縣○○鄉公所) is a character of a name. */
export function asIfFilledIn(text: string): string {
  return text.replace(LEFT_OPEN, (signs) => SOME.repeat(signs.length));
}

/** Whether a name was not filled in, or not wholly. */
export function isLeftOpen(name: string): boolean {
  return name.search(LEFT_OPEN) !== -1;
}

/** Any name: 某某鄉公所. */
const SOME = "某";
const LEFT_OPEN = /[○◯〇Ｏ＿_＊*□ＸX×]{2,}/gu;
