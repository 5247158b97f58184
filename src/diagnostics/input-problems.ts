import { englishName, type NamedCriterion } from "./criterion-name";
import type { Problem } from "./problem";

/** What can be wrong with a file or a text before anything in it is understood, and with a table of marks. */
export const INPUT_PROBLEMS = {
  "unreadable-file": {
    severity: "error",
    words: {
      "zh-TW": ({ reason }) => `檔案無法讀取：${reason}。`,
      en: ({ reason }) => `The file cannot be read: ${reason}.`,
    },
  } satisfies Problem<{ reason: string }>,
  "program-fault": {
    severity: "error",
    words: {
      "zh-TW": ({ reason }) => `處理時發生程式錯誤（${reason}），此檔未處理完；請回報此問題並附上檔案。`,
      en: ({ reason }) =>
        `This program failed on the file (${reason}), which is not finished; please report it with the file.`,
    },
  } satisfies Problem<{ reason: string }>,
  "too-large": {
    severity: "error",
    words: {
      "zh-TW": ({ megabytes }) =>
        `檔案超過 ${megabytes} MB，未予讀取；大量評分表請改存為 .ndjson（一行一張），即可逐行處理。`,
      en: ({ megabytes }) =>
        `The file is larger than ${megabytes} MB and was not read; put many score sheets into .ndjson, one a line, which is read line by line.`,
    },
  } satisfies Problem<{ megabytes: number }>,
  "empty-folder": {
    severity: "error",
    words: {
      "zh-TW": ({ endings, present }) =>
        `資料夾內沒有此指令能讀的 ${endings.join("、")} 檔${present.length === 0 ? "" : `，只有 ${present.join("、")}`}；請改為指定檔案，或確認資料夾是否正確（不讀取子資料夾）。`,
      en: ({ endings, present }) =>
        `The folder has no ${endings.join(", ")} file, which is what this command reads${present.length === 0 ? "" : ` (it has ${present.join(", ")})`}; name the files, or another folder (subfolders are not read).`,
    },
  } satisfies Problem<{ endings: readonly string[]; present: readonly string[] }>,
  "empty-input": {
    severity: "error",
    words: {
      "zh-TW": () => "沒有內容；請確認檔案是否已存檔。",
      en: () => "There is nothing in it; check that the file was saved.",
    },
  } satisfies Problem<Record<never, never>>,
  "foreign-format": {
    severity: "error",
    words: {
      "zh-TW": ({ format, advice }) =>
        `內容為${FORMATS["zh-TW"][format] ?? format}，目前不能直接讀取；${ADVICE["zh-TW"][advice] ?? ""}。`,
      en: ({ format, advice }) =>
        `This is ${FORMATS.en[format] ?? format}, which cannot be read yet; ${ADVICE.en[advice] ?? ""}.`,
    },
  } satisfies Problem<{ format: string; advice: string }>,
  "plain-text": {
    severity: "error",
    words: {
      "zh-TW": ({ advice }) => `內容為一般文字，目前不能直接讀取；${ADVICE["zh-TW"][advice] ?? ""}。`,
      en: ({ advice }) => `This is plain text, which cannot be read yet; ${ADVICE.en[advice] ?? ""}.`,
    },
  } satisfies Problem<{ advice: string }>,
  "not-utf8": {
    severity: "error",
    words: {
      "zh-TW": ({ line }) => `第 ${line} 行起不是 UTF-8 編碼；請以 UTF-8 編碼另存新檔。`,
      en: ({ line }) => `From line ${line} on it is not UTF-8; save it again as UTF-8.`,
    },
  } satisfies Problem<{ line: number }>,
  "cut-short": {
    severity: "error",
    words: {
      "zh-TW": () => "檔案不完整：最後一個字只剩一部分；請確認是否完整存檔或傳送。",
      en: () =>
        "The file is incomplete: of its last letter a part is missing; check that it was saved or sent in full.",
    },
  } satisfies Problem<Record<never, never>>,
  "read-as-big5": {
    severity: "info",
    words: {
      "zh-TW": () => "檔案不是 UTF-8，已依 Big5（Excel 的「CSV（逗號分隔）」）讀取；如有亂碼，請另存為「CSV UTF-8」。",
      en: () =>
        'The file is not UTF-8 and was read as Big5 (Excel\'s plain CSV in Taiwan); save it as "CSV UTF-8" if letters look wrong.',
    },
  } satisfies Problem<Record<never, never>>,
  "not-json": {
    severity: "error",
    words: {
      "zh-TW": ({ line, column, found, expected, part }) =>
        found === ""
          ? `${part === "line" ? "此行" : "檔案"}不完整：到第 ${line} 行第 ${column} 字就沒有了，JSON 尚未結束，後面應還有${EXPECTED["zh-TW"][expected] ?? expected}；請確認是否完整存檔或傳送。`
          : `不是有效的 JSON：第 ${line} 行第 ${column} 字為「${found}」，應為${EXPECTED["zh-TW"][expected] ?? expected}。`,
      en: ({ line, column, found, expected, part }) =>
        found === ""
          ? `The ${part} is incomplete: it ends at line ${line}, column ${column}, before the JSON is closed, where ${EXPECTED.en[expected] ?? expected} should follow; check that it was saved or sent in full.`
          : `Not valid JSON: line ${line}, column ${column} is "${found}", expected ${EXPECTED.en[expected] ?? expected}.`,
    },
  } satisfies Problem<{ line: number; column: number; found: string; expected: string; part: string }>,
  "duplicate-property": {
    severity: "error",
    words: {
      "zh-TW": ({ key, line }) => `同一物件內「${key}」出現兩次（第 ${line} 行），只有後者有效；請刪去一個。`,
      en: ({ key, line }) =>
        `"${key}" occurs twice in one object (line ${line}) and only the later one counts; remove one.`,
    },
  } satisfies Problem<{ key: string; line: number }>,
  "line-too-long": {
    severity: "error",
    words: {
      "zh-TW": ({ limit }) => `此行超過 ${limit} 位元組，未予讀取；每行應為一張評分表，請確認有無漏斷行。`,
      en: ({ limit }) =>
        `The line is longer than ${limit} bytes and was not read; each line should be one score sheet. Is a line break missing?`,
    },
  } satisfies Problem<{ limit: number }>,
  "not-a-sheet": {
    severity: "error",
    words: {
      "zh-TW": ({ found, part }) =>
        `此處為 ${found}；${{ file: "應為一張評分表（物件），或評分表的清單", member: "清單中每一項應為一張評分表（物件）", line: "每行應為一張評分表（物件），清單請存為 .json 檔" }[part]}。`,
      en: ({ found, part }) =>
        `Found ${found}; ${{ file: "expected a score sheet (an object) or a list of them", member: "each member of the list should be a score sheet (an object)", line: "each line should be a score sheet (an object), and a list belongs in a .json file" }[part]}.`,
    },
  } satisfies Problem<{ found: string; part: "file" | "member" | "line" }>,
  "no-sheets": {
    severity: "warning",
    words: {
      "zh-TW": () => "清單內沒有評分表，故無評分結果；請確認檔案是否正確。",
      en: () => "The list holds no score sheet, so there is no scorecard; is it the right file?",
    },
  } satisfies Problem<Record<never, never>>,
  "broken-quotes": {
    severity: "error",
    words: {
      "zh-TW": ({ row }) => `第 ${row} 列的雙引號不成對，其後各欄可能誤讀；請檢查該列的「"」。`,
      en: ({ row }) =>
        `The quotes in row ${row} do not pair up, so cells after them may be wrong; check its quotation marks.`,
    },
  } satisfies Problem<{ row: number }>,
  "framework-not-stated": {
    severity: "error",
    words: {
      "zh-TW": ({ known, fitting }) =>
        `看不出採用哪一個評核架構${fitting.length > 1 ? `（項目名稱同時屬於 ${fitting.join("、")}）` : ""}；請加註「評核架構」，或於指令列以 --framework 指定。有配分的架構：${known.length === 0 ? "（無）" : known.join("、")}；沒有配分的架構請先自訂配分（指令列為 --weights）。`,
      en: ({ known, fitting }) =>
        `The framework is not named and cannot be told from the criteria${fitting.length > 1 ? ` (they are those of ${fitting.join(", ")} alike)` : ""}; add "framework" to the sheet, or name it with --framework on the command line. With points: ${known.length === 0 ? "none" : known.join(", ")}; others need points of your own (--weights).`,
    },
  } satisfies Problem<{ known: readonly string[]; fitting: readonly string[] }>,
  "unknown-framework-named": {
    severity: "error",
    words: {
      "zh-TW": ({ cell, found, known }) => `${cell}：查無評核架構「${found}」；可用的有：${known.join("、")}。`,
      en: ({ cell, found, known }) => `${cell}: there is no framework "${found}"; known are: ${known.join(", ")}.`,
    },
  } satisfies Problem<{ cell: string; found: string; known: readonly string[] }>,
  "unknown-framework-in-sheet": {
    severity: "error",
    words: {
      "zh-TW": ({ found, known }) => `查無評核架構 ${found}；可用的有：${known.join("、")}。`,
      en: ({ found, known }) => `There is no framework ${found}; known are: ${known.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; known: readonly string[] }>,
  "framework-inferred": {
    severity: "info",
    words: {
      "zh-TW": ({ framework, count, of }) =>
        `未註明評核架構；因${count === of ? ` ${count} 個項目名稱均屬` : ` ${of} 個項目名稱中有 ${count} 個屬`}「${framework}」，已採用該架構。`,
      en: ({ framework, count, of }) =>
        `No framework is named; ${count === of ? `all ${count} names` : `${count} of ${of} names`} are criteria of "${framework}", which is used.`,
    },
  } satisfies Problem<{ framework: string; count: number; of: number }>,
  "framework-conflict": {
    severity: "error",
    words: {
      "zh-TW": ({ cell, found, told, known, count }) =>
        `${cell === "" ? "" : `${cell}：`}評分表載明評核架構為「${found}」，--framework 指定的卻是「${told}」；${count > 1 ? `${count} 張評分表` : "該評分表"}未計分。${known ? "請改為指定評分表所載的評核架構（或不指定）" : "請改為正確的 --framework"}，或更正評分表。`,
      en: ({ cell, found, told, known, count }) =>
        `${cell === "" ? "" : `${cell}: `}The score sheet names the framework "${found}", but --framework asks for "${told}"; ${count > 1 ? `${count} sheets were` : "it was"} not scored. ${known ? "Ask for the framework that the sheet names (or leave the option out)" : "Give the right --framework"}, or correct the sheet.`,
    },
  } satisfies Problem<{ cell: string; found: string; told: string; known: boolean; count: number }>,
  "framework-unfit": {
    severity: "error",
    words: {
      "zh-TW": ({ told, fitting, count, of }) =>
        `${count === of ? `所列 ${count} 個項目名稱均屬` : `所列 ${of} 個項目名稱中有 ${count} 個屬`}評核架構「${fitting.join("」或「")}」，--framework 指定的卻是「${told}」，故未計分；請確認 --framework 是否指定錯誤。`,
      en: ({ told, fitting, count, of }) =>
        `${count === of ? `All ${count} names` : `${count} of the ${of} names`} are criteria of "${fitting.join('" or "')}", but --framework asks for "${told}", so nothing was scored; is --framework the right one?`,
    },
  } satisfies Problem<{ told: string; fitting: readonly string[]; count: number; of: number }>,
  "no-criteria": {
    severity: "error",
    words: {
      "zh-TW": ({ framework }) =>
        `找不到評核項目；首欄或標題列應為「${framework}」的項目名稱或代碼，請以指令 new --sheet 產生空白評分表對照。`,
      en: ({ framework }) =>
        `No criteria were found: the first column or the header should name those of "${framework}". Compare with the blank sheet of new --sheet.`,
    },
  } satisfies Problem<{ framework: string }>,
  "no-marks-column": {
    severity: "error",
    words: {
      "zh-TW": () => "沒有評分欄；請在項目右側加一欄（項目橫列者，在下方加一列），並註明委員或機關名稱。",
      en: () =>
        "There is no column of marks; add one beside the criteria (a row below where they run across), headed by the name of the judge or the office.",
    },
  } satisfies Problem<Record<never, never>>,
  "group-row-filled": {
    severity: "warning",
    words: {
      "zh-TW": ({ cell, label, found }) =>
        `${cell}：「${label}」為小計列，所填「${found}」不採計；分數由其下各項計算。`,
      en: ({ cell, found, ...criterion }) =>
        `${cell}: "${englishName(criterion)}" is a subtotal, so "${found}" does not count; it is computed from what is under it.`,
    },
  } satisfies Problem<NamedCriterion & { cell: string; found: string }>,
  "total-row-filled": {
    severity: "info",
    words: {
      "zh-TW": ({ cell, found }) => `${cell}：合計「${found}」不採用；總分由程式重新計算，不必填寫。`,
      en: ({ cell, found }) => `${cell}: the total "${found}" is not used; it is computed anew.`,
    },
  } satisfies Problem<{ cell: string; found: string }>,
  "duplicate-row": {
    severity: "error",
    words: {
      "zh-TW": ({ label, count, cells }) =>
        `「${label}」評了 ${count} 次（${cells.join("、")}），均不採計；請只保留一個。`,
      en: ({ count, cells, ...criterion }) =>
        `"${englishName(criterion)}" is marked ${count} times (${cells.join(", ")}): none counts; keep one.`,
    },
  } satisfies Problem<NamedCriterion & { count: number; cells: readonly string[] }>,
  "labels-disagree": {
    severity: "error",
    words: {
      "zh-TW": ({ cell, labels }) =>
        `${cell}：同一列寫了不同的項目（${labels.join("、")}），該列不採計；請更正名稱或代碼。`,
      en: ({ cell, labels }) =>
        `${cell}: the row names different criteria (${labels.join(", ")}) and does not count; correct the name or the id.`,
    },
  } satisfies Problem<{ cell: string; labels: readonly string[] }>,
  "points-differ-from-framework": {
    severity: "error",
    words: {
      "zh-TW": ({ cell, label, found, expected }) =>
        `${cell}：「${label}」配分為「${found}」，評核架構為 ${expected} 分；計分依評核架構，請確認評核架構是否選對。`,
      en: ({ cell, found, expected, ...criterion }) =>
        `${cell}: "${englishName(criterion)}" is worth "${found}" here and ${expected} in the framework, which counts; is it the right framework?`,
    },
  } satisfies Problem<NamedCriterion & { cell: string; found: string; expected: string }>,
  "duplicate-header": {
    severity: "warning",
    words: {
      "zh-TW": ({ name, count, cells }) =>
        `「${name}」有 ${count} 份評分（${cells.join("、")}）；各自分別計分，請確認是否重複。`,
      en: ({ name, count, cells }) =>
        `"${name}" has ${count} sets of marks (${cells.join(", ")}); each is scored on its own. Is one a copy?`,
    },
  } satisfies Problem<{ name: string; count: number; cells: readonly string[] }>,
  "headless-marks": {
    severity: "warning",
    words: {
      "zh-TW": ({ cell }) => `${cell} 所在欄沒有標題，仍予計分；請補上委員或機關名稱。`,
      en: ({ cell }) =>
        `The marks at ${cell} have no heading and are scored all the same; add the name of the judge or the office.`,
    },
  } satisfies Problem<{ cell: string }>,
  "text-column": {
    severity: "warning",
    words: {
      "zh-TW": ({ cell, found }) =>
        `${cell}：「${found}」欄內沒有分數，未採用；如為評分欄，請填數字、未評，或 不適用：理由。`,
      en: ({ cell, found }) =>
        `${cell}: the column "${found}" holds no marks and is not used; if it should, write numbers, "not assessed", or "n/a: reason".`,
    },
  } satisfies Problem<{ cell: string; found: string }>,
  "row-too-long": {
    severity: "warning",
    words: {
      "zh-TW": ({ cell, found }) =>
        `${cell}：此列比標題列長，多出的「${found}」未採用；請檢查該列是否多了逗號，或為該欄加上標題。`,
      en: ({ cell, found }) =>
        `${cell}: the row is longer than the headings and "${found}" is not used; is there a comma too many, or a heading too few?`,
    },
  } satisfies Problem<{ cell: string; found: string }>,
  "points-column-inferred": {
    severity: "info",
    words: {
      "zh-TW": ({ cell }) =>
        `${cell} 所在欄沒有標題，且與評核架構的配分完全相同，已視為配分，不計分；如為評分，請補上標題。`,
      en: ({ cell }) =>
        `The column of ${cell} has no heading and repeats the points of the framework, so it is taken for them and not scored; give it a heading if it holds marks.`,
    },
  } satisfies Problem<{ cell: string }>,
  "metadata-repeated": {
    severity: "error",
    words: {
      "zh-TW": ({ cell, name }) => `${cell}：「${name}」前面已經填寫，此處不採用；請只保留一個。`,
      en: ({ cell, name }) => `${cell}: "${name}" was given before and is not used here; keep one.`,
    },
  } satisfies Problem<{ cell: string; name: string }>,
  "agency-missing": {
    severity: "warning",
    words: {
      "zh-TW": ({ rocYear }) => `只有年度（${rocYear}）而無機關，評分結果將不載年度；請在評分表加註「機關」。`,
      en: ({ rocYear }) =>
        `There is a year (${rocYear}) but no office, so the scorecard will not name the year; add "office" to the sheet.`,
    },
  } satisfies Problem<{ rocYear: number }>,
  "unknown-scale": {
    severity: "error",
    words: {
      "zh-TW": ({ cell, found }) => `${cell}：計分方式「${found}」無法辨識，暫依配分計分；請填「配分」或「百分」。`,
      en: ({ cell, found }) =>
        `${cell}: the scale "${found}" is unknown and points are assumed; write "points" or "percent".`,
    },
  } satisfies Problem<{ cell: string; found: string }>,
  "reason-unplaced": {
    severity: "info",
    words: {
      "zh-TW": ({ cell, found }) =>
        `${cell}：該項未評分，說明「${found}」不會載入評分結果；如為不適用，請在評分欄填「不適用：理由」。`,
      en: ({ cell, found }) =>
        `${cell}: there is no mark here, so the remark "${found}" will not appear in the scorecard; for what does not apply, write "n/a: reason" as the mark.`,
    },
  } satisfies Problem<{ cell: string; found: string }>,
  "remark-shared": {
    severity: "info",
    words: {
      "zh-TW": ({ cell, found }) => `${cell}：說明「${found}」為各欄共用，看不出屬哪一欄，未採用；請各欄另設說明欄。`,
      en: ({ cell, found }) =>
        `${cell}: the remark "${found}" stands beside several columns of marks and is not used; give each its own.`,
    },
  } satisfies Problem<{ cell: string; found: string }>,
  "unplaced-text": {
    severity: "info",
    words: {
      "zh-TW": ({ cell, found }) => `${cell}：「${found}」不屬評分表的任何欄位，未採用；如為評分資料，請移至正確欄位。`,
      en: ({ cell, found }) =>
        `${cell}: "${found}" belongs to no part of a score sheet and is not used; if it matters, move it to where it belongs.`,
    },
  } satisfies Problem<{ cell: string; found: string }>,
} as const;

/** The codes of everything that can be said of a file or a table. */
export type InputProblemCode = keyof typeof INPUT_PROBLEMS;

const FORMATS: Readonly<Record<"zh-TW" | "en", Readonly<Record<string, string>>>> = {
  "zh-TW": {
    docx: " Word 文件（.docx）",
    xlsx: " Excel 活頁簿（.xlsx）",
    odt: " ODF 文字文件（.odt）",
    ods: " ODF 試算表（.ods）",
    zip: "壓縮檔（zip）",
    gzip: "壓縮檔（gzip）",
    office: "舊版 Office 檔案（.doc、.xls）",
    pdf: " PDF 文件",
    rtf: " RTF 文件",
    html: "網頁（HTML）",
    binary: "非文字資料（或其他編碼的文字）",
  },
  en: {
    docx: "a Word document (.docx)",
    xlsx: "an Excel workbook (.xlsx)",
    odt: "an ODF text document (.odt)",
    ods: "an ODF spreadsheet (.ods)",
    zip: "a zip archive",
    gzip: "a gzip archive",
    office: "a file of an older Office (.doc, .xls)",
    pdf: "a PDF document",
    rtf: "an RTF document",
    html: "a web page (HTML)",
    binary: "no text (or text in another encoding)",
  },
};

/** What to do about a file that cannot be read: by what was to be read, where that is known, and what it may hold. */
const ADVICE: Readonly<Record<"zh-TW" | "en", Readonly<Record<string, string>>>> = {
  "zh-TW": {
    sheet: "請在試算表軟體另存為「CSV UTF-8」後再試",
    document: "請先轉成計畫 JSON（可用 new 產生空白計畫填寫）",
    either: "計畫請轉成 JSON，評分表請另存為「CSV UTF-8」",
    unpack: "請先解壓縮",
    encode: "請確認檔案是否正確；如為文字檔，請以 UTF-8 編碼另存新檔",
    "plan-sheet":
      "如為評分表，請在試算表軟體另存為「CSV UTF-8」，再以 tw-service-quality score FILE 計分；計畫目前只能讀 JSON",
    "plan-document":
      "計畫目前只能讀 JSON，請以 tw-service-quality new --framework ID --agency NAME --year N 產生空白計畫，填入內容後再審查",
    "plan-either":
      "計畫目前只能讀 JSON（空白計畫以 tw-service-quality new 產生）；如為評分表，請另存為「CSV UTF-8」，再以 tw-service-quality score FILE 計分",
    "score-sheet-sheet": "請在試算表軟體另存為「CSV UTF-8」後再計分",
    "score-sheet-document":
      "評分表目前只能讀 JSON 及 CSV（空白評分表以 tw-service-quality new --sheet --format csv 產生）；如為計畫，請先轉成 JSON，再以 tw-service-quality check FILE 審查",
    "score-sheet-either":
      "評分表請另存為「CSV UTF-8」後再計分；如為計畫，請先轉成 JSON，再以 tw-service-quality check FILE 審查",
    json: "此處只能讀 JSON",
  },
  en: {
    sheet: 'save it as "CSV UTF-8" in the spreadsheet program',
    document: "turn it into a plan in JSON first (the command new makes a blank one)",
    either: 'turn a plan into JSON, save a score sheet as "CSV UTF-8"',
    unpack: "unpack it first",
    encode: "is it the right file? Save a text again as UTF-8",
    "plan-sheet":
      'save a score sheet as "CSV UTF-8" in the spreadsheet program and score it with tw-service-quality score FILE; a plan is read from JSON only so far',
    "plan-document":
      "a plan is read from JSON only so far: make a blank one with tw-service-quality new --framework ID --agency NAME --year N and fill it in",
    "plan-either":
      'a plan is read from JSON only so far (tw-service-quality new makes a blank one); save a score sheet as "CSV UTF-8" and score it with tw-service-quality score FILE',
    "score-sheet-sheet": 'save it as "CSV UTF-8" in the spreadsheet program',
    "score-sheet-document":
      "score sheets are read from JSON and CSV only so far (tw-service-quality new --sheet --format csv makes a blank one); turn a plan into JSON and check it with tw-service-quality check FILE",
    "score-sheet-either":
      'save a score sheet as "CSV UTF-8"; turn a plan into JSON and check it with tw-service-quality check FILE',
    json: "only JSON is read here",
  },
};

const EXPECTED: Readonly<Record<"zh-TW" | "en", Readonly<Record<string, string>>>> = {
  "zh-TW": {
    value: "值（文字須加雙引號）",
    "value-or-end": "值或「]」",
    key: "加雙引號的欄位名稱",
    "key-or-end": "加雙引號的欄位名稱或「}」",
    colon: "「:」",
    "comma-or-bracket": "「,」或「]」",
    "comma-or-brace": "「,」或「}」",
    string: '文字的結尾「"」',
    escape: "有效的跳脫字元",
    end: "檔案結尾（一個檔案只能有一個 JSON 值；一行一張的評分表請存為 .ndjson）",
  },
  en: {
    value: "a value (text needs double quotes)",
    "value-or-end": "a value or ]",
    key: "a property name in double quotes",
    "key-or-end": "a property name in double quotes or }",
    colon: ":",
    "comma-or-bracket": ", or ]",
    "comma-or-brace": ", or }",
    string: 'the closing " of the text',
    escape: "a valid escape",
    end: "the end of the file (it holds one JSON value; score sheets on a line each belong in a file named .ndjson)",
  },
};
