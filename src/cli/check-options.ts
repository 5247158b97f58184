import { formatPath } from "../base/path";
import { parseRocDate } from "../calendar";
import { RULES } from "../check";
import { parseCheckConfig } from "../check/parse-check-config";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import type { FileCheckOptions } from "./check-file";
import { chooseFramework } from "./choose-framework";
import type { CommandLine } from "./command";
import { fileName } from "./file-name";
import { hasFile } from "./has-file";
import type { Io } from "./io";
import { loadJson } from "./load-file";
import { otherNoun, otherNounIn } from "./other-noun";

/** The configuration that is used when none is named: the one in the current folder. */
export const CONFIG_FILE = "service-quality.config.json";

/** What the command line says of how to check; whatever is wrong with it is said at once. */
export async function readCheckOptions(line: CommandLine, io: Io): Promise<Outcome<FileCheckOptions>> {
  const { locale, values, flags } = line;
  const framework = await chooseFramework(line, io);
  const named = values.config ?? ((await hasFile(CONFIG_FILE, io)) ? CONFIG_FILE : undefined);
  const config = named === undefined ? undefined : await loadJson(named, io, locale);
  const aboutConfig = config?.ok === true ? checkConfig(config.value, locale) : [];
  const asOf = values["as-of"] === undefined ? undefined : parseRocDate(values["as-of"], { locale });
  const faults = [
    ...framework.diagnostics,
    ...[...(config?.diagnostics ?? []), ...aboutConfig].map((fault) => ({
      ...fault,
      message: [fileName(named ?? "", locale), formatPath(fault.path), fault.message]
        .filter((part) => part !== "")
        .join(": "),
    })),
    ...(asOf?.ok === false
      ? asOf.diagnostics.map((fault) => ({ ...fault, message: `--as-of: ${fault.message}` }))
      : []),
  ];
  if (faults.length > 0 || !framework.ok) return { ok: false, diagnostics: faults };
  const value = {
    locale,
    framework: framework.value,
    config: { ...(config?.ok === true && Object(config.value)), ...(flags.has("strict") && { extends: "strict" }) },
    asOf: asOf?.ok === true ? asOf.value : undefined,
    today: io.today(),
  };
  return { ok: true, value, diagnostics: [] };
}

function checkConfig(config: unknown, locale: Locale): readonly Diagnostic[] {
  const noun = otherNounIn(config, "check-config");
  if (noun !== undefined) return [otherNoun(noun, "check-config", locale)];
  return parseCheckConfig(config, RULES, locale).diagnostics;
}
