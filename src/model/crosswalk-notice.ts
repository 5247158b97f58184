import { deepFreeze } from "../base/deep-freeze";
import type { Locale } from "../diagnostics/locale";
import type { Crosswalk } from "./crosswalk";

/**
 * What every output of a crosswalk (對照表) has to say of it: whose reading it is, by its `basis`. No authority has
 * published such a table.
 *
 * @example
 * CROSSWALK_NOTICES.package.en.startsWith("This package's own reading") // => true
 */
export const CROSSWALK_NOTICES: Readonly<Record<Crosswalk["basis"], Readonly<Record<Locale, string>>>> =
  /* @__PURE__ */ deepFreeze({
    package: {
      "zh-TW": "本對照表為本套件之解讀，並非官方公布；各項移列請承辦人員確認。",
      en: "This package's own reading, not an official table; every move is to be confirmed by the office.",
    },
    caller: {
      "zh-TW": "本對照表為使用者自訂，並非官方公布；各項移列請承辦人員確認。",
      en: "The user's own table, not an official one; every move is to be confirmed by the office.",
    },
  });
