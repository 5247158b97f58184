import { formatRocDate } from "../../calendar";
import type { DraftPlan } from "../../model/draft-plan";
import { DOCUMENT_LINES } from "./document-words";
import { paragraphText } from "./paragraph-text";

/** What a document must say in a line of its own, because nothing else in it does so. */
export type StatedLine = "title" | "agency" | "rocYear" | "framework";

/** The head of a document (封面): title, adoption date, class of the office, as blocks of Markdown. */
export function documentHead(plan: DraftPlan, stated: ReadonlySet<StatedLine>): readonly string[] {
  const { agency, rocYear, adopted, framework } = plan;
  const title = documentTitle(plan);
  const date = adopted === undefined ? undefined : formatRocDate(adopted);
  const lines = [
    stated.has("agency") && agency !== undefined && DOCUMENT_LINES.agency(agency.name),
    stated.has("rocYear") && rocYear !== undefined && DOCUMENT_LINES.rocYear(rocYear),
    date?.ok === true && DOCUMENT_LINES.adopted(date.value),
    agency?.class !== undefined && DOCUMENT_LINES.agencyClass(agency.class),
  ];
  return [
    `# ${paragraphText(stated.has("title") ? DOCUMENT_LINES.titled(title) : title)}`,
    ...lines.filter((line) => line !== false).map(paragraphText),
    ...(stated.has("framework") ? [frameworkLine(framework)] : []),
  ];
}

/** The title of the plan; one without gets that of its office and year. */
export function documentTitle({ title, agency, rocYear }: DraftPlan): string {
  const year = rocYear === undefined ? "" : DOCUMENT_LINES.year(rocYear);
  return title ?? DOCUMENT_LINES.title(agency?.name ?? "", year);
}

function frameworkLine(id: string | undefined): string {
  return DOCUMENT_LINES.framework(id === undefined ? DOCUMENT_LINES.noFramework : `\`${id}\``);
}
