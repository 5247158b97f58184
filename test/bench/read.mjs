// Plans as documents become plan objects: text in two layouts, and a .docx beside mammoth, which turns it into HTML.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import { findCriterion, innovation2016 } from "../../dist/frameworks/index.js";
import { readPlan } from "../../dist/read/index.js";
import { measure } from "./measure.mjs";
import { PLAN } from "./plan.mjs";
import { figure, timesAsLong } from "./row.mjs";

const COLUMNS = ["評核指標", "次評核指標", "預期作法", "完成期限", "承辦單位"];

export async function compareRead({ rounds }) {
  const text = textOf(14_000);
  const pdf = pdfTextOf(14_000);
  const page = htmlOf(PLAN.entries);
  const docx = docxOf(PLAN.entries);
  for (const input of [text, page, docx]) verify(readPlan(input));
  verifyEntries(readPlan(pdf));
  const times = await measure(
    {
      text: () => readPlan(text),
      pdf: () => readPlan(pdf),
      html: () => readPlan(page),
      docx: () => readPlan(docx),
      mammoth: () => mammoth.convertToHtml({ buffer: Buffer.from(docx) }),
    },
    { rounds },
  );
  const large = textOf(1_000_000);
  const huge = textOf(10_000_000);
  const [short, long] = [pdfTextOf(100_000), pdfTextOf(1_000_000)];
  const grown = { large: [], huge: [], short: [], long: [] };
  for (let round = 0; round < 3; round++) {
    grown.large.push(timed(() => readPlan(large)) * 10);
    grown.huge.push(timed(() => readPlan(huge)));
    grown.short.push(timed(() => readPlan(short)) * 10);
    grown.long.push(timed(() => readPlan(long)));
  }
  const milliseconds = (values) => values.map((time) => time / 1e6);
  return [
    figure("`readPlan`, a text of 14 KB with tabs", "milliseconds", milliseconds(times.text), "ms", 5),
    figure("`readPlan`, a text of 14 KB copied from a PDF", "milliseconds", milliseconds(times.pdf), "ms"),
    figure("`readPlan`, the same plan as HTML", "milliseconds", milliseconds(times.html), "ms"),
    timesAsLong("`readPlan`, the same plan as .docx", "mammoth, .docx to HTML only", times.docx, times.mammoth),
    timesAsLong("`readPlan`, a text of 10 MB", "ten texts of 1 MB", grown.huge, grown.large, 1.5),
    timesAsLong("`readPlan`, a PDF's text of 1 MB", "ten texts of 100 KB", grown.long, grown.short, 1.5),
  ];
}

/** The rows of the table, a row for each action; what is merged stands in the first. */
function rowsOf(entries) {
  return entries.flatMap(({ criterion, actions }) => {
    const { label, parent } = findCriterion(innovation2016, criterion) ?? { label: criterion };
    const above = innovation2016.criteria.find(({ id }) => id === parent)?.label ?? "";
    return actions.map(({ label: number, text, deadline, units }, i) => [
      i === 0 ? above : "",
      i === 0 ? label : "",
      `${number}${text}`,
      deadline,
      units.join("、"),
    ]);
  });
}

const HEAD = [
  PLAN.title,
  "壹、計畫依據",
  ...PLAN.legalBasis,
  "貳、計畫目標",
  ...PLAN.goals,
  "參、實施對象",
  PLAN.scope,
  "肆、執行期程",
  "自105年1月1日起至105年12月31日止。",
  "伍、執行內容",
];
const FOOT = ["陸、管制考核", ...PLAN.monitoring, "柒、獎勵", ...PLAN.rewards];

/** The plan in print, its rows repeated until they fill so many bytes. */
function textOf(bytes) {
  const lines = rowsOf(PLAN.entries).map((cells) => cells.join("\t"));
  const head = [...HEAD, COLUMNS.join("\t")].join("\n");
  const foot = ["", "", ...FOOT, ""].join("\n");
  let left = bytes - Buffer.byteLength(head + foot);
  const body = [];
  for (let place = 0; left > 0; place++) {
    const line = lines[place % lines.length];
    body.push(line);
    left -= Buffer.byteLength(line) + 1;
  }
  return [head, ...body, foot].join("\n");
}

/** A plan as it is copied out of a PDF, the rows of its table repeated until they fill so many bytes. */
function pdfTextOf(bytes) {
  const text = readFileSync(new URL("../fixtures/plans/pdf-police-108.txt", import.meta.url), "utf8");
  const start = text.indexOf("\n", text.indexOf("\n構面 ") + 1);
  const end = text.indexOf("\n陸、");
  const [head, body, foot] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const rest = bytes - Buffer.byteLength(head + foot);
  return [head, ...Array(Math.round(rest / Buffer.byteLength(body))).fill(body), foot].join("");
}

function htmlOf(entries) {
  const paragraphs = (lines) => lines.map((line) => `<p>${line}</p>`).join("");
  const row = (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  return `<html><body>${paragraphs(HEAD)}<table>${[COLUMNS, ...rowsOf(entries)].map(row).join("")}</table>${paragraphs(FOOT)}</body></html>`;
}

function docxOf(entries) {
  const paragraph = (line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`;
  const row = (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`;
  const body = `${HEAD.map(paragraph).join("")}<w:tbl>${[COLUMNS, ...rowsOf(entries)].map(row).join("")}</w:tbl>${FOOT.map(paragraph).join("")}`;
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const office = "http://schemas.openxmlformats.org";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `${xml}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${xml}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `${xml}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** Everything in the document must be accounted for, and the entries found. */
function verify({ plan, framework, unread }) {
  assert.equal(framework.id, innovation2016.id);
  assert.equal(plan.rocYear, PLAN.rocYear);
  assert.ok(plan.entries.length > 20 && plan.entries.every(({ actions }) => actions.length > 0));
  assert.deepEqual(unread, []);
}

function verifyEntries({ plan }) {
  assert.ok(plan.entries.length > 10 && plan.entries.every(({ actions }) => actions.length > 0));
}

function timed(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1000;
}
