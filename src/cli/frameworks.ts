import { findCrosswalk } from "../crosswalks";
import type { Locale } from "../diagnostics/locale";
import { FRAMEWORKS } from "../frameworks";
import type { Framework } from "../model/framework";
import {
  renderCrosswalk,
  renderFramework,
  renderFrameworkList,
  renderFrameworkPretty,
  renderFrameworkTable,
} from "../report";
import { frameworkById } from "./choose-framework";
import { type Command, type CommandLine, EXIT } from "./command";
import { refuse } from "./complain";
import type { Io } from "./io";
import { useColor } from "./use-color";

export const frameworks: Command = {
  name: "frameworks",
  usage: "[ID]",
  about: { "zh-TW": "列出評核架構，或顯示其中一個", en: "list the frameworks, or show one" },
  details: {
    "zh-TW":
      "ID 為評核架構代碼。json 格式：未指定 ID 時為架構物件的清單，指定時為該架構物件。markdown 格式指定 ID 時，並列與其他架構之對照表。",
    en: "As json: a list of framework objects, or the object of the one named. As markdown of one: its crosswalks to the others as well.",
  },
  files: { atLeast: 0, atMost: 1 },
  options: [
    {
      name: "format",
      value: "FORMAT",
      choices: ["pretty", "json", "markdown"],
      about: { "zh-TW": "輸出格式", en: "output format" },
    },
  ],
  run: async (line, io) => {
    const [id] = line.files;
    if (id === undefined) {
      await io.stdout.write(listAll(line, io));
      return EXIT.fine;
    }
    const framework = frameworkById(id, "ID", line.locale);
    if (!framework.ok) return refuse(framework.diagnostics, io);
    await io.stdout.write(showOne(framework.value, line, io));
    return EXIT.fine;
  },
};

function listAll({ values: { format }, locale }: CommandLine, io: Io): string {
  if (format === "json") return `${JSON.stringify(FRAMEWORKS, null, 2)}\n`;
  if (format === "markdown") return renderFrameworkTable(FRAMEWORKS, { locale });
  return renderFrameworkList(FRAMEWORKS, { locale, color: useColor(io.stdout, io.env) });
}

function showOne(framework: Framework, { values: { format }, locale }: CommandLine, io: Io): string {
  if (format === "json") return `${JSON.stringify(framework, null, 2)}\n`;
  if (format === "markdown")
    return [renderFramework(framework, { locale }), ...crosswalksOf(framework, locale)].join("\n");
  return renderFrameworkPretty(framework, { locale, color: useColor(io.stdout, io.env) });
}

/** How its criteria correspond to those of every other framework. */
function crosswalksOf(framework: Framework, locale: Locale): readonly string[] {
  return FRAMEWORKS.flatMap((other) => {
    const crosswalk = findCrosswalk(framework.id, other.id);
    return crosswalk === undefined ? [] : [renderCrosswalk(crosswalk, framework, other, { locale })];
  });
}
