export { formatPath, type Path, parsePath } from "../base/path";
export type { Span } from "../base/span";
export type { Diagnostic, DiagnosticArg, DiagnosticArgs, Edit, Excerpt, Fix, Related } from "./diagnostic";
export { DEFAULT_LOCALE, LOCALES, type Locale } from "./locale";
export type { Outcome } from "./outcome";
export { SEVERITIES, type Severity } from "./severity";
export { sortDiagnostics } from "./sort-diagnostics";
