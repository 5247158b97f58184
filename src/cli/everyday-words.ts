/** Whether the surname at the end of this text is the end of a common word (主任委員, 任何委員), so that it names nobody. */
export function endsInEverydayWord(text: string): boolean {
  return EVERYDAY.test(text);
}

/** Before heads of places a surname is mostly the end of the name of the place (雲林縣長), unless a word for a person goes before it. */
export function isPlaceName(before: string, title: string): boolean {
  return PLACE_HEAD.test(title) && HAN.test(before) && !BEFORE_PERSON.test(before);
}

const EVERYDAY =
  /(?:任何|為何|如何|主任|聘任|派任|擔任|現任|前任|新任|專任|兼任|歷任|連任|出任|責任|原任|卸任|續任|簡任|薦任|委任|信任|地方|雙方|對方|他方|一方|三方|校方|官方|廠方|院方|我方|貴方|甲方|乙方|最高|提高|安全|勞安|職安|工安|公安|完全|健全|當時|臨時|同時|經常|日常|平常|正常|一同|共同|會同|不同|相連|承包|基金|會計|主計|雲林|園林|農林)$/u;
const PLACE_HEAD = /^[市縣鄉鎮區里村]長$/u;
const HAN = /\p{Script=Han}$/u;
const BEFORE_PERSON = /[由請經及與和、對向為據依並而即另以因或是的之於給跟同]$/u;
