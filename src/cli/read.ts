import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import type { Framework } from "../model/framework";
import { readPlan } from "../read";
import type { PlanReading } from "../read/plan-reading";
import { chooseFramework } from "./choose-framework";
import { type Command, EXIT } from "./command";
import { complain, refuse } from "./complain";
import { documentName } from "./document-name";
import { expandFiles } from "./expand-files";
import { machineName } from "./file-name";
import type { Io } from "./io";
import { isOnePlan } from "./is-one-plan";
import { collectBytes } from "./load-file";
import { DOCUMENT_ENDINGS } from "./load-plan";
import { programFault } from "./program-fault";
import { progress } from "./progress";
import { json, savingTo } from "./saving-to";
import { FRAMEWORK_OPTION } from "./shared-options";
import { statusOf } from "./status-of";
import { USAGE_PROBLEMS } from "./usage-problems";

export const read: Command = {
  name: "read",
  usage: "FILE…",
  about: { "zh-TW": "讀取計畫文件，轉成計畫 JSON", en: "read plan documents into plan JSON" },
  details: {
    "zh-TW":
      "FILE 為計畫文件：.docx、.odt、.html、.md、.txt；指定資料夾時讀取其中這些檔案（不含子資料夾）；「-」為標準輸入，格式（.docx、.odt、HTML、Markdown、純文字）依內容判斷。PDF 請先另存為純文字或 .docx。計畫寫到標準輸出，讀取時的意見寫到標準錯誤輸出；讀取多個檔案時輸出 JSON 陣列（依檔名順序，不含未讀出計畫者；加 --full 則全部列出並註明檔名），或以 --out 每個檔案各寫成一個 JSON 檔。",
    en: 'FILE is a plan document: .docx, .odt, .html, .md or .txt; of a folder these files are read (not its subfolders); "-" is standard input, whose kind (.docx, .odt, HTML, Markdown, text) is told by its content. Save a PDF as text or .docx first. The plan goes to standard output, what is to be said of the reading to standard error; several files make a JSON array (in their order, without those that gave no plan; with --full all of them, each with the name of its file), or with --out a JSON file each.',
  },
  files: { atLeast: 1, atMost: Number.POSITIVE_INFINITY },
  options: [
    FRAMEWORK_OPTION,
    {
      name: "full",
      about: {
        "zh-TW": "輸出完整讀取結果：計畫、評核架構判定、出處、未讀入的文字",
        en: "print the whole reading: plan, framework with evidence, origins, what was not read",
      },
    },
    {
      name: "out",
      value: "DIR",
      about: { "zh-TW": "每個檔案各寫成一個 JSON 檔，存於此資料夾", en: "write a JSON file for each into this folder" },
    },
  ],
  run: async (line, io) => {
    const framework = await chooseFramework(line, io);
    if (!framework.ok) return refuse(framework.diagnostics, io);
    const { locale, values, flags } = line;
    const inputs = await expandFiles(line.files, DOCUMENT_ENDINGS, io, locale);
    const shown = progress(io, (read) => READ_WORDS[locale](read, inputs.length));
    const save = values.out === undefined ? undefined : await savingTo(values.out, locale, shown.io);
    const results: unknown[] = [];
    let status: number = EXIT.fine;
    for (const input of inputs) {
      const { path } = input;
      const reading =
        "diagnostic" in input ? unread([input.diagnostic]) : await readFile(path, locale, framework.value, io);
      const isPlan = reading.plan !== undefined && isOnePlan(reading.diagnostics);
      const isWritten = isPlan || flags.has("full");
      const withheld = reading.plan === undefined || isWritten ? [] : [notWritten(locale)];
      await complain(path, [...reading.diagnostics, ...withheld], locale, shown.io);
      const result = flags.has("full") ? { file: machineName(path), ...reading } : reading.plan;
      if (isWritten && save === undefined) results.push(result);
      const isSaved =
        !isWritten || save === undefined || (reading.plan === undefined ? true : await save(path, result));
      status = Math.max(status, isPlan && isSaved ? statusOf(reading.diagnostics) : EXIT.unusable);
      await shown.count();
    }
    await shown.end();
    if (results.length > 0) await io.stdout.write(json(inputs.length === 1 ? results[0] : results));
    return status;
  },
};

const READ_WORDS: Readonly<Record<Locale, (read: number, all: number) => string>> = {
  "zh-TW": (read, all) => `已讀取 ${read}／${all} 份文件`,
  en: (read, all) => `${read} of ${all} documents read`,
};

function notWritten(locale: Locale): Diagnostic {
  return diagnose(USAGE_PROBLEMS, "plan-not-written", {}, { locale });
}

/** A file may fail before it is read. */
type FileReading = Partial<Omit<PlanReading, "diagnostics">> & { readonly diagnostics: readonly Diagnostic[] };

function unread(diagnostics: readonly Diagnostic[]): FileReading {
  return { diagnostics };
}

async function readFile(path: string, locale: Locale, framework: Framework | undefined, io: Io): Promise<FileReading> {
  try {
    const bytes = await collectBytes(path, io.open(path), locale);
    return bytes.ok
      ? readPlan(bytes.value, { name: documentName(path, bytes.value), framework, locale })
      : unread(bytes.diagnostics);
  } catch (error) {
    return unread([programFault(error, locale)]);
  }
}
