import { LOCALES } from "../diagnostics/locale";
import type { OptionSpec } from "./command";

/** Options that every command takes. */
export const SHARED_OPTIONS: readonly OptionSpec[] = [
  {
    name: "locale",
    value: "LOCALE",
    choices: ["zh-TW", ...LOCALES.filter((locale) => locale !== "zh-TW")],
    about: { "zh-TW": "訊息與報表的語言", en: "language of messages and reports" },
  },
  { name: "help", about: { "zh-TW": "顯示用法", en: "show how it is used" } },
];

export const FRAMEWORK_OPTION: OptionSpec = {
  name: "framework",
  value: "ID",
  about: { "zh-TW": "評核架構代碼（以 frameworks 查看）", en: "id of a framework (see the command frameworks)" },
};

export const WEIGHTS_OPTION: OptionSpec = {
  name: "weights",
  value: "FILE",
  about: {
    "zh-TW": "配分檔（JSON，以項目代碼或名稱對應配分），須一併指定 --framework",
    en: "a JSON file with points by criterion; needs --framework",
  },
};

/** The year of score sheets in a table that names none. */
export const SHEET_YEAR_OPTION: OptionSpec = {
  name: "year",
  value: "N",
  about: { "zh-TW": "民國年度，用於表格未註明年度時", en: "year of the Republic, for tables that name none" },
};
