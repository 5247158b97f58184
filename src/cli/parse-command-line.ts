import { parseArgs } from "node:util";
import { nearest } from "../base/nearest";
import { shorten } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import type { Command, CommandLine, OptionSpec } from "./command";
import { SHARED_OPTIONS } from "./shared-options";
import { USAGE_PROBLEMS } from "./usage-problems";

/** Reads what stands after the name of a command; every fault is reported. */
export function parseCommandLine(
  args: readonly string[],
  { options, files: { atLeast, atMost } }: Pick<Command, "options" | "files">,
): Outcome<CommandLine> {
  const specs = [...options, ...SHARED_OPTIONS];
  const locale = localeOf(args);
  const faults: { readonly option: string; readonly fault: Diagnostic }[] = [];
  const values: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  const flags = new Set<string>();
  const files: string[] = [];
  for (const token of tokensOf(args, specs)) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const spec = specs.find(({ name }) => name === token.name);
    const fault =
      faultOf(token, spec, specs, locale) ??
      (isGiven(token.name) && spec?.isRepeatable !== true ? repeated(token.rawName, locale) : undefined);
    if (fault !== undefined) faults.push({ option: token.name, fault });
    else if (spec?.value === undefined) flags.add(token.name);
    else {
      values[token.name] = token.value ?? "";
      if (spec.isRepeatable === true) lists[token.name] = [...(lists[token.name] ?? []), token.value ?? ""];
    }
  }
  // Who asks for help gets it, whatever else is wrong, unless the language to give it in is unclear.
  const asksHelp = flags.has("help");
  const diagnostics = faults.flatMap(({ option, fault }) => (asksHelp && option !== "locale" ? [] : [fault]));
  if (!asksHelp) {
    if (files.length < atLeast) diagnostics.push(diagnose(USAGE_PROBLEMS, "files-missing", {}, { locale }));
    for (const file of files.slice(atMost))
      diagnostics.push(diagnose(USAGE_PROBLEMS, "argument-unexpected", { found: shorten(file) }, { locale }));
    const named = [...files, ...specs.flatMap(({ name, value }) => (value === "FILE" ? (values[name] ?? []) : []))];
    if (named.filter((file) => file === "-").length > 1)
      diagnostics.push(diagnose(USAGE_PROBLEMS, "input-repeated", {}, { locale }));
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const defaults = Object.fromEntries(
    specs.flatMap(({ name, choices, hasNoDefault }) =>
      choices?.[0] === undefined || hasNoDefault ? [] : [[name, choices[0]]],
    ),
  );
  return { ok: true, value: { locale, values: { ...defaults, ...values }, lists, flags, files }, diagnostics };

  function isGiven(name: string): boolean {
    return flags.has(name) || Object.hasOwn(values, name);
  }
}

/** The language that a command line asks for, as far as it can be told: its own faults are to be said in it. */
export function localeOf(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === "--locale" || arg.startsWith("--locale="));
  const asked = args[at]?.split("=")[1] ?? args[at + 1];
  return LOCALES.find((locale) => at !== -1 && locale === asked) ?? DEFAULT_LOCALE;
}

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

function tokensOf(args: readonly string[], specs: readonly OptionSpec[]) {
  const options = Object.fromEntries(
    specs.map(({ name, value }) => {
      const type = value === undefined ? ("boolean" as const) : ("string" as const);
      return [name, name === "help" ? { type, short: "h" } : { type }];
    }),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function faultOf(
  { rawName, value, inlineValue }: OptionToken,
  spec: OptionSpec | undefined,
  specs: readonly OptionSpec[],
  locale: Locale,
): Diagnostic | undefined {
  const option = shorten(rawName);
  if (spec === undefined) {
    const known = specs.map(({ name }) => `--${name}`);
    const near = nearest(option, known, (name) => name) ?? "";
    return diagnose(USAGE_PROBLEMS, "unknown-option", { found: option, near, known }, { locale });
  }
  if (spec.value === undefined) {
    return value === undefined
      ? undefined
      : diagnose(USAGE_PROBLEMS, "value-not-taken", { option, found: shorten(value) }, { locale });
  }
  const isOption = value !== undefined && !inlineValue && /^-[^\d]/u.test(value);
  if (value === undefined || value === "" || isOption) {
    return diagnose(
      USAGE_PROBLEMS,
      "value-missing",
      { option, expected: spec.choices?.join(" | ") ?? `${spec.value}${AND[locale]}${spec.about[locale]}` },
      { locale },
    );
  }
  if (spec.choices === undefined || spec.choices.includes(value)) return undefined;
  const near = nearest(value, spec.choices, (choice) => choice) ?? "";
  return diagnose(
    USAGE_PROBLEMS,
    "unknown-value",
    { option, found: shorten(value), near, known: spec.choices },
    { locale },
  );
}

/** Between what stands for a value and what it is. */
const AND: Readonly<Record<Locale, string>> = { "zh-TW": "，", en: ", " };

function repeated(option: string, locale: Locale): Diagnostic {
  return diagnose(USAGE_PROBLEMS, "option-repeated", { option }, { locale });
}
