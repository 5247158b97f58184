import { nearest } from "../base/nearest";
import { preview, shorten } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { FRAMEWORKS, findFramework, parseWeighting } from "../frameworks";
import type { Framework } from "../model/framework";
import type { CommandLine } from "./command";
import { fileName } from "./file-name";
import type { Io } from "./io";
import { loadJson } from "./load-file";
import { otherNoun, otherNounIn } from "./other-noun";
import { sampleCriteria } from "./sample-criteria";
import { USAGE_PROBLEMS } from "./usage-problems";

/** The framework of `--framework`, with the points of `--weights`; nothing when neither is given. */
export async function chooseFramework(
  { values, locale }: CommandLine,
  io: Io,
): Promise<Outcome<Framework | undefined>> {
  const { framework: id, weights } = values;
  if (id === undefined && weights === undefined) return { ok: true, value: undefined, diagnostics: [] };
  if (id === undefined)
    return refuse(
      diagnose(USAGE_PROBLEMS, "option-needs-option", { option: "--weights", other: "--framework" }, { locale }),
    );
  const framework = frameworkById(id, "--framework", locale);
  if (!framework.ok || weights === undefined) return framework;
  const points = await loadJson(weights, io, locale);
  const weighted = points.ok ? readWeights(framework.value, points.value, locale) : points;
  // Of a criterion that is weighed twice nobody knows which points are meant.
  const faults = points.ok ? [...points.diagnostics, ...weighted.diagnostics] : weighted.diagnostics;
  if (weighted.ok && faults.every(({ severity }) => severity !== "error")) return weighted;
  return {
    ok: false,
    diagnostics: faults.map((fault) => ({ ...fault, message: `${fileName(weights, locale)}: ${fault.message}` })),
  };
}

function readWeights(framework: Framework, points: unknown, locale: Locale): Outcome<Framework> {
  const noun = otherNounIn(points, "weights");
  if (noun !== undefined) return refuse(otherNoun(noun, "weights", locale));
  if (typeof points === "object" && points !== null && !Array.isArray(points))
    return parseWeighting(framework, points, { locale });
  const args = { found: Array.isArray(points) ? "[…]" : preview(points), criteria: sampleCriteria(framework) };
  return refuse(diagnose(USAGE_PROBLEMS, "weights-shape", args, { locale }));
}

/** A framework by its id; an unknown one is a finding that names the nearest. */
export function frameworkById(id: string, option: string, locale: Locale): Outcome<Framework> {
  const value = findFramework(id);
  if (value !== undefined) return { ok: true, value, diagnostics: [] };
  const known = FRAMEWORKS.map((framework) => framework.id);
  const near = nearest(id, known, (other) => other) ?? "";
  return refuse(diagnose(USAGE_PROBLEMS, "unknown-value", { option, found: shorten(id), near, known }, { locale }));
}

function refuse(diagnostic: Diagnostic): { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } {
  return { ok: false, diagnostics: [diagnostic] };
}
