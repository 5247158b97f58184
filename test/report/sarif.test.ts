import sarif from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
import Ajv from "ajv";
import { expect, test } from "vitest";
import { EXAMPLE_PLAN } from "../../src/check";
import { LOCALES } from "../../src/diagnostics/locale";
import { type CheckedFile, renderCheckSarif } from "../../src/report";
import { runCli } from "../cli/memory-io";
import { SAMPLE_FILES } from "./sample";

/**
 * The schema of the standard itself. It is of draft 4, whose words mean the same in draft 7 but for `id`, and one of its
 * patterns is none with the flag `u`.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json
 */
const { id: _, $schema: __, ...schema } = sarif;
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: { uri: isUri, "uri-reference": isReference, "date-time": true },
}).compile(schema);

const URI_SIGNS = /^(?:[\w!$&'()*+,;=:@/?#[\]~.-]|%[\dA-F]{2})*$/iu;

function isReference(text: string): boolean {
  return URI_SIGNS.test(text);
}

function isUri(text: string): boolean {
  return isReference(text) && URL.canParse(text);
}

const UNREADABLE: CheckedFile = {
  file: "計畫 \\ <丙>.json",
  isUnreadable: true,
  diagnostics: [{ code: "not-json", severity: "error", path: [], message: "不是有效的 JSON。", args: {} }],
  suppressed: [],
};

test.each(LOCALES.flatMap((locale) => [[locale, SAMPLE_FILES] as const, [locale, [UNREADABLE, UNREADABLE]] as const]))(
  "the report is what the standard describes (%s)",
  (locale, files) => {
    validate(JSON.parse(renderCheckSarif(files, { locale })));
    expect(validate.errors ?? []).toEqual([]);
  },
);

test("so is what the command line prints, of JSON, text, what is broken, corrected and suppressed", async () => {
  const faulty = { ...EXAMPLE_PLAN, adopted: "107年3月1日", goals: ["便民,親切之服務。"], note: "" };
  const page =
    "範例市戶政事務所107年度提升服務品質執行計畫\n構面\t實施要項\t推動作法\t完成期限\n基礎服務\t服務友善\t1.設置櫃檯。\t儘速\n";
  const suppressions = [
    { code: "unknown-key", path: "", reason: "另有用途" },
    { code: "empty-criterion", path: "", reason: "已簽准" },
  ];
  const files = {
    "甲 乙.json": JSON.stringify(faulty),
    "b.txt": page,
    "c.docx": "PK\u0003\u0004 word/document.xml",
    "設定.json": JSON.stringify({ suppressions }),
  };
  const argv = [
    "check",
    "甲 乙.json",
    "b.txt",
    "c.docx",
    "--config",
    "設定.json",
    "--strict",
    "--fix",
    "--format",
    "sarif",
  ];
  const { stdout } = await runCli(argv, { files });
  const log = JSON.parse(stdout);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [{ results, invocations, artifacts }] = log.runs;
  expect([results.length > 10, invocations[0].executionSuccessful, artifacts.length]).toEqual([true, false, 4]);
});

test.each<
  [string, (log: { runs: { results: Record<string, unknown>[]; artifacts: Record<string, unknown>[] }[] }) => void]
>([
  ["a result without a message", (log) => delete log.runs[0]?.results[0]?.message],
  ["a result of no level", (log) => Object.assign(log.runs[0]?.results[0] ?? {}, { level: "loud" })],
  ["an unknown property", (log) => Object.assign(log.runs[0]?.artifacts[0] ?? {}, { size: 1 })],
  ["an address with blanks", (log) => Object.assign(log.runs[0]?.artifacts[0] ?? {}, { location: { uri: "a b" } })],
])("the schema can tell: %s does not fit", (_name, spoil) => {
  const log = JSON.parse(renderCheckSarif(SAMPLE_FILES));
  spoil(log);
  expect(validate(log)).toBe(false);
});
