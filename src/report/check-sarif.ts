import type {
  Artifact,
  Invocation,
  Location,
  Log,
  LogicalLocation,
  Notification,
  ReportingDescriptor,
  Result,
} from "sarif";
import { formatPath, type Path } from "../base/path";
import type { Span } from "../base/span";
import { VERSION } from "../base/version";
import { RULES } from "../check";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Severity } from "../diagnostics/severity";
import type { CheckedFile, Correction } from "./checked-file";
import { describeSpan } from "./path-words";
import { type ReportOptions, reportLocale } from "./report-options";

/**
 * What checks found (審查意見) as SARIF 2.1.0, for code hosts and editors: rules are described in both languages,
 * the place in the plan and, of a document with layout, the table, row and column or the paragraph are logical
 * locations, suppressions carry their reason, and the artifact of a document has the corrections that were made in it.
 * A file that could not be read is a notification, and the run was not successful.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @example
 * JSON.parse(renderCheckSarif([])).version // => "2.1.0"
 */
export function renderCheckSarif(files: readonly CheckedFile[], options: ReportOptions = {}): string {
  const locale = reportLocale(options, { locale: true });
  const unreadable = files.filter(({ isUnreadable }) => isUnreadable === true);
  const read = files.filter(({ isUnreadable }) => isUnreadable !== true);
  const rules = describeRules(read, locale);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const results = read.flatMap(({ file, diagnostics, suppressed }) => [
    ...diagnostics.map((diagnostic) => describeFinding(file, diagnostic, indexes, locale)),
    ...suppressed.map(({ diagnostic, suppression }): Result => {
      const justification = suppression.reason;
      return {
        ...describeFinding(file, diagnostic, indexes, locale),
        suppressions: [{ kind: "external", justification }],
      };
    }),
  ]);
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "tw-service-quality", version: VERSION, semanticVersion: VERSION, rules } },
        language: locale,
        columnKind: "utf16CodeUnits",
        invocations: [describeInvocation(unreadable, locale)],
        artifacts: describeArtifacts(files),
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Every document once; what was corrected in it is no result any more. */
function describeArtifacts(files: readonly CheckedFile[]): Artifact[] {
  const fixed = new Map<string, Correction[]>();
  for (const file of files) {
    const uri = fileUri(file.file);
    fixed.set(uri, [...(fixed.get(uri) ?? []), ...(file.fixed ?? [])]);
  }
  return [...fixed].map(([uri, made]) => ({
    location: { uri },
    ...(made.length > 0 && { properties: { fixed: made } }),
  }));
}

const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Readonly<
  Record<Severity, string>
>;

function describeInvocation(unreadable: readonly CheckedFile[], locale: Locale): Invocation {
  const notifications = unreadable.flatMap(({ file, diagnostics }) =>
    diagnostics.map((diagnostic): Notification => {
      const { code, severity, message, path } = diagnostic;
      return {
        descriptor: { id: code },
        level: LEVELS[severity],
        message: { text: message },
        locations: [placeOf(file, path, diagnostic, locale)],
      };
    }),
  );
  return {
    executionSuccessful: unreadable.length === 0,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}

/** Every rule of a check, and the other codes that occur: faults of shape and calendar have no rule of their own. */
function describeRules(files: readonly CheckedFile[], locale: Locale): ReportingDescriptor[] {
  const rules = RULES.map(
    ({ id, severity, about, source }): ReportingDescriptor => ({
      id,
      shortDescription: { text: about[locale] },
      help: { text: source[locale] },
      defaultConfiguration: { level: LEVELS[severity] },
      properties: { descriptions: about },
    }),
  );
  const known = new Set<string>(rules.map(({ id }) => id));
  const found = files.flatMap(({ diagnostics, suppressed }) => [
    ...diagnostics,
    ...suppressed.map(({ diagnostic }) => diagnostic),
  ]);
  for (const { code, severity } of found) {
    if (known.has(code)) continue;
    known.add(code);
    rules.push({ id: code, defaultConfiguration: { level: LEVELS[severity] } });
  }
  return rules;
}

function describeFinding(
  file: string,
  diagnostic: Diagnostic,
  indexes: ReadonlyMap<string, number>,
  locale: Locale,
): Result {
  const { code, severity, path, message, related = [], fix, source, args, excerpt } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: indexes.get(code) ?? -1,
    level: LEVELS[severity],
    message: { text: message },
    locations: [placeOf(file, path, diagnostic, locale)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        ...placeOf(file, place.path, {}, locale),
        message: { text: place.message },
      })),
    }),
    properties: { args, ...(source !== undefined && { source }), ...(excerpt && { excerpt }), ...(fix && { fix }) },
  };
}

function placeOf(
  file: string,
  path: Path,
  { span, excerpt }: Pick<Diagnostic, "span" | "excerpt">,
  locale: Locale,
): Location {
  const region =
    span?.line === undefined
      ? undefined
      : {
          startLine: span.line,
          ...(span.column !== undefined && { startColumn: span.column }),
          ...(excerpt && { snippet: { text: excerpt.text } }),
        };
  const name = formatPath(path);
  const logicalLocations = [
    ...(name === "" ? [] : [{ fullyQualifiedName: name, kind: "member" }]),
    ...(span === undefined ? [] : placeInLayout(span, locale)),
  ];
  return {
    physicalLocation: { artifactLocation: { uri: fileUri(file) }, ...(region && { region }) },
    ...(logicalLocations.length > 0 && { logicalLocations }),
  };
}

/** Of a document that has no lines: the cell of a table, else the paragraph. */
function placeInLayout(span: Span, locale: Locale): LogicalLocation[] {
  const { line, table, row, cell, paragraph } = span;
  const name = describeSpan(span, locale);
  if (line !== undefined || name === undefined) return [];
  if (table !== undefined)
    return [{ name, fullyQualifiedName: `table/${table}/row/${row}/column/${cell}`, kind: "cell" }];
  return [{ name, fullyQualifiedName: `paragraph/${paragraph}`, kind: "paragraph" }];
}

/** A relative reference as SARIF wants it; a path is no address, so that signs with a meaning there are encoded. */
function fileUri(file: string): string {
  // Half a letter, as a file name may have, is no text that could be encoded.
  return file
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replaceAll("\\", "/")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
