import { formatPath } from "../base/path";
import { parseRocDate } from "../calendar";
import { RULES } from "../check";
import { parseCheckConfig } from "../check/parse-check-config";
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
import type { RunConfig } from "./suppressions-of-run";

/** The configuration that is used when none is named: the one in the current folder. */
export const CONFIG_FILE = "service-quality.config.json";

/** How all files of a run are checked. */
export interface RunOptions {
  readonly options: FileCheckOptions;
  /** The configuration that is used, where there is one. */
  readonly config?: RunConfig;
}

/** What the command line says of how to check; whatever is wrong with it is said at once. */
export async function readCheckOptions(line: CommandLine, io: Io): Promise<Outcome<RunOptions>> {
  const { locale, values, flags } = line;
  const framework = await chooseFramework(line, io);
  const named = values.config ?? ((await hasFile(CONFIG_FILE, io)) ? CONFIG_FILE : undefined);
  const config = named === undefined ? undefined : await loadJson(named, io, locale);
  const { diagnostics: aboutConfig, suppressions } = checkConfig(
    config?.ok === true ? config.value : undefined,
    locale,
  );
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
  const day = asOf?.ok === true ? asOf.value : undefined;
  const options = {
    locale,
    framework: framework.value,
    config: { ...(config?.ok === true && Object(config.value)), ...(flags.has("strict") && { extends: "strict" }) },
    asOf: day,
    // Who looks at plans of the past as of a day wants what was accepted on that day.
    today: day ?? io.today(),
  };
  return {
    ok: true,
    value: { options, ...(named !== undefined && { config: { file: named, suppressions } }) },
    diagnostics: [],
  };
}

function checkConfig(
  config: unknown,
  locale: Locale,
): Pick<RunConfig, "suppressions"> & Pick<Outcome<unknown>, "diagnostics"> {
  const noun = otherNounIn(config, "check-config");
  if (noun !== undefined) return { suppressions: [], diagnostics: [otherNoun(noun, "check-config", locale)] };
  const { config: parsed, diagnostics } = parseCheckConfig(config, RULES, locale);
  return { suppressions: parsed.suppressions ?? [], diagnostics };
}
